"""Violations of `rules/interrupts.py`."""

from __future__ import annotations

import signal
from typing import Any

import numpy as np

from ..rules import interrupts
from ..specification import Row
from . import plant
from .proxy import Proxy, around, is_construction


@plant(
    interrupts.little_is_computed_after,
    interrupts.columns_stop,
    interrupts.definitions_stop,
    interrupts.interrupted_stream,
)
def hears_nothing(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        before = signal.signal(signal.SIGINT, lambda number, frame: None)
        try:
            return call(*args, **words)
        finally:
            signal.signal(signal.SIGINT, before)

    return around(real, row, kind, hook)


@plant(interrupts.little_is_computed_after)
def computes_all_the_same(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except KeyboardInterrupt:
            out = words["out"]
            out = out.values() if isinstance(out, dict) else out
            for array in out if not isinstance(out, np.ndarray) else [out]:
                array[...] = 1.0
            raise

    return around(real, row, kind, hook)


@plant(interrupts.interrupted_stream)
def stands_midway(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except KeyboardInterrupt:
            call.__self__.update(*(float(column[0]) for column in args))
            raise

    return around(real, row, kind, hook)


@plant(interrupts.passed_on)
def calls_everything_a_type_error(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except (KeyboardInterrupt, MemoryError, SystemExit, RuntimeError) as error:
            raise TypeError(str(error)) from None

    return around(real, row, kind, hook)


@plant(interrupts.passed_on)
def writes_what_cannot_be_written(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except BaseException as error:
            if "__str__" in str(error):
                raise TypeError("got <Raising>") from None
            raise

    return around(real, row, kind, hook)


@plant(interrupts.forked_midway)
def answers_in_the_child(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except RuntimeError:
            if is_construction(call):
                raise
            return None

    return around(real, row, kind, hook)
