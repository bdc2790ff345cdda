"""DESIGN 5.5: the warm-up, both gap laws, and no look-ahead."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..bars import Inputs, bars, cut, joined, with_gaps
from ..calls import (
    Outputs,
    accepted,
    compute,
    is_nothing,
    nothing,
    same_bits,
    stream,
    value_of,
)
from ..rule import rule
from ..specification import KINDS, ROWS, Row

SERIES = ("walk", "tick grid", "halt", "spike", "around zero")


def finite_bars(columns: Inputs) -> np.ndarray:
    return np.isfinite(np.stack(columns)).all(axis=0)


def gap_after(columns: Inputs, name_at: int, value: float) -> Inputs:
    """One more bar, a gap in one of the inputs only."""
    tails = [np.array([value if at == name_at else 1.0]) for at in range(len(columns))]
    return joined(columns, tuple(tails))


@rule(*KINDS, rows=ROWS)
def warm_up(subject: Any, row: Row, kind: str) -> None:
    """For finite input NaN (or 0) is exactly the first `lookback` values, of every output."""
    for params, lookback in row.lookbacks:
        columns = bars(row.inputs, lookback + 40)
        for out in compute(subject, row, kind, columns, params):
            assert is_nothing(row, out[:lookback]).all(), f"{row.binding(kind)}{params}: early"
            assert np.isfinite(out[lookback:]).all(), f"{row.binding(kind)}{params}: not finite"


@rule("row", rows=ROWS)
def seeds_forgotten(subject: Any, row: Row) -> None:
    """Behind `settle` bars nothing shows where the series began; behind a twentieth it still does.

    Averages of averages add theirs up, which is more than they take: T3 has six.
    """
    before = 50
    for (params, lookback), settle in zip(row.lookbacks, row.settles, strict=True):
        if settle is None or lookback > 150:
            continue
        columns = bars(row.inputs, before + lookback + settle + 50)
        whole = compute(subject, row, "single", columns, params)
        later = compute(subject, row, "single", cut(columns, slice(before, None)), params)
        shows = settle <= 40
        for left, right in zip(whole, later, strict=True):
            off = np.abs(left[before:] - right)[lookback:]
            size = max(np.abs(np.stack(columns)).max(), np.abs(right[lookback:]).max())
            what = f"{row.name}{params}: settle {settle}"
            assert (off[settle:] <= 1e-12 * size).all(), f"{what}: off by {off[settle:].max()}"
            shows |= bool((off[settle // 20 : settle] > 1e-12 * size).any())
        assert shows, f"{what} is too long"


@rule(*KINDS)
def short_input(subject: Any, row: Row, kind: str) -> None:
    """Fewer bars than the warm-up, one, or none: all NaN (or 0), or empty; never an error."""
    for params, lookback in row.lookbacks:
        for n in {0, 1, 2, lookback // 2, lookback - 1, lookback} & set(range(lookback + 1)):
            for gaps in ("skip", "restart"):
                what = f"{row.binding(kind)}{params} of {n} bars"
                with accepted(what):
                    found = compute(subject, row, kind, bars(row.inputs, n), params, gaps=gaps)
                fits = all(len(out) == n and is_nothing(row, out).all() for out in found)
                assert fits, f"{what}: {found}"
        missing = tuple(np.full(lookback + 30, np.nan) for _ in row.inputs)
        for out in compute(subject, row, kind, missing, params):
            assert is_nothing(row, out).all(), f"{row.binding(kind)}{params} of nothing but NaN"


def skipped(row: Row, outputs: Outputs, finite: np.ndarray) -> Outputs:
    """What the skip law expects, given the outputs for the finite bars alone."""
    spread = tuple(nothing(row, finite.size) for _ in outputs)
    for full, dense in zip(spread, outputs, strict=True):
        full[finite] = dense
    return spread


@rule(*KINDS)
def skip_law(subject: Any, row: Row, kind: str) -> None:
    """`f(x)[finite] = f(x[finite])`, nothing at every gap: apart from that the bar does not exist."""
    for params, lookback in row.lookbacks:
        for seed, series in enumerate(SERIES):
            columns = with_gaps(bars(row.inputs, 3 * lookback + 60, series), seed, 0.1)
            finite = finite_bars(columns)
            dense = compute(subject, row, kind, cut(columns, finite), params)
            found = compute(subject, row, kind, columns, params, gaps="skip")
            what = f"{row.binding(kind)}{params}, {series}: skip"
            same_bits(found, skipped(row, dense, finite), what)


@rule(*KINDS)
def restart_law(subject: Any, row: Row, kind: str) -> None:
    """`f(a + [nan] + b) = f(a) + [nan] + f(b)`, for a gap in any one of the inputs."""
    for params, lookback in row.lookbacks:
        for na, nb in ((lookback + 30, 2 * lookback + 17), (lookback, lookback + 9), (0, 0)):
            for at, bad in enumerate((np.nan, np.inf, -np.inf)):
                a, b = bars(row.inputs, na, seed=1), bars(row.inputs, nb, seed=2)
                broken = joined(gap_after(a, at % len(a), bad), b)
                found = compute(subject, row, kind, broken, params, gaps="restart")
                gap = tuple(nothing(row, 1) for _ in row.outputs)
                alone = [compute(subject, row, kind, x, params, gaps="restart") for x in (a, b)]
                what = f"{row.binding(kind)}{params}, {na} + 1 + {nb}: restart"
                same_bits(found, joined(alone[0], gap, alone[1]), what)
        columns = bars(row.inputs, lookback + 50)
        both = [compute(subject, row, kind, columns, params, gaps=g) for g in ("skip", "restart")]
        same_bits(both[0], both[1], f"{row.binding(kind)}{params} without a gap")


@rule("stream")
def gap_answers_none(subject: Any, row: Row, kind: str) -> None:
    """A gap is answered by None; under "skip" it leaves the state, under "restart" a fresh one."""
    columns = bars(row.inputs, row.lookback(row.defaults) + 20)
    good = tuple(float(column[-1]) for column in columns)
    for at in range(len(row.inputs)):
        for bad in (np.nan, np.inf, -np.inf, None):
            gap = (*good[:at], bad, *good[at + 1 :])
            fed, twin = stream(subject, row), stream(subject, row)
            fed.update_many(*columns)
            twin.update_many(*columns)
            assert fed.update(*gap) is None, f"{row.stream}: a gap was answered by a value"
            assert fed == twin, f"{row.stream}: a gap changed the state"
            assert fed.update(*good) == twin.update(*good), f"{row.stream} after a gap"
            restarted, fresh = stream(subject, row, gaps="restart"), stream(subject, row)
            restarted.update_many(*columns)
            assert restarted.update(*gap) is None
            for bar in zip(*columns, strict=True):
                left, right = restarted.update(*bar), fresh.update(*bar)
                pair = [np.array(value_of(row, answer), row.dtype) for answer in (left, right)]
                same_bits((pair[0],), (pair[1],), f"{row.stream}: restart")


@rule(*KINDS)
def prefix_law(subject: Any, row: Row, kind: str) -> None:
    """`f(x)[:k] == f(x[:k])`: no look-ahead, at every border of lanes, tiles and blocks."""
    for params, lookback in row.lookbacks:
        for gappy in (False, True):
            columns = bars(row.inputs, lookback + 1100)
            columns = with_gaps(columns, 3, 0.05) if gappy else columns
            full = compute(subject, row, kind, columns, params)
            near = [lookback + k for k in (0, 1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 31, 33, 63, 64, 65)]
            far = [lookback + k for k in (127, 129, 255, 257, 511, 512, 513, 1023, 1024, 1025)]
            for k in near + far:
                found = compute(subject, row, kind, cut(columns, slice(0, k)), params)
                same_bits(found, cut(full, slice(0, k)), f"{row.binding(kind)}{params}[:{k}]")
