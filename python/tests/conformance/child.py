"""Measurements that need a fresh process: `python -m conformance.child [REQUEST]`, see `fresh.py`."""

from __future__ import annotations

import json
import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from . import fresh

TASKS: dict[str, Callable[..., None]] = {}


def task(function: Callable[..., None]) -> Callable[..., None]:
    TASKS[function.__name__] = function
    return function


def say(*words: Any) -> None:
    print(json.dumps(words), flush=True)


def status(key: str) -> int:
    """A figure of /proc/self/status in bytes: VmRSS is what is resident, VmHWM the peak."""
    line = next(x for x in Path("/proc/self/status").read_text().splitlines() if x.startswith(key))
    return int(line.split()[1]) * 1024


def forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5")


@task
def peak(subject: Any, row: Any, kind: str, n: int, rows: int) -> None:
    """How far the peak rises over what is resident, while one call runs."""
    import numpy as np

    from .calls import callable_of, compute
    from .specification import PANELS
    from .sweeps import counted_ranges

    compute(subject, row, kind, tuple(np.ones(1000) for _ in row.inputs))
    columns = tuple(np.arange(1.0, n + 1.0) for _ in row.inputs)
    for column in columns:
        column %= 977.0
        column += 1.0
    if kind in PANELS:
        columns = tuple(column.reshape(-1, 1000) for column in columns)
    for column in columns:
        column.flags.writeable = False
    forget_peak()
    before = status("VmRSS")
    if kind == "batch":
        result = callable_of(subject, row, kind)(*columns, *counted_ranges(row, rows))
    else:
        result = compute(subject, row, kind, columns)
    after = status("VmHWM")
    del result
    say(after - before, sum(column.nbytes for column in columns))


@task
def priming(subject: Any, row: Any, kind: str, n: int) -> None:
    """How far the peak rises while a stream is primed, and what its outputs would take."""
    import numpy as np

    from .bars import bars
    from .calls import stream

    one = stream(subject, row)
    one.prime(*bars(row.inputs, 100_000))
    columns = tuple(np.arange(1.0, n + 1.0) % 977.0 + 1.0 for _ in row.inputs)
    forget_peak()
    before = status("VmRSS")
    one.prime(*columns)
    say(status("VmHWM") - before, len(row.outputs) * n * np.dtype(row.dtype).itemsize)


