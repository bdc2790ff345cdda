"""What columns hold, and dates as values that can be compared.

Every package has its own dtypes for the same few kinds. Here they get one name each, so that rules
about columns (which is the price, which says the symbol, which the date) are written once.
"""

from __future__ import annotations

import datetime
import math
import re
import sys
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

FLOAT, INTEGER = "float", "integer"
DATE, SPAN = "date", "span"
WORDS, OBJECTS, OTHER = "words", "objects", "other"
NUMBERS = (FLOAT, INTEGER)
_OF_NUMPY = {"f": FLOAT, "i": INTEGER, "u": INTEGER, "M": DATE, "m": SPAN, "U": WORDS, "O": OBJECTS}
# As ISO 8601 writes a date; a time may follow.
_ISO = re.compile(r"\d{4}-\d\d(-\d\d)?($|[T ]\d\d)|\d{8}($|T?\d)")


class Dates(NamedTuple):
    """Values that rise with time, and where there is one."""

    values: npt.NDArray[Any]
    present: npt.NDArray[np.bool_]


def is_date(value: object) -> bool:
    """Whether a column that begins so may hold dates: one, in words or not, or nothing yet."""
    if isinstance(value, str):
        return _ISO.match(value) is not None
    return isinstance(value, datetime.date) or is_missing(value)


def is_missing(value: object) -> bool:
    """None, or what packages write for it."""
    not_a_number = isinstance(value, float) and math.isnan(value)
    return value is None or not_a_number or type(value).__name__ in ("NAType", "NaTType")


def kind_of_array(array: Any) -> str:
    return _OF_NUMPY.get(np.asarray(array).dtype.kind, OTHER)


def dates_in(values: Any, missing: Any = None) -> Dates | None:
    """The dates in an array of dates, ISO strings of equal length or date objects; or integers."""
    values = np.asarray(values)
    if missing is None:
        missing = _missing(values)
    present = ~np.asarray(missing, bool)
    kind = values.dtype.kind
    if kind in "iu":
        return Dates(values, present)
    if kind in "mM":
        return Dates(values.view(np.int64), present)
    first = values[int(present.argmax())] if present.any() else None
    wanted = isinstance(first, str | datetime.date) and is_date(first)
    return Dates(values, present) if wanted else None


def _missing(values: npt.NDArray[Any]) -> Any:
    if values.dtype.kind in "mM":
        return np.isnat(values)
    if values.dtype.kind != "O":
        return np.zeros(len(values), bool)
    return [is_missing(each) for each in values.tolist()]


def alike(dates: Dates) -> bool:
    """Whether words that begin as dates do are of one length, with digits at the same places."""
    values, present = dates
    if values.dtype.kind not in "OU" or not isinstance(values[int(present.argmax())], str):
        return True
    try:
        words = np.ascontiguousarray(values[present].astype(str))
    except (TypeError, ValueError):
        return False
    letters = words.view(np.uint32).reshape(len(words), -1)
    digits = (letters >= ord("0")) & (letters <= ord("9"))
    return bool(letters[:, -1].all() and (digits == digits[0]).all())


class PandasKinds:
    """Kinds of pandas' Series and indexes."""

    package: Any
    sorting = 'frame.sort_values("{}")'

    def kind(self, column: Any) -> str:
        types, dtype = self.package.api.types, column.dtype
        if isinstance(dtype, self.package.CategoricalDtype):
            kind = self.kind(dtype.categories)
            return kind if kind in (WORDS, DATE) else OTHER
        if isinstance(dtype, self.package.ArrowDtype):
            return kind_of_arrow(sys.modules["pyarrow"], dtype.pyarrow_dtype)
        if isinstance(dtype, self.package.StringDtype):
            return WORDS
        if isinstance(dtype, self.package.PeriodDtype) or types.is_datetime64_any_dtype(dtype):
            return DATE
        if isinstance(dtype, np.dtype):
            return _OF_NUMPY.get(dtype.kind, OTHER)
        if types.is_integer_dtype(dtype):
            return INTEGER
        return FLOAT if types.is_float_dtype(dtype) else OTHER

    def dates(self, column: Any) -> Dates | None:
        index = self.package.Index(column)
        if isinstance(index.dtype, self.package.CategoricalDtype):
            index = index.astype(index.dtype.categories.dtype)
        missing = index.isna()
        if hasattr(index, "asi8"):
            return Dates(index.asi8, ~missing)
        if isinstance(index.dtype, self.package.ArrowDtype) and self.kind(index) in (DATE, SPAN):
            return dates_of_arrow(sys.modules["pyarrow"], index.array.__arrow_array__())
        whole = self.kind(index) == INTEGER
        return dates_in(index.fillna(0).to_numpy(np.int64) if whole else index.to_numpy(), missing)

    def several(self, column: Any) -> bool:
        """Whether a column has more than one label."""
        return bool(column.nunique() > 1)


class PolarsKinds:
    """Kinds of polars' Series."""

    package: Any
    sorting = 'frame.sort("{}")'

    def kind(self, column: Any) -> str:
        package, dtype = self.package, column.dtype
        if dtype in (package.String, package.Categorical, package.Enum):
            return WORDS
        if dtype in (package.Date, package.Datetime):
            return DATE
        if dtype.is_integer() or dtype.is_numeric():
            return INTEGER if dtype.is_integer() else FLOAT
        return OBJECTS if dtype == package.Object else OTHER

    def dates(self, column: Any) -> Dates | None:
        missing = column.is_null().to_numpy()
        if self.kind(column) in (DATE, INTEGER):
            whole = column.to_physical().cast(self.package.Int64, strict=False)
            return Dates(whole.fill_null(0).to_numpy(), ~missing)
        return dates_in(column.to_numpy(), missing)

    def several(self, column: Any) -> bool:
        """Whether a column has more than one label."""
        return bool(column.drop_nulls().n_unique() > 1)


def kind_of_arrow(arrow: Any, dtype: Any) -> str:
    types = arrow.types
    if types.is_dictionary(dtype):
        kind = kind_of_arrow(arrow, dtype.value_type)
        return kind if kind in (WORDS, DATE) else OTHER
    if types.is_string(dtype) or types.is_large_string(dtype) or types.is_string_view(dtype):
        return WORDS
    if types.is_date(dtype) or types.is_timestamp(dtype):
        return DATE
    if types.is_duration(dtype) or types.is_time(dtype):
        return SPAN
    if types.is_floating(dtype) or types.is_decimal(dtype):
        return FLOAT
    return INTEGER if types.is_integer(dtype) else OTHER


def dates_of_arrow(arrow: Any, column: Any) -> Dates | None:
    if isinstance(column, arrow.ChunkedArray):
        column = column.combine_chunks()
    if arrow.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    missing = column.is_null().to_numpy(zero_copy_only=False)
    if kind_of_arrow(arrow, column.type) == WORDS:
        return dates_in(column.to_numpy(zero_copy_only=False), missing)
    if arrow.types.is_date32(column.type) or arrow.types.is_time32(column.type):
        column = column.cast(arrow.int32())
    whole = column.cast(arrow.int64()).fill_null(0)
    return Dates(whole.to_numpy(zero_copy_only=False), ~missing)


class ArrowKinds:
    """Kinds of pyarrow's arrays."""

    package: Any
    sorting = 'frame.sort_by("{}")'

    def kind(self, column: Any) -> str:
        return kind_of_arrow(self.package, column.type)

    def dates(self, column: Any) -> Dates | None:
        return dates_of_arrow(self.package, column)

    def several(self, column: Any) -> bool:
        """Whether a column has more than one label."""
        return len(column.drop_null().unique()) > 1
