"""Indexes of pandas that differ: in what, and what to type so that they do not."""

from __future__ import annotations

from typing import Any

from verita._kinds import DATE, OBJECTS, WORDS, PandasKinds, is_date

Index = Any


class Side:
    """One of two inputs: its index as it becomes, and what was typed for that."""

    def __init__(self, name: str, index: Index) -> None:
        self.name, self.index = name, index
        self.typed: list[str] = []

    def becomes(self, index: Index, code: str) -> None:
        self.index = index
        self.typed.append(f"{self.name}.index = {code.format(f'{self.name}.index')}")


def common(one: Index, other: Index) -> int:
    """How many labels of one are in the other."""
    return int(one.isin(other).sum())


def as_dates(package: PandasKinds, one: Side, other: Side) -> list[str]:
    """Strings, or date objects, against dates."""
    for side, beside in ((one, other), (other, one)):
        kinds = package.kind(side.index), package.kind(beside.index)
        objects = kinds[0] in (WORDS, OBJECTS) and kinds[1] == DATE
        if objects and len(side.index) and is_date(side.index[0]):
            try:
                dates = package.package.to_datetime(side.index)
            except (TypeError, ValueError):
                continue
            words = "strings" if kinds[0] == WORDS else "date objects"
            side.becomes(dates, "pandas.to_datetime({})")
            return [f"{side.name} has {words}, {beside.name} has dates"]
    return []


def in_one_zone(one: Side, other: Side) -> list[str]:
    zones = [getattr(side.index, "tz", None) for side in (one, other)]
    if str(zones[0]) == str(zones[1]) or not all(map(is_times, (one.index, other.index))):
        return []
    said = [f"the time zone {zone}" if zone else "no time zone" for zone in zones]
    differs = [f"{other.name} has {said[1]}, {one.name} has {said[0]}"]
    if all(zones):
        other.becomes(other.index.tz_convert(zones[0]), f'{{}}.tz_convert("{zones[0]}")')
        return differs
    side, beside = (one, other) if zones[0] else (other, one)
    local, universal = side.index.tz_localize(None), side.index.tz_convert(None)
    further = common(universal, beside.index) > common(local, beside.index)
    change = "tz_convert" if further else "tz_localize"
    side.becomes(universal if further else local, f"{{}}.{change}(None)")
    return differs


def is_times(index: Index) -> bool:
    return hasattr(index, "tz_localize") and hasattr(index, "normalize")


def without_times(one: Side, other: Side) -> list[str]:
    """16:00 against 00:00."""
    sides = (one, other)
    if not all(is_times(side.index) for side in sides) or common(one.index, other.index):
        return []
    times = [side.index[0].time() if len(side.index) else None for side in sides]
    # A day of another zone may have begun the evening before.
    ways = {
        "{}.normalize()": [side.index.normalize() for side in sides],
        '{}.ceil("D")': [side.index.ceil("D") for side in sides],
    }
    code, days = max(ways.items(), key=lambda way: common(*way[1]))
    if not common(*days):
        return []
    for side, day in zip(sides, days, strict=True):
        if not side.index.equals(day):
            side.becomes(day, code)
    return [f"{other.name} has bars at {times[1]}, {one.name} at {times[0]}"]


def differing(
    who: str, package: PandasKinds, first: tuple[str, Any], second: tuple[str, Any]
) -> str:
    """The message that two inputs have different indexes, and what to type; it has been tried."""
    one, other = Side(*first), Side(*second)
    start = f"{who}: {other.name} must have the index of {one.name}, but "
    shown = [f"{side.index[0]} …" if len(side.index) else "no label" for side in (one, other)]
    differs = as_dates(package, one, other) + in_one_zone(one, other) + without_times(one, other)
    typed = one.typed + other.typed
    if one.index.equals(other.index):
        return start + "; ".join(differs) + f"; first type {'; '.join(typed)}"
    both = common(other.index, one.index)
    if not both:
        got = f"got {shown[1]} against {shown[0]}, {len(second[1])} and {len(first[1])} labels, none in both"
        by_place = (
            f"; if the bars belong together by their places, {other.name}.index = {one.name}.index"
        )
        same = len(second[1]) == len(first[1]) > 0
        return f"{who}: {other.name} must have the index of {one.name}, {got}{by_place * same}"
    more, fewer = len(other.index) - both, len(one.index) - common(one.index, other.index)
    only = [(more, other.name), (fewer, one.name)]
    if more or fewer:
        words = {1: "1 label stands"}
        said = [
            f"{words.get(count, f'{count} labels stand')} only in {name}"
            for count, name in only
            if count
        ]
        differs.append(" and ".join(said))
    elif len(one.index) == len(other.index):
        differs.append("the same labels stand in another order")
    else:
        differs.append(f"{other.name} has {len(other.index)} labels, {one.name} {len(one.index)}")
    for side in (one, other):
        if side.index.has_duplicates:
            differs.append(f"{side.name} has a label twice")
            typed.append(f"{side.name} = {side.name}[~{side.name}.index.duplicated()]")
    typed.append(f"{other.name} = {other.name}.reindex({one.name}.index)")
    gaps = ", which makes gaps of what it lacks" if fewer else ""
    return start + "; ".join(differs) + f"; first type {'; '.join(typed)}{gaps}"
