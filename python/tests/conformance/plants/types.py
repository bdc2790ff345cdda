"""Violations of `rules/types.py`."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..rules import types
from ..specification import Row
from . import plant
from .proxy import Proxy, around, first_series, is_construction, one_bit, touching


def unusual(*args: Any, **words: Any) -> bool:
    """Whether the first input is anything but a contiguous float64 array."""
    series = args[0] if args else None
    if isinstance(series, float | int | None):
        return False
    plain = type(series) is np.ndarray and series.dtype == float
    return not plain or not series.flags.c_contiguous


@plant(types.containers)
def conversion_differs(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, touching(one_bit, unusual))


@plant(types.missing_values)
def mask_ignored(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        return call(*(a.data if isinstance(a, np.ma.MaskedArray) else a for a in args), **words)

    return around(real, row, kind, hook)


@plant(types.missing_values)
def none_is_zero(real: Any, row: Row, kind: str) -> Proxy:
    def filled(argument: Any) -> Any:
        if isinstance(argument, list):
            return [0.0 if value is None else value for value in argument]
        return argument

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        return call(*map(filled, args), **words)

    return around(real, row, kind, hook)


def mapped(result: Any, change: Any) -> Any:
    if isinstance(result, dict):
        return {name: change(values) for name, values in result.items()}
    if isinstance(result, tuple):
        return type(result)(*map(change, result))
    return change(result) if isinstance(result, np.ndarray) else result


def changed_output(real: Any, row: Row, kind: str, change: Any) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        return mapped(call(*args, **words), change)

    return around(real, row, kind, hook)


@plant(types.output_form)
def read_only_output(real: Any, row: Row, kind: str) -> Proxy:
    def frozen(values: np.ndarray) -> np.ndarray:
        values.setflags(write=False)
        return values

    return changed_output(real, row, kind, frozen)


@plant(types.output_form)
def output_in_other_order(real: Any, row: Row, kind: str) -> Proxy:
    return changed_output(real, row, kind, lambda values: np.repeat(values, 2, -1)[..., ::2])


@plant(types.output_form, types.batch_axes)
def output_of_other_type(real: Any, row: Row, kind: str) -> Proxy:
    def single(values: np.ndarray) -> np.ndarray:
        return values.astype("S9" if values.dtype.kind == "U" else "float32")

    return changed_output(real, row, kind, single)


@plant(types.refused_inputs)
def bool_is_a_number(real: Any, row: Row, kind: str) -> Proxy:
    def number(argument: Any) -> Any:
        flags = isinstance(argument, np.ndarray) and argument.dtype == bool
        return argument.astype(float) if flags else argument

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        return call(*map(number, args), **words)

    return around(real, row, kind, hook)


@plant(types.refused_inputs)
def other_error(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except TypeError as error:
            raise ValueError(str(error)) from None

    return around(real, row, kind, hook)


@plant(types.input_untouched)
def writes_to_input(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        result = call(*args, **words)
        if args and isinstance(args[0], np.ndarray):
            args[0][-1] = 0.0
        return result

    return around(real, row, kind, hook)


@plant(types.update_types)
def update_takes_bool(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        if is_construction(call):
            return call(*args, **words)
        return call(*(float(a) if isinstance(a, bool) else a for a in args), **words)

    return around(real, row, kind, hook)


@plant(types.one_nan)
def another_nan(real: Any, row: Row, kind: str) -> Proxy:
    def touch(values: np.ndarray) -> None:
        values[np.isnan(values)] = np.copysign(np.nan, -1.0)

    return around(real, row, kind, touching(touch))


@plant(types.integer_values)
def kind_of_values(real: Any, row: Row, kind: str) -> Proxy:
    def touch(values: np.ndarray) -> None:
        values[...] = values + 0.5 if row.integer_valued else np.round(values)

    return around(real, row, kind, touching(touch))


@plant(types.within_range)
def just_below(real: Any, row: Row, kind: str) -> Proxy:
    least = next(ends for ends in row.ranges if ends)[0]

    def touch(values: np.ndarray) -> None:
        values[np.isfinite(values)] = np.nextafter(least, -np.inf)

    return around(real, row, kind, touching(touch))


@plant(types.where_there_is_nothing)
def doubles_for_whole_numbers(real: Any, row: Row, kind: str) -> Proxy:
    return changed_output(real, row, kind, lambda values: values.astype(float))


@plant(types.where_there_is_nothing)
def nan_for_nothing(real: Any, row: Row, kind: str) -> Proxy:
    return changed_output(real, row, kind, lambda values: np.where(values, values, np.nan))


@plant(types.where_there_is_nothing)
def warm_up_has_patterns(real: Any, row: Row, kind: str) -> Proxy:
    def touch(values: np.ndarray) -> None:
        values[:1] = 100

    return around(real, row, kind, touching(touch))


@plant(types.slices_of_slices)
def stride_shows(real: Any, row: Row, kind: str) -> Proxy:
    strided = first_series(lambda series: not series.flags.c_contiguous)
    return around(real, row, kind, touching(one_bit, strided))
