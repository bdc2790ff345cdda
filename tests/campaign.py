"""Laws and properties on cases that nobody has seen.

    python tests/campaign.py SECONDS

Round after round until the time is up, each with a seed of its own: every law on every row, the
properties of the blocks, and Hypothesis' suites. The first seed is drawn, or `VERITA_SEED`. What
is found lies in target/campaign, as it was printed; how to commit it is said at the end.
"""

from __future__ import annotations

import os
import re
import secrets
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOUND = ROOT / "target" / "campaign"

# Tests of the laws' target that draw nothing.
FIXED = ("planted", "faults", "consequences", "ratios", "long", "completeness", "found", "runs")

SUITES = {
    "laws": [
        *("cargo", "test", "--quiet", "--no-fail-fast", "--lib", "--test", "laws", "--"),
        *(word for name in FIXED for word in ("--skip", f"{name}::")),
    ],
    "hypothesis": [
        *(sys.executable, "-m", "pytest", "--quiet", "-p", "no:cacheprovider"),
        *("--hypothesis-seed={seed}", "python/tests", "--ignore=python/tests/conformance"),
        *("-m", "hypothesis"),
    ],
}


def run(command: list[str], seed: int, until: float) -> tuple[int | None, str]:
    """How the suite ended, or None where its time was up; and what it printed."""
    words = [word.format(seed=seed) for word in command]
    environment = {"VERITA_SEED": str(seed), "HYPOTHESIS_PROFILE": "campaign"}
    process = subprocess.Popen(
        words,
        cwd=ROOT,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=max(1.0, until - time.monotonic()))
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        said, _ = process.communicate()
        # What it had found by then counts.
        return (1 if "panicked at" in said or "Falsifying" in said else None), said
    return process.returncode, said


def failures(said: str) -> list[str]:
    """The names of the tests that failed."""
    rust = re.findall(r"^---- (\S+) stdout ----", said, re.MULTILINE)
    python = re.findall(r"^FAILED (\S+)", said, re.MULTILINE)
    return sorted({*rust, *python})


def main() -> None:
    until = time.monotonic() + float(sys.argv[1])
    first = int(os.environ.get("VERITA_SEED") or secrets.randbelow(2**32))
    print(f"seeds from {first} on", flush=True)
    found: list[str] = []
    seed = first
    while seed == first or time.monotonic() < until:
        for name, command in SUITES.items():
            code, said = run(command, seed, until)
            outcome = {None: "time is up", 0: "nothing found"}.get(code, "FOUND")
            print(f"seed {seed}, {name}: {outcome}", flush=True)
            if outcome == "FOUND":
                FOUND.mkdir(parents=True, exist_ok=True)
                (FOUND / f"{name}-{seed}.txt").write_text(said)
                names = failures(said) or ["see the file"]
                found += [f"VERITA_SEED={seed}, {name}: {failed}" for failed in names]
                cases = re.findall(r"^\s*(case\(.*\),)$", said, re.MULTILINE)
                print("\n".join([*found[-len(names) :], *cases]), flush=True)
        seed += 1
    print(f"{seed - first} rounds, seeds {first} to {seed - 1}: {len(found)} found")
    if found:
        print(
            f"What was printed lies in {FOUND.relative_to(ROOT)}. To commit it: a line `case(…),` of "
            "a law goes\ninto `found()` of tests/laws/found.rs as it stands; a falsifying example "
            "of Hypothesis\nbecomes an `@example(…)` above its test; the arguments of a property "
            "of a block become a\ntest beside it. One law again: "
            "VERITA_SEED=… cargo test --test laws alma::prefix."
        )
        sys.exit(1)


if __name__ == "__main__":
    main()
