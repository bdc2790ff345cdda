"""The suite tested: each rule sees its violation, no rule lacks one, no binding lacks a rule."""

from __future__ import annotations

import copy
import importlib
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from . import specification
from .plants import PLANTS, labelled
from .rule import RULES, Rule
from .rules import CATEGORIES
from .shapes import (
    REPRESENTATIVES,
    REPRESENTING,
    inputs_of,
    shape_of,
    unrepresented,
)
from .specification import ROWS, SPECIFICATION, Row

HERE = Path(__file__).parent


def case_of(rule: Rule, kind: str, row: Row) -> tuple[Any, ...]:
    return {"module": (SPECIFICATION,), "row": (row,)}.get(kind, (row, kind))


def planted() -> list[Any]:
    """Every plant of every rule, on every kind of binding that the rule is about."""
    return [
        pytest.param(rule, at, kind, id=f"{name}-{kind}-{make.__name__}")
        for name, rule in RULES.items()
        for at, make in enumerate(PLANTS.get(name, []))
        for kind in rule.of
    ]


def controls() -> list[Any]:
    kinds = [(name, rule, kind) for name, rule in RULES.items() for kind in rule.of]
    return [pytest.param(rule, kind, id=f"{name}-{kind}") for name, rule, kind in kinds]


@pytest.mark.parametrize(("rule", "at", "kind"), planted())
def test_violation_is_seen(rule: Rule, at: int, kind: str) -> None:
    row = next(row for row in rule.rows if rule.about(row))
    subject = labelled(rule.name, at, row, kind)
    with pytest.raises(AssertionError):
        rule.check(subject, *case_of(rule, kind, row))


@pytest.mark.parametrize(("rule", "kind"), controls())
def test_faithful_proxy_passes(rule: Rule, kind: str) -> None:
    """Without a violation the proxy is accepted: it is the violation that is seen."""
    row = next(row for row in rule.rows if rule.about(row))
    rule.check(labelled(rule.name, -1, row, kind), *case_of(rule, kind, row))


def test_every_rule_has_a_violation() -> None:
    assert set(PLANTS) == set(RULES)


@pytest.mark.parametrize("category", CATEGORIES, ids=lambda module: module.__name__)
def test_every_rule_is_applied(category: Any) -> None:
    """The test file of a category has one test a rule, with one id for each of its bindings."""
    name = category.__name__.rpartition(".")[2]
    tests = importlib.import_module(f"{__package__}.test_{name}")
    rules = {rule.name: rule for rule in RULES.values() if rule.category == name}
    found = {key[5:]: value for key, value in vars(tests).items() if key.startswith("test_")}
    assert set(found) == set(rules), f"test_{name}.py"
    for key, rule in rules.items():
        assert found[key].rule is rule
        (mark,) = found[key].pytestmark
        ids = [parameter.id for parameter in mark.args[1]]
        assert ids == [binding for binding, _ in rule.cases()], key
        assert [parameter.values[0] for parameter in mark.args[1]] == [c for _, c in rule.cases()]
        assert rule.rows in (ROWS, REPRESENTING), key
        applied = 1 if rule.of == ("module",) else len(rule.of) * len(rule.rows)
        assert len(ids) == applied, key


def test_what_is_a_rows_own_is_tried_on_every_row() -> None:
    found = {name for name, rule in RULES.items() if rule.rows is ROWS}
    assert found >= {"exists", "signature", "stub", "docstring_example", "same_as_single"}


def test_every_shape_has_its_row() -> None:
    """Each name is one of a row, all that rows have is represented, and no name is there in vain."""
    assert tuple(row.name for row in REPRESENTING) == REPRESENTATIVES
    assert unrepresented(ROWS, REPRESENTATIVES) == set()
    for name in REPRESENTATIVES:
        others = tuple(other for other in REPRESENTATIVES if other != name)
        assert unrepresented(ROWS, others), f"{name} stands for nothing that others do not have"


def test_a_shape_without_a_row_is_seen() -> None:
    """A row of another shape; one whose kind of parameter is new beside its inputs; a row that went."""
    lines = next(row for row in ROWS if inputs_of(row) == "lines")
    other = replace(lines, name="other", outputs=("one", "two"))
    assert unrepresented((*ROWS, other), REPRESENTATIVES) == {shape_of(other)}
    number = replace(lines.params[0], kind="float")
    assert unrepresented(
        (*ROWS, replace(lines, name="other", params=(number,))), REPRESENTATIVES
    ) == {("lines", "float")}
    assert unrepresented(ROWS, REPRESENTATIVES[1:])


def test_every_category_has_its_files() -> None:
    names = {module.__name__.rpartition(".")[2] for module in CATEGORIES}
    assert {rule.category for rule in RULES.values()} == names
    for name in names:
        assert (HERE / "plants" / f"{name}.py").exists()
    tests = {path.stem[5:] for path in HERE.glob("test_*.py")}
    assert tests == names | {"meta", "specification"}


def test_nothing_is_skipped() -> None:
    pattern = re.compile(r"mark\.(skip|xfail)|pytest\.(skip|xfail|importorskip)|filterwarnings\(")
    for path in HERE.parent.rglob("*.py"):
        if path != Path(__file__):
            assert not pattern.search(path.read_text(encoding="utf-8")), path


def raw() -> dict[str, Any]:
    return json.loads(specification.FILE.read_text(encoding="utf-8"))


FIELDS = list(raw()["indicators"][0])
PARAM_FIELDS = list(raw()["indicators"][0]["params"][0])


@pytest.mark.parametrize("key", FIELDS)
def test_a_row_that_lacks_something_is_refused(key: str) -> None:
    changed = raw()
    del changed["indicators"][0][key]
    with pytest.raises(AssertionError):
        specification.parse(changed)


@pytest.mark.parametrize("key", PARAM_FIELDS)
def test_a_parameter_that_lacks_something_is_refused(key: str) -> None:
    changed = raw()
    del changed["indicators"][0]["params"][0][key]
    with pytest.raises(AssertionError):
        specification.parse(changed)


def test_a_row_that_contradicts_itself_is_refused() -> None:
    for change in (
        {"lookbacks": []},
        {"settles": []},
        {"settles": [0.5] * 6},
        {"outputs": []},
        {"units": []},
        {"units": ["ounce"]},
        {"ranges": []},
        {"ranges": [[0, 100]]},
        {"ranges": [[100.0, 0.0]]},
        {"ranges": [[None, None]]},
        {"inputs": []},
        {"title": ""},
        {"integer_valued": 0},
        {"besides": 1},
    ):
        changed = copy.deepcopy(raw())
        changed["indicators"][0] |= change
        with pytest.raises(AssertionError):
            specification.parse(changed)
    changed = raw()
    changed["indicators"].append(changed["indicators"][0])
    with pytest.raises(AssertionError):
        specification.parse(changed)
