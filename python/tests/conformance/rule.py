"""What a rule is, which cases it has, and how a test forwards to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

import verita

from .shapes import REPRESENTING
from .specification import KINDS, SPECIFICATION, Row

Check = Callable[..., None]


@dataclass(frozen=True)
class Rule:
    """A check and what it is a check of: bindings by kind, whole rows, or the module.

    It is called with the subject and one case: `(row, kind)`, `(row,)` or `(specification,)`.
    `rows` are those on which it runs: one of each shape, where it is about how bindings behave, or
    every one. `about` are those on which it can be broken: on others there may be nothing to check.
    """

    name: str
    check: Check
    of: tuple[str, ...]
    category: str
    about: Callable[[Row], bool]
    rows: tuple[Row, ...]

    def cases(self) -> Iterator[tuple[str, tuple]]:
        if self.of == ("module",):
            yield "verita", (SPECIFICATION,)
            return
        for row in self.rows:
            for kind in self.of:
                if kind == "row":
                    yield row.name, (row,)
                else:
                    yield row.binding(kind), (row, kind)


RULES: dict[str, Rule] = {}


def any_row(row: Row) -> bool:
    return True


def rule(
    *of: str, about: Callable[[Row], bool] = any_row, rows: tuple[Row, ...] = REPRESENTING
) -> Callable[[Check], Check]:
    """Enters a plain function into the book of rules."""
    assert of in (("row",), ("module",)) or set(of) <= set(KINDS)

    def enter(check: Check) -> Check:
        name = check.__name__
        assert name not in RULES, f"two rules are called {name}"
        category = check.__module__.rpartition(".")[2]
        RULES[name] = Rule(name, check, of, category, about, rows)
        return check

    return enter


def forward(check: Check) -> Callable[..., None]:
    """The test of a rule: one id for each binding (row, module), nothing but a call."""
    entry = RULES[check.__name__]
    assert entry.check is check
    cases: list[Any] = [pytest.param(case, id=name) for name, case in entry.cases()]

    @pytest.mark.parametrize("case", cases)
    def test(case: tuple) -> None:
        check(verita, *case)

    test.__doc__ = check.__doc__
    test.rule = entry
    return test
