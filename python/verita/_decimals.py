"""Arrow's decimals as doubles, each correctly rounded, which Arrow's own cast is not."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

# Both are exact in a double, so that their quotient is rounded once.
EXACT_INTEGER, EXACT_POWER = 2**53, 22


def doubles_of_decimals(arrow: Any, column: Any) -> npt.NDArray[np.float64]:
    """The numbers in a column of decimals, NaN where one is missing."""
    if isinstance(column, arrow.ChunkedArray):
        pieces = [doubles_of_decimals(arrow, chunk) for chunk in column.chunks]
        return np.concatenate([np.empty(0), *pieces])
    scale, width = column.type.scale, column.type.byte_width
    if abs(scale) > EXACT_POWER or not len(column):
        return one_by_one(column)
    # The digits, as integers of so many bytes in two's complement; the lowest come first.
    memory = column.buffers()[1]
    words = "<i4" if width == 4 else "<i8"
    digits = np.frombuffer(memory, words).reshape(-1, max(1, width // 8))
    digits = digits[column.offset : column.offset + len(column)]
    low, present = digits[:, 0].astype(np.int64), ~column.is_null().to_numpy(zero_copy_only=False)
    alone = (digits[:, 1:] == (low >> 63)[:, None]).all(axis=1)
    fits = alone & (low <= EXACT_INTEGER) & (low >= -EXACT_INTEGER)
    if not fits[present].all():
        return one_by_one(column)
    power = 10.0 ** abs(scale)
    values = low / power if scale >= 0 else low * power
    return np.where(present, values, np.nan)


def one_by_one(column: Any) -> npt.NDArray[np.float64]:
    return np.array([np.nan if x is None else float(x) for x in column.to_pylist()], float)
