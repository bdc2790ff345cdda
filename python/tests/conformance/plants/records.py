"""Violations of `rules/records.py`."""

from __future__ import annotations

from typing import Any

from ..packages import pandas, pyarrow
from ..rules import records
from ..specification import Row
from . import plant
from .containers import given
from .errors import instead
from .frames import changing, is_pandas
from .proxy import Proxy, around, one_bit, touching


def begins_with_a_dict(*args: Any, **words: Any) -> bool:
    return bool(args) and isinstance(args[0], dict)


@plant(records.dicts_of_inputs, records.dicts_of_panels)
def one_bit_of_a_dict(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, touching(one_bit, begins_with_a_dict))


@plant(records.frames_of_one_column)
def another_column(real: Any, row: Row, kind: str) -> Proxy:
    def change(frame: Any) -> Any:
        return frame * frame if is_pandas(frame) and frame.ndim == 2 else frame

    return given(real, row, kind, change)


@plant(records.nothing_but_missing)
def missing_is_a_price(real: Any, row: Row, kind: str) -> Proxy:
    def change(series: Any) -> Any:
        return pandas().Series([1.0] * len(series)) if is_pandas(series) else series

    return given(real, row, kind, change)


@plant(records.decimals)
def as_arrow_casts(real: Any, row: Row, kind: str) -> Proxy:
    def change(series: Any) -> Any:
        arrow = pyarrow()
        decimal = hasattr(series, "type") and arrow.types.is_decimal(series.type)
        return series.cast(arrow.float64()) if decimal else series

    return given(real, row, kind, change)


@plant(records.not_ready)
def says_what_python_says(real: Any, row: Row, kind: str) -> Proxy:
    message = f"{row.name}: missing required argument"
    return around(real, row, kind, instead(TypeError, TypeError, message))


@plant(records.labels_and_names)
def first_of_a_label(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, symbol: Any = None, **words: Any) -> Any:
        if isinstance(symbol, list) and isinstance(symbol[0], tuple):
            symbol = [label[1:] for label in symbol]
        return call(*args, symbol=symbol, **words)

    return around(real, row, kind, hook)


@plant(records.one_series_for_all)
def another_benchmark(real: Any, row: Row, kind: str) -> Proxy:
    def change(each: Any) -> Any:
        return each * each if is_pandas(each) and each.ndim == 1 else each

    return changing(real, row, kind, change)
