"""Hostile arguments to the Python bindings, under AddressSanitizer.

    python fuzz/hostile.py CALLS

So many calls of every row, as `python/tests/test_hostile.py` makes them, of an extension module that
is built with the sanitizer. Its runtime must be in the process before the module is: that of the
C compiler with which Rust links here is preloaded. All memory comes from it, Python's too.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from campaign import BUILD as UNSTABLE
from campaign import ROOT, TRIPLE

OUT = ROOT / "target" / "sanitized"
PACKAGE = OUT / "python" / "verita"

# Code that is not optimised at all takes ten times as long.
BUILD = UNSTABLE | {
    "RUSTFLAGS": "-Zsanitizer=address",
    "CARGO_PROFILE_DEV_OPT_LEVEL": "1",
    "CARGO_PROFILE_DEV_DEBUG": "line-tables-only",
    "PYO3_PYTHON": sys.executable,
}
# Python does not give everything back at its end, and asks for more memory than there is on purpose.
SETTINGS = "detect_leaks=0:allocator_may_return_null=1:detect_odr_violation=0"


def build() -> None:
    """The package with the sanitized module in it."""
    command = ["cargo", "build", "--quiet", "--lib", "--features", "python"]
    command += ["--target", TRIPLE, "--target-dir", str(OUT)]
    subprocess.run(command, cwd=ROOT, env=BUILD, check=True)
    shutil.rmtree(PACKAGE.parent, ignore_errors=True)
    shutil.copytree(ROOT / "python" / "verita", PACKAGE, ignore=shutil.ignore_patterns("*.so"))
    shutil.copy(OUT / TRIPLE / "debug" / "libverita.so", PACKAGE / "_verita.abi3.so")


def environment() -> dict[str, str]:
    """A process in which memory is watched, and the package is the sanitized one."""
    ask = [os.environ.get("CC", "cc"), "-print-file-name=libasan.so"]
    runtime = subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip()
    if not Path(runtime).is_absolute():
        sys.exit(f"{ask[0]} has no AddressSanitizer: install its libasan")
    watched = {"LD_PRELOAD": runtime, "ASAN_OPTIONS": SETTINGS, "PYTHONMALLOC": "malloc"}
    return os.environ | watched | {"PYTHONPATH": str(PACKAGE.parent)}


def check(watched: dict[str, str]) -> None:
    """That what is run is watched: without the runtime it cannot be loaded, and a fault is seen."""
    plain = {name: value for name, value in watched.items() if name != "LD_PRELOAD"}
    load = [sys.executable, "-c", "import verita._verita as module; print(module.__file__)"]
    done = subprocess.run(load, env=plain, capture_output=True, text=True, check=False)
    assert "__asan" in done.stderr, f"the module is not sanitized: {done.stdout}{done.stderr}"
    done = subprocess.run(load, env=watched, capture_output=True, text=True, check=True)
    assert str(PACKAGE) in done.stdout, f"another module: {done.stdout}"
    stale = "import ctypes, numpy; x = numpy.ones(999); at = x.ctypes.data; del x"
    fault = [sys.executable, "-c", f"{stale}; ctypes.string_at(at, 99)"]
    done = subprocess.run(fault, env=watched, capture_output=True, text=True, check=False)
    assert done.returncode != 0 and "heap-use-after-free" in done.stderr, "a fault is not seen"


def main() -> None:
    build()
    watched = environment()
    check(watched)
    search = [sys.executable, str(ROOT / "python" / "tests" / "test_hostile.py"), "all"]
    sys.exit(subprocess.run([*search, *sys.argv[1:]], env=watched, check=False).returncode)


if __name__ == "__main__":
    main()
