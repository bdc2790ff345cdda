"""Violations of `rules/frames.py`."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..rules import frames
from ..specification import Row
from . import plant
from .containers import answering, given, is_foreign
from .errors import instead
from .proxy import Proxy, around, one_bit, touched


def is_pandas(argument: Any) -> bool:
    return type(argument).__module__.startswith("pandas")


def changing(real: Any, row: Row, kind: str, change: Any) -> Proxy:
    """What goes in, by position or by name, is changed first."""

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        changed = {name: change(each) if is_foreign(each) else each for name, each in words.items()}
        return call(*(change(each) if is_foreign(each) else each for each in args), **changed)

    return around(real, row, kind, hook)


@plant(frames.wide_frames, frames.frames_beside_matrices)
def labels_are_lost(real: Any, row: Row, kind: str) -> Proxy:
    def change(result: Any) -> Any:
        if isinstance(result, dict):
            return result | {"symbols": np.arange(result["symbols"].size)}
        if isinstance(result, tuple):
            return type(result)(*map(np.asarray, result))
        return np.asarray(result)

    return answering(real, row, kind, change)


@plant(frames.wide_frames, frames.long_frames)
def missing_is_one(real: Any, row: Row, kind: str) -> Proxy:
    return changing(real, row, kind, lambda each: each.fillna(1) if is_pandas(each) else each)


@plant(frames.two_levels)
def fields_in_another_order(real: Any, row: Row, kind: str) -> Proxy:
    """The first level's names are given to the wrong columns."""

    def change(frame: Any) -> Any:
        if getattr(getattr(frame, "columns", None), "nlevels", 1) == 2:
            return frame.set_axis(frame.columns[::-1], axis=1)
        return frame

    return given(real, row, kind, change)


@plant(frames.long_frames)
def another_symbol_at_the_end(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, symbol: Any = None, **words: Any) -> Any:
        if isinstance(symbol, list):
            symbol = [*symbol[:-1], "other"]
        return call(*args, symbol=symbol, **words)

    return around(real, row, kind, hook)


@plant(frames.long_frames)
def one_bit_of_a_frame(real: Any, row: Row, kind: str) -> Proxy:
    def change(result: Any) -> Any:
        if isinstance(result, dict):
            return touched(result, one_bit)
        if isinstance(result, tuple):
            return type(result)(*map(change, result))
        if is_pandas(result) and hasattr(result, "columns"):
            return result.assign(**{result.columns[0]: result.iloc[:, 0] * 1.5})
        return result * 1.5 if is_pandas(result) else result

    return answering(real, row, kind, change)


@plant(frames.refused_wide)
def mends_what_does_not_fit(real: Any, row: Row, kind: str) -> Proxy:
    """Symbols are matched by position."""

    def change(frame: Any) -> Any:
        fits = hasattr(frame, "columns") and is_pandas(frame)
        return frame.set_axis(range(frame.shape[1]), axis=1) if fits else frame

    return given(real, row, kind, change)


@plant(frames.refused_wide, frames.refused_long)
def index_is_dropped(real: Any, row: Row, kind: str) -> Proxy:
    def change(frame: Any) -> Any:
        return frame.reset_index(drop=True) if is_pandas(frame) else frame

    return changing(real, row, kind, change)


@plant(frames.refused_long)
def says_another_error(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, instead(ValueError, KeyError))


@plant(frames.nearest_panels)
def says_only_that(real: Any, row: Row, kind: str) -> Proxy:
    class Panel(Proxy):
        def __getattribute__(self, name: str) -> Any:
            try:
                return super().__getattribute__(name)
            except AttributeError:
                raise AttributeError(f"verita.panel has no {name!r}") from None

    return Proxy(real, panel=Panel(real.panel))
