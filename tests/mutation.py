"""Mutation: does a test fail where the code is wrong?

    python tests/mutation.py all [SECONDS]     the campaign, in the order below, for so long
    python tests/mutation.py diff              code that has changed since the branch left main
    python tests/mutation.py sample COUNT      some mutants of everything, drawn by a seed

Each mutant is built by a profile of its own (`mutants`: little optimization, incremental) in a copy
of the tree, and tried first against the few tests that are most likely to see it. Those that survive
are tried once more against every test. What still survives fails the run, unless it stands in
`.cargo/mutants.toml` with the reason why nothing observable changes.

The figures go to `target/figures/mutation.tsv`, from where `make verification` takes them.
"""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "docs"))

from figures import leave

OUT = ROOT / "target" / "mutants"

# Which bits come out, and by which path, on few cases of each law.
PATHS = ["--test=golden", "--test=laws"]
EVERYTHING = ["--lib", "--tests"]
# Long by nature, and about accuracy over long series.
SKIP = [f"--skip={name}" for name in ("consequences", "ratios", "faults", "planted")]
FEW = {"PROPTEST_CASES": "6", "INSTA_UPDATE": "no"}
# The baseline is what every other test run is.
LIMITS = ["--baseline=skip", "--timeout=300", "--build-timeout=1800"]
PLAIN = ["--profile=mutants", "--no-shuffle", *LIMITS]


@dataclass
class Group:
    """Files that are mutated together, and the tests that are tried first."""

    name: str
    files: list[str]
    tests: list[str] = field(default_factory=lambda: PATHS)
    # Which of their mutants; None stands for all of them.
    chosen: list[str] | None = None
    # Tests of this name alone.
    only: str = ""


BLOCKS = ["aggregate", "pivoted", "recursion", "window", "fir", "history", "lanes", "lanes/x86"]
BLOCKS += ["average", "mod"]

SHARED = [
    Group("engine", ["src/engine.rs"]),
    Group("gaps", ["src/gaps.rs"]),
    Group("grid", ["src/grid.rs"], ["--lib"]),
    Group("kernel", ["src/kernel.rs"]),
    Group("streams", ["src/stream.rs", "src/archive.rs"]),
    Group("sweeps", ["src/sweep.rs", "src/memory.rs", "src/indicator.rs"]),
    Group("blocks", [f"src/fast/{name}.rs" for name in BLOCKS]),
]
SAMPLE_OF_ROWS = 40


def rows() -> list[str]:
    """The states of the rows: what is neither a block nor a test."""
    shared = {f"src/fast/{name}.rs" for name in BLOCKS}
    files = {str(path.relative_to(ROOT)) for path in (ROOT / "src/fast").glob("*.rs")}
    return sorted(files - shared - {"src/fast/tests.rs"})


def drawn(group: Group, count: int) -> Group:
    """A sample of the group's mutants, the same every time."""
    listed = mutants(group.files)
    chosen = random.Random(group.name).sample(listed, min(count, len(listed)))
    return replace(group, chosen=chosen)


def rows_drawn(count: int) -> list[Group]:
    """A sample of the mutants of all rows, each against the laws of its row alone."""
    sample = drawn(Group("rows", rows()), count).chosen or []
    groups = []
    for file in rows():
        name = Path(file).stem
        if own := [mutant for mutant in sample if mutant.startswith(f"{file}:")]:
            groups.append(Group(f"row {name}", [file], ["--test=laws"], own, f"{name}::"))
    return groups


def mutants(files: list[str]) -> list[str]:
    """Every mutant of the files by its name, without those that are excused."""
    ask = ["cargo", "mutants", "--list", "--json", *(f"--file={file}" for file in files)]
    listed = subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [entry["name"] for entry in json.loads(listed)]


def command(output: Path, tests: list[str], only: str, *which: str) -> list[str]:
    built = [f"--cargo-arg={test}" for test in tests]
    tried = ["--", "--", *([only] if only else []), *SKIP]
    return ["cargo", "mutants", "--output", str(output), *PLAIN, *built, *which, *tried]


def run(group: Group, again: list[str] | None, seconds: float) -> dict[str, str]:
    """Outcomes by mutant, as far as the time goes; survivors again against every test."""
    output = OUT / group.name.replace(" ", "-") / ("first" if again is None else "again")
    output.mkdir(parents=True, exist_ok=True)
    chosen = group.chosen if again is None else again
    which = [f"--file={file}" for file in group.files]
    if chosen is not None:
        which += ["--re", f"^({'|'.join(re.escape(mutant) for mutant in chosen)})$"]
    tests, only = (group.tests, group.only) if again is None else (EVERYTHING, "")
    environment = {key: value for key, value in os.environ.items() if key != "CARGO_TARGET_DIR"}
    asked = command(output, tests, only, *which)
    process = subprocess.Popen(asked, cwd=ROOT, env=environment | FEW)
    try:
        process.wait(None if seconds == float("inf") else max(seconds, 1.0))
    except subprocess.TimeoutExpired:
        process.terminate()
        process.wait()
    path = output / "mutants.out" / "outcomes.json"
    outcomes = json.loads(path.read_text())["outcomes"] if path.exists() else []
    scenarios = ((outcome["scenario"], outcome["summary"]) for outcome in outcomes)
    return {s["Mutant"]["name"]: summary for s, summary in scenarios if isinstance(s, dict)}


def campaign(group: Group, until: float) -> list[str]:
    """The survivors of a group."""
    listed = mutants(group.files)
    found = run(group, None, until - time.monotonic())
    missed = [name for name, summary in found.items() if summary == "MissedMutant"]
    if missed and (group.tests, group.only) != (EVERYTHING, ""):
        found |= run(group, missed, until - time.monotonic())
        missed = [name for name in missed if found[name] == "MissedMutant"]
    counts = {
        word: sum(summary == long for summary in found.values())
        for word, long in (
            ("caught", "CaughtMutant"),
            ("missed", "MissedMutant"),
            ("timeout", "Timeout"),
            ("unviable", "Unviable"),
        )
    }
    if found:
        leave("mutation", group=group.name, listed=len(listed), tried=len(found), **counts)
    print(f"{group.name}: {len(found)} of {len(listed)} tried, {counts}", flush=True)
    return missed


def git(*arguments: str) -> str:
    asked = ["git", *arguments]
    return subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def main() -> None:
    mode, *rest = sys.argv[1:]
    if mode == "diff":
        diff = ROOT / "target" / "mutants.diff"
        base = git("merge-base", "HEAD", "main").strip()
        diff.write_text(git("diff", base, "--", "src"), encoding="utf-8")
        changed = command(OUT / "diff", EVERYTHING, "", "--in-diff", str(diff))
        sys.exit(subprocess.run(changed, cwd=ROOT, env=os.environ | FEW, check=False).returncode)
    seconds = float("inf")
    if mode == "sample":
        groups = [drawn(group, int(rest[0])) for group in SHARED] + rows_drawn(int(rest[0]))
    else:
        groups = SHARED + rows_drawn(SAMPLE_OF_ROWS)
        seconds = float(rest[0]) if rest else seconds
    until = time.monotonic() + seconds
    survivors = []
    for group in groups:
        if time.monotonic() < until:
            survivors += campaign(group, until)
    if survivors:
        sys.exit("survived:\n" + "\n".join(survivors))


if __name__ == "__main__":
    main()
