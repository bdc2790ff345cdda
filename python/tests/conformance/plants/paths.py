"""Violations of `rules/paths.py`: one bit of one value is wrong."""

from __future__ import annotations

import os
from typing import Any

import numpy as np

from ..rules import paths
from ..specification import Row
from . import plant
from .proxy import Proxy, around, first_series, is_construction, one_bit, touched, touching


@plant(paths.batch_rows, paths.same_as_single, paths.stream_updates, paths.stream_chunks)
def one_bit_differs(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, touching(one_bit))


@plant(paths.batch_rows)
def other_order(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        return {name: values[::-1] for name, values in call(*args, **words).items()}

    return around(real, row, kind, hook)


@plant(paths.stream_updates)
def nan_for_none(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        answer = call(*args, **words)
        return np.nan if answer is None else answer

    return around(real, row, kind, hook)


@plant(paths.long_series)
def length_shows(real: Any, row: Row, kind: str) -> Proxy:
    def touch(values: np.ndarray) -> None:
        one_bit(values[: row.lookback(row.defaults) + 500])

    def is_long(series: np.ndarray) -> bool:
        return len(series) > 3000

    return around(real, row, kind, touching(touch, first_series(is_long)))


@plant(paths.kernels_agree)
def kernel_shows(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        result = call(*args, **words)
        named = any(isinstance(argument, str) and argument == "scalar" for argument in args)
        if named and is_construction(call):
            result.update(*(1.0 for _ in row.inputs))
        return touched(result, one_bit) if named else result

    return around(real, row, kind, hook)


@plant(paths.thread_counts_agree)
def thread_count_shows(real: Any, row: Row, kind: str) -> Proxy:
    counts: list[Any] = [None]
    proxy = around(real, row, kind, touching(one_bit, lambda *args, **words: counts[-1] == 1))

    def set_threads(count: Any) -> None:
        counts.append(count)
        real.set_threads(count)

    proxy._replaced["set_threads"] = set_threads
    return proxy


@plant(paths.places_in_memory)
def place_shows(real: Any, row: Row, kind: str) -> Proxy:
    aside = first_series(lambda series: series.ctypes.data % 16)
    return around(real, row, kind, touching(one_bit, aside))


@plant(paths.forked_child)
def child_differs(real: Any, row: Row, kind: str) -> Proxy:
    home = os.getpid()
    return around(real, row, kind, touching(one_bit, lambda *args, **words: os.getpid() != home))
