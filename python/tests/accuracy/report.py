"""The document: who fails by name and where, and the errors of every function on every series."""

from __future__ import annotations

import datetime
import platform
from collections import Counter

from .functions import FUNCTIONS
from .hostile import SERIES
from .measure import HALF_THE_DIGITS, STRETCH, STRETCHES, Cell, Table
from .peers import LIBRARIES, Library

HEAD = """# Accuracy

Written by `make accuracy`; nothing here is edited by hand. {date}, {machine}, Python {python}.

{versions}

Every library runs on the same series, and each of its values is held against the exact one: the
definition of the row, run in rationals and in floats of 320 bits (`tests/exact/number.rs`). **Errors
are in units in the last place of the exact value**: half a unit is the best that any double can be.
Where a value may be far smaller than what it is made of, a unit is of that: for lines that take both
signs of the price, of the largest volume, of 100 for percentages and of 1 for ratios; of the middle
line for bands, of 100 for STOCHRSI and patterns, of the price over 0.015 mean deviations for CCI.
Cells give the largest error and the median.

On the walk of two million bars {samples:,} bars are compared, in {stretches} stretches evenly spread to the
end; elsewhere all of them, from where different seeds of a recursion no longer show. The spike is
long gone when values are compared. After a bad tick they are compared once it has been forgotten, by
whatever rule a library has for it.

Parameters: {parameters}.
pandas has rolling means, deviations, extrema, correlations and exponential averages; the rest is put
together from them as its users do.

A failure has a name: what is no number, or for ever wrong, or outside what its formula can give,
or has lost half of its digits ({half:,.0f} units). "–": the library has no such function; "other":
it computes something else under the name; empty: the exact value is 0 or undefined at all bars. A
quotient that is 0 may have had nothing to divide by, and is left out.
"""


def number(value: float) -> str:
    if value < 0.05:
        return "0"
    if value < 100:
        return f"{value:.1f}"
    return (
        f"{value:.0f}" if value < 10_000 else f"{value:.0e}".replace("e+0", "e").replace("e+", "e")
    )


def text(cell: Cell | None) -> str:
    if cell is None:
        return "–"
    if cell.another:
        return "other"
    figures = f"{number(cell.largest)} / {number(cell.median)}" if cell.largest >= 0.0 else ""
    names = "; ".join(f"**{name}**" for name in cell.failures).replace("|", "\\|")
    return "<br>".join(part for part in (figures, names) if part)


def row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def head(cells: list[str]) -> list[str]:
    return [row(cells), row(["---"] * len(cells))]


def lines_of(table: Table) -> list[str]:
    return list(dict.fromkeys(label for _, label, _ in table))


def failures(table: Table, libraries: list[Library]) -> list[str]:
    """How often each failure happens: lines of functions on series."""
    counts = {library.name: Counter[str]() for library in libraries}
    for (_, _, library), cell in table.items():
        counts[library].update(cell.failures)
    names = sorted({name for count in counts.values() for name in count})
    out = head(["failure", *counts])
    for name in names:
        found = [str(count[name]) if count[name] else "" for count in counts.values()]
        out.append(row([name.replace("|", "\\|"), *found]))
    out.append(row(["**in all**", *(str(count.total()) for count in counts.values())]))
    ran = Counter(library for _, _, library in table)
    out.append(row(["lines of functions × series", *(str(ran[name]) for name in counts)]))
    return out


def document(table: Table, libraries: list[Library]) -> str:
    lacking = [library.name for library in LIBRARIES if library not in libraries]
    versions = ", ".join(f"{library.name} {library.version()}" for library in libraries)
    if lacking:
        versions += f". Not installed here: {', '.join(lacking)}"
    parameters = "; ".join(
        f"{function.name}({', '.join(map(str, function.params))})" for function in FUNCTIONS
    )
    today = datetime.datetime.now(tz=datetime.timezone.utc).date().isoformat()
    out = [
        HEAD.format(
            date=today,
            machine=platform.machine(),
            python=platform.python_version(),
            versions=versions + ".",
            samples=STRETCH * STRETCHES,
            stretches=STRETCHES,
            parameters=parameters,
            half=HALF_THE_DIGITS,
        ),
        "## Failures by name",
        "",
        *failures(table, libraries),
        "",
    ]
    for series in SERIES:
        out += [f"## {series.name[0].upper()}{series.name[1:]}", ""]
        out += head(["", *(library.name for library in libraries)])
        for label in lines_of(table):
            cells = (table.get((series.name, label, library.name)) for library in libraries)
            out.append(row([label, *map(text, cells)]))
        out.append("")
    return "\n".join(out).rstrip() + "\n"
