"""What `benches/peers.py` times follows from the table; its exceptions are needed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import verita

sys.path.insert(0, str(Path(__file__).parents[2] / "benches"))
import peers

ROWS = verita.catalog()


@pytest.fixture(scope="module")
def libraries() -> Iterator[peers.Libraries]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAYON_NUM_THREADS", "1")
        yield peers.Libraries(1)
    verita.set_threads(None)


def called(libraries: peers.Libraries, name: str, library: str, sweep: bool) -> Any:
    """The peer's call of a row, or None where it has none that takes the arguments."""
    row = ROWS[name]
    values = peers.swept(name, row) if sweep else tuple(param.default for param in row.params)
    assert values is not None
    args = peers.bars(200, row.inputs) + values
    return libraries.calls(name, args, len(values), "_batch" if sweep else "").get(library)


def test_every_row_with_a_whole_number_is_swept() -> None:
    for name, row in ROWS.items():
        ranges = peers.swept(name, row)
        assert (ranges is not None) >= any(param.kind == "int" for param in row.params)
        if ranges:
            answer = row.batch(*peers.bars(5, row.inputs), *ranges)
            assert 2 <= len(answer[f"{row.params[0].name}s"]) <= 100, name


@pytest.mark.parametrize("name", ROWS)
def test_talib_is_timed_where_it_has_the_row(libraries: peers.Libraries, name: str) -> None:
    has = hasattr(libraries.modules["TA-Lib"], name.upper())
    assert (called(libraries, name, "TA-Lib", sweep=False) is not None) == has


EXCEPTIONS = [(False, *key) for key in peers.ARGUMENTS] + [(True, *key) for key in peers.RANGES]


@pytest.mark.parametrize(("sweep", "name", "library"), EXCEPTIONS)
def test_the_arguments_are_needed(
    libraries: peers.Libraries,
    sweep: bool,
    name: str,
    library: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The peer takes these, and not ours."""
    assert called(libraries, name, library, sweep)
    monkeypatch.setattr(peers, "RANGES" if sweep else "ARGUMENTS", {})
    ours = called(libraries, name, library, sweep)
    if ours:
        monkeypatch.undo()
        call, args = called(libraries, name, library, sweep)
        found, wanted = ours[0](*ours[1]), call(*args)
        assert not np.array_equal(np.asarray(found), np.asarray(wanted), equal_nan=True)


@pytest.mark.parametrize("name", peers.PEERS)
def test_the_names_are_needed(libraries: peers.Libraries, name: str) -> None:
    for library, other in peers.PEERS[name].items():
        module = libraries.modules[library]
        assert hasattr(module, other) and not hasattr(module, name)


def test_targets_are_of_rows() -> None:
    assert {*peers.PEERS, *peers.SINGLE, *peers.SWEPT, *peers.SWEEPS} <= ROWS.keys()
