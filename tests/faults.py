"""Plants the faults of `faults.toml`, one after the other, and sees whether their tests fail.

    python tests/faults.py                    all of them
    python tests/faults.py --only NAME...     some of them
    python tests/faults.py --check            whether each can still be planted

A build takes minutes and a test seconds, so all faults of Rust code are compiled together, in a copy
of the tree, each behind its number, and the environment chooses (as in `schemata.py`):

    FIND        (if crate::mutant() == 17 { PUT } else { FIND })

Number 0 is the code as it is: every test must pass with it first. Faults of Python code are planted
in a copy of the installed package. The outcomes are kept in `docs/figures/faults.tsv`.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from schemata import MUTANT, SWITCH, SWITCHED, put

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[1]
LIST = ROOT / "tests" / "faults.toml"
OUTCOMES = ROOT / "docs" / "figures" / "faults.tsv"
OUT = ROOT / "target" / "faults"
TREE, PACKAGE = OUT / "tree", OUT / "python"
PROFILE = "--profile=mutants"
# Faults may leave a loop without an end, or ask for all memory.
SECONDS, KILOBYTES = 600, 12 << 20
WRONG = ("not seen", "seen without it")


@dataclass(frozen=True)
class Fault:
    """A fault in words; where it is planted, and the test that must see it: a binary and names."""

    number: int
    name: str
    words: str
    file: str
    find: str
    put: str
    test: tuple[str, ...]

    @property
    def is_python(self) -> bool:
        return self.file.endswith(".py")

    @property
    def place(self) -> tuple[int, int]:
        text = (ROOT / self.file).read_text(encoding="utf-8")
        count = text.count(self.find)
        if count != 1:
            sys.exit(f"{self.name}: {self.file} has its text {count} times: {self.find!r}")
        start = text.index(self.find)
        return start, start + len(self.find)


def listed() -> list[Fault]:
    entries = tomllib.loads(LIST.read_text(encoding="utf-8"))["fault"]
    faults = [
        Fault(number, entry["name"], entry["words"], entry["file"], entry["find"].strip("\n"),
              entry["put"].strip("\n"), tuple(entry["test"]))
        for number, entry in enumerate(entries, 1)
    ]  # fmt: skip
    names = [fault.name for fault in faults]
    if twice := {name for name in names if names.count(name) > 1}:
        sys.exit(f"two faults are called {', '.join(sorted(twice))}")
    return faults


def alternatives(faults: list[Fault]) -> str:
    """What stands in the place of a text that several faults may have: a statement or a value."""
    (find,) = {fault.find for fault in faults}
    arms = "".join(f"if {MUTANT} == {fault.number} {{ {fault.put} }} else " for fault in faults)
    chosen = f"{arms}{{ {find} }}"
    return chosen if find.rstrip().endswith((";", "}")) else f"({chosen})"


def planted(file: str, faults: list[Fault]) -> str:
    """The file with all of its faults."""
    places: dict[tuple[int, int], list[Fault]] = defaultdict(list)
    for fault in faults:
        places[fault.place].append(fault)
    text, pieces, at = (ROOT / file).read_text(encoding="utf-8"), [], 0
    for (start, end), here in sorted(places.items()):
        if start < at:
            sys.exit(f"{here[0].name}: its text overlaps that of another fault; give both the same")
        pieces += [text[at:start], alternatives(here)]
        at = end
    return "".join(pieces) + text[at:]


def plant(faults: list[Fault]) -> None:
    """A copy of the tree with all faults in it."""
    by_file: dict[str, list[Fault]] = defaultdict(list)
    for fault in faults:
        by_file[fault.file].append(fault)
    ask = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in names.splitlines():
        source, copy = ROOT / name, TREE / name
        if name in by_file or name == "src/lib.rs" or not source.is_file():
            continue
        if not (copy.exists() and copy.read_bytes() == source.read_bytes()):
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, copy)
    for file, here in by_file.items():
        put(TREE / file, planted(file, here))
    library = (ROOT / "src/lib.rs").read_text(encoding="utf-8")
    end = library.index("\n\n", library.rindex("//!"))
    put(TREE / "src/lib.rs", library[:end] + SWITCH + library[end:] + SWITCHED)


def environment(number: int) -> dict[str, str]:
    plain = {key: value for key, value in os.environ.items() if key != "CARGO_TARGET_DIR"}
    fixed = {"PROPTEST_MAX_SHRINK_ITERS": "0", "INSTA_UPDATE": "no", "INSTA_OUTPUT": "none"}
    return plain | fixed | {"VERITA_MUTANT": str(number), "PYTHONPATH": str(PACKAGE)}


def build(binaries: set[str]) -> dict[str, Path]:
    """The test binaries by their names; `verita` is that of the unit tests."""
    targets = ["--lib" if name == "verita" else f"--test={name}" for name in sorted(binaries)]
    ask = ["cargo", "test", "--quiet", "--no-run", PROFILE, *targets, "--message-format=json"]
    ran = subprocess.run(
        ask, cwd=TREE, env=environment(0), stdout=subprocess.PIPE, text=True, check=False
    )
    built = {}
    for line in ran.stdout.splitlines():
        message = json.loads(line)
        if (message.get("message") or {}).get("level") == "error":
            print(message["message"]["rendered"])
        elif message.get("executable") and message["profile"]["test"]:
            built[message["target"]["name"]] = Path(message["executable"])
    if ran.returncode:
        sys.exit("the faults do not compile")
    return built


def passes(command: list[str], number: int, where: Path) -> bool:
    """Whether there are tests and they pass."""
    limited = f'ulimit -v {KILOBYTES}; ulimit -t {SECONDS}; exec "$0" "$@"'
    ran = subprocess.run(
        ["sh", "-c", limited, *command],
        cwd=where,
        env=environment(number),
        capture_output=True,
        text=True,
        check=False,
    )
    if "running 0 tests" in ran.stdout:
        sys.exit(f"there are no such tests: {' '.join(command)}")
    return ran.returncode == 0


def package(fault: Fault | None) -> None:
    """A copy of the installed package, with a fault or without."""
    spec = importlib.util.find_spec("verita")
    if spec is None or not spec.submodule_search_locations:
        sys.exit("verita is not installed")
    shutil.rmtree(PACKAGE, ignore_errors=True)
    shutil.copytree(spec.submodule_search_locations[0], PACKAGE / "verita")
    if fault:
        start, end = fault.place
        text = (ROOT / fault.file).read_text(encoding="utf-8")
        copy = PACKAGE / Path(fault.file).relative_to("python")
        copy.write_text(text[:start] + fault.put + text[end:], encoding="utf-8")


def command(fault: Fault, built: dict[str, Path]) -> list[str]:
    binary, *names = fault.test
    if binary == "pytest":
        return [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *names]
    return [str(built[binary]), *names]


def run(faults: list[Fault], every: list[Fault]) -> dict[str, str]:
    """The outcomes by name."""
    rust = [fault for fault in every if not fault.is_python]
    built: dict[str, Path] = {}
    if any(not fault.is_python for fault in faults):
        plant(rust)
        built = build({fault.test[0] for fault in rust})
    outcomes, sound = {}, dict[tuple[str, ...], bool]()
    for fault in sorted(faults, key=lambda fault: fault.test):
        where = ROOT if fault.is_python else TREE
        if fault.test not in sound:
            if fault.is_python:
                package(None)
            sound[fault.test] = passes(command(fault, built), 0, where)
        if fault.is_python:
            package(fault)
        if not sound[fault.test]:
            outcome = "seen without it"
        else:
            seen = not passes(command(fault, built), fault.number, where)
            outcome = "seen" if seen else "not seen"
        print(f"{outcome:>16}  {fault.name}  ({' '.join(fault.test)})", flush=True)
        outcomes[fault.name] = outcome
    return outcomes


def keep(every: list[Fault], outcomes: dict[str, str]) -> None:
    """Those of this run, and of the others what is known of them."""
    known = {}
    if OUTCOMES.exists():
        with OUTCOMES.open(encoding="utf-8", newline="") as file:
            known = {
                line["fault"]: line["outcome"] for line in csv.DictReader(file, delimiter="\t")
            }
    known |= outcomes
    with OUTCOMES.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow(("fault", "file", "test", "outcome", "words"))
        for fault in every:
            outcome = known.get(fault.name, "untried")
            writer.writerow((fault.name, fault.file, " ".join(fault.test), outcome, fault.words))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", metavar="NAME")
    parser.add_argument("--check", action="store_true", help="plant nothing")
    asked = parser.parse_args()
    every = listed()
    # Says which one is not to be found, or is in the way of another.
    for file in {fault.file for fault in every}:
        planted(file, [fault for fault in every if fault.file == file])
    if asked.check:
        return
    names = {fault.name for fault in every}
    if strange := set(asked.only or ()) - names:
        sys.exit(f"there is no fault {', '.join(sorted(strange))}")
    chosen = [fault for fault in every if not asked.only or fault.name in asked.only]
    outcomes = run(chosen, every)
    keep(every, outcomes)
    if wrong := [name for name, outcome in outcomes.items() if outcome in WRONG]:
        sys.exit(f"{len(wrong)} of {len(outcomes)}: {', '.join(wrong)}")
    print(f"all {len(outcomes)} are seen")


if __name__ == "__main__":
    main()
