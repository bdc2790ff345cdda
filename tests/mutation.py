"""Mutation: does a test fail where the code is wrong?

    python tests/mutation.py all [SECONDS [FILE...]]   what has not been seen by a test, for so long
    python tests/mutation.py diff                      what changed since the branch left main

What rows share is mutated: a row's own file is its formula, which its definition is held against.
cargo-mutants says what the mutants are. They are compiled together and chosen at run time (see
`schemata.py`), so that a mutant takes seconds instead of minutes; the few that cannot be are left
to cargo-mutants, a build each. A mutant is tried against the tests that cost least first, and what
survives those against the laws. What still survives fails the run, unless it stands in
`.cargo/mutants.toml` with the reason why nothing observable changes.

Outcomes are kept in `docs/figures/mutants.tsv` by mutant and contents of its file: a run goes on
where the last one stopped, tries survivors again, and anew what has changed. `make verification`
counts them.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from schemata import Mutant, build

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "target" / "mutants"
TREE = OUT / "tree"
LEDGER = ROOT / "docs" / "figures" / "mutants.tsv"
COLUMNS = ("day", "contents", "outcome", "seen", "mutant")

ROWS = {
    row["name"]
    for row in json.loads((ROOT / "python/tests/conformance/specification.json").read_text())[
        "indicators"
    ]
}
# Files begin so, in the order in which their mutants are tried: what everything goes through, the
# blocks, what calls them, and what the laws themselves are made of. Others come last.
FIRST = (
    *("src/gaps", "src/grid", "src/simd", "src/engine", "src/fast/plan", "src/fast/operators"),
    *("src/fast", "src/stream", "src/archive", "src/saved", "src/sweep", "src/share", "src/memory"),
    *("src/patience", "src/panel", "src/matrix", "src/line", "src/indicator", "src/value"),
    *("src/spec", "src/parameters", "src/row", "src/registry", "src/nearest", "src/reference"),
)

PROFILE = ["--profile=mutants"]
CHECK = ["cargo", "check", "--quiet", "--lib", *PROFILE]
# Small cases find nearly everything, and a failure need not be made smaller.
FEW = {
    "PROPTEST_MAX_SHRINK_ITERS": "0",
    "PROPTEST_RNG_SEED": "20260101",
    "PROPTEST_CASES": "3",
    "INSTA_UPDATE": "no",
    "INSTA_OUTPUT": "none",
    "RUST_BACKTRACE": "0",
}
# Kilobytes of memory.
ROOM = 12 << 20
# No processor time, but no end either.
PATIENCE = 600.0


@dataclass(frozen=True)
class Suite:
    """A test binary, and the processor time after which it is said to have no end."""

    name: str
    path: Path
    arguments: tuple[str, ...]
    seconds: int


# Long by nature, about accuracy over long series, or planted faults, which test the tests.
LONG = ("consequences", "ratios", "faults", "planted")
SKIP = tuple(word for name in LONG for word in ("--skip", name))
# A window and a recursion go through nearly everything that rows share.
TWO_ROWS = ("sma::", "macd::")
SUITES = (
    ("unit tests", "verita", (), 5),
    ("golden", "golden", (), 7),
    ("documents", "generated", (), 7),
    ("laws of two rows", "laws", TWO_ROWS, 60),
    ("all laws", "laws", SKIP, 400),
    ("laws of laws", "laws", LONG, 400),
)
# The suites before the laws.
SHORT = 3
OPEN = {"untried", "unseen", "missed"}


# What only panels run through.
PANELS = ("src/panel", "src/matrix.rs", "src/fast/operators/recursion/symbols.rs")


def is_shared(file: str) -> bool:
    """Whether the file is of no row: definition and plan of a row are held against each other."""
    return not file.startswith("src/indicators/") and Path(file).stem not in ROWS


def listed(*more: str) -> list[Mutant]:
    """The mutants of shared code, without those that are excused."""
    ask = ["cargo", "mutants", "--list", "--json", *more]
    text = subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    # Of a diff without mutants there is no list at all.
    mutants = [Mutant.listed(entry) for entry in json.loads(text or "[]")]
    return [mutant for mutant in mutants if is_shared(mutant.file)]


def turn(mutant: Mutant) -> int:
    """When a mutant is tried."""
    places = (at for at, name in enumerate(FIRST) if mutant.file.startswith(name))
    return next(places, len(FIRST))


def contents(file: str) -> str:
    """Of a file without the line that names its tests, whose text is no mutant's business."""
    text = (ROOT / file).read_text(encoding="utf-8").replace("#[cfg(test)]\nmod tests;\n", "")
    return hashlib.sha256(text.strip().encode()).hexdigest()[:12]


