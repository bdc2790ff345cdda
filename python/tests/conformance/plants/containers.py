"""Violations of `rules/containers.py`."""

from __future__ import annotations

import types
from typing import Any

import numpy as np

from ..packages import pandas
from ..rules import containers
from ..specification import Row
from . import plant
from .errors import instead
from .proxy import Proxy, around, is_construction, one_bit, touching


def is_foreign(argument: Any) -> bool:
    return type(argument).__module__.partition(".")[0] in ("pandas", "polars", "pyarrow")


def answering(real: Any, row: Row, kind: str, change: Any) -> Proxy:
    """What comes out of calls with Series or frames is changed."""

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        result = call(*args, **words)
        foreign = any(map(is_foreign, args)) and not is_construction(call)
        return change(result) if foreign else result

    return around(real, row, kind, hook)


def given(real: Any, row: Row, kind: str, change: Any) -> Proxy:
    """What goes in is changed first."""

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        return call(*(change(each) if is_foreign(each) else each for each in args), **words)

    return around(real, row, kind, hook)


@plant(containers.series_of_their_kind, containers.beside_arrays)
def arrays_come_back(real: Any, row: Row, kind: str) -> Proxy:
    def change(result: Any) -> Any:
        if isinstance(result, dict):
            return {name: pandas().DataFrame(values) for name, values in result.items()}
        return np.asarray(result)

    return answering(real, row, kind, change)


def once_more(change: Any) -> Any:
    return lambda result: result if isinstance(result, dict) else change(result)


def renamed(result: Any) -> Any:
    if isinstance(result, tuple):
        return type(result)(*map(renamed, result))
    return result.rename("other") if hasattr(result, "rename") else result


@plant(containers.series_of_their_kind)
def name_is_lost(real: Any, row: Row, kind: str) -> Proxy:
    if kind == "batch":
        return around(real, row, kind, touching(one_bit, lambda *a, **w: is_foreign(a[0])))
    return answering(real, row, kind, renamed)


@plant(containers.series_of_their_kind)
def missing_is_zero(real: Any, row: Row, kind: str) -> Proxy:
    def change(series: Any) -> Any:
        return series.fillna(0) if type(series).__module__.startswith("pandas") else series

    return given(real, row, kind, change)


@plant(containers.frames_of_bars)
def columns_by_position(real: Any, row: Row, kind: str) -> Proxy:
    """The columns of a frame are not those that their names say."""

    def change(argument: Any) -> Any:
        if type(argument).__name__ == "DataFrame" and hasattr(argument, "set_axis"):
            return argument.set_axis(np.roll(argument.columns, 1), axis=1)
        return argument

    return given(real, row, kind, change)


@plant(containers.bad_frames)
def another_error(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, instead(ValueError, KeyError))


@plant(containers.bad_indexes)
def matched_by_position(real: Any, row: Row, kind: str) -> Proxy:
    def change(argument: Any) -> Any:
        return argument.reset_index(drop=True) if hasattr(argument, "reset_index") else argument

    return given(real, row, kind, change)


@plant(containers.mixed_packages, containers.refused_series)
def anything_passes(real: Any, row: Row, kind: str) -> Proxy:
    return given(real, row, kind, lambda argument: np.ones(30))


@plant(containers.verify_of_series)
def verify_fails(real: Any, row: Row, kind: str) -> Proxy:
    def verify(*args: Any) -> Any:
        return types.SimpleNamespace(ok=not any(map(is_foreign, args)))

    return Proxy(real, verify=verify)


@plant(containers.chaining)
def gap_is_a_bar(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        filled = [np.nan_to_num(a) if isinstance(a, np.ndarray) else a for a in args]
        return call(*filled, **words)

    return around(real, row, "single", hook)


@plant(containers.not_imported)
def imports_polars(real: Any, row: Row, kind: str) -> Proxy:
    def alma(*args: Any, **words: Any) -> Any:
        import polars

        assert polars.Series is not None
        return real.alma(*args, **words)

    return Proxy(real, alma=alma)


@plant(containers.nearest_names)
def says_no_more(real: Any, row: Row, kind: str) -> Proxy:
    def verify(name: str, *args: Any) -> Any:
        raise ValueError(f"there is no {name}")

    return Proxy(real, verify=verify)
