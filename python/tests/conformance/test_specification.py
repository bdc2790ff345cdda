"""The committed specification is complete and says what the module's own table says."""

import verita

from .specification import REPORTING, ROWS, SPECIFICATION, WRITING


def test_the_specification_is_that_of_the_module() -> None:
    entries = verita.catalog()
    assert list(entries) == [row.name for row in ROWS]
    for row, entry in zip(ROWS, entries.values(), strict=True):
        names = ("name", "kind", "default", "min", "max", "choices")
        params = tuple(tuple(getattr(param, name) for name in names) for param in entry.params)
        assert params == tuple(tuple(getattr(param, n) for n in names) for param in row.params)
        assert (entry.title, entry.group) == (row.title, row.group)
        assert entry.inputs == row.inputs
        assert tuple(output.name for output in entry.outputs) == row.outputs
        assert entry.stream.__name__ == row.stream


def test_every_row_has_sets_of_parameters_of_several_lengths() -> None:
    """The laws over the warm-up need a short one and, where it depends on parameters, a long."""
    for row in ROWS:
        lookbacks = [lookback for _, lookback in row.lookbacks]
        if any(param.kind == "int" for param in row.params):
            assert len(set(lookbacks)) > 1, row.name
            assert max(lookbacks) > 64, row.name


def test_every_binding_takes_the_rule_for_gaps() -> None:
    for kind, words in SPECIFICATION.shared.keyword_only.items():
        assert words["gaps"] == "skip", kind
        assert ("out" in words) == (kind in WRITING), kind
        assert ("progress" in words) == (kind in REPORTING), kind
