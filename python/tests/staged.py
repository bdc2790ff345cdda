"""Exact oracles of the rows that decide: chains of stages, each on the bits of the stage before.

Such a row fixes the order of its operations, and every one of them is the exact value of what it is
given, rounded once. Python's `+ - * /` of floats are just that; the fused operation is made of
rationals. So a stage follows from the bits of the one before without an error of its own, and the
row must answer these values and no others.
"""

from __future__ import annotations

from collections.abc import Callable
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
    function.__name__: function for function in (aroon, sar, cdlmorningstar)
}
