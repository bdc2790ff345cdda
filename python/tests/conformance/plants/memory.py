"""Violations of `rules/memory.py`."""

from __future__ import annotations

import os
from typing import Any

import numpy as np

from .. import child
from ..rules import memory
from ..specification import Row
from . import plant
from .proxy import Proxy, around, touched, touching


@plant(memory.zero_copy)
def copies_input(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        return call(*(a.copy() if isinstance(a, np.ndarray) else a for a in args), **words)

    return around(real, row, kind, hook)


@plant(memory.zero_copy)
def allocates_twice(real: Any, row: Row, kind: str) -> Proxy:
    held: list[np.ndarray] = []

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        held.clear()
        return touched(call(*args, **words), lambda values: held.append(values.copy()))

    return around(real, row, kind, hook)


@plant(memory.bounded_stream, memory.bounded_calls)
def remembers_everything(real: Any, row: Row, kind: str) -> Proxy:
    memories: list[Any] = []

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        result = call(*args, **words)
        memories.append(result)
        return result

    return around(real, row, kind, hook)


@plant(memory.impossible_result, memory.limit_is_an_error, memory.rows_without_bars)
def refuses_by_another_error(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except MemoryError as error:
            raise ValueError(str(error)) from None

    return around(real, row, kind, hook)


@plant(memory.no_stale_memory)
def heap_shows_through(real: Any, row: Row, kind: str) -> Proxy:
    def touch(values: np.ndarray) -> None:
        values[np.isnan(values)] = memory.MARKER

    return around(real, row, kind, touching(touch))


@plant(memory.heap_is_not_shown)
def what_numpy_left_unset(real: Any, row: Row, kind: str) -> Proxy:
    def touch(values: np.ndarray) -> None:
        values[np.isnan(values)] = np.uint64(child.HANDED_OUT).view(np.float64)

    return around(real, row, kind, touching(touch))


@plant(memory.limit_is_an_error, memory.rows_without_bars)
def ends_the_process(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except MemoryError:
            os.abort()

    return around(real, row, kind, hook)