@task
def growth(subject: Any, row: Any, kind: str, updates: int) -> None:
    """How far the resident memory rises over many updates of one stream, and as many in chunks."""
    from .bars import bars
    from .calls import stream

    columns = bars(row.inputs, 4096)
    one = stream(subject, row)
    bar = tuple(float(column[7]) for column in columns)

    def feed(many: int, single: int) -> None:
        for _ in range(many):
            one.update_many(*columns)
        for _ in range(single):
            one.update(*bar)

    feed(4, 2_000)
    before = status("VmRSS")
    feed(updates // len(columns[0]), updates)
    say(status("VmRSS") - before)


@task
def growth_by_kind(subject: Any, row: Any, kind: str, updates: int) -> None:
    """How far the resident memory rises over many updates with each kind of number."""
    import decimal

    import numpy as np

    from .calls import stream

    one = stream(subject, row)
    numbers = {
        "floats": 1.5,
        "integers": 1000,
        "huge integers": 2**2000,
        "numpy floats": np.float64(1.5),
        "numpy integers": np.int32(1000),
        "decimals": decimal.Decimal("1.5"),
        "missing values": None,
        "bools": True,
        "strings": "1.5",
        "objects": object(),
    }

    def feed(number: Any, count: int) -> None:
        for _ in range(count):
            try:
                one.update(*(number for _ in row.inputs))
            except TypeError:
                continue

    rises = []
    for name, number in numbers.items():
        feed(number, 2_000)
        before = status("VmRSS")
        feed(number, updates)
        rises.append((name, status("VmRSS") - before))
    say(*rises)


@task
def ends(subject: Any, row: Any, kind: str) -> None:
    """Objects that use a stream at their end, which comes at all times: how many came to it."""
    import copy
    import signal

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


@task
def forked(subject: Any, row: Any, kind: str) -> None:
    """What a stream says in a child that was forked while another thread fed it."""
    import copy
    import signal
    import threading

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


@task
def growth_of_calls(subject: Any, row: Any, kind: str, calls: int) -> None:
    """How far the resident memory rises over many calls, some of which are refused."""
    from .bars import bars
    from .calls import compute, fed

    columns = fed(kind, bars(row.inputs, 40))

    def call(many: int) -> None:
        for at in range(many):
            compute(subject, row, kind, columns)
            if at % 4 == 0:
                try:
                    compute(subject, row, kind, columns, gaps="no such rule")
                except ValueError:
                    continue
                sys.exit("a rule of no name was accepted")

    call(500)
    before = status("VmRSS")
    call(calls)
    say(status("VmRSS") - before)


# glibc fills what it hands out with these bytes, and what is given back with their complement,
# where MALLOC_PERTURB_ says so.
PERTURB = 0x55
HANDED_OUT, GIVEN_BACK = (0xAA * (1 << 64) // 255, 0x55 * (1 << 64) // 255)


@task
def heap(subject: Any, row: Any, kind: str) -> None:
    """How many words of a filled heap show in what is answered, and in what numpy leaves unset."""
    import numpy as np

    from .bars import bars, cut, with_gaps
    from .calls import arrays_of, callable_of, matrix_names, raw_call, stream, value_of
    from .specification import PANELS
    from .sweeps import counted_ranges

    swept = "batch" in kind

    def arrays(columns: Any, **shared: Any) -> Any:
        """All that a call answers; of a sweep several rows."""
        params = tuple(counted_ranges(row, 9) if swept else row.defaults)
        if "symbol" in shared:
            result = callable_of(subject, row, kind)(*columns, *params, **shared)
        else:
            result = raw_call(subject, row, kind, columns, params, **shared)
        return [result[name] for name in matrix_names(row)] if swept else arrays_of(row, result)

    def marked(*arrays: np.ndarray) -> int:
        found = 0
        for array in arrays:
            words = np.ascontiguousarray(array).view(f"u{array.itemsize}")
            both = [word % (1 << 8 * array.itemsize) for word in (HANDED_OUT, GIVEN_BACK)]
            found += int(np.isin(words, np.array(both, words.dtype)).sum())
        return found

    unset = marked(np.empty(5_000), np.empty(100_000))
    seen = 0
    for n in (5, 60, 1_000, 40_000):
        for gaps in ("skip", "restart"):
            columns = with_gaps(bars(row.inputs, n), seed=n)
            seen += marked(*arrays(columns, gaps=gaps))
            if kind in PANELS:
                # Wider than what goes to one thread; and symbols of unequal lengths.
                wide = tuple(np.resize(column, (max(n // 600, 1), 600)) for column in columns)
                seen += marked(*arrays(wide, gaps=gaps))
                owners = np.log2(np.arange(n) + 1.0).astype(int)
                seen += marked(*arrays(columns, gaps=gaps, symbol=owners))
            if kind == "stream":
                one = stream(subject, row, gaps=gaps)
                for at in range(0, min(n, 2_000), 7):
                    piece = cut(columns, slice(at + 1, at + 7))
                    seen += marked(*arrays_of(row, one.update_many(*piece)))
                    answer = one.update(*(float(column[at]) for column in columns))
                    seen += marked(np.array(value_of(row, answer)))
    say(unset, seen)


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


@task
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


@task
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


@task
def resume(subject: Any, row: Any, kind: str, state: str, n: int, fed: int) -> None:
    """A stream that another process pickled, fed the rest of the bars."""
    from .bars import bars, cut
    from .calls import arrays_of, bits

    one = pickle.loads(bytes.fromhex(state))
    outputs = arrays_of(row, one.update_many(*cut(bars(row.inputs, n), slice(fed, None))))
    say([bits(out).tolist() for out in outputs])


@task
def first_results(subject: Any, row: Any, kind: str) -> None:
    """Which classes eight threads get that make the first call of each row at once."""
    import threading
    from concurrent.futures import ThreadPoolExecutor

    from .bars import bars
    from .calls import raw_call
    from .specification import ROWS

    ready = threading.Barrier(8)

    def first_call(one: Any) -> type:
        columns = bars(one.inputs, 50)
        ready.wait()
        return type(raw_call(subject, one, "single", columns))

    names = []
    with ThreadPoolExecutor(8) as pool:
        for one in (row for row in ROWS if row.result):
            classes = set(pool.map(first_call, [one] * 8))
            names.append([f"{cls.__module__}.{cls.__name__}" for cls in classes])
    say(*names)


def echo(there: Any, back: Any) -> None:
    """Puts into one queue what comes from the other, up to None."""
    for result in iter(there.get, None):
        back.put(result)
    back.put(None)


@task
def imported(subject: Any, row: Any, kind: str) -> None:
    """Which packages of Series are imported after calls with arrays, good and bad."""
    import numpy as np

    from .calls import callable_of, compute, stream

    for form in (np.asarray, list, np.ma.masked_invalid, lambda x: np.repeat(x, 2)[::2]):
        compute(subject, row, kind, tuple(form(np.ones(300)) for _ in row.inputs))
    for bad in (None, "text", object()):
        try:
            callable_of(subject, row, kind)(*(bad for _ in row.inputs))
        except TypeError:
            continue
        sys.exit(f"{bad!r} was accepted")
    stream(subject, row).update_many(*(np.ones(300) for _ in row.inputs))
    compute(subject, row, "panel", tuple(np.ones(300) for _ in row.inputs))
    subject.panel.sma([1.0] * 300, symbol=["a", "b"] * 150)
    say([name for name in ("pandas", "polars", "pyarrow") if name in sys.modules])


def prepare(request: str) -> None:
    """Imports what the task needs."""
    from . import limits, specification, sweeps

    assert limits and specification and sweeps
    if json.loads(request)[0] is not None:
        from . import plants

        assert plants


def perform(request: str) -> None:
    planted, name, row_name, kind, *arguments = json.loads(request)
    import verita

    from . import limits
    from .specification import ROWS

    row = next(row for row in ROWS if row.name == row_name)
    subject: Any = verita
    if planted is not None:
        from .plants import planted_again

        subject = planted_again(*planted)
    (TASKS | limits.TASKS)[name](subject, row, kind, *arguments)


if __name__ == "__main__":
    if sys.argv[1:]:
        perform(sys.argv[1])
    else:
        fresh.serve(prepare, perform)
