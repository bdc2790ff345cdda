"""Time runs forward, a call is about one symbol, and what has an index has one index."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ..bars import COLUMNS, Inputs, whole
from ..calls import callable_of, raw_call, refused, usable_afterwards
from ..packages import days, pandas, polars, pyarrow
from ..rule import rule
from ..specification import PANELS, SERIES, Row
from .containers import with_frame

N = 40
BACKWARDS = np.arange(N)[::-1]
SHUFFLED = np.random.default_rng(3).permutation(N)
SORTING = {
    "pandas": r"sort_values\(\"{}\"\)",
    "polars": r"sort\(\"{}\"\)",
    "pyarrow": r"sort_by\(\"{}\"\)",
    "numpy": r"argsort\(frame\[\"{}\"\]",
}


def dates() -> dict[str, tuple[str, list[Any]]]:
    """What a column of dates may hold, and a name under which it may."""
    moments = [datetime.datetime(2020, 1, 1, 9) + datetime.timedelta(hours=5) * k for k in range(N)]
    return {
        "moments": ("When", moments),
        "days": ("when", [moment.date() for moment in moments]),
        "ISO strings": ("day", [moment.isoformat() for moment in moments]),
        "ISO days": ("Date", [moment.date().isoformat() for moment in moments]),
        "whole numbers": ("Open Time", list(range(1_600_000_000, 1_600_000_000 + N))),
    }


def frames_with(columns: dict[str, np.ndarray], beside: dict[str, list[Any]]) -> Iterator[Any]:
    """Frames of each package, a dict and records, with columns of numbers and of other things."""
    pd, pl, pa = pandas(), polars(), pyarrow()
    everything = {name: x.tolist() for name, x in columns.items()} | beside
    yield "pandas", pd.DataFrame(everything)
    for name, given in beside.items():
        if not isinstance(given[0], int):
            yield "pandas", pd.DataFrame(everything).astype({name: object})
            yield "pandas", pd.DataFrame(everything).set_index(name)
    yield "polars", pl.DataFrame(everything)
    yield "pyarrow", pa.table(everything)
    yield "numpy", everything
    yield "numpy", pd.DataFrame(everything).to_records(index=False)


def named(row: Row, columns: Inputs) -> dict[str, np.ndarray]:
    return dict(zip(row.inputs, columns, strict=True))


def fits(row: Row, package: str) -> bool:
    """Whether a frame can stand for the inputs: bars, one input, or what is named in a dict."""
    return package == "numpy" or len(row.inputs) == 1 or COLUMNS.issuperset(row.inputs)


def ordered(columns: dict[str, Any], order: np.ndarray) -> dict[str, Any]:
    return {name: x[order] for name, x in columns.items()}


@rule(*SERIES)
def dates_in_columns(subject: Any, row: Row, kind: str) -> None:
    """Dates that fall in a column, from bar to bar or anyhow, are a ValueError that says how to
    sort; the same columns one by one are taken as they stand."""
    columns = named(row, whole(row.inputs, N))
    with usable_afterwards(subject, row, kind):
        for what, (name, given) in dates().items():
            for order in (BACKWARDS, SHUFFLED):
                mixed = {name: [given[at] for at in order]}
                for package, frame in frames_with(ordered(columns, order), mixed):
                    if not fits(row, package):
                        continue
                    text = f"{row.binding(kind)}: {what} in {type(frame)}"
                    sort = r"sort_index\(\)|" + SORTING[package].format(name)
                    with refused(ValueError, text, f"^{row.name}: ", "forwards", sort, "one|drop"):
                        with_frame(subject, row, kind, frame, *row.defaults)
            for package, frame in frames_with(columns, {name: given}):
                if fits(row, package):
                    with_frame(subject, row, kind, frame, *row.defaults)
        raw_call(subject, row, kind, [pandas().Series(x[::-1]) for x in columns.values()])


@rule(*SERIES)
def which_column_is_time(subject: Any, row: Row, kind: str) -> None:
    """The index, else the only column of dates, of several the one of the best name, else none."""
    columns = named(row, whole(row.inputs, N))
    rises = [datetime.datetime(2020, 1, 1) + datetime.timedelta(k) for k in range(N)]
    falls = rises[::-1]
    words = [f"word {k % 7}" for k in range(N)]
    clock = [f"{23 - k % 24:02}:00:00" for k in range(N)]
    zones = [f"2020-10-25T{h}:{m}:00+0{z}:00" for h, z in (("02", 2), ("02", 1)) for m in (10, 30)]
    zones = ["2020-10-25T01:00:00+02:00"] * (N - 4) + zones
    accepted: list[dict[str, list[Any]]] = [
        {"date": rises, "settled": falls},
        {"open_time": rises, "close_time": falls, "time": rises},
        {"one": falls, "other": rises},
        {"count": list(range(N))[::-1]},
        {"note": words},
        {"time": clock},
        {"date": zones},
        {"date": [None, *rises[1:]]},
        {"date": [None] * N},
        {"date": [rises[0]] * N},
    ]
    rejected: list[dict[str, list[Any]]] = [
        {"date": falls, "time": rises},
        {"time": falls, "other": rises},
        {"Timestamp": falls, "open_time": rises},
        {"when": [rises[0], None, *falls[2:]]},
    ]
    with usable_afterwards(subject, row, kind):
        for beside in accepted:
            for package, frame in frames_with(columns, beside):
                # Beside one input another column of numbers would be a second one.
                clear = "count" not in beside or len(row.inputs) > 1 or package == "numpy"
                if clear and fits(row, package) and not indexed_by_other(frame):
                    with_frame(subject, row, kind, frame, *row.defaults)
        for beside in rejected:
            for package, frame in frames_with(columns, beside):
                if fits(row, package) and not indexed_by_other(frame):
                    what = f"{row.binding(kind)}: {list(beside)} in {type(frame)}"
                    with refused(ValueError, what, f"^{row.name}: ", "forwards"):
                        with_frame(subject, row, kind, frame, *row.defaults)


def indexed_by_other(frame: Any) -> bool:
    """Of two columns only the second may be the index, which then decides."""
    return getattr(getattr(frame, "index", None), "name", None) is not None


@rule(*SERIES)
def one_symbol(subject: Any, row: Row, kind: str) -> None:
    """Several symbols below each other are a ValueError that names the panel; one is none."""
    columns = named(row, whole(row.inputs, N))
    words = (f"^{row.name}: ", "symbol", rf"verita\.panel\.{row.name}\b")

    def in_series(given: Any) -> Any:
        return raw_call(subject, row, kind, given)

    def in_frame(given: Any) -> Any:
        return with_frame(subject, row, kind, given, *row.defaults)

    with usable_afterwards(subject, row, kind):
        for name in ("symbol", "Symbol"):
            for count in (1, 2):
                labels = [f"S{k * count // N}" for k in range(N)]
                level = pandas().MultiIndex.from_arrays([labels, days(N)], names=[name, "date"])
                series = [pandas().Series(x, index=level) for x in columns.values()]
                calls: list[tuple[Any, Callable[[Any], Any]]] = [(series, in_series)]
                frames = frames_with(columns, {name: labels})
                calls += [(frame, in_frame) for package, frame in frames if fits(row, package)]
                for given, call in calls:
                    what = f"{row.binding(kind)}: {count} symbols in {type(given)}"
                    if count == 1:
                        call(given)
                        continue
                    with refused(ValueError, what, *words):
                        call(given)


@rule(*PANELS)
def dates_in_long_frames(subject: Any, row: Row, kind: str) -> None:
    """In a long frame the dates of each symbol run forward, whatever those of its neighbours."""
    columns = named(row, whole(row.inputs, N))
    call = callable_of(subject, row, kind)
    labels = ["A"] * (N // 2) + ["B"] * (N // 2)
    for what, (name, given) in dates().items():
        halves = given[: N // 2] * 2
        by_day = np.argsort(np.tile(np.arange(N // 2), 2), kind="stable")
        orders = {"symbol by symbol": np.arange(N), "day by day": by_day}
        for way, order in orders.items():
            beside = {"symbol": [labels[k] for k in order], name: [halves[k] for k in order]}
            for package, frame in frames_with(ordered(columns, order), beside):
                if fits(row, package) and not indexed_by_other(frame):
                    call(frame, *row.defaults)
            for wrong in (order[::-1], order[SHUFFLED]):
                beside = {"symbol": [labels[k] for k in wrong], name: [halves[k] for k in wrong]}
                for package, frame in frames_with(ordered(columns, wrong), beside):
                    if not fits(row, package) or indexed_by_other(frame):
                        continue
                    text = f"{row.binding(kind)}: {what} {way}, in {type(frame)}"
                    sort = SORTING[package].format(name)
                    with refused(ValueError, text, f"^{row.name}: ", "forwards", sort):
                        call(frame, *row.defaults)


def other_indexes() -> dict[str, tuple[Any, str]]:
    """Indexes other than that of days, and what is to be said of them."""
    pd, index = pandas(), days(N)
    close = index + pd.Timedelta(hours=16)
    return {
        "a time zone": (index.tz_localize("UTC"), "time zone UTC"),
        "another zone": (index.tz_localize("Asia/Tokyo").tz_convert("UTC"), "time zone UTC"),
        "strings": (index.strftime("%Y-%m-%d"), "strings"),
        "a time of day": (close, "16:00"),
        "both": (close.tz_localize("America/New_York"), "16:00"),
        "fewer": (index[3:], "3 labels"),
        "later": (index.shift(2), "2 labels"),
        "numbers": (pd.RangeIndex(N), "none in both"),
    }


@rule(*SERIES, about=lambda row: len(row.inputs) > 1)
def differing_indexes(subject: Any, row: Row, kind: str) -> None:
    """Of two indexes it is said what differs, and what to type: typed, it mends the call."""
    if len(row.inputs) == 1:
        return
    columns = whole(row.inputs, N)
    with usable_afterwards(subject, row, kind):
        for what, (index, words) in other_indexes().items():
            # An index is set in the Series: each has one of its own.
            for first, other in ((days(N), index), (index, days(N))):
                indexes = [first, *[other] * (len(columns) - 1)]
                pairs = zip(row.inputs, columns, indexes, strict=True)
                given = {n: pandas().Series(x[: len(i)], index=i) for n, x, i in pairs}
                for _ in row.inputs[1:]:
                    text = f"{row.binding(kind)}: {what}"
                    patterns = (f"^{row.name}: ", row.inputs[0], "index", words)
                    with refused(ValueError, text, *patterns) as error:
                        raw_call(subject, row, kind, given.values())
                    mend = str(error[0]).partition("first type ")[2].partition(", which")[0]
                    mend = mend or str(error[0]).rpartition("places, ")[2]
                    exec(mend, {"pandas": pandas()}, given)  # noqa: S102
                    text = f"{row.binding(kind)}: {what} mended by {mend}"
                    assert all(series.notna().any() for series in given.values()), text
                    if len({tuple(x.index) for x in given.values()}) == 1:
                        break
                raw_call(subject, row, kind, given.values())
