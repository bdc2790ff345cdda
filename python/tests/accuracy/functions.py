"""The rows at their defaults, and what is particular to some.

An error is counted in units in the last place of the exact value; or, where the value may be far
smaller than what it is made of, of that: `scale`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

import verita

from . import definitions
from .hostile import Array, Bars


@dataclass
class Line:
    """The exact values at the bars asked for, as two doubles each, and what a unit is of."""

    near: Array
    rest: Array
    scale: Array
    within: tuple[float, float]


UNLIMITED = (-math.inf, math.inf)
# Of the inputs, the bars asked for and the lines there.
Scale = Callable[[Bars, Array, Sequence[Array]], Array | float]


@dataclass(frozen=True)
class Particular:
    """`memory` and `settled` stand for what follows from the row's `settle`, where it has none. `whole`
    rows depend on every bar before. A `quotient` may be 0 for lack of a value; `undefined` says where,
    if that does not show. A line that never forgets a bad bar is not compared after it."""

    memory: int = 0
    settled: int | None = None
    whole: bool = False
    scale: Scale = lambda *_: 0.0
    quotient: bool = False
    undefined: Callable[[Bars, Array], Array] | None = None
    forgets: bool = True


def of(value: float) -> Scale:
    return lambda *_: value


def over_deviation(bars: Bars, where: Array, _: Sequence[Array]) -> Array:
    """The price over the mean deviation of CCI's windows, as the index has it over its distance."""
    prices = sum(bars.values()) / 3.0
    windows = np.lib.stride_tricks.sliding_window_view(prices, 14)[where - 13]
    deviations = np.abs(windows - windows.mean(axis=1, keepdims=True)).mean(axis=1)
    with np.errstate(divide="ignore"):
        return np.abs(prices[where]) / (0.015 * deviations)


def still(bars: Bars, where: Array) -> Array:
    """Whether one of the last three windows of five RSIs has no range, since no price has moved."""
    unmoved = np.diff(bars["data"], prepend=np.nan) == 0.0
    flat = np.lib.stride_tricks.sliding_window_view(unmoved, 4).all(axis=1)
    return flat[where - 3] | flat[where - 4] | flat[where - 5]


PARTICULAR = {
    "adx": Particular(quotient=True),
    "bbands": Particular(scale=lambda _bars, _where, lines: np.abs(lines[1])),
    "cci": Particular(scale=over_deviation, quotient=True),
    "cdlmorningstar": Particular(scale=of(100.0)),
    "correl": Particular(scale=of(1.0), quotient=True),
    # Slow where prices go nowhere, where 2⁻⁶⁰ takes so long; walks do not, and the libraries seed it
    # alike.
    "kama": Particular(memory=10_000, settled=1_500),
    # Of the price: that is what the averages are rounded at.
    "macd": Particular(scale=lambda bars, where, _: np.abs(bars["data"][where])),
    "minus_di": Particular(quotient=True),
    "obv": Particular(
        whole=True, scale=lambda bars, *_: float(bars["volume"].max()), forgets=False
    ),
    "plus_di": Particular(quotient=True),
    "rsi": Particular(quotient=True),
    # Begins anew whenever it turns, but from where the last trend has come to.
    "sar": Particular(settled=1_000, whole=True),
    "stoch": Particular(quotient=True),
    "stochrsi": Particular(scale=of(100.0), undefined=still),
    "willr": Particular(quotient=True),
}


@dataclass(frozen=True)
class Function:
    """`lookback` bars have no value; `settled` more are left to different seeds of recursions."""

    name: str
    inputs: tuple[str, ...]
    params: tuple[int | float | str, ...]
    outputs: tuple[verita.Output, ...]
    lookback: int
    settle: int | None
    particular: Particular

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(output.name for output in self.outputs)

    @property
    def memory(self) -> int:
        """Bars after which less than 2⁻⁶⁰ is left of a seed; `settle` is of 2⁻⁵³."""
        return self.particular.memory if self.settle is None else -(-60 * self.settle // 53)

    @property
    def settled(self) -> int:
        given = self.particular.settled
        return self.memory if given is None else given

    @property
    def before(self) -> int | None:
        """Bars before one that its exact value needs: of what is older less than 2⁻¹²⁰ is left."""
        return None if self.particular.whole else self.lookback + 2 * self.memory

    def exact(self, bars: Bars, stretches: Sequence[range]) -> list[Line]:
        """At the bars of all stretches."""
        particular = self.particular
        bars = {name: bars[name] for name in self.inputs}
        found = definitions.exact(self.name, self.params, bars.values(), stretches, self.before)
        where = np.concatenate([np.arange(part.start, part.stop) for part in stretches])
        scale = particular.scale(bars, where, [near for near, _ in found])
        if particular.quotient:
            found = np.where((found == 0.0).all(axis=1, keepdims=True), np.nan, found)
        if particular.undefined:
            found = np.where(particular.undefined(bars, where), np.nan, found)
        return [
            Line(near, rest, np.maximum(np.abs(near), scale), output.range or UNLIMITED)
            for (near, rest), output in zip(found, self.outputs, strict=True)
        ]


FUNCTIONS = tuple(
    Function(
        name,
        tuple(row.inputs),
        tuple(param.default for param in row.params),
        row.outputs,
        row.lookback(),
        row.settle(),
        PARTICULAR.get(name, Particular()),
    )
    for name, row in verita.catalog().items()
)
