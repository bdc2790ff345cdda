"""verita's own column of docs/ACCURACY.md on shorter series: no failure by name; and that each
failure would be seen. The whole is `make accuracy`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from accuracy.functions import FUNCTIONS, Function
from accuracy.hostile import EVENT, LONG, SERIES, Array, Series
from accuracy.measure import Cell, Exact, measure, run
from accuracy.peers import LIBRARIES

import verita

BARS = 2_500
SHORTER = {
    kind.name: replace(kind, bars=BARS, compared=min(kind.compared, 2_000))
    for kind in SERIES
    if kind.bars < LONG
}
VERITA = LIBRARIES[0]
OWN = tuple(function for function in FUNCTIONS if function.name in VERITA.calls)

# Units in the last place; the slow recursions keep the rounding of many bars.
LARGEST = {"kama": 300.0, "stddev": 200.0, "correl": 200.0}


@pytest.mark.parametrize("name", SHORTER)
def test_no_failure(name: str) -> None:
    table = run({VERITA: verita}, OWN, (SHORTER[name],))
    assert len(table) == sum(len(function.lines) for function in OWN)
    for (_, label, _), cell in table.items():
        assert not cell.failures, f"{label}: {cell.failures}"
        limit = LARGEST.get(label, 60.0)
        assert not cell.largest > limit, f"{label}: {cell.largest} units"


def cells(function: Function, kind: Series, change: Callable[[Array], Array]) -> list[Cell]:
    """What is measured of verita's lines after a change."""
    exact = Exact(function, kind, kind.make())
    inputs = tuple(exact.inputs.values())
    lines = VERITA.lines(verita, function.name, inputs, function.params)
    return measure(function, kind, exact, tuple(change(line.copy()) for line in lines))


def ending_with(value: float) -> Callable[[Array], Array]:
    def change(line: Array) -> Array:
        line[EVENT:] = value
        return line

    return change


def once(value: float) -> Callable[[Array], Array]:
    def change(line: Array) -> Array:
        line[EVENT + 100] = value
        return line

    return change


def scaled(line: Array) -> Array:
    return line * (1.0 + 1e-7)


WALK = "walk of 10,000"
PLANTS = [
    ("sma", "one NaN", ending_with(np.nan), "poisoned by one NaN"),
    ("sma", "one infinity", ending_with(np.inf), "poisoned by one infinity"),
    ("sma", "one NaN", once(np.nan), "still bad after one NaN has left"),
    ("sma", WALK, ending_with(np.nan), "NaN for ever"),
    ("sma", WALK, once(np.nan), "NaN where there is a value"),
    ("sma", WALK, once(np.inf), "infinite where there is a value"),
    ("sma", WALK, ending_with(0.0), "zeros for ever"),
    ("sma", WALK, once(0.0), "0 where there is a value"),
    ("sma", WALK, scaled, "half of the digits lost"),
    ("stddev", WALK, once(-1e-9), "negative variance"),
    ("stddev", "constant", once(1e-9), "not 0 where nothing moves"),
    ("correl", WALK, once(1.0 + 2.0**-52), "|correlation| > 1"),
    ("rsi", WALK, once(100.0 + 1e-12), "RSI outside 0 to 100"),
]


@pytest.mark.parametrize(
    ("name", "kind", "change", "failure"), PLANTS, ids=lambda value: str(value)[:40]
)
def test_failures_are_seen(
    name: str, kind: str, change: Callable[[Array], Array], failure: str
) -> None:
    function = next(function for function in FUNCTIONS if function.name == name)
    (cell,) = cells(function, SHORTER[kind], change)
    assert failure in cell.failures, cell.failures
