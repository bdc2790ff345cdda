"""The axes of a sweep: counted, snapped, in the order of `itertools.product`."""

from __future__ import annotations

import array
import itertools
import math
from collections import deque
from collections.abc import Iterator
from fractions import Fraction

import numpy as np
import pandas as pd
import polars as pl
import pytest
from conformance.calls import callable_of, matrix_names
from conformance.shapes import REPRESENTING
from conformance.specification import ROWS, Row
from conformance.sweeps import combinations, expanded
from hypothesis import assume, given
from hypothesis import strategies as st

import verita

ALMA = next(row for row in ROWS if row.name == "alma")
X = np.arange(5.0)


def offsets(axis: object) -> list[float]:
    result = verita.alma_batch(X, 3, axis, 6.0)
    assert result["values"].shape == (len(result["offsets"]), 5)
    return result["offsets"].tolist()


def periods(axis: object) -> list[int]:
    return verita.linearreg_intercept_batch(X, axis)["periods"].tolist()


@pytest.mark.parametrize(
    ("axis", "values"),
    [
        ((2, 6, 2), [2, 4, 6]),
        ((2, 7, 2), [2, 4, 6]),
        ((6, 2, 2), [6, 4, 2]),
        ((6, 2, -2), [6, 4, 2]),
        ((7, 2, 2), [7, 5, 3]),
        ((3, 3, 0), [3]),
        ((3, 3, 5), [3]),
        (3, [3]),
        (3.0, [3]),
        (np.int64(3), [3]),
        ((2.0, np.float64(6.0), 2.0), [2, 4, 6]),
        ([5, 10, 20], [5, 10, 20]),
        ([20.0, 5, 5], [20, 5, 5]),
        ([7], [7]),
        (range(5, 9), [5, 6, 7, 8]),
        (range(9, 5, -2), [9, 7]),
        (range(5, 6, 100), [5]),
        (np.arange(5, 8), [5, 6, 7]),
        (np.array([8.0, 4.0]), [8, 4]),
        (np.array(6), [6]),
        (deque([3, 4]), [3, 4]),
        (array.array("i", [3, 4]), [3, 4]),
        (pd.Series([3, 4], index=[1, 0]), [3, 4]),
        (pd.Index([3, 4]), [3, 4]),
        (pl.Series([3, 4]), [3, 4]),
        ((np.int32(2), np.uint8(4), np.int64(1)), [2, 3, 4]),
        ((1, 100_000, 99_999), [1, 100_000]),
    ],
)
def test_whole_numbers(axis: object, values: list[int]) -> None:
    assert periods(axis) == values


@pytest.mark.parametrize(
    ("axis", "values"),
    [
        ((0.1, 0.5, 0.1), [0.1, 0.1 + 0.1, 0.1 + 2 * 0.1, 0.1 + 3 * 0.1, 0.5]),
        ((0.0, 1.0, 0.1), [k * 0.1 for k in range(10)] + [1.0]),
        ((0.9, 0.5, 0.2), [0.9, 0.9 - 0.2, 0.5]),
        ((0.9, 0.5, -0.2), [0.9, 0.9 - 0.2, 0.5]),
        ((0.1, 0.55, 0.2), [0.1, 0.1 + 0.2, 0.1 + 2 * 0.2]),
        ((0.0, 0.3, 0.1), [0.0, 0.1, 0.2, 0.3]),
        ((0.5, 0.5, 0.0), [0.5]),
        ((0.5, 0.5, -3.0), [0.5]),
        ((0, 1, 1), [0.0, 1.0]),
        ((0.0, 1.0, 0.3), [0.0, 0.3, 2 * 0.3, 3 * 0.3]),
        (0.5, [0.5]),
        ([0.5, 0.1], [0.5, 0.1]),
        (range(2), [0.0, 1.0]),
        (np.linspace(0.0, 1.0, 3), [0.0, 0.5, 1.0]),
        (1, [1.0]),
        (np.float32(0.5), [0.5]),
        ((np.float64(0.5), np.float32(1.0), np.float16(0.25)), [0.5, 0.75, 1.0]),
    ],
)
def test_numbers(axis: object, values: list[float]) -> None:
    assert offsets(axis) == values


@pytest.mark.parametrize(
    ("axis", "message"),
    [
        ((5, 10, 20), r"sma: period_range .* step of 20, .* as a list: \[5, 10, 20\]"),
        ((10, 5, 6), r"step of 6, .*\[10, 5, 6\]"),
        ((5, 10, 2**200), rf"period_range .* step of {2**200}"),
        ((5, 10, math.inf), "period_range must have a finite step, got inf"),
        ((5, 10, 0), "period_range needs a step other than 0 to get from 5 to 10"),
        ([], "period_range must not be empty"),
        (range(5, 5), "period_range must not be empty"),
        (range(3), "period must be from 1 to 100000, got 0"),
        (range(1, 10**30), f"period must be from 1 to 100000, got {10**30 - 1}"),
        ([5, 0], "period must be from 1 to 100000, got 0"),
    ],
)
@pytest.mark.parametrize("of", [verita, verita.panel])
def test_refused_values(of: object, axis: object, message: str) -> None:
    x = X if of is verita else X.reshape(5, 1)
    with pytest.raises(ValueError, match=message):
        of.sma_batch(x, axis)


