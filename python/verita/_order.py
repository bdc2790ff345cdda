"""Time runs forward, and a call is about one symbol: what frames and indexes say of their bars."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from verita._kinds import DATE, INTEGER, OBJECTS, OTHER, SPAN, WORDS, Dates, alike, is_date
from verita._packages import Frames

if TYPE_CHECKING:
    from verita._places import Places

SYMBOL = "symbol"
# Of several columns with dates the first of these; integers are dates only under these names.
NAMES = ("date", "datetime", "time", "timestamp", "open_time")

# A column or level, and its label.
Named = tuple[Any, Any]


def called(label: object) -> str:
    """A label as it is compared with names; of two levels what is there."""
    parts = label if isinstance(label, tuple) else (label,)
    return "_".join(str(part) for part in parts if part != "").lower().replace(" ", "_")


def columns_of(container: Frames, given: Any) -> list[Named]:
    """The columns of a frame; none of a Series."""
    if not container.is_frame(given):
        return []
    labels = container.labels(given)
    return [(label, container.column(given, place)) for place, label in enumerate(labels)]


def at(column: Any, place: int) -> Any:
    """What stands in a column there, as Python's own."""
    value = getattr(column, "iloc", column)[place]
    return value.as_py() if hasattr(value, "as_py") else value


def one_symbol(who: str, container: Frames, given: Any) -> None:
    """Refuses bars of several symbols."""
    levels = list(container.levels(given).items())
    for label, column in [*levels, *columns_of(container, given)]:
        if called(label) != SYMBOL or not is_label(container, column):
            continue
        if container.several(column):
            what = "level" if any(column is level for _, level in levels) else "column"
            raise ValueError(
                f"{who}: the bars must be of one symbol, got several in the {what} {label!r}; "
                f"verita.panel.{who} takes all of them at once, each by itself"
            )


def is_label(container: Frames, column: Any) -> bool:
    """Whether a column can hold names of symbols: prices are no names."""
    return container.kind(column) in (WORDS, INTEGER, OBJECTS, DATE, OTHER)


def forwards(
    who: str, name: str, container: Frames, given: Any, places: Places | None = None
) -> None:
    """Refuses dates that fall: those of the index, or else those of a column.

    Bars that follow each other are neighbours, or, of a long series, those of each symbol.
    """
    levels = list(container.levels(given).items())
    kinds = (DATE, SPAN, WORDS, OBJECTS)
    known = len(levels) == 1 and container.kind(levels[0][1]) in kinds[:2]
    # Which an index that has been looked at before knows by heart.
    if known and levels[0][1].is_monotonic_increasing:
        return
    when = dated(container, levels, kinds)
    in_index = when is not None
    when = when or dated(container, columns_of(container, given), (DATE, WORDS, OBJECTS))
    fallen = falling(when[2], places) if when else None
    if when is None or fallen is None:
        return
    label, column, _ = when
    before, after = (at(column, place) for place in fallen)
    panel = "" if places is None else "panel."
    if in_index:
        where = "an index that goes forwards"
        sort, apart = "with .sort_index()", "drop the index with .reset_index(drop=True)"
    else:
        where = f"dates that go forwards in the column {label!r}"
        sort = f"with {container.sorting.format(label)}"
        column = "close" if name.startswith("data") else name
        apart = f'pass the columns one by one, as in verita.{panel}{who}(frame["{column}"], …)'
    several = f"; several symbols go to verita.panel.{who} with symbol=" if places is None else ""
    within = "" if places is None else " in the bars of one symbol"
    raise ValueError(
        f"{who}: {name} must have {where}, got {after} after {before}{within}; sort it {sort}, "
        f"or, if the oldest bar comes first already, {apart}{several}"
    )


def dated(
    container: Frames, columns: Iterable[Named], kinds: tuple[str, ...]
) -> tuple[Any, Any, Dates] | None:
    """The column that says when each bar was: its label, itself, and its dates."""
    found: list[tuple[str, tuple[Any, Any, Dates]]] = []
    for label, column in columns:
        kind, name = container.kind(column), called(label)
        if kind in (WORDS, OBJECTS) and len(column) and not is_date(at(column, 0)):
            continue
        if kind in kinds or (kind == INTEGER and name in NAMES):
            dates = container.dates(column)
            if dates is not None:
                found.append((name, (label, column, dates)))
    if len(found) == 1:
        return found[0][1]
    named = dict(reversed(found))
    return next((named[name] for name in NAMES if name in named), None)


def falling(dates: Dates, places: Places | None) -> tuple[int, int] | None:
    """The first two bars of which the later one has the earlier date; None if none has."""
    values, present = dates
    before: Any = slice(None, -1)
    after: Any = slice(1, None)
    if places is not None:
        before, after = places.neighbours(present)
    elif not present.all():
        bars = np.flatnonzero(present)
        before, after = bars[:-1], bars[1:]
    try:
        falls = np.flatnonzero(values[after] < values[before])
    except TypeError:
        # Dates that cannot be compared, with a time zone and without.
        return None
    # Only of words that fall it matters whether all of them are dates.
    if not falls.size or not alike(dates):
        return None
    bars = np.arange(len(values))
    before, after = bars[before], bars[after]
    for pair in falls.tolist():
        earlier, later = int(before[pair]), int(after[pair])
        if not goes_on(values[earlier], values[later]):
            return earlier, later
    return None


def goes_on(earlier: Any, later: Any) -> bool:
    """Whether words that fall are times that do not: of two offsets from UTC."""
    if not isinstance(earlier, str):
        return False
    try:
        first, second = map(datetime.datetime.fromisoformat, (str(earlier), str(later)))
        return first <= second
    except (TypeError, ValueError):
        return False