class Ledger:
    """What is known of the mutants of the sources as they are."""

    def __init__(self, mutants: list[Mutant], kept: bool) -> None:
        self.mutants, self.kept = mutants, kept
        self.lock = threading.Lock()
        self.lines: dict[str, dict[str, str]] = {}
        if LEDGER.exists():
            with LEDGER.open(newline="", encoding="utf-8") as file:
                for line in csv.DictReader(file, delimiter="\t"):
                    self.lines[line["mutant"]] = line
        self.contents: dict[str, str] = {}

    def now(self, file: str) -> str:
        if file not in self.contents:
            self.contents[file] = contents(file)
        return self.contents[file]

    def outcome(self, mutant: Mutant) -> str:
        line = self.lines.get(mutant.name)
        fresh = line is not None and line["contents"] == self.now(mutant.file)
        return line["outcome"] if line is not None and fresh else "untried"

    def enter(self, mutant: Mutant, outcome: str, seen: str = "") -> None:
        with self.lock:
            day = time.strftime("%Y-%m-%d", time.gmtime())
            values = (day, self.now(mutant.file), outcome, seen, mutant.name)
            self.lines[mutant.name] = dict(zip(COLUMNS, values, strict=True))

    def write(self) -> None:
        """A line for every mutant of today's sources, tried or not."""
        if not self.kept:
            return
        with self.lock, LEDGER.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, COLUMNS, delimiter="\t", lineterminator="\n")
            writer.writeheader()
            for mutant in sorted(self.mutants, key=lambda mutant: mutant.file):
                if self.outcome(mutant) == "untried":
                    values = ("", self.now(mutant.file), "untried", "", mutant.name)
                    writer.writerow(dict(zip(COLUMNS, values, strict=True)))
                else:
                    writer.writerow(self.lines[mutant.name])


def copy_tree(mutated: set[str]) -> None:
    """What git knows of, but for the sources that have mutants in them: those are written later.

    What is as it should be is not touched, so that the build goes on where the last one stopped.
    """
    ask = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        if name not in mutated | {"src/lib.rs"}:
            take(name)


def take(name: str) -> None:
    source, copy = ROOT / name, TREE / name
    if source.is_file() and not (copy.exists() and copy.read_bytes() == source.read_bytes()):
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)


def environment(number: int) -> dict[str, str]:
    plain = {key: value for key, value in os.environ.items() if key != "CARGO_TARGET_DIR"}
    return plain | FEW | {"VERITA_MUTANT": str(number)}


def suites() -> list[Suite]:
    """Builds the tests."""
    targets = ["--lib", "--test=golden", "--test=generated", "--test=laws"]
    ask = ["cargo", "test", "--quiet", "--no-run", *PROFILE, *targets, "--message-format=json"]
    ran = subprocess.run(
        ask, cwd=TREE, env=environment(0), stdout=subprocess.PIPE, text=True, check=True
    )
    paths = {}
    for line in ran.stdout.splitlines():
        artifact = json.loads(line)
        if artifact.get("executable") and artifact["profile"]["test"]:
            paths[artifact["target"]["name"]] = Path(artifact["executable"])
    return [Suite(name, paths[target], words, time) for name, target, words, time in SUITES]


