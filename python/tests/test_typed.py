"""The stubs are those of the run time, and type checkers see with them what goes in and comes out."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
TYPED = TESTS / "typed"


def tool(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=TYPED, capture_output=True, text=True, check=False)


def mypy(file: str) -> set[int]:
    """The lines with an error."""
    flags = ("--strict", "--config-file=", "--hide-error-context", "--no-error-summary")
    done = tool("mypy", *flags, file)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    errors = [line.split(":") for line in done.stdout.splitlines() if ": error:" in line]
    assert all(error[0] == file for error in errors), done.stdout
    return {int(error[1]) for error in errors}


def pyright(file: str) -> set[int]:
    """The lines with an error."""
    done = tool("pyright", "--outputjson", "--pythonpath", sys.executable, file)
    found = json.loads(done.stdout)["generalDiagnostics"]
    errors = [each for each in found if each["severity"] == "error"]
    assert all(Path(each["file"]).name == file for each in errors), done.stdout
    return {each["range"]["start"]["line"] + 1 for each in errors}


CHECKERS = (mypy, pyright)


@pytest.mark.parametrize("check", CHECKERS)
def test_results_have_their_types(check: Callable[[str], set[int]]) -> None:
    assert check("results.py") == set()


@pytest.mark.parametrize("check", CHECKERS)
def test_mistakes_are_seen(check: Callable[[str], set[int]]) -> None:
    lines = (TYPED / "mistakes.py").read_text(encoding="utf-8").splitlines()
    marked = {at for at, line in enumerate(lines, 1) if line.endswith("# error")}
    assert marked and check("mistakes.py") == marked


def stubtest(*more: str) -> subprocess.CompletedProcess[str]:
    return tool(
        "mypy.stubtest", "verita", "--allowlist", str(TESTS / "stubtest_allowlist.txt"), *more
    )


def test_stubs_are_those_of_the_run_time() -> None:
    done = stubtest()
    assert done.returncode == 0, done.stdout + done.stderr


def test_stubtest_sees_a_difference(tmp_path: Path) -> None:
    """Of what the list allows nothing may be allowed for nothing."""
    more = tmp_path / "more.txt"
    more.write_text("verita\\.no_such_thing\n", encoding="utf-8")
    done = stubtest("--allowlist", str(more))
    assert done.returncode == 1 and "no_such_thing" in done.stdout
