"""What knows threads, signals, forks or drawn cases, again and again on a busy machine.

    python tests/stubborn.py ROUNDS

Every processor is kept busy meanwhile, by loops that are ended with this script. No verdict may
depend on that, or change from round to round.
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

# Who shares out work and how it stops; laws whose calls have threads, saves or chunks, on every row.
RUST = ("share::", "threads", "::batch", "::panel", "saved_and_loaded", "hostile_saves", "primed")
RULES = (
    *("gil_released", "concurrent_calls", "interrupt", "thread_limit", "set_threads"),
    *("two_threads", "forked_child", "pickle_elsewhere", "progress", "killed_trader"),
)
SUITES = (
    ["cargo", "test", "--quiet", "--lib", "--test", "laws", "--", *RUST],
    # The rules themselves, and that their violations are seen.
    [
        *(sys.executable, "-m", "pytest", "-qq", "-p", "no:cacheprovider", "python/tests"),
        *("-k", " or ".join(RULES)),
    ],
)


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
    rounds, failed = int(sys.argv[1]), 0
    # A few cases of each law, enough to meet every level.
    environment = os.environ | {"PROPTEST_CASES": "64"}
    with busy():
        for done in range(1, rounds + 1):
            begin = time.monotonic()
            for command in SUITES:
                ran = subprocess.run(
                    command,
                    cwd=ROOT,
                    env=environment,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                    check=False,
                )
                if ran.returncode:
                    failed += 1
                    print(ran.stdout)
            took = time.monotonic() - begin
            print(f"round {done} of {rounds}: {failed} failed, {took:.0f} s", flush=True)
    if failed:
        sys.exit(f"{failed} runs failed")


if __name__ == "__main__":
    main()
