"""Series and frames of pandas, polars and pyarrow from arrays, and back.

A form is one way to hold numbers. Nothing is imported until a form is used: that the library
imports none of these by itself is one of the rules.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np

NAME = "a name"


def pandas() -> Any:
    return import_module("pandas")


def polars() -> Any:
    return import_module("polars")


def pyarrow() -> Any:
    return import_module("pyarrow")


def days(n: int) -> Any:
    return pandas().date_range("2020-01-01", periods=n, freq="D", name="date")


def listed(x: np.ndarray, number: Callable[[float], Any] = float) -> list[Any]:
    return [None if np.isnan(value) else number(value) for value in x.tolist()]


@dataclass(frozen=True)
class Form:
    """How a package holds a series; `answer` is how it holds the result, by dtype."""

    package: str
    name: str
    series: Callable[[np.ndarray], Any]
    answer: str

    def frame(self, columns: dict[str, np.ndarray]) -> Any:
        series = {name: self.series(column) for name, column in columns.items()}
        if self.package == "pandas":
            return pandas().DataFrame(series)
        if self.package == "polars":
            return polars().DataFrame(series)
        arrow = pyarrow()
        chunked = all(isinstance(each, arrow.ChunkedArray) for each in series.values())
        return arrow.table(series) if chunked else arrow.RecordBatch.from_pydict(series)


def _pandas(dtype: str, answer: str) -> Form:
    def series(x: np.ndarray) -> Any:
        index = days(len(x))
        if dtype.startswith("float"):
            return pandas().Series(x.astype(dtype), index=index, name=NAME)
        number = int if "nt" in dtype else float
        return pandas().Series(listed(x, number), dtype=dtype, index=index, name=NAME)

    return Form("pandas", f"pandas {dtype}", series, answer)


def _strided(x: np.ndarray) -> Any:
    frame = pandas().DataFrame(np.stack([x, -x], axis=1), index=days(len(x)))
    return frame[0].rename(NAME)


def _polars(dtype: str) -> Form:
    def series(x: np.ndarray) -> Any:
        number = int if "nt" in dtype or dtype == "Decimal" else float
        return polars().Series(NAME, listed(x, number), dtype=getattr(polars(), dtype))

    return Form("polars", f"polars {dtype}", series, "Float64")


def _chunks(x: np.ndarray) -> Any:
    whole = polars().Series(NAME, listed(x), dtype=polars().Float64)
    return whole[: len(x) // 3].append(whole[len(x) // 3 :])


def _arrow(dtype: str, **arguments: Any) -> Form:
    def series(x: np.ndarray) -> Any:
        kind = getattr(pyarrow(), dtype)(**arguments)
        number = int if "int" in dtype or "decimal" in dtype else float
        return pyarrow().array(listed(x, number)).cast(kind)

    return Form("pyarrow", f"pyarrow {dtype}", series, "Array")


def _arrow_chunks(x: np.ndarray) -> Any:
    array = pyarrow().array(listed(x), pyarrow().float64())
    pieces = [array[: len(x) // 3], array[len(x) // 3 :]] if len(x) else []
    return pyarrow().chunked_array(pieces, pyarrow().float64())


FORMS: tuple[Form, ...] = (
    _pandas("float64", "float64"),
    _pandas("float32", "float64"),
    _pandas("Float64", "Float64"),
    _pandas("Float32", "Float64"),
    _pandas("Int64", "Float64"),
    _pandas("UInt8", "Float64"),
    _pandas("double[pyarrow]", "double[pyarrow]"),
    _pandas("int16[pyarrow]", "double[pyarrow]"),
    Form("pandas", "pandas strided", _strided, "float64"),
    *map(_polars, ("Float64", "Float32", "Int64", "UInt8", "Decimal")),
    Form("polars", "polars chunks", _chunks, "Float64"),
    Form("polars", "polars NaN", lambda x: polars().Series(NAME, x), "Float64"),
    *map(_arrow, ("float64", "float32", "int64", "uint8")),
    _arrow("decimal128", precision=30, scale=2),
    Form(
        "pyarrow", "pyarrow slice", lambda x: _arrow("float64").series(np.r_[1.0, x])[1:], "Array"
    ),
    Form("pyarrow", "pyarrow chunks", _arrow_chunks, "ChunkedArray"),
)

# One of each package and each of pandas' ways to say that a value is missing.
FEW = tuple(
    form
    for form in FORMS
    if form.name in ("pandas float64", "pandas Float64", "pandas double[pyarrow]", "polars Float64")
    or form.name in ("pyarrow float64", "pyarrow chunks")
)


# The dtype of whole numbers where that of doubles is another.
WHOLE = {
    "float64": "int32",
    "Float64": "Int32",
    "double[pyarrow]": "int32[pyarrow]",
}


def read(form: Form, result: Any, label: str | None, n: int) -> np.ndarray:
    """The values of a result, which must be a Series of the form's kind, of that label.

    What is missing must be the kind's own missing value; it comes back as NaN. Whole numbers are
    never missing, and come back as they are.
    """
    what = f"{form.name}: {type(result)}"
    if form.package == "pandas":
        pd = pandas()
        assert type(result) is pd.Series, what
        dtypes = (form.answer, WHOLE[form.answer])
        assert str(result.dtype) in dtypes, f"{form.name}: dtype {result.dtype}"
        assert result.index.equals(days(n)) and result.index.name == "date", f"{form.name}: index"
        assert result.name == label, f"{form.name}: named {result.name!r}, not {label!r}"
        if str(result.dtype) == WHOLE[form.answer]:
            assert not result.isna().any(), f"{form.name}: a whole number is missing"
            return result.to_numpy("int32")
        if form.answer != "float64":
            missing = np.array([value is pd.NA for value in result.array], bool)
            values = result.to_numpy("float64", na_value=np.nan)
            assert np.array_equal(missing, np.isnan(values)), f"{form.name}: NaN, not NA"
            return np.array(values)
        return np.array(result)
    if form.package == "polars":
        dtypes = (form.answer, WHOLE[form.answer])
        assert type(result) is polars().Series and str(result.dtype) in dtypes, what
        assert result.name == label, f"{form.name}: named {result.name!r}, not {label!r}"
        if str(result.dtype) == WHOLE[form.answer]:
            assert not result.null_count(), f"{form.name}: a whole number is missing"
            return np.array(result.to_numpy())
        assert not result.is_nan().any(), f"{form.name}: NaN, not null"
        return np.array(result.to_numpy())
    assert type(result).__name__.endswith(form.answer), what
    dtypes = (pyarrow().float64(), pyarrow().int32())
    assert result.type in dtypes, f"{form.name}: {result.type}"
    assert form.answer == "ChunkedArray" or isinstance(result, pyarrow().Array), what
    if result.type == pyarrow().int32():
        assert not result.null_count, f"{form.name}: a whole number is missing"
        return np.array(result.to_pylist(), "int32")
    values = [np.nan if value is None else value for value in result.to_pylist()]
    missing = int(np.isnan(values).sum())
    assert result.null_count == missing, f"{form.name}: NaN, not null"
    return np.array(values, float)


def read_lines(form: Form, result: Any, outputs: tuple[str, ...], n: int) -> tuple[Any, ...]:
    """The lines of several outputs: a named tuple of Series, which have the outputs' names."""
    assert getattr(result, "_fields", None) == outputs, f"{form.name}: {type(result)}"
    names = [None if form.package == "pyarrow" else name for name in outputs]
    return tuple(read(form, line, name, n) for line, name in zip(result, names, strict=True))


def read_frame(form: Form, result: Any, outputs: tuple[str, ...], n: int) -> tuple[Any, ...]:
    """The columns of a frame that was made of Series, under these names."""
    kinds = {"pandas": "DataFrame", "polars": "DataFrame", "pyarrow": "Table"}
    assert type(result).__name__ == kinds[form.package], f"{form.name}: {type(result)}"
    names = result.column_names if form.package == "pyarrow" else result.columns
    assert tuple(names) == outputs, f"{form.name}: {names} is not {outputs}"
    if form.package == "pyarrow":
        chunked = Form("pyarrow", form.name, form.series, "ChunkedArray")
        return tuple(read(chunked, result[name], None, n) for name in outputs)
    return tuple(read(form, result[name], name, n) for name in outputs)
