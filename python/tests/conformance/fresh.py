"""Processes in which nothing has happened yet, each for one task of `child`.

Python and its imports take longer than most tasks. So one process imports everything and does
nothing else; it is forked for each task. What the environment says is read when a process begins,
so there is one such process for each environment. The subject is named, not passed: a planted
violation is planted again.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parents[1]
# Seconds after which a task is taken to hang: none takes a hundredth of it.
HUNG = 1800

COMMAND = [sys.executable, "-m", "conformance.child"]
PARENTS: dict[tuple, subprocess.Popen[str]] = {}


def parent(environment: dict[str, str]) -> subprocess.Popen[str]:
    """The process of this one that is forked for tasks in the environment."""
    key = (os.getpid(), *sorted(environment.items()))
    if key not in PARENTS:
        PARENTS[key] = subprocess.Popen(
            COMMAND,
            cwd=TESTS,
            env=os.environ | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        atexit.register(PARENTS[key].communicate)
    return PARENTS[key]


def run(subject: Any, task: str, *arguments: Any, **environment: str) -> Any:
    """What the task says, read as JSON."""
    request = json.dumps([getattr(subject, "__planted__", None), task, *arguments])
    process = parent(environment)
    assert process.stdin and process.stdout
    print(request, file=process.stdin, flush=True)
    return answer(task, *json.loads(process.stdout.readline()))


def run_alone(subject: Any, task: str, *arguments: Any) -> Any:
    """The same where what is imported, and what comes first, matters."""
    request = json.dumps([getattr(subject, "__planted__", None), task, *arguments])
    done = subprocess.run(
        [*COMMAND, request], cwd=TESTS, capture_output=True, text=True, timeout=HUNG, check=False
    )
    return answer(task, done.returncode, done.stdout, done.stderr)


def answer(task: str, code: int, said: str, errors: str) -> Any:
    assert code == 0, f"{task}: exit {code}\n{errors}"
    return json.loads(said.splitlines()[-1])


def serve(prepare: Callable[[str], None], perform: Callable[[str], None]) -> None:
    """Forks for each line of the input, and writes the exit code and what was said."""
    for request in sys.stdin:
        prepare(request)
        with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as errors:
            process = os.fork()
            if process == 0:
                os.dup2(said.fileno(), 1)
                os.dup2(errors.fileno(), 2)
                do(perform, request)
            code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
            texts = []
            for file in (said, errors):
                file.seek(0)
                texts.append(file.read().decode())
        print(json.dumps([code, *texts]), flush=True)


def do(perform: Callable[[str], None], request: str) -> None:
    """The task, and the end of the process."""
    signal.alarm(HUNG)
    code = 1
    try:
        perform(request)
        code = 0
    finally:
        if code:
            traceback.print_exc()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
