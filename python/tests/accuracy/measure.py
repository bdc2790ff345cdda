"""Errors against the exact values, and failures by name."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from types import ModuleType

import numpy as np

from .functions import Function, Line
from .hostile import EVENT, SERIES, SHORT, Array, Bars, Series
from .peers import LIBRARIES, Library

# Of a long series values are compared in so many stretches of so many bars.
STRETCHES, STRETCH = 40, 100
# So many units may be the rounding of what a value is made of, so that 0 may stand for it.
ROUNDING = 64
# Half of a double's digits: an error of more units than this is a failure by name.
HALF_THE_DIGITS = 2.0**26
# On the plain walk: further away than rounding takes anyone, so that it is another definition.
ANOTHER = 2.0**40


@dataclass
class Cell:
    """What a library's function did on a series: the largest and the median error, and failures."""

    largest: float = math.nan
    median: float = math.nan
    failures: list[str] = field(default_factory=list)
    another: bool = False


def compared(function: Function, series: Series) -> list[range]:
    """The bars of finite series at which values are compared: of a long one stretches that are evenly
    spread to its end."""
    first = max(series.compared, function.lookback + function.settled)
    count = series.bars - (series.broken is not None)
    if count <= 2 * SHORT:
        return [range(first, count)]
    ends = np.linspace(first + STRETCH, count, STRETCHES).astype(int).tolist()
    return [range(end - STRETCH, end) for end in ends]


class Exact:
    """The exact lines of a function on a series, and where they can be compared."""

    def __init__(self, function: Function, series: Series, bars: Bars) -> None:
        self.inputs = {name: bars[name] for name in function.inputs}
        columns = np.stack(list(self.inputs.values()))
        finite = np.flatnonzero(np.isfinite(columns).all(axis=0))
        clean = {name: column[finite] for name, column in self.inputs.items()}
        stretches = compared(function, series)
        self.lines = function.exact(clean, stretches)
        self.bars = np.concatenate([finite[bars.start : bars.stop] for bars in stretches])
        # After a bad bar libraries go on in different ways, until they have forgotten it.
        after = EVENT + function.lookback + function.settled + 1
        broken = series.broken is not None
        self.settled = (self.bars >= after) | (self.bars < EVENT) | (not broken)
        if broken and not function.forgets:
            self.settled = self.bars < EVENT
        # There must be a value again, though, once a window has passed.
        after = EVENT + function.lookback + 1
        self.exists = (self.bars > after) | (self.bars < EVENT) | (not broken)


def tail(true: Array) -> int:
    """How many at the end are true."""
    return len(true) if true.all() else int(np.argmin(true[::-1]))


def failures(series: Series, exact: Exact, line: Line, found: Array) -> list[str]:
    """By name, the gravest first."""
    names = []
    defined = np.isfinite(line.near) & exact.exists

    def at_the_end(true: Array) -> bool:
        return tail(true | ~defined) >= len(found) / 4

    missing, infinite = np.isnan(found) & defined, np.isinf(found) & defined
    if (missing | infinite).any():
        for_ever = at_the_end(missing | infinite)
        if series.broken is not None:
            bad = "NaN" if math.isnan(series.broken) else "infinity"
            names.append(
                f"poisoned by one {bad}" if for_ever else f"still bad after one {bad} has left"
            )
        elif missing.any():
            names.append("NaN for ever" if for_ever else "NaN where there is a value")
        else:
            names.append("infinite where there is a value")
    least, most = line.within
    if ((found < least) | (found > most)).any():
        names.append(
            f"outside {least:g} to {most:g}" if math.isfinite(most) else f"below {least:g}"
        )
    zero = (found == 0.0) & defined & (np.abs(line.near) > ROUNDING * np.spacing(line.scale))
    if zero.any():
        names.append("zeros for ever" if at_the_end(zero) else "0 where there is a value")
    nothing = defined & (line.near == 0.0) & (line.scale == 0.0) & np.isfinite(found)
    if (nothing & (found != 0.0)).any():
        names.append("not 0 where there is 0")
    return names


def measure(series: Series, exact: Exact, found: tuple[Array, ...]) -> list[Cell]:
    cells = []
    for line, values in zip(exact.lines, found, strict=True):
        values = values[exact.bars]
        cell = Cell(failures=failures(series, exact, line, values))
        usable = np.isfinite(line.near) & np.isfinite(values) & exact.settled & (line.scale > 0.0)
        with np.errstate(over="ignore"):
            errors = np.abs(((values - line.near) - line.rest)[usable])
        units = errors / np.spacing(line.scale[usable])
        if units.size:
            cell.largest, cell.median = float(units.max()), float(np.median(units))
            if cell.largest > HALF_THE_DIGITS:
                cell.failures.append("half of the digits lost")
        cells.append(cell)
    return cells


Table = dict[tuple[str, str, str], Cell]


def run(
    libraries: dict[Library, ModuleType],
    functions: tuple[Function, ...],
    series: tuple[Series, ...] = SERIES,
) -> Table:
    """A cell for each series, line and library that has the function."""
    table: Table = {}
    another: set[tuple[str, Library]] = set()
    for kind in series:
        bars = kind.make()
        for function in functions:
            exact = Exact(function, kind, bars)
            for library, module in libraries.items():
                if library.call(module, function) is None:
                    continue
                if (function.name, library) in another:
                    cells = [Cell(another=True) for _ in function.lines]
                else:
                    cells = called(library, module, function, kind, exact)
                # Told on the first series, which is a plain walk.
                if kind is SERIES[0] and any(cell.largest > ANOTHER for cell in cells):
                    another.add((function.name, library))
                    cells = [Cell(another=True) for _ in function.lines]
                for line, cell in zip(function.lines, cells, strict=True):
                    label = function.name if line == function.name else f"{function.name} {line}"
                    table[kind.name, label, library.name] = cell
    return table


def called(
    library: Library, module: ModuleType, function: Function, series: Series, exact: Exact
) -> list[Cell]:
    try:
        inputs = tuple(exact.inputs.values())
        found = library.lines(module, function, inputs)
    except (TypeError, ValueError, ArithmeticError, RuntimeError) as error:
        return [Cell(failures=[f"refuses: {type(error).__name__}"]) for _ in function.lines]
    if [line.shape for line in found] != [inputs[0].shape] * len(function.lines):
        return [Cell(another=True) for _ in function.lines]
    return measure(series, exact, found)


def installed() -> dict[Library, ModuleType]:
    loaded = {library: library.load() for library in LIBRARIES}
    return {library: module for library, module in loaded.items() if module is not None}
