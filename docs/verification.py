"""Writes `docs/VERIFICATION.md`: what was run, how much of it, and how near errors came to bounds.

    python docs/verification.py     from what runs have left in `target`, and from what is committed

Every figure is one that a run has left behind; nothing is entered by hand. Figures of long campaigns
(fuzzing) add up over their runs, outcomes of mutants stand until their file changes; those of the
test suites are of the last run.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from figures import KEPT, ROOT, Line, keep, keep_instead, kept

FILE = ROOT / "docs" / "VERIFICATION.md"


def table(head: list[str], lines: Iterable[list[object]]) -> str:
    rule = ["---"] + ["---:"] * (len(head) - 1)
    cells = [head, rule, *([str(cell) for cell in line] for line in lines)]
    return "\n".join(f"| {' | '.join(line)} |" for line in cells) + "\n"


def count(number: int | str) -> str:
    return f"{int(number):,}"


def total(lines: list[Line], key: str) -> int:
    return sum(int(line[key]) for line in lines)


def measured(lines: list[Line]) -> str:
    """When the figures are from."""
    days = sorted({line["day"] for line in lines})
    return f"Measured {days[0] if len(days) == 1 else f'{days[0]} to {days[-1]}'}.\n"


def run_laws() -> list[dict[str, str]]:
    """A line for each law on each row, left by `cargo test --test laws`."""
    names = ("row", "law", "cases", "levels")
    folder = ROOT / "target" / "law-runs"
    files = sorted(path for path in folder.glob("*") if not path.name.startswith("planted."))
    texts = (path.read_text(encoding="utf-8").rstrip("\n").split("\t") for path in files)
    return [dict(zip(names, text, strict=True)) for text in texts]


def ratios() -> list[dict[str, str]]:
    """The worst ratios of each output, as the table of laws has them."""
    text = (ROOT / "docs" / "LAWS.md").read_text(encoding="utf-8")
    cells = [line.split(" | ") for line in text.splitlines() if line.startswith("| `")]
    names = ("row", "output", "law", "ratio", "own")
    return [
        dict(zip(names, (word.strip("|` ") for word in line[:5]), strict=True)) for line in cells
    ]


def laws() -> str:
    lines = kept("laws")
    if not lines:
        return "No run has left figures.\n"
    by_law = defaultdict(list)
    for line in lines:
        by_law[line["law"]].append(line)
    runs = sum(len(line["levels"].split()) for line in lines)
    rows = len({line["row"] for line in lines})
    text = (
        f"{rows} rows × {len(by_law)} laws, at every level each: {count(runs)} combinations that "
    )
    text += f"were really run, on {count(total(lines, 'cases'))} cases. "
    text += "`soft` is the scalar level without the instruction for fused multiply-add.\n"

    def levels(lines: list[Line]) -> str:
        met = [set(line["levels"].split()) for line in lines]
        return ", ".join(sorted(set.intersection(*met)))

    each = [
        [f"`{law}`", len(lines), count(total(lines, "cases")), levels(lines)]
        for law, lines in sorted(by_law.items())
    ]
    return measured(lines) + text + "\n" + table(["law", "rows", "cases", "levels"], each)


def bounds() -> str:
    lines = kept("ratios")
    if not lines:
        return "No run has left figures.\n"
    text = (
        "The worst ratio of the error to the bound that the law of the output permits: over 1 the "
    )
    text += (
        "law is broken. The last column is what is left of both without the roundings of the value "
    )
    text += "itself: under 0.05 the bound would be too loose. Laws of bits permit no error. "
    text += "[LAWS.md](LAWS.md) says where each bound comes from.\n"
    each = ([f"`{x['row']}`", x["output"], x["law"], x["ratio"], x["own"]] for x in lines)
    head = ["row", "output", "law", "worst ratio", "own part"]
    return measured(lines) + text + "\n" + table(head, each)


SUITES = {
    "conformance": "conformance: a rule on a binding, and its planted violations",
    "values": "values: exact arithmetic, peers, hostile arguments",
}


def python() -> str:
    newest = {line["suite"]: line for line in kept("python")}
    if not newest:
        return "No run has left figures.\n"
    keys = ("tests", "planted", "properties", "examples")
    each = [
        [said, *(count(newest[suite][key]) for key in keys)]
        for suite, said in SUITES.items()
        if suite in newest
    ]
    head = ["suite", "cases passed", "planted violations seen", "properties", "Hypothesis examples"]
    return measured(list(newest.values())) + "\n" + table(head, each)


def fuzzing() -> str:
    lines, hostile = kept("fuzzing"), kept("hostile")
    text = ""
    if lines:
        each = []
        for target in sorted({line["target"] for line in lines}):
            own = [line for line in lines if line["target"] == target]
            each.append(
                [f"`{target}`", count(total(own, "executions")), count(total(own, "seconds"))]
            )
        text += measured(lines) + "Under AddressSanitizer; nothing was found.\n\n"
        text += table(["target", "executions", "seconds"], each) + "\n"
    if hostile:
        text += measured(hostile)
        text += (
            f"Hostile arguments to the Python bindings: {count(total(hostile, 'calls'))} calls, "
        )
        text += f"{count(total(hostile, 'answered'))} of them answered, the others refused.\n"
    return text or "No run has left figures.\n"


def mutation() -> str:
    by_file = defaultdict(list)
    for line in kept("mutants"):
        by_file[line["mutant"].split(":")[0]].append(line["outcome"])
    if not by_file:
        return "No run has left figures.\n"
    outcomes = ("unviable", "caught", "timeout", "unseen", "missed")

    def cells(name: str, found: list[str]) -> list[object]:
        seen, viable = found.count("caught") + found.count("timeout"), len(found)
        viable -= found.count("unviable") + found.count("untried")
        score = f"{100 * seen / viable:.1f} %" if viable else "–"
        tried = len(found) - found.count("untried")
        counts = (count(found.count(outcome)) for outcome in outcomes)
        return [name, count(len(found)), count(tried), *counts, score]

    begun = {file: found for file, found in by_file.items() if set(found) != {"untried"}}
    each = [cells(f"`{file}`", found) for file, found in begun.items()]
    each.append(cells("together", [outcome for found in begun.values() for outcome in found]))
    head = ["file", "mutants", "tried", "not viable", "caught", "timeout", "unseen", "missed"]
    head.append("score")
    text = measured([line for line in kept("mutants") if line["day"]])
    text += "A timeout counts as caught, what does not compile does not count. Mutants that are excused "
    text += "stand in `.cargo/mutants.toml`, each with its reason; they are not in the table. "
    text += (
        "Unseen are those that the short tests did not see and that the laws have not been tried "
    )
    text += "on yet: the score counts them as missed.\n\n"
    text += table(head, each)
    if waiting := [file for file in by_file if file not in begun]:
        mutants = sum(len(by_file[file]) for file in waiting)
        text += f"\nNot yet begun ({count(mutants)} mutants): "
        text += ", ".join(f"`{file}`" for file in waiting) + ".\n"
    return text


SECTIONS = (
    ("Laws", "`cargo test --test laws`", laws),
    ("Errors beside their bounds", "`cargo test --test laws ratios`", bounds),
    ("Python", "`make test-python`", python),
    ("Fuzzing", "`make fuzz`, `make fuzz-python`", fuzzing),
    ("Mutation", "`make mutants`", mutation),
)


def collect() -> None:
    """Takes what runs have left in the target directory."""
    keep_instead("laws", run_laws())
    keep_instead("ratios", ratios())
    for name in ("python", "fuzzing", "hostile"):
        keep(name)


def document() -> str:
    text = "# Verification in figures\n\n"
    text += (
        "Written by `make verification` from what runs have left behind (`docs/figures`); not by "
    )
    text += "hand. Figures of the test suites are of the last run, those of campaigns add up.\n"
    for title, by, section in SECTIONS:
        text += f"\n## {title}\n\nBy {by}. {section()}"
    return text


if __name__ == "__main__":
    collect()
    FILE.write_text(document(), encoding="utf-8")
    print(f"{FILE.relative_to(ROOT)} from {KEPT.relative_to(ROOT)}")
