"""The rows at their defaults, and what is particular to some.

An error is counted in units in the last place of the exact value; or, where the value may be far
smaller than what it is made of, of that: `scale`. What is not said to be particular follows from the
table; a test fails where what is said would follow as well.
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
    """`memory` and `settled` stand for what follows from the row's `settle`, where it has none; without
    `memory` such a row depends on every bar before, and never `forgets` a bad one, after which it is
    not compared. A `quotient`, which percentages and ratios are, may be 0 for lack of a value;
    `undefined` says where, if that does not show."""

    memory: int | None = None
    settled: int | None = None
    scale: Scale | None = None
    quotient: bool | None = None
    undefined: Callable[[Bars, Array], Array] | None = None
    forgets: bool | None = None


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


def by_unit(output: verita.Output) -> Scale:
    """What the values are made of, where both signs say that they may be a small difference of it."""
    least, most = output.range or UNLIMITED
    if output.unit == "pattern":
        return of(100.0)
    if not least < 0.0 < most:
        return of(0.0)
    if output.unit == "price":
        return lambda bars, where, _: np.max(
            [np.abs(x[where]) for name, x in bars.items() if name != "volume"], axis=0, initial=0.0
        )
    if output.unit == "volume":
        return lambda bars, *_: float(bars["volume"].max())
    if output.unit == "product":
        return lambda bars, where, _: np.prod([np.abs(x[where]) for x in bars.values()], axis=0)
    return of({"percent": 100.0, "ratio": 1.0, "degrees": 90.0, "points": 1000.0}[output.unit])


def alike(bars: Bars, where: Array) -> Array:
    """Whether the last five relative changes of the first line are alike to a thousandth: the roundings of each then
    decide how they vary."""
    changes = np.diff(bars["data0"], prepend=np.nan) / bars["data0"]
    windows = np.lib.stride_tricks.sliding_window_view(changes, 5)[where - 4]
    return np.ptp(windows, axis=1) <= 1e-3 * np.abs(windows).max(axis=1)


def of_prices(bars: Bars, where: Array, _lines: object) -> Array:
    return np.abs(bars["data"][where])


PARTICULAR = {
    # Counts of bars over the period, which divides by no range.
    "aroon": Particular(quotient=False),
    # Distances from a mean that is rounded as prices are.
    "avgdev": Particular(scale=of_prices),
    "beta": Particular(undefined=alike),
    "bbands": Particular(scale=lambda _bars, _where, lines: np.abs(lines[1])),
    "cci": Particular(scale=over_deviation),
    # Slow where prices go nowhere, where 2⁻⁶⁰ takes so long; walks do not, and the libraries seed it
    # alike.
    "kama": Particular(memory=10_000, settled=1_500),
    # Of ranges, which are never negative, and of a price that is not 0.
    "natr": Particular(scale=of(0.0), quotient=False),
    # Begins anew whenever it turns, but from where the last trend has come to.
    "sar": Particular(settled=1_000, forgets=True),
    "stochrsi": Particular(scale=of(100.0), quotient=False, undefined=still),
}


@dataclass(frozen=True)
class Function:
    """`lookback` bars have no value; `settled` more are left to different seeds of recursions."""

    name: str
    group: str
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
        if self.settle is None:
            return self.particular.memory or 0
        return -(-60 * self.settle // 53)

    @property
    def settled(self) -> int:
        given = self.particular.settled
        return self.memory if given is None else given

    @property
    def whole(self) -> bool:
        """Whether every bar before counts."""
        return self.settle is None and self.particular.memory is None

    @property
    def forgets(self) -> bool:
        given = self.particular.forgets
        return not self.whole if given is None else given

    @property
    def quotient(self) -> bool:
        given = self.particular.quotient
        units = {output.unit for output in self.outputs}
        return units <= {"percent", "ratio"} if given is None else given

    @property
    def scales(self) -> tuple[Scale, ...]:
        """For every output."""
        given = self.particular.scale
        if given is None and self.group == "overlap":
            given = of(0.0)
        return tuple(given or by_unit(output) for output in self.outputs)

    @property
    def before(self) -> int | None:
        """Bars before one that its exact value needs: of what is older less than 2⁻¹²⁰ is left."""
        return None if self.whole else self.lookback + 2 * self.memory

    def exact(self, bars: Bars, stretches: Sequence[range]) -> list[Line]:
        """At the bars of all stretches."""
        bars = {name: bars[name] for name in self.inputs}
        found = definitions.exact(self.name, self.params, bars.values(), stretches, self.before)
        where = np.concatenate([np.arange(part.start, part.stop) for part in stretches])
        lines = [near for near, _ in found]
        levels = [scale(bars, where, lines) for scale in self.scales]
        if self.quotient:
            found = np.where((found == 0.0).all(axis=1, keepdims=True), np.nan, found)
        if self.particular.undefined:
            found = np.where(self.particular.undefined(bars, where), np.nan, found)
        return [
            Line(near, rest, np.maximum(np.abs(near), level), output.range or UNLIMITED)
            for (near, rest), level, output in zip(found, levels, self.outputs, strict=True)
        ]


FUNCTIONS = tuple(
    Function(
        name,
        row.group,
        tuple(row.inputs),
        tuple(param.default for param in row.params),
        row.outputs,
        row.lookback(),
        row.settle(),
        PARTICULAR.get(name, Particular()),
    )
    for name, row in verita.catalog().items()
)
