"""Against exact rational arithmetic, on every hostile series."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest
from bounds import permitted, ratios
from conformance.bars import HUGE, SERIES, Inputs, bars, cut
from conformance.calls import compute
from conformance.specification import ROWS, Row
from exact import AVERAGES, ORACLES, WEIGHTS, exact
from hypothesis import given
from hypothesis import strategies as st
from series import finite_bars, market_bars, parameters
from staged import STAGED

import verita

CHECKED = [row for row in ROWS if row.name in ORACLES]
rows = pytest.mark.parametrize("row", CHECKED, ids=lambda row: row.name)
weighted_rows = pytest.mark.parametrize(
    "row", [row for row in ROWS if row.name in WEIGHTS], ids=lambda row: row.name
)


def worst(row: Row, params: tuple, columns: Inputs, outputs: tuple[np.ndarray, ...]) -> float:
    """The worst error over the bound."""
    found = zip(
        permitted(row, params, columns), outputs, exact(row.name, params, columns), strict=True
    )
    return max((ratio for line in found for ratio in ratios(*line)), default=0.0)


def hold(row: Row, params: tuple, columns: Inputs) -> None:
    ratio = worst(row, params, columns, compute(verita, row, "single", columns, params))
    assert ratio <= 1.0, f"{row.name}{params}: {ratio:.3g} of the bound"


def lookback_of(row: Row, params: tuple) -> int:
    words = {param.name: value for param, value in zip(row.params, params, strict=True)}
    return verita.catalog()[row.name].lookback(**words)


def test_the_oracles_are_of_rows() -> None:
    """Rust holds every row against exact numbers; these check it, in another language."""
    assert {row.name for row in CHECKED} == ORACLES
    words = {word for row in ROWS for param in row.params for word in param.choices or ()}
    assert words == AVERAGES.keys()


@rows
@given(data=st.data())
def test_within_the_bound(row: Row, data: st.DataObject) -> None:
    params = data.draw(parameters(row, 20))
    n = lookback_of(row, params) + data.draw(st.integers(1, 20))
    hold(row, params, data.draw(finite_bars(row, n)))


@rows
@pytest.mark.parametrize("series", SERIES)
def test_every_kind_of_series(row: Row, series: str) -> None:
    for params, lookback in row.lookbacks:
        # Rational recursions take their time.
        if lookback <= 120:
            hold(row, params, bars(row.inputs, lookback + 30, series, 6))


@rows
@given(data=st.data(), value=st.floats(allow_nan=False, allow_infinity=False))
def test_of_a_constant(row: Row, data: st.DataObject, value: float) -> None:
    params = data.draw(parameters(row, 12))
    n = lookback_of(row, params) + 12
    hold(row, params, tuple(np.full(n, value) for _ in row.inputs))


def market(row: Row, n: int, seed: int, ticks: bool) -> Inputs:
    """Bars with gaps between them, on a grid of cents with halts or not."""
    bars = market_bars(np.random.default_rng(seed), n, ticks)
    bars |= {"data": bars["close"], "data0": bars["close"], "data1": bars["high"]}
    return tuple(np.ascontiguousarray(bars[name]) for name in row.inputs)


@rows
@pytest.mark.parametrize("ticks", [False, True])
def test_on_market_bars(row: Row, ticks: bool) -> None:
    """Many bars where stages are rounded; patterns are found, and what is equal ties."""
    for seed in range(3):
        n = 3_000 if row.name in STAGED else row.lookback(row.defaults) + 60
        hold(row, row.defaults, market(row, n, seed, ticks))


@rows
def test_wrong_lines_are_seen(row: Row) -> None:
    """Each output one bar late, and one value of it off by a billionth."""
    series = (market(row, n, seed, True) for n in (200, 3_000) for seed in range(10))
    columns = next(
        columns
        for columns in series
        if all(np.ptp(line[-150:]) > 0 for line in compute(verita, row, "single", columns))
    )
    right = tuple(line[-150:] for line in compute(verita, row, "single", columns))
    oracle = [line[-150:] for line in exact(row.name, row.defaults, columns)]
    allowed = [line[-150:] for line in permitted(row, row.defaults, columns)]
    for output, line in enumerate(right):
        late = np.concatenate([line[:1], line[:-1]])
        off = line.astype(float)
        off[np.flatnonzero(line)[0]] *= 1.0 + 1e-9
        for wrong, seen in ((line, False), (late, True), (off, True)):
            ratio = max(ratios(allowed[output], wrong, oracle[output]))
            assert (ratio > 1.0) is seen, f"{row.outputs[output]}: {ratio:.3g}"


@weighted_rows
def test_nothing_is_left_of_a_spike(row: Row) -> None:
    """Windows after a spike are as good as those of a series that never had it."""
    for params, lookback in row.lookbacks:
        columns = bars(row.inputs, 2 * lookback + 60)
        columns[0][9] = 1e12
        outputs = compute(verita, row, "single", columns, params)
        after = slice(10, 10 + lookback + 30)
        ratio = worst(row, params, cut(columns, after), cut(outputs, after))
        assert ratio <= 1.0, f"{row.name}{params}: {ratio:.3g} of the bound"


@weighted_rows
def test_no_drift(row: Row) -> None:
    """After a million bars the last windows are as good as the first."""
    x = 100.0 + np.cumsum(np.random.default_rng(7).normal(0.0, 1.0, 1_000_000))
    for params in row.parameter_sets[:4]:
        (out,) = compute(verita, row, "single", (x,), params)
        tail = slice(-row.lookback(params) - 60, None)
        ratio = worst(row, params, (x[tail],), (out[tail],))
        assert ratio <= 1.0, f"{row.name}{params}: {ratio:.3g} of the bound"


@weighted_rows
@given(data=st.data())
def test_beyond_the_largest_double(row: Row, data: st.DataObject) -> None:
    """Where the exact value exceeds float64 the answer is that infinity, never NaN."""
    params = data.draw(parameters(row, 20))
    ends = st.sampled_from([HUGE, -HUGE, HUGE / 2, -HUGE / 2, 0.0, 1.0])
    n = lookback_of(row, params) + data.draw(st.integers(1, 12))
    x = np.array(data.draw(st.lists(ends, min_size=n, max_size=n)))
    hold(row, params, (x,))


@given(
    volumes=st.lists(st.integers(0, 1 << 6), min_size=1, max_size=40),
    steps=st.lists(st.integers(-1, 2), min_size=40, max_size=40),
    sign=st.sampled_from([1.0, -1.0]),
)
def test_a_sum_stops_at_the_largest_double(
    volumes: list[int], steps: list[int], sign: float
) -> None:
    """Volumes of some sixteenths of its last place, rounded away one by one."""
    volume = sign * np.array([HUGE, *(2.0**967 * v for v in volumes)])
    close = np.cumsum([0.0, *steps[: len(volumes)]])
    (line,) = exact("obv", (), (close, volume))
    assert verita.obv(close, volume).tolist() == [float(value) for value in line]


Fault = Callable[[tuple[Fraction, ...], np.ndarray], list[float]]


def one_late(weights: tuple[Fraction, ...], x: np.ndarray) -> list[float]:
    return [float("nan"), *sliding(weights, x)[:-1]]


def sliding(weights: tuple[Fraction, ...], x: np.ndarray) -> list[float]:
    windows = np.lib.stride_tricks.sliding_window_view(x, len(weights)).tolist()
    pairs = (zip(weights, map(Fraction, window), strict=True) for window in windows)
    values = [float(sum(weight * value for weight, value in pair)) for pair in pairs]
    return [float("nan")] * (len(weights) - 1) + values


def reversed_weights(weights: tuple[Fraction, ...], x: np.ndarray) -> list[float]:
    return sliding(weights[::-1], x)


def one_weight_off(weights: tuple[Fraction, ...], x: np.ndarray) -> list[float]:
    largest = max(range(len(weights)), key=lambda j: abs(weights[j]))
    changed = list(weights)
    changed[largest] *= 1 + Fraction(1, 10**9)
    return sliding(tuple(changed), x)


def single_precision(weights: tuple[Fraction, ...], x: np.ndarray) -> list[float]:
    return sliding(tuple(Fraction(float(np.float32(float(w)))) for w in weights), x)


FAULTS: list[Fault] = [one_late, reversed_weights, one_weight_off, single_precision]


@weighted_rows
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_the_bound_sees_faults(row: Row, fault: Fault) -> None:
    columns = bars(row.inputs, row.lookback(row.defaults) + 60)
    weights = WEIGHTS[row.name](*row.defaults)
    ratio = worst(row, row.defaults, columns, (np.array(fault(weights, columns[0])),))
    symmetric = weights == weights[::-1] and fault is reversed_weights
    exactly_single = all(weight == Fraction(float(np.float32(float(weight)))) for weight in weights)
    harmless = symmetric or (exactly_single and fault is single_precision)
    assert harmless or ratio > 1.0, f"{row.name}: {fault.__name__} passed at {ratio:.3g}"
    ratio = worst(row, row.defaults, columns, (np.array(sliding(weights, columns[0])),))
    assert ratio <= 1.0, f"{row.name}: the exact value is {ratio:.3g} of the bound away"
