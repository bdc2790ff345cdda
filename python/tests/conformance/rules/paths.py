"""DESIGN 5.6: one input, one set of parameters, one answer, to the last bit, on every path."""

from __future__ import annotations

import os
import select
import signal
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ..bars import SERIES, Inputs, bars, cut, joined, with_gaps
from ..calls import (
    Outputs,
    answered,
    callable_of,
    compute,
    matrix_names,
    same_bits,
    stream,
    value_of,
)
from ..fresh import HUNG
from ..rule import rule
from ..specification import KINDS, PANELS, ROWS, Row
from ..sweeps import combinations, counted_ranges, numeric

BINDINGS = KINDS[:3]
CHUNKS = (1, 2, 3, 7, 8, 13, 64, 1000)


def cases(row: Row, extra: int = 150) -> Iterator[tuple[str, tuple, Inputs]]:
    """Every known set of parameters on every series in turn, half of them with gaps."""
    names = list(SERIES)
    for at, (params, lookback) in enumerate(row.lookbacks):
        for step in range(4):
            series = names[(4 * at + step) % len(names)]
            columns = bars(row.inputs, lookback + extra + 11 * step, series, at)
            columns = with_gaps(columns, at) if step % 2 else columns
            yield f"{row.name}{params}, {series}", params, columns


@rule("batch")
def batch_rows(subject: Any, row: Row, kind: str) -> None:
    """Every row of a sweep has the bits of the single call with its parameters."""
    sweep = callable_of(subject, row, kind)
    count = 21 if numeric(row) else 1
    choices = [list(p.choices) if p.choices else None for p in row.params]
    for ranges in (
        counted_ranges(row, count),
        [c or r for c, r in zip(choices, counted_ranges(row, min(count, 3)), strict=True)],
    ):
        sets = combinations(row, ranges)
        for series in ("walk", "spike", "near the largest"):
            for columns in (bars(row.inputs, 333, series), with_gaps(bars(row.inputs, 333))):
                result = sweep(*columns, *ranges)
                found_sets = zip(*(result[p.plural].tolist() for p in row.params), strict=True)
                assert not row.params or list(found_sets) == sets, f"{row.name}: the axes"
                for at, params in enumerate(sets):
                    found = tuple(result[name][at] for name in matrix_names(row))
                    expected = compute(subject, row, "single", columns, params)
                    same_bits(found, expected, f"{row.binding(kind)} row {params}, {series}")


@rule("batch", "stream", *PANELS, rows=ROWS)
def same_as_single(subject: Any, row: Row, kind: str) -> None:
    """Each binding has the bits of the single call, on hostile series, under both gap rules."""
    for what, params, columns in cases(row):
        for gaps in ("skip", "restart"):
            expected = compute(subject, row, "single", columns, params, gaps=gaps)
            found = compute(subject, row, kind, columns, params, gaps=gaps)
            same_bits(found, expected, f"{what}, {gaps}: {kind}")


@rule("stream")
def stream_updates(subject: Any, row: Row, kind: str) -> None:
    """`update` answers what the array call has, None exactly in the warm-up and at gaps."""
    for what, params, columns in cases(row):
        for gaps in ("skip", "restart"):
            expected = compute(subject, row, "single", columns, params, gaps=gaps)
            one = stream(subject, row, params, gaps=gaps)
            answers = [one.update(*map(float, bar)) for bar in zip(*columns, strict=True)]
            none = [answer is None for answer in answers]
            missing = ~answered(row, params, columns, gaps)
            assert none == missing.tolist(), f"{what}, {gaps}: None where there is a value"
            values = zip(*(value_of(row, answer) for answer in answers), strict=True)
            found = tuple(np.array(column, row.dtype) for column in values)
            same_bits(found, expected, f"{what}, {gaps}: update")


def chunked(row: Row, one: Any, columns: Inputs, sizes: Iterator[int]) -> Outputs:
    """The stream fed in chunks; a chunk of one goes through `update` now and then."""
    pieces, at = [], 0
    while at < len(columns[0]):
        size = next(sizes)
        chunk = cut(columns, slice(at, at + size))
        if size == 1 and at % 2:
            answer = value_of(row, one.update(*(float(column[0]) for column in chunk)))
            pieces.append(tuple(np.array([value], row.dtype) for value in answer))
        else:
            many = one.update_many(*chunk)
            pieces.append((many,) if len(row.outputs) == 1 else tuple(many))
        at += size
    return joined(*pieces)


def sizes_of(size: int, seed: int) -> Iterator[int]:
    """A fixed size, or random ones (0), empty chunks included."""
    rng = np.random.default_rng(seed)
    while True:
        yield size or int(rng.integers(0, 40))


@rule("stream")
def stream_chunks(subject: Any, row: Row, kind: str) -> None:
    """Chunks of any size, mixed with single bars, give the bits of one call."""
    for at, (what, params, columns) in enumerate(cases(row, 700)):
        expected = compute(subject, row, "single", columns, params)
        for size in (0, CHUNKS[at % len(CHUNKS)]):
            one = stream(subject, row, params)
            found = chunked(row, one, columns, sizes_of(size, at))
            same_bits(found, expected, f"{what}: chunks of {size or 'any size'}")


