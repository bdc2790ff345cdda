"""Planted violations: for each rule at least one module that breaks precisely it.

A plant is a function of the real module, a row and a kind; it answers a proxy. The control of
every plant is the faithful proxy, which all rules must accept.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import verita

from ..rule import RULES, Check
from ..rules import CATEGORIES
from ..specification import KINDS, ROWS, Row
from .proxy import Proxy, around

Plant = Callable[[Any, Row, str], Proxy]

PLANTS: dict[str, list[Plant]] = {}


def plant(*checks: Check) -> Callable[[Plant], Plant]:
    """Enters a violation of these rules."""

    def enter(make: Plant) -> Plant:
        for check in checks:
            assert RULES[check.__name__].check is check
            PLANTS.setdefault(check.__name__, []).append(make)
        return make

    return enter


def faithful(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind) if kind in KINDS else Proxy(real)


def labelled(name: str, at: int, row: Row, kind: str) -> Proxy:
    """The plant number `at` of the rule, or (-1) its control; a fresh process finds it again."""
    make = PLANTS[name][at] if at >= 0 else faithful
    proxy = make(verita, row, kind)
    proxy.__dict__["__planted__"] = [name, at, row.name, kind]
    return proxy


def planted_again(name: str, at: int, row_name: str, kind: str) -> Proxy:
    return labelled(name, at, next(row for row in ROWS if row.name == row_name), kind)


# They enter themselves, by the decorator above.
for _category in CATEGORIES:
    importlib.import_module(f"{__name__}.{_category.__name__.rpartition('.')[2]}")
