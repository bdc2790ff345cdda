"""Against exact rational arithmetic, on every hostile series."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest
from bounds import BOUNDS, ratios
from conformance.bars import HUGE, SERIES, bars
from conformance.calls import compute
from conformance.specification import ROWS, Row
from exact import WEIGHTS, exact
from hypothesis import given
from hypothesis import strategies as st
from series import finite_bars, parameters

import verita

rows = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)


def worst(row: Row, params: tuple, x: np.ndarray, out: np.ndarray) -> tuple[float, int]:
    """The worst error over the bound, and where."""
    (bound,) = BOUNDS[row.name]
    found = ratios(bound, params, x, out, exact(row.name, params, x))
    return max(((ratio, at) for at, ratio in found), default=(0.0, -1))


def test_every_row_has_a_bound_and_an_oracle() -> None:
    names = {row.name for row in ROWS}
    assert set(BOUNDS) == names
    assert set(WEIGHTS) == names
    assert all(len(BOUNDS[row.name]) == len(row.outputs) for row in ROWS)


@rows
@given(data=st.data())
def test_within_the_bound(row: Row, data: st.DataObject) -> None:
    params = data.draw(parameters(row))
    lookback = verita.catalog()[row.name].lookback(**named(row, params))
    columns = data.draw(finite_bars(row, lookback + data.draw(st.integers(1, 25))))
    (out,) = compute(verita, row, "single", columns, params)
    ratio, at = worst(row, params, columns[0], out)
    assert ratio <= 1.0, f"{row.name}{params} at {at}: {ratio:.3g} of the bound"


@rows
@pytest.mark.parametrize("series", SERIES)
def test_every_kind_of_series(row: Row, series: str) -> None:
    for params, lookback in row.lookbacks:
        for n in (lookback + 1, lookback + 40):
            columns = bars(row.inputs, n, series, 6)
            (out,) = compute(verita, row, "single", columns, params)
            ratio, at = worst(row, params, columns[0], out)
            assert ratio <= 1.0, f"{row.name}{params} at {at}: {ratio:.3g} of the bound"


def named(row: Row, params: tuple) -> dict[str, object]:
    return {param.name: value for param, value in zip(row.params, params, strict=True)}


@rows
@given(data=st.data(), value=st.floats(allow_nan=False, allow_infinity=False))
def test_a_constant_is_itself(row: Row, data: st.DataObject, value: float) -> None:
    """Where the error is in proportion to the spread, not one rounding of a constant is left."""
    params = data.draw(parameters(row))
    lookback = verita.catalog()[row.name].lookback(**named(row, params))
    columns = tuple(np.full(lookback + 20, value) for _ in row.inputs)
    (out,) = compute(verita, row, "single", columns, params)
    (bound,) = BOUNDS[row.name]
    if bound.scale == "spread":
        assert np.all(out[lookback:] == value), f"{row.name}{params} of {value!r}: {out}"
    ratio, at = worst(row, params, columns[0], out)
    assert ratio <= 1.0, f"{row.name}{params} at {at}: {ratio:.3g} of the bound"


@rows
def test_nothing_is_left_of_a_spike(row: Row) -> None:
    """Windows after a spike are as good as those of a series that never had it."""
    for params, lookback in row.lookbacks:
        (x,) = bars(row.inputs, 2 * lookback + 60)
        x[9] = 1e12
        (out,) = compute(verita, row, "single", (x,), params)
        after = slice(10, 10 + lookback + 30)
        ratio, at = worst(row, params, x[after], out[after])
        assert ratio <= 1.0, f"{row.name}{params} at {at}: {ratio:.3g} of the bound"


@rows
def test_no_drift(row: Row) -> None:
    """After a million bars the last windows are as good as the first."""
    x = 100.0 + np.cumsum(np.random.default_rng(7).normal(0.0, 1.0, 1_000_000))
    for params in row.parameter_sets[:4]:
        (out,) = compute(verita, row, "single", (x,), params)
        tail = slice(-row.lookback(params) - 60, None)
        ratio, at = worst(row, params, x[tail], out[tail])
        assert ratio <= 1.0, f"{row.name}{params} at {at}: {ratio:.3g} of the bound"


@rows
@given(data=st.data())
def test_beyond_the_largest_double(row: Row, data: st.DataObject) -> None:
    """Where the exact value exceeds float64 the answer is that infinity, never NaN."""
    params = data.draw(parameters(row, 20))
    lookback = verita.catalog()[row.name].lookback(**named(row, params))
    ends = st.sampled_from([HUGE, -HUGE, HUGE / 2, -HUGE / 2, 0.0, 1.0])
    n = lookback + data.draw(st.integers(1, 12))
    x = np.array(data.draw(st.lists(ends, min_size=n, max_size=n)))
    (out,) = compute(verita, row, "single", (x,), params)
    assert not np.isnan(out[lookback:]).any(), f"{row.name}{params} of {x}: {out}"
    ratio, at = worst(row, params, x, out)
    assert ratio <= 1.0, f"{row.name}{params} at {at}: {ratio:.3g} of the bound"


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


@rows
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_the_bound_sees_faults(row: Row, fault: Fault) -> None:
    (x,) = bars(row.inputs, row.lookback(row.defaults) + 60)
    weights = WEIGHTS[row.name](*row.defaults)
    ratio, _ = worst(row, row.defaults, x, np.array(fault(weights, x)))
    assert ratio > 1.0, f"{row.name}: {fault.__name__} passed at {ratio:.3g} of the bound"
    ratio, _ = worst(row, row.defaults, x, np.array(sliding(weights, x)))
    assert ratio <= 1.0, f"{row.name}: the exact value is {ratio:.3g} of the bound away"
