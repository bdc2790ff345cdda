"""One function of C stands behind them all, and each is a builtin of its own to Python."""

from __future__ import annotations

import copy
import inspect
import pickle
from types import BuiltinFunctionType
from typing import Any

import pytest

import verita
import verita.panel
import verita.reference

MODULES = {
    "verita": (verita, ("{}", "{}_batch")),
    "verita.reference": (verita.reference, ("{}",)),
    "verita.panel": (verita.panel, ("{}", "{}_batch")),
}
FUNCTIONS = {
    (module, shape.format(row)): getattr(space, shape.format(row))
    for module, (space, shapes) in MODULES.items()
    for shape in shapes
    for row in verita.catalog()
}


def test_each_is_itself_alone() -> None:
    assert len(set(FUNCTIONS.values())) == len(FUNCTIONS) == 5 * len(verita.catalog())


@pytest.mark.parametrize(("module", "name"), FUNCTIONS, ids=".".join)
def test_a_function_is_a_builtin_of_its_module(module: str, name: str) -> None:
    function: Any = FUNCTIONS[module, name]
    assert type(function) is BuiltinFunctionType
    assert repr(function) == f"<built-in function {name}>"
    assert (function.__module__, function.__qualname__) == (module, name)
    assert inspect.ismodule(function.__self__) and function.__self__.__name__ == module
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(function, protocol)) is function
    assert copy.deepcopy(function) is function
