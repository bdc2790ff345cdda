"""verita's own column of docs/ACCURACY.md on shorter series: no failure by name; that each failure
would be seen; and that the definitions in exact numbers have the values of Python's transcriptions.
The whole is `make accuracy`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from accuracy import definitions
from accuracy.functions import FUNCTIONS, PARTICULAR, Function, Particular
from accuracy.hostile import EVENT, LONG, SERIES, Array, Series
from accuracy.measure import Cell, Exact, measure, run
from accuracy.peers import LIBRARIES, Library
from exact import ORACLES, exact

import verita

BARS = 2_500
SHORTER = {
    kind.name: replace(kind, bars=BARS, compared=min(kind.compared, 2_000))
    for kind in SERIES
    if kind.bars < LONG
}
WALK = "walk of 10,000"
VERITA = LIBRARIES[0]

# Units in the last place; a narrow range of RSI makes its roundings larger.
LARGEST = {"stochrsi": 300.0}


@pytest.mark.parametrize("name", SHORTER)
def test_no_failure(name: str) -> None:
    table = run({VERITA: verita}, FUNCTIONS, (SHORTER[name],))
    assert len(table) == sum(len(row.outputs) for row in verita.catalog().values())
    for (_, label, _), cell in table.items():
        assert not cell.failures, f"{label}: {cell.failures}"
        limit = LARGEST.get(label.split()[0], 20.0)
        assert not cell.largest > limit, f"{label}: {cell.largest} units"


BOTH = [function for function in FUNCTIONS if function.name in ORACLES]


@pytest.mark.parametrize("function", BOTH, ids=lambda function: function.name)
@pytest.mark.parametrize("name", [WALK, "1e9 with ticks of 1e-3", "1e12 spike long gone"])
def test_the_transcriptions_agree(function: Function, name: str) -> None:
    made = SHORTER[name].make()
    bars = {key: made[key][EVENT - 100 : EVENT + 100] for key in function.inputs}
    lines = function.exact(bars, [range(function.lookback, 200)])
    others = exact(function.name, function.params, tuple(bars.values()))
    for line, other in zip(lines, others, strict=True):
        parts = zip(line.near.tolist(), line.rest.tolist(), line.scale.tolist(), strict=True)
        errors = [
            abs(Fraction(near) + Fraction(rest) - value) / Fraction(scale)
            for (near, rest, scale), value in zip(parts, other, strict=True)
            if scale > 0.0
        ]
        assert len(errors) > 100, f"{function.name}: nothing was compared"
        assert max(errors) < Fraction(1, 2**95)


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.name)
def test_what_is_long_gone_does_not_count(function: Function) -> None:
    """The last bars of a series do without the first."""
    count = (function.before or 0) + 1_000
    bars = replace(SHORTER[WALK], bars=count).make()
    inputs = [bars[key] for key in function.inputs]
    last = [range(count - 100, count)]
    whole = definitions.exact(function.name, function.params, inputs, last)
    found = definitions.exact(function.name, function.params, inputs, last, function.before)
    for (near, rest), (other, left) in zip(found, whole, strict=True):
        assert near.tolist() == other.tolist()
        assert (np.abs(rest - left) <= 2.0**-100 * np.abs(near)).all()


def named(name: str) -> Function:
    """Its function at the defaults."""
    return next(function for function in FUNCTIONS if function.name == name)


def cells(function: Function, kind: Series, change: Callable[[Array], Array]) -> list[Cell]:
    """What is measured of verita's lines after a change."""
    exact = Exact(function, kind, kind.make())
    inputs = tuple(exact.inputs.values())
    lines = VERITA.lines(verita, function, inputs)
    return measure(kind, exact, tuple(change(line.copy()) for line in lines))


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
    ("stddev", WALK, once(-1e-9), "below 0"),
    ("stddev", "constant", once(1e-9), "not 0 where there is 0"),
    ("correl", WALK, once(1.0 + 2.0**-52), "outside -1 to 1"),
    ("rsi", WALK, once(100.0 + 1e-12), "outside 0 to 100"),
]


@pytest.mark.parametrize(
    ("name", "kind", "change", "failure"),
    PLANTS,
    ids=[f"{plant[0]}: {plant[3]}" for plant in PLANTS],
)
def test_failures_are_seen(
    name: str, kind: str, change: Callable[[Array], Array], failure: str
) -> None:
    function = named(name)
    (cell,) = cells(function, SHORTER[kind], change)
    assert failure in cell.failures, cell.failures


@pytest.mark.parametrize("name", PARTICULAR)
def test_what_is_particular_does_not_follow(name: str) -> None:
    function = named(name)
    plain = replace(function, particular=Particular())
    kind = SHORTER[WALK]
    exact, follows = (Exact(one, kind, kind.make()) for one in (function, plain))
    for key, value in vars(function.particular).items():
        if value is None or key == "undefined":
            continue
        if key == "scale":
            pairs = zip(exact.lines, follows.lines, strict=True)
            assert any(not np.array_equal(one.scale, other.scale) for one, other in pairs), key
        else:
            assert getattr(plain, key) != value, f"{name}: {key} follows from the table"


def test_every_row_is_called_by_name() -> None:
    assert all(VERITA.call(verita, function) for function in FUNCTIONS)
    talib = LIBRARIES[1].load()
    lacking = [function.name for function in FUNCTIONS if not LIBRARIES[1].call(talib, function)]
    assert lacking == [name for name in verita.catalog() if not hasattr(talib, name.upper())]


SPELLED = [
    (library, name)
    for library in LIBRARIES
    if library.spelled and library.load()
    for name in (*library.names, *library.calls)
]


@pytest.mark.parametrize(
    ("library", "name"), SPELLED, ids=[f"{library.name} {name}" for library, name in SPELLED]
)
def test_the_name_alone_would_not_do(library: Library, name: str) -> None:
    module, function = library.load(), named(name)
    alone = replace(library, names={}, calls={})
    bars = SHORTER[WALK].make()
    inputs = tuple(bars[key] for key in function.inputs)
    if alone.call(module, function):
        pairs = zip(
            library.lines(module, function, inputs),
            alone.lines(module, function, inputs),
            strict=True,
        )
        assert not all(np.array_equal(one, other, equal_nan=True) for one, other in pairs)
