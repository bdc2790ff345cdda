"""Violations of `rules/results.py`."""

from __future__ import annotations

import contextlib
import threading
from typing import Any

import numpy as np

from ..rules import results
from ..specification import Row
from . import plant
from .proxy import Proxy, around, one_bit, touched


def arrays_of_out(out: Any) -> list[np.ndarray]:
    values = (
        out.values() if isinstance(out, dict) else [out] if isinstance(out, np.ndarray) else out
    )
    return [array for array in values if isinstance(array, np.ndarray)]


@plant(results.out_is_used)
def leaves_out_alone(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, out: Any = None, **words: Any) -> Any:
        return call(*args, **words)

    return around(real, row, kind, hook)


@plant(results.out_is_used)
def one_bit_of_out_differs(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, out: Any = None, **words: Any) -> Any:
        result = call(*args, out=out, **words)
        return result if out is None else touched(result, one_bit)

    return around(real, row, kind, hook)


@plant(results.out_refused)
def takes_any_out(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, out: Any = None, **words: Any) -> Any:
        try:
            return call(*args, out=out, **words)
        except ValueError as error:
            if "dtype" not in str(error):
                raise
            return call(*args, **words)

    return around(real, row, kind, hook)


@plant(results.out_refused)
def writes_before_it_refuses(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, out: Any = None, **words: Any) -> Any:
        if out is not None:
            for array in arrays_of_out(out):
                if array.flags.writeable and array.dtype == np.float64:
                    array[...] = 0.0
        return call(*args, out=out, **words)

    return around(real, row, kind, hook)


@plant(results.out_overlaps)
def takes_views_of_inputs(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        contiguous = all(a.flags.c_contiguous for a in args if isinstance(a, np.ndarray))
        if not contiguous:
            args = tuple(a.copy() if isinstance(a, np.ndarray) else a for a in args)
        return call(*args, **words)

    return around(real, row, kind, hook)


@plant(results.progress_told)
def never_done(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, progress: Any = None, **words: Any) -> Any:
        def less(done: int, total: int) -> None:
            progress(done - 1, total)

        return call(*args, progress=less if callable(progress) else progress, **words)

    return around(real, row, kind, hook)


@plant(results.progress_told)
def tells_elsewhere(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, progress: Any = None, **words: Any) -> Any:
        def aside(done: int, total: int) -> None:
            teller = threading.Thread(target=progress, args=(done, total))
            teller.start()
            teller.join()

        return call(*args, progress=aside if callable(progress) else progress, **words)

    return around(real, row, kind, hook)


@plant(results.progress_stops)
def runs_on(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, progress: Any = None, **words: Any) -> Any:
        def deaf(done: int, total: int) -> None:
            with contextlib.suppress(BaseException):
                progress(done, total)

        return call(*args, progress=deaf if callable(progress) else progress, **words)

    return around(real, row, kind, hook)


@plant(results.progress_shown)
def shows_nothing(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, progress: Any = None, **words: Any) -> Any:
        return call(*args, progress=None if progress is True else progress, **words)

    return around(real, row, kind, hook)
