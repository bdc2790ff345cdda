"""The tables of benches/README.md, from what `peers.py --json` has measured.

    python benches/tables.py FILE

Writes them between the marks in the page; the prose around them is edited by hand.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

PAGE = Path(__file__).with_name("README.md")
MARKS = "<!-- tables, by `make bench-tables` -->", "<!-- end of the tables -->"

Line = dict[str, Any]
Case = dict[str, Line]


def cases(lines: list[Line], wanted: Callable[[str], bool]) -> Iterator[tuple[str, Case]]:
    """The lines of a case by library, in the order in which they were measured."""
    found: dict[str, Case] = {}
    for line in lines:
        if wanted(line["case"]):
            found.setdefault(line["case"], {})[line["library"]] = line
    yield from found.items()


def time(case: Case, library: str) -> str:
    return f"{case[library]['median']:.2f}" if library in case else "–"


def verdict(case: Case) -> str:
    answers = [line["ok"] for line in case.values() if line["ok"] is not None]
    return "reached" if all(answers) else "missed" if answers else ""


def aims(case: Case) -> str:
    """What is asked: how many times as fast as a peer, or how near to memory alone."""
    parts = []
    for library, line in case.items():
        if line["target"] is None or library == "verita":
            continue
        memory = library in ("copy", "fill")
        aim = f"{1 / line['target']:.1f} × the {library}" if memory else f"{line['target']:g} ×"
        parts.append(aim if memory else f"{aim} {library}")
    return ", ".join(parts)


def marked(name: str) -> str:
    """The call as code, its size as prose."""
    batch, _, size = name.partition("_batch ")
    if size:
        return f"`{batch}_batch` {size}"
    call, _, size = name.rpartition(" × ")
    return f"`{call}` × {size}"


def table(head: list[str], rows: list[list[str]]) -> list[str]:
    lines = [head, ["---"] * len(head), *rows]
    return [f"| {' | '.join(line)} |" for line in lines] + [""]


def compared(lines: list[Line], wanted: Callable[[str], bool], memory: str) -> list[str]:
    """verita beside its peers and memory alone."""
    libraries = ["verita", "TA-Lib", "vector-ta", memory]
    rows = []
    for name, case in cases(lines, wanted):
        peers = [case[peer]["ratio"] for peer in ("TA-Lib", "vector-ta") if peer in case]
        rows.append(
            [
                marked(name),
                *(time(case, library) for library in libraries),
                f"{min(peers):.2f}" if peers else "–",
                f"{1 / case[memory]['ratio']:.2f}",
                aims(case),
                verdict(case),
            ]
        )
    head = ["ns a point", *libraries[:3], f"a {memory}", "× the faster peer", f"× the {memory}"]
    return table([*head, "asked", ""], rows)


def short(lines: list[Line]) -> list[str]:
    calls = dict(cases(lines, lambda name: name.endswith(" call on 100 bars")))
    updates = [case for _, case in cases(lines, lambda name: name.endswith(".update"))]
    rows = [
        [
            f"`{name.split()[0]}`",
            *(time(call, library) for library in ("verita", "vector-ta", "TA-Lib")),
            *(time(update, library) for library in ("verita", "vector-ta")),
        ]
        for (name, call), update in zip(calls.items(), updates, strict=True)
    ]
    head = ["row", "a call on 100 bars, µs", "vector-ta", "TA-Lib", "one `update`, ns", "vector-ta"]
    return table(head, rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", help="the measurements")
    measured = json.loads(Path(parser.parse_args().file).read_text("utf-8"))
    lines = measured["lines"]
    versions = ", ".join(f"{name} {number}" for name, number in measured["versions"].items())
    text = [
        (
            f"Medians of one run on {measured['date']}: {measured['machine']}, {versions}, "
            f"{measured['threads']} threads for sweeps."
        ),
        "",
        "### Single calls",
        "",
        *compared(lines, lambda name: "(" in name and " × " in name, "copy"),
        "### Sweeps",
        "",
        *compared(lines, lambda name: "_batch " in name, "fill"),
        "### Short calls, streams",
        "",
        *short(lines),
    ]
    page = PAGE.read_text("utf-8")
    before, rest = page.split(MARKS[0])
    after = rest.split(MARKS[1])[1]
    PAGE.write_text("\n".join([before + MARKS[0], *text, MARKS[1] + after]), "utf-8")


if __name__ == "__main__":
    main()
