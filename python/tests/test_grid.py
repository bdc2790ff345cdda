"""The axes of a sweep: counted, snapped, in the order of `itertools.product`."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction

import numpy as np
import pytest
from conformance.calls import callable_of, matrix_names
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
        ((3, 4, 100), [3]),
        ((4, 3, 100), [4]),
        (3, [3]),
        (np.int64(3), [3]),
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
        ((0.25, 0.75, 3.0), [0.25]),
        (0.5, [0.5]),
        (1, [1.0]),
        (np.float32(0.5), [0.5]),
        ((np.float64(0.5), np.float32(1.0), np.float16(0.25)), [0.5, 0.75, 1.0]),
    ],
)
def test_numbers(axis: object, values: list[float]) -> None:
    assert offsets(axis) == values


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


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_dictionary(row: Row) -> None:
    """Matrices of rows and columns, and one array a parameter, also where there are no bars."""
    for n in (0, 1, 40):
        columns = tuple(np.linspace(1.0, 2.0, n) for _ in row.inputs)
        result = callable_of(verita, row, "batch")(*columns, *row.defaults)
        assert list(result) == [*matrix_names(row), *(param.plural for param in row.params)]
        assert all(result[name].shape == (1, n) for name in matrix_names(row))
        assert all(len(result[param.plural]) == 1 for param in row.params)
