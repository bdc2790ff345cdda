"""DESIGN 5.7 and the row "threads" of its section 3."""

from __future__ import annotations

import functools
import itertools
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np

import verita

from .. import fresh
from ..bars import bars
from ..calls import compute, raw_call, refused, same_bits
from ..rule import rule
from ..specification import KINDS, PANELS, WRITING, Row, Specification
from ..sweeps import work_of
from .results import MARKER, arrays_in, as_out

BINDINGS = KINDS[:3]


def marked(row: Row, kind: str, result: Any) -> tuple[tuple[np.ndarray, ...], Any]:
    """The arrays of a result as memory that nobody has written yet, and in the form of `out=`."""
    arrays = arrays_in(row, kind, result)
    for array in arrays:
        array[...] = MARKER
    return arrays, as_out(row, kind, arrays)


def unwritten(values: np.ndarray) -> np.ndarray:
    return values == values.dtype.type(MARKER)


def long_call(
    subject: Any, row: Row, kind: str, values: int
) -> tuple[Callable[[], Any], Callable[[], bool]]:
    """A call that computes so many values, and whether it is in the midst of it."""
    if kind == "batch" or kind in PANELS:
        columns, params = work_of(row, kind, values, 20_000)
    else:
        columns = tuple(np.resize(column, values) for column in bars(row.inputs, 20_000))
        params = list(row.defaults)
    call = functools.partial(raw_call, subject, row, kind, columns, tuple(params))
    if kind not in WRITING:
        # Nothing shows how far it is: as often as the other thread has come to look.
        looks = itertools.count(1)
        return call, lambda: next(looks) >= 10
    # The real module's, whatever the subject answers.
    result = raw_call(verita, row, kind, columns, tuple(params))
    arrays, out = marked(row, kind, result)
    line = arrays[0].reshape(-1)

    def call_anew() -> Any:
        line[0] = line[-1] = MARKER
        return call(out=out)

    def midst() -> bool:
        return bool(unwritten(line[-1:]).all() and not unwritten(line[:1]).any())

    return call_anew, midst


def seen_in_the_midst(call: Callable[[], Any], midst: Callable[[], bool]) -> bool:
    """Whether another Python thread has run in the midst of the call.

    With that long an interval the interpreter takes the lock from no thread: the other one runs if
    the call gives the lock away, and at no other time.
    """
    gate, over = threading.Lock(), threading.Event()
    seen: list[bool] = []

    def look() -> None:
        with gate:
            pass
        while not over.is_set() and not seen:
            if midst():
                seen.append(True)
            time.sleep(0)

    other, interval = threading.Thread(target=look), sys.getswitchinterval()
    gate.acquire()
    other.start()
    sys.setswitchinterval(1000.0)
    try:
        gate.release()
        call()
        return bool(seen)
    finally:
        sys.setswitchinterval(interval)
        over.set()
        other.join()


@rule(*BINDINGS, *PANELS)
def gil_released(subject: Any, row: Row, kind: str) -> None:
    """Another Python thread runs while the values are computed, and sees some of them.

    A call that holds the lock is never seen so, however long it is. On a busy machine the other
    thread may come late: then there is more to do.
    """
    for values in (2_000_000, 8_000_000, 32_000_000):
        call, midst = long_call(subject, row, kind, values)
        for _ in range(6):
            if seen_in_the_midst(call, midst):
                return
    raise AssertionError(f"{row.binding(kind)}: no other thread runs in the midst of it")


@rule(*KINDS)
def concurrent_calls(subject: Any, row: Row, kind: str) -> None:
    """Calls from several threads do not disturb each other."""
    series = [bars(row.inputs, 3_000, seed=seed) for seed in range(8)]
    expected = [compute(subject, row, kind, columns) for columns in series]
    with ThreadPoolExecutor(4) as pool:
        for _ in range(3):
            found = list(pool.map(lambda columns: compute(subject, row, kind, columns), series))
            for left, right in zip(found, expected, strict=True):
                same_bits(left, right, f"{row.binding(kind)} from several threads")


@rule("batch", *PANELS)
def interrupt(subject: Any, row: Row, kind: str) -> None:
    """Ctrl-C ends a long sweep with KeyboardInterrupt, before its work is done."""
    (verdict,) = fresh.run(subject, "interrupted", row.name, kind)
    assert verdict == "stopped", f"{row.binding(kind)}: {verdict}"


@rule("batch")
def thread_limit(subject: Any, row: Row, kind: str) -> None:
    """`set_threads` and VERITA_NUM_THREADS limit the pool; the first wins over the second."""
    for threads, variable in ((1, "4"), (3, "1"), (None, "1"), (None, "2")):
        limit = threads or int(variable)
        environment = {"VERITA_NUM_THREADS": variable}
        (added,) = fresh.run(subject, "pool_size", row.name, kind, threads, **environment)
        # One more may wait beside the pool, for Ctrl-C.
        message = f"set_threads({threads}), VERITA_NUM_THREADS={variable}: {added} threads"
        assert added <= limit + 1, f"{row.binding(kind)}: {message}"


@rule("module")
def set_threads(subject: Any, specification: Specification) -> None:
    """One thread or more; None or 0 is the default again; everything else is refused."""
    try:
        for good in (1, 2, 3.0, 0, None):
            assert subject.set_threads(good) is None
        for bad in (-1, -(2**63), 2**63, 2**200):
            with refused(ValueError, f"set_threads({bad})", "threads", str(bad)):
                subject.set_threads(bad)
        for bad in ("2", 2.5, True, [2], 1j):
            with refused(TypeError, f"set_threads({bad!r})"):
                subject.set_threads(bad)
    finally:
        subject.set_threads(None)
    row = specification.rows[0]
    compute(subject, row, "batch", bars(row.inputs, 100))
