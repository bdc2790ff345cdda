"""Against `verita.reference`, the naive definition, on the same arrays; and `verita.verify`."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from bounds import permitted, ratios
from conformance.bars import SERIES, bars, with_gaps
from conformance.calls import compute, is_nothing, same_bits
from conformance.shapes import REPRESENTING
from conformance.specification import ROWS, Row
from hypothesis import given
from hypothesis import strategies as st
from series import broken_bars, in_range, parameters, runs

import verita

shapes = pytest.mark.parametrize("row", REPRESENTING, ids=lambda row: row.name)
rows = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)


def agree(row: Row, params: tuple, columns: tuple, gaps: str) -> None:
    """The warm-up and the gaps are the same, the values within the law."""
    fast = compute(verita, row, "single", columns, params, gaps=gaps)
    naive = compute(verita, row, "reference", columns, params, gaps=gaps)
    lookback = verita.catalog()[row.name].lookback(**words_of(row, params))
    for left, right in zip(fast, naive, strict=True):
        assert np.array_equal(np.isnan(left), np.isnan(right)), f"{row.name}{params}, {gaps}: NaN"
    for run in runs(columns, gaps):
        allowed = permitted(row, params, tuple(column[run] for column in columns))
        for limit, left, right in zip(allowed, fast, naive, strict=True):
            line, values, bounds = (x[lookback:] for x in (left[run], right[run], limit))
            # A product of ordinary numbers may leave the doubles; there both do.
            held = np.isfinite(values)
            beyond = ~held & np.isfinite(bounds)
            assert np.array_equal(line[beyond], values[beyond]), f"{row.name}{params}: infinite"
            exact = [Fraction(float(value)) for value in values[held]]
            ratio = max(ratios(bounds[held], line[held], exact), default=0.0)
            assert ratio <= 1.0, f"{row.name}{params}, {gaps}: {ratio:.3g}"


def words_of(row: Row, params: tuple) -> dict[str, object]:
    return {param.name: value for param, value in zip(row.params, params, strict=True)}


@rows
@given(data=st.data(), gaps=st.sampled_from(["skip", "restart"]))
def test_the_definition(row: Row, data: st.DataObject, gaps: str) -> None:
    params = data.draw(parameters(row, 60))
    usual = [kind for kind in SERIES if kind != "near the largest"]
    columns = data.draw(broken_bars(row, data.draw(st.integers(0, 250)), usual))
    assert in_range(columns)
    agree(row, params, columns, gaps)


@rows
@pytest.mark.parametrize("gaps", ["skip", "restart"])
def test_long_series(row: Row, gaps: str) -> None:
    """Many blocks and lanes."""
    for params in (row.defaults, row.parameter_sets[-1]):
        columns = with_gaps(bars(row.inputs, 2_500, "spike", 8), 2, 0.001)
        agree(row, params, columns, gaps)


@shapes
@given(data=st.data())
def test_lists_of_ints_and_none(row: Row, data: st.DataObject) -> None:
    """What a user types is the array that it means."""
    n = data.draw(st.integers(0, 80))
    value = st.one_of(st.none(), st.integers(-1000, 1000), st.integers(1, 10**15))
    lists = [data.draw(st.lists(value, min_size=n, max_size=n)) for _ in row.inputs]
    arrays = tuple(np.array([np.nan if v is None else v for v in x], dtype=float) for x in lists)
    params = data.draw(parameters(row, 12))
    for kind in ("single", "stream", "batch", "reference"):
        found = compute(verita, row, kind, tuple(lists), params)
        same_bits(found, compute(verita, row, kind, arrays, params), f"{row.name}: {kind}")


@shapes
@given(data=st.data())
def test_paths_agree(row: Row, data: st.DataObject) -> None:
    """Sweep, stream and single call on whatever Hypothesis thinks of, to the last bit."""
    params = data.draw(parameters(row))
    columns = data.draw(broken_bars(row, data.draw(st.integers(0, 200))))
    gaps = data.draw(st.sampled_from(["skip", "restart"]))
    kernel = data.draw(st.sampled_from([None, *verita.kernels()]))
    expected = compute(verita, row, "single", columns, params, gaps=gaps)
    for kind in ("single", "batch", "stream"):
        found = compute(verita, row, kind, columns, params, kernel, gaps=gaps)
        same_bits(found, expected, f"{row.name}{params}: {kind}, {kernel}, {gaps}")


@rows
@given(data=st.data())
def test_lookback(row: Row, data: st.DataObject) -> None:
    """`lookback` counts the NaN (0) of any series of finite bars."""
    params = data.draw(parameters(row, 90))
    lookback = verita.catalog()[row.name].lookback(**words_of(row, params))
    n = data.draw(st.integers(0, 120))
    for kind in ("single", "reference"):
        for out in compute(verita, row, kind, bars(row.inputs, n), params):
            assert len(out) == n and is_nothing(row, out[:lookback]).all()
            assert not np.isnan(out[lookback:]).any()


@shapes
@given(data=st.data())
def test_verify_says_ok(row: Row, data: st.DataObject) -> None:
    """The user's own check holds on what the user may have."""
    params = data.draw(parameters(row))
    columns = data.draw(broken_bars(row, data.draw(st.integers(0, 150))))
    report = verita.verify(row.name, *columns, *params)
    assert report.ok, str(report)
