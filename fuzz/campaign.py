"""Fuzzes every target for some seconds, and leaves the figures of the run.

    python fuzz/campaign.py SECONDS [TARGET...]

What a run finds of interest goes to `target/fuzz-corpus`; the committed corpus stays as it is. The
figures go to `target/figures/fuzzing.tsv`, from where `make verification` takes them.
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "docs"))

from figures import leave

# cargo-fuzz passes flags that the stable compiler takes only when told that it may.
BUILD = os.environ | {"RUSTC_BOOTSTRAP": "1"}
RUN = os.environ | {"ASAN_OPTIONS": "detect_odr_violation=0"}
TRIPLE = f"{platform.machine()}-unknown-linux-gnu"


def targets() -> list[str]:
    return sorted(path.name for path in (ROOT / "fuzz" / "corpus").iterdir())


def build() -> None:
    command = ["cargo", "fuzz", "build", "--dev", "--sanitizer", "address", "--target", TRIPLE]
    subprocess.run(command, cwd=ROOT, env=BUILD, check=True)


def fuzz(target: str, seconds: int) -> int:
    """One target under AddressSanitizer; how many cases it has run."""
    found, artifacts = (
        ROOT / folder / target for folder in ("target/fuzz-corpus", "fuzz/artifacts")
    )
    found.mkdir(parents=True, exist_ok=True)
    artifacts.mkdir(parents=True, exist_ok=True)
    limits = [f"-max_total_time={seconds}", "-max_len=400", "-len_control=0", "-timeout=60"]
    command = [str(ROOT / "fuzz/target" / TRIPLE / "debug" / target), str(found)]
    command += [f"fuzz/corpus/{target}", f"-artifact_prefix={artifacts}/", *limits]
    command.append("-print_final_stats=1")
    process = subprocess.Popen(
        command, cwd=ROOT, env=RUN, stderr=subprocess.PIPE, text=True, errors="replace"
    )
    executions = 0
    assert process.stderr is not None
    for line in process.stderr:
        # Lines of progress for every new input are too many; what else is said is shown.
        if not line.startswith(("#", "\tNEW_FUNC")):
            print(line, end="", file=sys.stderr)
        if said := re.match(r"stat::number_of_executed_units:\s*(\d+)", line):
            executions = int(said[1])
    if process.wait() != 0:
        sys.exit(
            f"{target}: something was found, see above. The case lies in fuzz/artifacts/{target}/; "
            f"move it to fuzz/corpus/{target}/, so that `cargo test --test corpus` replays it."
        )
    assert executions > 0, f"{target}: nothing was run"
    return executions


def main() -> None:
    seconds, *names = sys.argv[1:]
    build()
    for target in names or targets():
        executions = fuzz(target, int(seconds))
        print(f"{target}: {executions} executions, nothing found")
        leave("fuzzing", target=target, sanitizer="address", seconds=seconds, executions=executions)


if __name__ == "__main__":
    main()