@pytest.mark.parametrize(
    ("axis", "message"),
    [
        ((5, 10), r"exactly \(start, stop, step\), got the tuple \(5, 10\); .* list \[5, 10\]"),
        ((5, 10, 2.5), "the step of period_range must be an integer, got float 2.5"),
        ([5, "10"], 'period must be an integer, got str "10"'),
        ([[5]], "period must be an integer, got list"),
        (np.ones((2, 2)), r"period_range must be one-dimensional .* \(2, 2\)"),
        ({5: 1}, "period must be an integer, got dict"),
        ("20", 'period must be an integer, got str "20"'),
        (2.5, "period must be an integer, got float 2.5"),
    ],
)
def test_refused_types(axis: object, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        verita.sma_batch(X, axis)


def test_left_out_is_the_default() -> None:
    x = np.sin(np.arange(60.0))
    result = verita.bbands_batch(x, [5, 7])
    assert result["deviations_ups"].tolist() == [2.0, 2.0]
    assert result["averages"].tolist() == ["sma", "sma"]
    for at, period in enumerate((5, 7)):
        upper = verita.bbands(x, period).upperband
        assert np.array_equal(result["upperband"][at], upper, equal_nan=True)
    words = verita.bbands_batch(x, average_range=np.array(["ema", "sma"]))
    assert words["averages"].tolist() == ["ema", "sma"] and words["periods"].tolist() == [20, 20]


def test_an_axis_that_never_ends_is_as_long_as_it_says() -> None:
    class Endless:
        def __len__(self) -> int:
            return 2

        def __getitem__(self, index: int) -> int:
            return index + 3

    assert periods(Endless()) == [3, 4]


def test_an_axis_that_never_ends_is_counted_before_it_is_read() -> None:
    class Endless(list[float]):
        said = 0

        def __len__(self) -> int:
            return self.said

        def __iter__(self) -> Iterator[float]:
            yield from ()
            raise AssertionError("it is read")

    for Endless.said in (1_000_001, 2**62):
        with pytest.raises(ValueError, match="period_range must have at most 1000000 values"):
            verita.sma_batch([1.0, 2.0], Endless([1.0]))


def test_snapped_within_a_billionth_of_a_step() -> None:
    """The last value is `stop` where the count comes within 1e-9 steps of it, on either side."""
    for miss in (4e-10, -4e-10):
        assert offsets((0.0, 0.5 + 0.1 * miss, 0.1))[-1] == 0.5 + 0.1 * miss
    assert offsets((0.0, 0.5 - 0.1 * 3e-9, 0.1)) == [k * 0.1 for k in range(5)]
    assert offsets((0.0, 0.5 + 0.1 * 3e-9, 0.1)) == [k * 0.1 for k in range(6)]


@given(
    start=st.floats(0.0, 1.0, allow_subnormal=False),
    stop=st.floats(0.0, 1.0, allow_subnormal=False),
    step=st.floats(1e-3, 2.0),
    downwards=st.booleans(),
)
def test_counted_in_exact_arithmetic(
    start: float, stop: float, step: float, downwards: bool
) -> None:
    assume(start == stop or step <= abs(stop - start))
    steps = abs(Fraction(stop) - Fraction(start)) / Fraction(step)
    # Where the count itself is within rounding of its border either is right.
    near = abs((steps + Fraction(1, 10**9)) % 1)
    assume(min(near, 1 - near) > Fraction(1, 10**12))
    found = offsets((start, stop, -step if downwards and start > stop else step))
    assert found == expanded(ALMA.params[1], (start, stop, step))
    assert all(min(start, stop) <= value <= max(start, stop) for value in found)
    assert found[0] == start or math.isclose(found[0], stop)


@given(
    start=st.integers(1, 400),
    stop=st.integers(1, 400),
    step=st.integers(1, 500),
    downwards=st.booleans(),
)
def test_whole_numbers_are_those_of_range(
    start: int, stop: int, step: int, downwards: bool
) -> None:
    assume(start == stop or step <= abs(stop - start))
    sign = 1 if start <= stop else -1
    expected = list(range(start, stop + sign, sign * step))
    assert periods((start, stop, -step if downwards and start > stop else step)) == expected


@given(data=st.data())
def test_order_of_the_product(data: st.DataObject) -> None:
    """The last parameter runs fastest, and each row has the values of its own parameters."""
    axes = (
        data.draw(st.sampled_from([3, (1, 4, 1), (9, 2, 3)])),
        data.draw(st.sampled_from([0.85, (0.0, 1.0, 0.5), (0.9, 0.1, 0.4)])),
        data.draw(st.sampled_from([6.0, (1.0, 7.0, 2.5), (4, 4, 0)])),
    )
    x = np.sin(np.arange(30.0))
    result = verita.alma_batch(x, *axes)
    found = zip(*(result[name].tolist() for name in ("periods", "offsets", "sigmas")), strict=True)
    expected = combinations(ALMA, list(axes))
    assert list(found) == expected
    assert expected == list(itertools.product(*map(expanded, ALMA.params, axes)))
    for values, params in zip(result["values"], expected, strict=True):
        assert np.array_equal(values, verita.alma(x, *params), equal_nan=True)


@pytest.mark.parametrize("row", REPRESENTING, ids=lambda row: row.name)
def test_dictionary(row: Row) -> None:
    """Matrices of rows and columns, and one array a parameter, also where there are no bars."""
    for n in (0, 1, 40):
        columns = tuple(np.linspace(1.0, 2.0, n) for _ in row.inputs)
        result = callable_of(verita, row, "batch")(*columns, *row.defaults)
        assert list(result) == [*matrix_names(row), *(param.plural for param in row.params)]
        assert all(result[name].shape == (1, n) for name in matrix_names(row))
        assert all(len(result[param.plural]) == 1 for param in row.params)
