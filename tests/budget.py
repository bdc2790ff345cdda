"""What an indicator costs: `make budget` prints it, and fails where it is more than allowed.

The cost in the library and in its build is the difference of two release builds, of the tree as it is
and of a copy without ten plan rows, divided by ten. Tests are run for the ten rows alone, and without
any, with the test binaries that `make test` has built. Lines are counted in what is written by hand.
"""

from __future__ import annotations

import re
import resource
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "target" / "budget"
# Plans of maps and operators that other rows use as well, and no other row's stages.
ROWS = ("dema", "tema", "trima", "t3", "rma", "hma", "natr", "trange", "willr", "plus_di")
TESTS = ("laws", "exact", "golden")
# Written by a person, and by nobody else.
BY_HAND = ("src", "tests/*.rs", "tests/*.toml", "tests/*/*.rs", "python/tests/*.py", "benches/*.py")


@dataclass(frozen=True)
class Cost:
    what: str
    value: float
    most: float
    unit: str

    def line(self) -> str:
        over = "" if self.value <= self.most else "  OVER"
        return f"{self.what:<44}{self.value:>10.2f}{self.most:>10.2f} {self.unit}{over}"


def cpu(*command: str) -> float:
    """Seconds of CPU that a command takes, with all that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def committed(*paths: str) -> list[Path]:
    listed = subprocess.run(
        ("git", "ls-files", *paths), cwd=ROOT, check=True, capture_output=True, text=True
    )
    return [ROOT / line for line in listed.stdout.splitlines()]


def type_of(row: str) -> str:
    return "".join(word.capitalize() for word in row.split("_"))


def entry(table: str, row: str) -> str:
    """The row's entry in the table."""
    found = re.search(rf"^    {type_of(row)} \{{\n.*?^    \}}\n", table, re.MULTILINE | re.DOTALL)
    assert found, f"{row} is not in the table"
    return found.group()


def copied(name: str, without: Iterable[str]) -> Path:
    """A copy of the sources, without some rows."""
    tree = OUT / name
    shutil.rmtree(tree, ignore_errors=True)
    for file in committed("src", "Cargo.toml", "Cargo.lock", "benches", "examples", "README.md"):
        target = tree / file.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    table = tree / "src/table.rs"
    for row in without:
        table.write_text(table.read_text().replace(entry(table.read_text(), row), ""))
        for modules in ("src/indicators.rs", "src/reference/mod.rs"):
            file = tree / modules
            file.write_text(file.read_text().replace(f"pub(crate) mod {row};\n", ""))
    return tree


def built(tree: Path) -> tuple[float, int]:
    """Seconds of CPU and bytes of a release build: of the crate alone, its dependencies exist."""
    seconds = cpu(
        *("cargo", "rustc", "--quiet", "--release", "--lib", "--crate-type=cdylib"),
        *("--features=python", f"--manifest-path={tree / 'Cargo.toml'}"),
        *(f"--target-dir={OUT / 'target'}", "--config=profile.release.strip=true"),
        # What only the rows left out had need of is no matter here.
        *("--", "--cap-lints=allow"),
    )
    [library] = [
        path
        for path in (OUT / "target/release").iterdir()
        if path.suffix in (".so", ".dylib", ".dll")
    ]
    return seconds, library.stat().st_size


def dependencies() -> None:
    """Builds them, with a crate that has nothing, so that neither of the two builds has to."""
    tree = copied("dependencies", ())
    (tree / "src/lib.rs").write_text("")
    built(tree)


def tested(names: Iterable[str]) -> float:
    """Seconds of CPU of the tests of some rows."""
    binaries = [f"--test={binary}" for binary in TESTS]
    filters = [f"{name}::" for name in names]
    return cpu("cargo", "test", "--quiet", *binaries, "--", *filters)


def written(row: str) -> int:
    """Lines by hand that are there for a row: its files, its entry, and where it is named."""
    own = {ROOT / "src/indicators" / f"{row}.rs", ROOT / "src/reference" / f"{row}.rs"}
    lines = entry((ROOT / "src/table.rs").read_text(), row).splitlines()
    named = re.compile(rf"\b({row}|{type_of(row)})\b")
    for file in committed(*BY_HAND):
        if file.name == "table.rs" or file.suffix == ".snap":
            continue
        text = file.read_text().splitlines()
        lines += text if file in own else [line for line in text if named.search(line)]
    code = (line.strip() for line in lines)
    return sum(bool(line) and not line.startswith(("//", "#")) for line in code)


def stubbed(row: str) -> int:
    """Lines of the row's stubs: its functions, its stream, its results."""
    camel = type_of(row)
    names = rf"(def {row}(_batch)?\(|class _?{camel}(Stream|Batch)?\b|_{camel}Batch = )"
    lines = 0
    for file in committed("python/verita/*.pyi"):
        # Every piece begins in the first column; a decorator is a piece of its own.
        pieces = re.split(r"^(?=[@a-zA-Z_])", file.read_text(), flags=re.MULTILINE)
        for before, piece in zip(["", *pieces], pieces, strict=False):
            if re.match(names, piece):
                lines += before.startswith("@") + len(piece.rstrip().splitlines())
    return lines


def main() -> None:
    rows = len(ROWS)
    dependencies()
    least_seconds, least_bytes = built(copied("without", ROWS))
    seconds, size = built(copied("with", ()))
    tests = (tested(ROWS) - tested(["no such row"])) / rows
    goldens = [len((ROOT / f"tests/golden/{row}.snap").read_text().splitlines()) for row in ROWS]
    costs = [
        Cost("a row in the library", (size - least_bytes) / rows / 1000, 6, "kB"),
        Cost("a row in the release build", (seconds - least_seconds) / rows, 0.3, "s of CPU"),
        Cost("a row in the Rust tests", tests, 3, "s of CPU"),
        Cost("a row by hand, median", statistics.median(map(written, ROWS)), 80, "lines"),
        Cost("a row's golden page, the longest", max(goldens), 80, "lines"),
        Cost("a row in the stubs, median", statistics.median(map(stubbed, ROWS)), 60, "lines"),
        Cost("the library", size / 1e6, 3, "MB"),
        Cost("the release build of the crate", seconds, 150, "s of CPU"),
    ]
    print(f"{'':<44}{'is':>10}{'at most':>10}")
    for cost in costs:
        print(cost.line())
    sys.exit(any(cost.value > cost.most for cost in costs))


if __name__ == "__main__":
    main()
