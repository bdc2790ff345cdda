"""Measurements that need a fresh process: `python -m conformance.child [REQUEST]`, see `fresh.py`."""

from __future__ import annotations

import json
import pickle
import sys
import threading
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
    from . import limits, meddling, specification, sweeps

    assert limits and meddling and specification and sweeps
    if json.loads(request)[0] is not None:
        from . import plants

        assert plants


def perform(request: str) -> None:
    planted, name, row_name, kind, *arguments = json.loads(request)
    import verita

    from . import limits, meddling
    from .specification import ROWS

    row = next(row for row in ROWS if row.name == row_name)
    subject: Any = verita
    if planted is not None:
        from .plants import planted_again

        subject = planted_again(*planted)
    (TASKS | limits.TASKS | meddling.TASKS)[name](subject, row, kind, *arguments)


if __name__ == "__main__":
    if sys.argv[1:]:
        perform(sys.argv[1])
    else:
        fresh.serve(prepare, perform)
