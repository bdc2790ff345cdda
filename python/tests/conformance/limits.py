"""Calls under a limit of memory: tasks of `child`, which is where a process may end."""

from __future__ import annotations

import resource
from typing import Any

import numpy as np

from .bars import bars
from .calls import callable_of, raw_call
from .child import say, status
from .specification import PANELS, Row
from .sweeps import counted_ranges, endless_sweep

# Bytes beyond what the process has: fewer than any result here takes, and enough for every one.
LIMITS = tuple(1_000_000 * 3**power for power in range(6))
# A window of this many bars needs more working space than a call may take unasked.
PERIOD = 2_000


def limited(subject: Any, row: Row, kind: str) -> None:
    """What becomes of the same call within each of the limits."""
    call = long_call(subject, row, kind)
    call(1_000)
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    n = 100_000 if kind == "reference" else 400_000
    ends = []
    for limit in LIMITS:
        resource.setrlimit(resource.RLIMIT_AS, (status("VmSize") + limit, hard))
        try:
            call(n)
            ends.append("done")
        except MemoryError:
            ends.append("refused")
        finally:
            resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
    say(*ends)


def long_call(subject: Any, row: Row, kind: str) -> Any:
    """A call of long windows, as a function of how many values each input has."""
    params: list[Any] = list(row.defaults)
    if kind != "reference":
        for at, param in enumerate(row.params):
            if param.kind == "int":
                params[at] = min(PERIOD, param.max)
    widest = max((p for p in row.params if p.kind == "int"), key=lambda p: p.max, default=None)
    if "batch" in kind and widest is not None:
        params[row.params.index(widest)] = [2, 3, PERIOD]
    kept: dict[int, Any] = {}

    def inputs(n: int) -> Any:
        if n not in kept:
            columns = tuple(np.resize(column, n) for column in bars(row.inputs, 1_000))
            matrices = tuple(np.ascontiguousarray(x.reshape(-1, 5)) for x in columns)
            kept[n] = matrices if kind in PANELS else columns
        return kept[n]

    # Before the limit is set.
    inputs(100_000 if kind == "reference" else 400_000)
    return lambda n: raw_call(subject, row, kind, inputs(n), tuple(params))


def without_bars(subject: Any, row: Row, kind: str) -> None:
    """What becomes of sweeps of few and of far too many rows over panels without bars."""
    shapes = [(0, 5), (5, 0), (0, 0)] if kind in PANELS else [(0,)]
    sweep = callable_of(subject, row, kind)
    ends = []
    for shape in shapes:
        empty = [np.empty(shape)] * len(row.inputs)
        few = sweep(*empty, *counted_ranges(row, 7))
        ends.append([len(few[param.plural]) for param in row.params])
        try:
            sweep(*empty, *endless_sweep(row))
            ends.append("done")
        except MemoryError:
            ends.append("refused")
    say(*ends)


TASKS = {"limited": limited, "without_bars": without_bars}