@rule(*BINDINGS)
def long_series(subject: Any, row: Row, kind: str) -> None:
    """70,000 bars: chunks, sweep and single call meet in the last bit."""
    columns = bars(row.inputs, 70_000, "spike", 9)
    expected = compute(subject, row, "single", columns)
    if kind == "stream":
        found = chunked(row, stream(subject, row), columns, sizes_of(4999, 0))
    else:
        found = compute(subject, row, kind, columns)
    same_bits(found, expected, f"{row.binding(kind)}: 70,000 bars")
    tail = row.lookback(row.defaults) + 1000
    first = compute(subject, row, kind, cut(columns, slice(0, tail)))
    same_bits(first, cut(expected, slice(0, tail)), f"{row.binding(kind)}: the first {tail}")


@rule(*BINDINGS, *PANELS)
def kernels_agree(subject: Any, row: Row, kind: str) -> None:
    """Every kernel that this CPU runs has the same bits, named or chosen."""
    names = ("auto", *subject.kernels())
    for what, params, columns in cases(row):
        expected = compute(subject, row, kind, columns, params, None)
        for name in names:
            found = compute(subject, row, kind, columns, params, name)
            same_bits(found, expected, f"{what}: {kind}, kernel {name}")


@rule(*BINDINGS)
def thread_counts_agree(subject: Any, row: Row, kind: str) -> None:
    """One, two and four threads have the same bits."""
    columns = bars(row.inputs, 2_000, "spike")
    sweep, ranges = callable_of(subject, row, "batch"), counted_ranges(row, 40)

    def answer() -> Outputs:
        if kind == "batch":
            result = sweep(*columns, *ranges)
            return tuple(result[name].ravel() for name in matrix_names(row))
        return compute(subject, row, kind, columns)

    expected = answer()
    try:
        for threads in (1, 2, 4, None):
            subject.set_threads(threads)
            same_bits(answer(), expected, f"{row.binding(kind)}: {threads} threads")
    finally:
        subject.set_threads(None)


def placed(column: np.ndarray, offset: int) -> np.ndarray:
    """The same values at another place: so many bytes behind a border of 64."""
    memory = np.zeros(column.nbytes + 128, np.uint8)
    begin = -memory.ctypes.data % 64 + offset
    view = memory[begin : begin + column.nbytes].view(np.float64)
    view[...] = column
    return view


@rule(*BINDINGS)
def places_in_memory(subject: Any, row: Row, kind: str) -> None:
    """The place of the array does not show, not even where it is no multiple of eight."""
    columns = bars(row.inputs, 301, "around zero")
    expected = compute(subject, row, kind, columns)
    for offset in (0, 8, 16, 24, 32, 40, 48, 56, 1, 4, 63):
        found = compute(subject, row, kind, tuple(placed(column, offset) for column in columns))
        same_bits(found, expected, f"{row.binding(kind)} at {offset} bytes behind a border")
    for cutting in range(1, 9):
        views = cut(columns, slice(cutting, None))
        found = compute(subject, row, kind, views)
        copies = compute(subject, row, kind, tuple(view.copy() for view in views))
        same_bits(found, copies, f"{row.binding(kind)} of x[{cutting}:]")


def in_fork(work: Callable[[], bytes], seconds: float = HUNG) -> bytes:
    """What the work answers in a forked child; a child that hangs is ended."""
    read, write = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        child = os.fork()
    if child == 0:
        try:
            os.close(read)
            with os.fdopen(write, "wb") as pipe:
                pipe.write(work())
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        ready, _, _ = select.select([pipe], [], [], seconds)
        if not ready:
            os.kill(child, signal.SIGKILL)
        answer = pipe.read()
    os.waitpid(child, 0)
    assert ready, f"a forked child did not answer in {seconds} s"
    return answer


@rule(*BINDINGS)
def forked_child(subject: Any, row: Row, kind: str) -> None:
    """A forked child has the same bits, though the pool of its parent did not come along."""
    columns = bars(row.inputs, 2_000, "spike")
    sweep, ranges = callable_of(subject, row, "batch"), counted_ranges(row, 40)
    started = stream(subject, row)
    started.update_many(*cut(columns, slice(0, 500)))

    def answer() -> bytes:
        if kind == "batch":
            result = sweep(*columns, *ranges)
            outputs = tuple(result[name] for name in matrix_names(row))
        elif kind == "stream":
            result = started.update_many(*cut(columns, slice(500, None)))
            outputs = (result,) if len(row.outputs) == 1 else tuple(result)
        else:
            outputs = compute(subject, row, kind, columns)
        return b"".join(out.tobytes() for out in outputs)

    sweep(*columns, *ranges)
    children = [in_fork(answer) for _ in range(2)]
    expected = answer()
    assert children == [expected, expected], f"{row.binding(kind)}: other bits in a forked child"
