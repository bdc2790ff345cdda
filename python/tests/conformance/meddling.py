"""Signals, threads, forks and objects that end while calls run: tasks of `child`."""

from __future__ import annotations

import copy
import json
import os
import pickle
import signal
import sys
import threading
import time
from typing import Any

from .child import say


def ends(subject: Any, row: Any, kind: str) -> None:
    """Objects that use a stream at their end, which comes at all times: how many came to it."""
    from .bars import bars
    from .calls import stream

    # Whoever waits for itself waits for ever.
    signal.alarm(100)
    one = stream(subject, row)
    columns = bars(row.inputs, 5_000)
    bar = tuple(float(column[7]) for column in columns)
    ended = 0

    class Dying:
        def __del__(self) -> None:
            nonlocal ended
            one.update(*bar)
            assert repr(one) and copy.copy(one) == one and one.to_bytes()
            ended += 1

    def refuse(call: Any) -> None:
        try:
            call(Dying(), *bar[1:])
        except TypeError:
            return
        sys.exit("it was accepted")

    for _ in range(10):
        for call in (one.update, one.peek, one.prime, one.update_many):
            refuse(call)
            one.update_many(*columns)
    say(ended)


def forked(subject: Any, row: Any, kind: str) -> None:
    """What a stream says in a child that was forked while another thread fed it."""
    from .bars import bars
    from .calls import stream

    one, over = stream(subject, row), threading.Event()
    columns = bars(row.inputs, 1_000_000)
    bar = tuple(float(column[7]) for column in columns)
    few = tuple(column[:20] for column in columns)
    uses = {
        "update": lambda: one.update(*bar),
        "peek": lambda: one.peek(*bar),
        "update_many": lambda: one.update_many(*few),
        "prime": lambda: one.prime(*few),
        "reset": lambda: one.reset(),
        "bars": lambda: one.bars,
        "gaps": lambda: one.gaps,
        "repr": lambda: repr(one),
        "copy": lambda: copy.copy(one),
        "pickle": lambda: pickle.dumps(one),
        "to_bytes": lambda: one.to_bytes(),
        "==": lambda: one == stream(subject, row),
        "== from the other side": lambda: stream(subject, row) == one,
    }

    def feed() -> None:
        while not over.is_set():
            one.update_many(*columns)

    def uses_in_the_child(pipe: int) -> None:
        # Who waits for a thread that is not there waits for ever.
        signal.alarm(100)
        said = []
        for name, use in uses.items():
            try:
                answer = repr(use())
            except RuntimeError as error:
                answer = str(error)
            said.append((name, answer))
        os.write(pipe, json.dumps(said).encode())

    feeder = threading.Thread(target=feed)
    feeder.start()
    said: list[Any] = []
    # It may stand between two calls: then the stream is there, in the child too, every use works,
    # and the next child is asked. The first one is forked while the thread does everything for the
    # first time: what it has locked then stays locked in the child.
    for _ in range(1000):
        reading, writing = os.pipe()
        process = os.fork()
        if process == 0:
            try:
                uses_in_the_child(writing)
            finally:
                os._exit(0)
        os.close(writing)
        with open(reading, "rb") as pipe:
            answer = pipe.read()
        _, status = os.waitpid(process, 0)
        if status or not answer:
            said = [("a use", f"no answer, status {status}")]
            break
        said = json.loads(answer)
        if any("fork" in message for _, message in said):
            break
    over.set()
    feeder.join()
    say(*said)


class WentOn(Exception):
    """Ends a call that does not listen."""


# A call that looks for signals may be asked for its progress once more while one is on its way.
OFTEN = 4


def under_signal(subject: Any, row: Any, kind: str, values: int, watched: bool) -> tuple[bool, int]:
    """Sends SIGINT into the midst of a call that computes so many values.

    Answers whether it ended so before all were computed, and how often it has told its progress
    since, if it is watched.
    """
    import numpy as np

    import verita

    from .calls import raw_call
    from .rules.threads import marked, unwritten
    from .sweeps import work_of

    columns, params = work_of(row, kind, values, 20_000)
    arrays, out = marked(row, kind, raw_call(verita, row, kind, columns, tuple(params)))
    first = arrays[0].reshape(-1)[:1]
    inside, sent, over = threading.Event(), threading.Event(), threading.Event()
    told: list[int] = []

    def report(done: int, total: int) -> None:
        inside.set()
        if sent.is_set():
            told.append(done)
            if len(told) == OFTEN:
                raise WentOn

    def send() -> None:
        if watched:
            inside.wait()
        while not over.is_set() and np.any(unwritten(first)):
            time.sleep(0)
        os.kill(os.getpid(), signal.SIGINT)
        sent.set()

    sender, stopped = threading.Thread(target=send), False
    words = {"progress": report} if watched else {}
    try:
        sender.start()
        try:
            raw_call(subject, row, kind, columns, tuple(params), out=out, **words)
        except WentOn:
            pass
        # Once for each call, if not in it: there is none left for what follows.
        inside.set()
        over.set()
        sender.join()
        sent.wait()
    except KeyboardInterrupt:
        stopped = any(np.any(unwritten(array)) for array in arrays)
    inside.set()
    over.set()
    sender.join()
    return stopped, len(told)


def interrupted(subject: Any, row: Any, kind: str) -> None:
    """Whether calls end on SIGINT while they work; then a call as usual.

    A call that is over before the signal comes says nothing: the next one has more to do.
    """
    from .calls import usable_afterwards

    # A process that was started in the background ignores Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    verdict = "stopped"
    with usable_afterwards(subject, row, kind):
        for watched in (True, False):
            for attempt in range(24):
                values = 2_000_000 << min(attempt // 2, 5)
                stopped, told = under_signal(subject, row, kind, values, watched)
                if told >= OFTEN:
                    verdict = "went on after a signal"
                if stopped or told >= OFTEN:
                    break
            else:
                verdict = "no signal stops it before it is done"
            if verdict != "stopped":
                break
    say(verdict)


def pool_size(subject: Any, row: Any, kind: str, threads: int | None) -> None:
    """How many operating-system threads a sweep adds, counted from within it."""
    from .calls import raw_call
    from .sweeps import work_of

    def count() -> int:
        return len(os.listdir("/proc/self/task"))

    before = count()
    if threads is not None:
        subject.set_threads(threads)
    seen: list[int] = []
    values = 2_000_000
    # Its last report comes when all is done.
    while len(seen) < 2:
        seen.clear()
        columns, params = work_of(row, kind, values, 20_000)
        raw_call(
            subject,
            row,
            kind,
            columns,
            tuple(params),
            progress=lambda done, total: seen.append(count()),
        )
        values = min(2 * values, 64_000_000)
    say(max(seen) - before)


TASKS = {task.__name__: task for task in (ends, forked, interrupted, pool_size)}
