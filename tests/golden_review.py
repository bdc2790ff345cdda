"""What a change does to the golden snapshots, for whoever has to accept it.

    python tests/golden_review.py        after `cargo test --test golden` has left `.snap.new` files

Writes `target/golden/review.md`: for each row and call the bars whose values have changed, old and
new, their distance in units in the last place and relative to the old value; and a chart of each
changed line before and after beside it. Bars that a snapshot leaves out, and calls of which it shows
none, show in their checksums only: their values are one call of the two builds away.
"""

from __future__ import annotations

import itertools
import math
import re
import struct
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = ROOT / "tests" / "golden"
OUT = ROOT / "target" / "golden"


@dataclass
class Table:
    """One call in a snapshot: its checksum, and the bars that are shown, by column."""

    title: str
    checksum: str = ""
    columns: list[str] = field(default_factory=list)
    bars: dict[int, list[float]] = field(default_factory=dict)

    @property
    def saved(self) -> bool:
        """Whether it is what a stream leaves."""
        return ", saved: " in self.title


HEADING = re.compile(r"(\w+, [\w ,]+: \w+\(.*\), gaps=\w+): (.*checksum \w{16})")


def parse(text: str) -> dict[str, Table]:
    """The calls of a snapshot by their titles."""
    body = text.split("---\n", 2)[2]
    tables: dict[str, Table] = {}
    table: Table | None = None
    for line in body.splitlines():
        words = line.split()
        if found := HEADING.fullmatch(line):
            # A row without whole-numbered parameters is called twice with its defaults.
            title = found[1] if found[1] not in tables else f"{found[1]} (again)"
            table = tables[title] = Table(title, found[2])
        elif not words:
            continue
        elif table is None or (words[0] != "bar" and not words[0].isdigit()):
            raise ValueError(f"a line of no call: {line}")
        elif words[0] == "bar":
            table.columns = words[1:]
        else:
            table.bars[int(words[0])] = [float(word) for word in words[1:]]
    return tables


def ordered(value: float) -> int:
    """The doubles in their order, as whole numbers one apart."""
    (bits,) = struct.unpack("<q", struct.pack("<d", value))
    return bits if bits >= 0 else -(bits & 0x7FFF_FFFF_FFFF_FFFF)


def ulps(old: float, new: float) -> str:
    if math.isnan(old) or math.isnan(new):
        return "NaN"
    return f"{abs(ordered(new) - ordered(old)):,}"


def relative(old: float, new: float) -> str:
    if math.isnan(old) or math.isnan(new) or math.isinf(old) or math.isinf(new):
        return "–"
    return f"{abs(new - old) / abs(old):.1e}" if old else f"{abs(new):.1e} from 0"


def same(old: float, new: float) -> bool:
    return struct.pack("<d", old) == struct.pack("<d", new) or (math.isnan(old) and math.isnan(new))


@dataclass
class Change:
    table: Table
    column: str
    bars: list[tuple[int, float, float]]


def changes(before: Table, after: Table) -> list[Change]:
    """The columns of a call that have changed, and where."""
    found = []
    for at, column in enumerate(before.columns):
        pairs = ((bar, row[at], after.bars.get(bar)) for bar, row in before.bars.items())
        known = ((bar, old, new[at]) for bar, old, new in pairs if new and at < len(new))
        if bars := [pair for pair in known if not same(*pair[1:])]:
            found.append(Change(before, column, bars))
    return found


def chart(path: Path, before: Table, after: Table, column: str) -> None:
    """A line before and after, over the bars that the snapshot shows."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    at = before.columns.index(column)
    figure, (values, distance) = pyplot.subplots(2, 1, figsize=(9, 6), height_ratios=[3, 1])
    places = {bar: place for place, bar in enumerate(before.bars)}
    for table, label, style in ((before, "before", "o-"), (after, "after", "x--")):
        shown = [bar for bar in places if bar in table.bars and at < len(table.bars[bar])]
        line = [table.bars[bar][at] for bar in shown]
        values.plot([places[bar] for bar in shown], line, style, label=label, markersize=4)
    both = [bar for bar in places if bar in after.bars]
    moved = [after.bars[bar][at] - before.bars[bar][at] for bar in both]
    distance.bar([places[bar] for bar in both], moved)
    ticks = list(itertools.islice(places, 0, None, max(1, len(places) // 12)))
    for axes in (values, distance):
        axes.set_xticks([places[bar] for bar in ticks], [str(bar) for bar in ticks])
    values.set_title(f"{before.title}\n{column}", fontsize=9)
    values.legend()
    distance.set_ylabel("after − before")
    distance.set_xlabel("bar")
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    pyplot.close(figure)


def describe(name: str, old: str, new: str, out: Path = OUT) -> str:
    """A snapshot's part of the review."""
    before, after = parse(old), parse(new)
    text = f"## {name}\n\n"
    for title in [*before, *(title for title in after if title not in before)]:
        if title not in after or title not in before:
            text += f"**{title}**: only {'before' if title in before else 'after'}\n\n"
            continue
        found = changes(before[title], after[title])
        was, now = before[title], after[title]
        if not found and was.checksum == now.checksum:
            continue
        text += f"**{title}**\n\n"
        if was.saved:
            text += "What a stream leaves changes, so the version of saves must count up: "
            text += f"{was.checksum}, then {now.checksum}.\n\n"
        elif not found:
            shown = "only bars that the snapshot leaves out" if was.bars else "it shows no bars"
            text += f"The checksum has changed: {shown}.\n\n"
        for number, change in enumerate(found):
            shown = len(change.table.bars)
            text += f"`{change.column}` changes at {len(change.bars)} of {shown} bars shown.\n\n"
            text += (
                "| bar | before | after | ulps | relative |\n| ---: | ---: | ---: | ---: | ---: |\n"
            )
            for bar, was, now in change.bars:
                text += f"| {bar} | {was!r} | {now!r} | {ulps(was, now)} | {relative(was, now)} |\n"
            file = re.sub(r"\W+", "-", f"{name}-{title}-{number}")[:120] + ".png"
            out.mkdir(parents=True, exist_ok=True)
            chart(out / file, before[title], after[title], change.column)
            text += f"\n![before and after]({file})\n\n"
    return text


def main() -> None:
    pending = sorted(GOLDEN.glob("*.snap.new"))
    text = "# Golden snapshots that change\n\n"
    for path in pending:
        committed = path.with_suffix("")
        name = committed.stem
        new = path.read_text(encoding="utf-8")
        if committed.exists():
            text += describe(name, committed.read_text(encoding="utf-8"), new)
        else:
            text += f"## {name}\n\nA new snapshot of {len(parse(new))} calls.\n\n"
    if not pending:
        print("No golden snapshot changes.")
        return
    OUT.mkdir(parents=True, exist_ok=True)
    review = OUT / "review.md"
    review.write_text(text, encoding="utf-8")
    print(text)
    print(f"{len(pending)} snapshots change: {review.relative_to(ROOT)}, charts beside it.")


if __name__ == "__main__":
    main()
