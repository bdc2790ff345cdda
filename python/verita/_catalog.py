"""What there is: one object an indicator, read from the compiled table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Literal

from verita import _verita


@dataclass(frozen=True)
class Parameter:
    """A parameter: its name, kind, default and inclusive range."""

    name: str
    kind: Literal["int", "float", "choice"]
    default: int | float | str
    min: int | float | None
    max: int | float | None
    choices: tuple[str, ...] | None


@dataclass(frozen=True)
class Output:
    """An output: its name, its unit, and the least and the greatest of its values.

    The range is of bars whose open and close lie between low and high, for all periods, with other
    parameters at their defaults; None where values have no limits.
    """

    name: str
    unit: Literal["price", "percent", "ratio", "volume", "pattern"]
    range: tuple[float, float] | None


@dataclass(frozen=True)
class Indicator:
    """An indicator: what it is, what it takes and answers, and the ways to call it."""

    name: str
    title: str
    group: str
    inputs: tuple[str, ...]
    params: tuple[Parameter, ...]
    outputs: tuple[Output, ...]
    dtypes: tuple[Literal["float64", "int32"], ...]
    formula: str
    source: str
    function: Callable[..., Any]
    batch: Callable[..., Any]
    stream: type[Any]

    def lookback(self, **params: Any) -> int:
        """Bars before the first output, for these parameters or the defaults."""
        return _verita.lookback(self.name, params)

    def settle(self, **params: Any) -> int | None:
        """Bars after the warm-up, at the most, until averages have forgotten their seeds.

        A seed that is wrong by its own size then moves them by less than 2**-53 of it. 0 for windows;
        averages of averages add theirs up. None for running sums, and where the data decide.
        """
        return _verita.settle(self.name, params)


class _Indicators(dict[str, Indicator]):
    def __missing__(self, name: str) -> Indicator:
        nearest = _verita.nearest(name, list(self)) if isinstance(name, str) else ""
        raise KeyError(f"there is no indicator {name!r}{nearest}; catalog() lists every one")


def catalog() -> MappingProxyType[str, Indicator]:
    """Every indicator by its name."""
    return _read()


@cache
def _read() -> MappingProxyType[str, Indicator]:
    indicators = _Indicators()
    for row in _verita.table():
        name = row["name"]
        row["params"] = tuple(Parameter(**param) for param in row["params"])
        row["outputs"] = tuple(Output(*output) for output in row["outputs"])
        row["stream"] = getattr(_verita, row["stream"])
        indicators[name] = Indicator(
            function=getattr(_verita, name), batch=getattr(_verita, f"{name}_batch"), **row
        )
    return MappingProxyType(indicators)