def passes(suite: Suite, number: int, *only: str) -> str:
    """Whether the suite `passes` with the mutant, `fails`, or has no end (`timeout`)."""
    # In processor time, of which others on the machine take nothing.
    limited = ["sh", "-c", f'ulimit -v {ROOM}; ulimit -t {suite.seconds}; exec "$0" "$@"']
    process = subprocess.Popen(
        [*limited, str(suite.path), *only, *suite.arguments],
        cwd=TREE,
        env=environment(number),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    timer = threading.Timer(PATIENCE + suite.seconds, process.kill)
    timer.start()
    assert process.stdout is not None
    failed = False
    for line in process.stdout:
        # One failure is enough.
        if failed := line.rstrip().endswith("... FAILED"):
            process.kill()
            break
    process.stdout.close()
    code = process.wait()
    ended = timer.is_alive()
    timer.cancel()
    if failed:
        return "fails"
    if not ended or code in (-24, -9):
        return "timeout"
    return "fails" if code else "passes"


def campaign(chosen: list[Mutant], ledger: Ledger, until: float) -> list[Mutant]:
    """Tries what is not yet seen of the mutants; answers those that are left to cargo-mutants.

    All of them are built, so that numbers stay as they are and the next run need not build anew.
    """
    copy_tree({mutant.file for mutant in chosen})
    unfit, unviable = build(TREE, ROOT, chosen, CHECK)
    for number in unviable:
        if ledger.outcome(chosen[number - 1]) != "unviable":
            ledger.enter(chosen[number - 1], "unviable")
    built = suites()
    print(f"{len(chosen)} mutants, {len(unfit)} apart, {len(unviable)} not viable", flush=True)

    def attempt(number: int, suites: list[Suite]) -> bool:
        """Whether the mutant is seen, or there is no time to look."""
        mutant = chosen[number - 1]
        for suite in suites:
            if time.monotonic() > until:
                return True
            result = passes(suite, number)
            if result != "passes":
                ledger.enter(mutant, "caught" if result == "fails" else "timeout", suite.name)
                return True
        return False

    def short(number: int) -> bool:
        return attempt(number, built[:SHORT])

    two_rows, every_law, of_laws = built[SHORT:]

    def likely(number: int) -> bool:
        file = chosen[number - 1].file
        panels = replace(two_rows, arguments=("::panel",))
        return attempt(number, [panels if file.startswith(PANELS) else two_rows])

    def long(number: int) -> bool:
        file = chosen[number - 1].file
        is_law = file.startswith(("src/law", "src/fast/errors")) or file == "src/verify.rs"
        return attempt(number, [of_laws, every_law] if is_law else [every_law])

    waiting = [n for n, m in enumerate(chosen, 1) if ledger.outcome(m) in OPEN]
    fit = [n for n in waiting if n not in unfit]
    for suite in built[: SHORT + 1]:
        if passes(suite, 0) != "passes":
            sys.exit(f"{suite.name}: fails without any mutant")
    stages = (short, likely, long)
    names = [work.__name__ for work in stages]
    unseen = [n for n in fit if ledger.outcome(chosen[n - 1]) == "unseen"]
    met = {n: names.index(ledger.lines[chosen[n - 1].name]["seen"]) for n in unseen}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for stage, work in enumerate(stages):
            fit.sort(key=lambda n: turn(chosen[n - 1]))
            # Laws that the last run has ended are not run again; the short tests may be new.
            left = [n for n in fit if 0 < stage <= met.get(n, -1)]
            due = [n for n in fit if not 0 < stage <= met.get(n, -1)]
            for n, seen in zip(due, pool.map(work, due), strict=True):
                if not seen:
                    left.append(n)
                    # Until it has met the other tests.
                    ledger.enter(chosen[n - 1], "unseen", names[max(stage, met.get(n, -1))])
                    print(f"not seen by the {names[stage]} tests: {chosen[n - 1].name}", flush=True)
                if n % 20 == 0:
                    ledger.write()
            fit = left
    for n in fit:
        ledger.enter(chosen[n - 1], "missed")
    ledger.write()
    return [chosen[number - 1] for number in waiting if number in unfit]


def one_by_one(mutants: list[Mutant], ledger: Ledger, until: float) -> None:
    """Those that need a build each."""
    output = OUT / "apart"
    output.mkdir(parents=True, exist_ok=True)
    names = "|".join(re.escape(mutant.name) for mutant in mutants)
    tests = [f"--cargo-arg={test}" for test in ("--lib", "--test=golden", "--test=laws")]
    limits = ["--baseline=skip", "--timeout=600", "--build-timeout=1800"]
    ask = ["cargo", "mutants", "--output", str(output), *PROFILE, *limits, *tests]
    ask += ["--re", f"^({names})$", "--", "--", *SKIP]
    process = subprocess.Popen(ask, cwd=ROOT, env=environment(0))
    try:
        process.wait(None if until == float("inf") else max(1.0, until - time.monotonic()))
    except subprocess.TimeoutExpired:
        process.terminate()
        process.wait()
    path = output / "mutants.out" / "outcomes.json"
    words = {"CaughtMutant": "caught", "MissedMutant": "missed", "Timeout": "timeout"}
    words["Unviable"] = "unviable"
    by_name = {mutant.name: mutant for mutant in mutants}
    for outcome in json.loads(path.read_text())["outcomes"] if path.exists() else []:
        if isinstance(outcome["scenario"], dict) and outcome["summary"] in words:
            name = outcome["scenario"]["Mutant"]["name"]
            # Mutants of other files are listed as well where a field is deleted.
            if name in by_name:
                ledger.enter(by_name[name], words[outcome["summary"]], "one by one")
    ledger.write()


def changed() -> list[Mutant]:
    """The mutants in what changed since the branch left main."""

    def git(*arguments: str) -> str:
        asked = ["git", *arguments]
        return subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout

    diff = OUT / "branch.diff"
    OUT.mkdir(parents=True, exist_ok=True)
    diff.write_text(git("diff", git("merge-base", "HEAD", "main").strip(), "--", "src"))
    return listed("--in-diff", str(diff)) if diff.stat().st_size else []


def main() -> None:
    mode, *rest = sys.argv[1:]
    until = time.monotonic() + (float(rest[0]) if rest else float("inf"))
    ledger = Ledger(listed(), kept=mode == "all")
    chosen = changed() if mode == "diff" else ledger.mutants
    if files := rest[1:]:
        chosen = [m for m in chosen if m.file in files]
    if any(ledger.outcome(mutant) in OPEN for mutant in chosen):
        apart = campaign(chosen, ledger, until)
        if apart and time.monotonic() < until:
            one_by_one(apart, ledger, until)
    counts = Counter(ledger.outcome(mutant) for mutant in chosen)
    print(", ".join(f"{count} {outcome}" for outcome, count in counts.items()) or "nothing to try")
    if missed := [mutant.name for mutant in chosen if ledger.outcome(mutant) == "missed"]:
        sys.exit("survived:\n" + "\n".join(missed))


if __name__ == "__main__":
    main()
