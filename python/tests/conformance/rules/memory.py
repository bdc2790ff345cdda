"""DESIGN 5.4: memory, measured where the allocator cannot hide it."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np

from .. import child, fresh
from ..bars import bars, cut, with_gaps
from ..calls import (
    callable_of,
    compute,
    is_nothing,
    raw_call,
    refused,
    stream,
    usable_afterwards,
)
from ..rule import rule
from ..specification import KINDS, PANELS, Row
from ..sweeps import (
    counted_ranges,
    impossible_sweep,
    is_endless,
    numeric,
    uncountable_sweep,
)

BINDINGS = KINDS[:3]

POINTS = 8_000_000
MARKER = -7777.25


@rule(*BINDINGS, *PANELS)
def zero_copy(subject: Any, row: Row, kind: str) -> None:
    """A contiguous float64 input is not copied, and the output is allocated once."""
    rows = 3 if kind == "batch" and numeric(row) else 1
    rise, read = fresh.run(subject, "peak", row.name, kind, POINTS // rows, rows)
    written = rows * len(row.outputs) * (POINTS // rows) * np.dtype(row.dtype).itemsize
    # A copy of the smallest thing that could be copied, one input, would add `slack` twice.
    slack = min(read // len(row.inputs), written // rows) // 2
    message = f"{row.binding(kind)}: the peak rose by {rise / 1e6:.0f} MB"
    assert rise <= written + slack, f"{message} to write {written / 1e6:.0f} MB"
    assert rise >= written // 2, f"{message}: nothing was measured"


@rule("stream")
def bounded_stream(subject: Any, row: Row, kind: str) -> None:
    """Memory does not grow over a million updates, nor does the pickle."""
    (rise,) = fresh.run(subject, "growth", row.name, kind, 1_000_000)
    assert rise < 2_000_000, f"{row.stream}: {rise / 1e6:.1f} MB more after many updates"
    one = stream(subject, row)
    sizes = []
    for _ in range(3):
        one.update_many(*bars(row.inputs, 20_000))
        sizes.append(len(pickle.dumps(one)))
    assert max(sizes) <= 2 * min(sizes) + 1024, f"{row.stream}: pickles of {sizes} bytes"


@rule(*KINDS)
def bounded_calls(subject: Any, row: Row, kind: str) -> None:
    """Memory does not grow with the number of calls, answered or refused."""
    (rise,) = fresh.run(subject, "growth_of_calls", row.name, kind, 10_000)
    assert rise < 2_000_000, f"{row.binding(kind)}: {rise / 1e6:.1f} MB more after many calls"


@rule(*KINDS)
def heap_is_not_shown(subject: Any, row: Row, kind: str) -> None:
    """In a process whose allocator fills the heap with a marker, no output has it."""
    filled = {"MALLOC_PERTURB_": str(child.PERTURB), "PYTHONMALLOC": "malloc"}
    unset, seen = fresh.run(subject, "heap", row.name, kind, **filled)
    assert unset > 100_000, "nothing was measured: the allocator does not fill the heap"
    assert not seen, f"{row.binding(kind)}: {seen} words of memory that nobody wrote"


@rule(*BINDINGS)
def impossible_result(subject: Any, row: Row, kind: str) -> None:
    """What cannot be had is a MemoryError before anything is filled."""
    calls = []
    if kind == "batch":
        ranges, n = impossible_sweep(row)
        # Where the ranges are narrow it is the bars that must be many: below.
        few = n <= 10_000_000
        columns = bars(row.inputs, n if few else 10)
        sweep = callable_of(subject, row, kind)
        if few:
            calls.append(lambda: sweep(*columns, *ranges))
        if any(param.kind == "float" for param in row.params):
            calls.append(lambda: sweep(*columns, *uncountable_sweep(row)))
    # 2^45 values that take 8 bytes: reading them needs a copy, answering them an output.
    endless = np.broadcast_to(np.float64(1.0), 1 << 45)
    calls.append(lambda: raw_call(subject, row, kind, (endless,) * len(row.inputs)))
    with usable_afterwards(subject, row, kind):
        for call in calls:
            child.forget_peak()
            before = child.status("VmRSS")
            with refused(MemoryError, f"{row.binding(kind)}: terabytes"):
                call()
            more = child.status("VmHWM") - before
            assert more < 2**24, f"{row.binding(kind)}: MemoryError after {more} bytes"


@rule(*KINDS)
def limit_is_an_error(subject: Any, row: Row, kind: str) -> None:
    """Under any limit of memory a call is done or a MemoryError; none ends the process."""
    # So that what is given back is given back: else the next call might need nothing.
    ends = fresh.run(subject, "limited", row.name, kind, MALLOC_MMAP_THRESHOLD_="131072")
    what = f"{row.binding(kind)}: {ends}"
    assert ends[0] == "refused" and ends[-1] == "done", what
    assert ends == sorted(ends, reverse=True), f"{what}: more memory, and refused"


@rule("batch", "panel_batch", about=is_endless)
def rows_without_bars(subject: Any, row: Row, kind: str) -> None:
    """The rows of a sweep are counted where there are no bars or no symbols, too."""
    if is_endless(row):
        ends = fresh.run(subject, "without_bars", row.name, kind)
        rows, refused = ends[::2], ends[1::2]
        assert set(refused) == {"refused"}, f"{row.binding(kind)}: {refused}"
        assert all(set(counts) == {7} for counts in rows), f"{row.binding(kind)}: {rows}"


@rule(*BINDINGS)
def no_stale_memory(subject: Any, row: Row, kind: str) -> None:
    """What the heap held before never shows: it is filled with a marker first."""
    for n in (5, 60, 1000, 40_000):
        columns = with_gaps(bars(row.inputs, n), seed=n)
        for gaps in ("skip", "restart"):
            for fed in (columns, cut(columns, slice(n // 2, n // 2 + 3))):
                for _ in range(3):
                    held = [np.full(len(fed[0]), MARKER) for _ in range(8)]
                    del held
                    for out in compute(subject, row, kind, fed, gaps=gaps):
                        finite = np.isfinite(fed[0])
                        stale = np.any(out == MARKER) or not is_nothing(row, out[~finite]).all()
                        assert not stale, f"{row.binding(kind)}: stale memory at {n} bars"
    if kind == "batch":
        ranges = counted_ranges(row, 5 if numeric(row) else 1)
        held = [np.full((5, 6), MARKER) for _ in range(8)]
        del held
        result = callable_of(subject, row, kind)(*bars(row.inputs, 6), *ranges)
        for values in (v for v in result.values() if v.ndim == 2):
            assert not np.any(values == MARKER), f"{row.binding(kind)}: stale memory"
