"""Series whose memory is contiguous float64 without a missing value are read where they lie."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from verita import _containers

PRICES = np.linspace(90.0, 110.0, 1000)
SERIES: dict[str, Callable[[], Any]] = {
    "pandas float64": lambda: pd.Series(PRICES),
    "pandas Float64": lambda: pd.Series(PRICES, dtype="Float64"),
    "pandas double[pyarrow]": lambda: pd.Series(PRICES, dtype="double[pyarrow]"),
    "polars Float64": lambda: pl.Series(PRICES),
    "pyarrow double": lambda: pa.array(PRICES),
    "pyarrow chunked double": lambda: pa.chunked_array([pa.array(PRICES)]),
}


def unpacked(series: Any) -> np.ndarray:
    answer = _containers.unpack("sma", ("data",), [series])
    assert answer is not None
    return answer[0][0]


@pytest.mark.parametrize("name", SERIES)
def test_read_where_it_lies(name: str) -> None:
    """Two arrays of one Series share its memory; copies would lie apart."""
    series = SERIES[name]()
    left, right = unpacked(series), unpacked(series)
    assert left.dtype == np.float64 and left.flags.c_contiguous
    assert np.array_equal(left, PRICES) and np.shares_memory(left, right)


def test_a_copy_is_seen() -> None:
    series = pd.Series(PRICES, dtype="Float32")
    assert not np.shares_memory(unpacked(series), unpacked(series))
