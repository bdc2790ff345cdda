"""Exact oracles of the rows that decide: chains of stages, each on the bits of the stage before.

Such a row fixes the order of its operations, and every one of them is the exact value of what it is
given, rounded once. Python's `+ - * /` of floats are just that; the fused operation is made of
rationals. So a stage follows from the bits of the one before without an error of its own, and the
row must answer these values and no others.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from fractions import Fraction

from conformance.bars import HUGE

Line = list[float]


def fused(a: float, b: float, c: float) -> float:
    """a·b + c, rounded once."""
    return float(Fraction(a) * Fraction(b) + Fraction(c))


def finite(x: float) -> float:
    return max(-HUGE, min(HUGE, x))


def difference(a: float, b: float) -> float:
    """Of prices: it stops at the largest double."""
    return finite(a - b)


def blend(average: float, keep: float, value: float) -> float:
    return fused(keep, average, (1.0 - keep) * value)


def wilder_keep(n: int, period: int) -> float:
    """What an average keeps when value number n = 0, 1, ... arrives: the mean of the first ones."""
    before = float(min(n, period - 1))
    return before / (before + 1.0)


def wilder(values: Iterable[float], period: int) -> Line:
    averages = [0.0]
    for n, value in enumerate(values):
        averages.append(blend(averages[-1], wilder_keep(n, period), value))
    return averages[1:]


def rsi(x: Line, period: int) -> tuple[Line, ...]:
    changes = [difference(b, a) for a, b in itertools.pairwise(x)]
    rises = wilder((max(change, 0.0) for change in changes), period)
    falls = wilder((max(-change, 0.0) for change in changes), period)
    line = []
    for rise, fall in list(zip(rises, falls, strict=True))[period - 1 :]:
        moved = finite(rise + fall)
        line.append(100.0 * (rise / moved) if moved else 0.0)
    return (line,)


def fastk(x: Line, period: int, bars: int) -> Line:
    """Where each RSI stands in the range of the last ones; nowhere in one that is flat."""

    def place(window: Line) -> float:
        lowest, highest = min(window), max(window)
        width = highest - lowest
        flat = width <= 1e-14 * (highest + lowest)
        return 0.0 if flat else 100.0 * ((window[-1] - lowest) / width)

    (strength,) = rsi(x, period)
    return [place(strength[at : at + bars]) for at in range(len(strength) - bars + 1)]


def aroon(high: Line, low: Line, period: int) -> tuple[Line, ...]:
    def latest(x: Line, extreme: Callable[[Line], float]) -> Line:
        windows = (x[at : at + period + 1] for at in range(len(x) - period))
        # From the newest backwards: the latest of equal ones.
        return [100.0 * (period - w[::-1].index(extreme(w))) / period for w in windows]

    return latest(low, min), latest(high, max)


def sar(high: Line, low: Line, acceleration: float, maximum: float) -> tuple[Line, ...]:
    if len(high) < 2:
        return ([],)
    step = min(acceleration, maximum)
    up, down = difference(high[1], high[0]), difference(low[0], low[1])
    long = not (down > 0.0 and down > up)
    extreme, stop = (high[1], low[0]) if long else (low[1], high[0])
    share = step
    line = []
    for at in range(1, len(high)):
        two = slice(max(at - 1, 1), at + 1)

        def outside(stop: float, long: bool, two: slice = two) -> float:
            return min(stop, *low[two]) if long else max(stop, *high[two])

        if low[at] <= stop if long else high[at] >= stop:
            long, share = not long, step
            stop = outside(extreme, long)
            extreme = high[at] if long else low[at]
        line.append(stop)
        newest = high[at] if long else low[at]
        if newest > extreme if long else newest < extreme:
            extreme, share = newest, min(share + step, maximum)
        stop = outside(finite(fused(share, difference(extreme, stop), stop)), long)
    return (line,)


def true_ranges(high: Line, low: Line, close: Line) -> Line:
    bars = zip(high[1:], low[1:], close, strict=False)
    return [max(difference(h, l), abs(difference(h, c)), abs(difference(l, c))) for h, l, c in bars]


def moves(high: Line, low: Line) -> list[tuple[float, float]]:
    """Up and down from bar to bar; the larger of the two counts, neither of equal ones."""
    both = (
        (difference(high[at], high[at - 1]), difference(low[at - 1], low[at]))
        for at in range(1, len(high))
    )
    return [
        (up if up > max(down, 0.0) else 0.0, down if down > max(up, 0.0) else 0.0)
        for up, down in both
    ]


def wilder_sums(values: Iterable[float], period: int) -> Line:
    """Over the period: the first P - 1 are added up, and from there each takes its place."""
    keep = (period - 1.0) / period
    sums = [0.0]
    for n, value in enumerate(values):
        kept = 1.0 if n < period - 1 else keep
        sums.append(fused(kept, sums[-1], (1.0 - keep) * value))
    return sums[1:]


def adx(high: Line, low: Line, close: Line, period: int) -> tuple[Line, ...]:
    both = moves(high, low)
    ups = wilder_sums((up for up, _ in both), period)
    downs = wilder_sums((down for _, down in both), period)
    ranges = wilder_sums(true_ranges(high, low, close), period)
    average, line = 0.0, []
    for n, at in enumerate(range(period - 1, len(both))):
        moved = finite(downs[at] + ups[at])
        if moved > 0.0 and moved >= 1e-16 * ranges[at]:
            index = 100.0 * (abs(downs[at] - ups[at]) / moved)
            average = blend(average, wilder_keep(n, period), index)
        elif n < period:
            average = blend(average, wilder_keep(n, period), 0.0)
        line.append(average)
    return (line[period - 1 :],)


def cdlmorningstar(
    opening: Line, _high: Line, _low: Line, close: Line, penetration: float
) -> tuple[Line, ...]:
    body = [abs(difference(c, o)) for o, c in zip(opening, close, strict=True)]

    def usual(at: int) -> float:
        total = 0.0
        for size in body[at - 10 : at]:
            total += size
        return total / 10.0

    def found(at: int) -> bool:
        first, second = at - 2, at - 1
        return (
            close[first] < opening[first]
            and close[at] >= opening[at]
            and max(opening[second], close[second]) < close[first]
            and close[at] > close[first] + body[first] * penetration
            and body[first] > usual(first)
            and body[second] <= usual(second)
            and body[at] > usual(at)
        )

    return ([100.0 if found(at) else 0.0 for at in range(12, len(close))],)


STAGED: dict[str, Callable[..., tuple[Line, ...]]] = {
    function.__name__: function for function in (rsi, aroon, sar, adx, cdlmorningstar)
}
