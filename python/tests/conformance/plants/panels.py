"""Violations of `rules/panels.py`."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..calls import matrix_names
from ..rules import panels
from ..specification import Row
from . import plant
from .proxy import Proxy, around, one_bit, touched, touching


def is_wide(*args: Any, **words: Any) -> bool:
    return isinstance(args[0], np.ndarray) and args[0].ndim == 2 and args[0].shape[1] > 32


@plant(panels.columns_are_calls)
def one_bit_of_a_wide_panel(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, touching(one_bit, is_wide))


@plant(panels.columns_are_calls)
def a_gap_for_all(real: Any, row: Row, kind: str) -> Proxy:
    """Where one symbol has a gap, every symbol has: what a frame's `dropna` would do."""

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        inputs = [x for x in args if isinstance(x, np.ndarray) and x.ndim == 2]
        if not inputs or not inputs[0].size:
            return call(*args, **words)
        gap = ~np.isfinite(np.hstack(inputs)).all(axis=1)
        args = tuple(
            np.where(gap[:, None], np.nan, x) if any(x is y for y in inputs) else x for x in args
        )
        return call(*args, **words)

    return around(real, row, kind, hook)


@plant(panels.layouts)
def reads_memory_in_its_order(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        def turned(x: Any) -> Any:
            wrong = isinstance(x, np.ndarray) and x.ndim == 2 and not x.flags.c_contiguous
            return x.T.copy().reshape(x.shape) if wrong else x

        return call(*map(turned, args), **words)

    return around(real, row, kind, hook)


@plant(panels.panel_form)
def symbol_by_symbol(real: Any, row: Row, kind: str) -> Proxy:
    def turned(array: np.ndarray) -> np.ndarray:
        return np.asfortranarray(array) if array.ndim > 1 else array

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        result = call(*args, **words)
        if isinstance(result, dict):
            names = matrix_names(row)
            return {k: turned(v) if k in names else v for k, v in result.items()}
        if isinstance(result, tuple):
            return type(result)(*map(turned, result))
        return turned(result)

    return around(real, row, kind, hook)


@plant(panels.refused_panels)
def takes_one_dimension(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        one = [isinstance(x, np.ndarray) and x.ndim == 1 for x in args]
        args = tuple(x[:, None] if flat else x for x, flat in zip(args, one, strict=True))
        return call(*args, **words)

    return around(real, row, kind, hook)


@plant(panels.threads_and_kernels)
def thread_count_shows_in_panels(real: Any, row: Row, kind: str) -> Proxy:
    counts: list[Any] = [None]

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        result = call(*args, **words)
        return touched(result, one_bit) if counts[-1] == 4 else result

    proxy = around(real, row, kind, hook)

    def set_threads(count: Any) -> None:
        counts.append(count)
        real.set_threads(count)

    proxy._replaced["set_threads"] = set_threads
    return proxy


@plant(panels.symbols_in_a_column)
def one_symbol_for_all(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, symbol: Any = None, **words: Any) -> Any:
        return call(*args, symbol=None if symbol is None else ["x"] * len(symbol), **words)

    return around(real, row, kind, hook)


@plant(panels.refused_symbols)
def makes_labels_fit(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, symbol: Any = None, **words: Any) -> Any:
        fits = isinstance(symbol, list) and len(symbol) > 6
        return call(*args, symbol=symbol[:6] if fits else symbol, **words)

    return around(real, row, kind, hook)
