"""DESIGN 5.7 and the row "threads" of its section 3."""

from __future__ import annotations

import functools
import itertools
import json
import signal
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np

from .. import child
from ..bars import bars
from ..calls import compute, raw_call, refused, same_bits
from ..rule import rule
from ..specification import KINDS, PANELS, Row, Specification
from ..sweeps import work_of

BINDINGS = KINDS[:3]


def longest_silence(call: Any) -> tuple[float, float]:
    """How long the call took, and for how long no other Python thread ran meanwhile."""
    ticks: list[float] = []
    done = threading.Event()

    def count() -> None:
        while not done.is_set():
            ticks.append(time.monotonic())
            time.sleep(0)

    counter = threading.Thread(target=count)
    counter.start()
    while not ticks:
        time.sleep(0.001)
    begin = time.monotonic()
    call()
    end = time.monotonic()
    done.set()
    counter.join()
    inside = [begin, *(tick for tick in ticks if begin < tick < end), end]
    return end - begin, max(b - a for a, b in itertools.pairwise(inside))


@rule(*BINDINGS, *PANELS)
def gil_released(subject: Any, row: Row, kind: str) -> None:
    """Another Python thread makes progress while a long call runs.

    A call that holds the lock is silent from its begin to its end, however long it is. On a busy
    machine any one measurement may look so, short ones most, so the best of some counts, and they
    grow.
    """
    shares = []
    for attempt in range(20):
        more = min(4, 1 + attempt // 5)
        if kind == "batch" or kind in PANELS:
            columns, params = work_of(row, kind, more * 6_000_000, 20_000)
        else:
            count = more * 4_000_000
            columns = tuple(np.resize(column, count) for column in bars(row.inputs, 20_000))
            params = list(row.defaults)
        call = functools.partial(raw_call, subject, row, kind, columns, tuple(params))
        took, silent = longest_silence(call)
        shares.append(silent / took)
        if shares[-1] < 0.6:
            return
        # Whoever keeps the machine busy may be done by then.
        time.sleep(0.02 * attempt)
    raise AssertionError(f"{row.binding(kind)}: silence for {min(shares):.0%} of the call")


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
    """Ctrl-C ends a long sweep with KeyboardInterrupt within a fraction of a second.

    One that does not listen does all of its work first, every time; on a busy machine any may be
    late.
    """
    for _ in range(4):
        seconds, late, done = stopped(subject, row, kind)
        if done < 0.7 and late < min(0.4, 0.4 * seconds):
            return
    message = f"{late:.2f} s to stop a sweep of {seconds:.2f} s, {done:.0%} of it done"
    raise AssertionError(f"{row.binding(kind)}: {message}")


def stopped(subject: Any, row: Row, kind: str) -> tuple[float, float, float]:
    """How long a sweep takes; of another, how long from Ctrl-C on, and its share of the work."""
    line = child.command(subject, "interrupted", row.name, kind)
    with subprocess.Popen(line, cwd=child.TESTS, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            announced = process.stdout.readline()
            assert announced, f"{row.binding(kind)}: the child failed before the sweep"
            (seconds,) = json.loads(announced)
            time.sleep(0.2 * seconds)
            sent = time.monotonic()
            process.send_signal(signal.SIGINT)
            answered = process.stdout.readline()
            status = process.wait(60)
        finally:
            process.kill()
    assert answered and status == 0, f"{row.binding(kind)}: no KeyboardInterrupt ({status})"
    ended, done = json.loads(answered)
    return seconds, ended - sent, done


@rule("batch")
def thread_limit(subject: Any, row: Row, kind: str) -> None:
    """`set_threads` and VERITA_NUM_THREADS limit the pool; the first wins over the second."""
    for threads, variable in ((1, "4"), (3, "1"), (None, "1"), (None, "2")):
        limit = threads or int(variable)
        environment = {"VERITA_NUM_THREADS": variable}
        (added,) = child.run(subject, "pool_size", row.name, kind, threads, **environment)
        # One more may wait beside the pool, for Ctrl-C.
        message = f"set_threads({threads}), VERITA_NUM_THREADS={variable}: {added} threads"
        assert added <= limit + 1, f"{row.binding(kind)}: {message}"


@rule("module")
def set_threads(subject: Any, specification: Specification) -> None:
    """One thread or more; None or 0 is the default again; everything else is refused."""
    try:
        for good in (1, 2, 3, 0, None):
            assert subject.set_threads(good) is None
        for bad in (-1, -(2**63), 2**63, 2**200):
            with refused(ValueError, f"set_threads({bad})", "threads", str(bad)):
                subject.set_threads(bad)
        for bad in ("2", 2.0, True, [2], 1j):
            with refused(TypeError, f"set_threads({bad!r})"):
                subject.set_threads(bad)
    finally:
        subject.set_threads(None)
    row = specification.rows[0]
    compute(subject, row, "batch", bars(row.inputs, 100))
