"""What knows threads, signals, forks or drawn cases, again and again on a busy machine.

    python tests/stubborn.py ROUNDS

Every round runs each of these laws on one row and each of these rules on the row of one shape, in
turn, and sees each planted violation; every processor is kept busy meanwhile, by loops that are ended with this script. No
verdict may depend on that, or change from round to round.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "python/tests"))

from conformance.shapes import REPRESENTATIVES
from conformance.specification import ROWS

# How work is shared out and stopped; laws whose calls have threads, saves or pieces.
LAWS = ("batch", "panel", "saved_and_loaded", "hostile_saves", "primed", "stream_in_chunks")
ALWAYS = ("share::", "patience::", "threads", "what_was_found")
RULES = (
    *("gil_released", "concurrent_calls", "interrupt", "thread_limit", "set_threads"),
    *("two_threads", "fork", "pickle", "progress", "hostile", "equality", "killed_trader"),
)


def commands(row: str, shape: str) -> list[list[str]]:
    laws = [*ALWAYS, *(f"{row}::{law}" for law in LAWS)]
    cases = f"{shape} or violation or faithful or set_threads or killed_trader"
    rules = f"({' or '.join(RULES)}) and ({cases})"
    return [
        ["cargo", "test", "--quiet", "--lib", "--test", "laws", "--", *laws],
        [*(sys.executable, "-m", "pytest", "-qq", "python/tests"), "-k", rules],
    ]


@contextlib.contextmanager
def busy() -> Iterator[None]:
    loops = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"])
        for _ in range(os.cpu_count() or 1)
    ]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def main() -> None:
    rows = [row.name for row in ROWS]
    rounds, failed = int(sys.argv[1]), 0
    # What is compiled first is not part of it.
    subprocess.run(
        [*commands(rows[0], rows[0])[0][:-1], "--list"], cwd=ROOT, check=True, capture_output=True
    )
    with busy():
        for done in range(rounds):
            row, shape = rows[done % len(rows)], REPRESENTATIVES[done % len(REPRESENTATIVES)]
            begin = time.monotonic()
            for command in commands(row, shape):
                ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
                if ran.returncode:
                    failed += 1
                    print(ran.stdout + ran.stderr)
            took = time.monotonic() - begin
            print(
                f"round {done + 1} of {rounds}, {row} and {shape}: {failed} failed so far, {took:.0f} s"
            )
            sys.stdout.flush()
    if failed:
        sys.exit(f"{failed} runs failed")


if __name__ == "__main__":
    main()
