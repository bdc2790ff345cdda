"""DESIGN 3, "threads": what an interrupt stops and what it leaves, and what a fork does."""

from __future__ import annotations

import _thread
import copy
import functools
import itertools
import operator
import signal
from collections.abc import Callable
from typing import Any

import numpy as np

from .. import fresh
from ..bars import bars
from ..calls import callable_of, fed, matrix_names, raw_call, stream, usable_afterwards
from ..rule import rule
from ..specification import KINDS, PANELS, Row
from ..sweeps import counted_range, is_endless, numeric, sweep_of

# Values that may be computed after an interrupt.
MOST = 1 << 22
MARK = -7777


def with_a_signal(value: float) -> Any:
    """A number during whose reading SIGINT arrives; nobody looks for it before the next bytecode."""
    arrives = map(_thread.interrupt_main, itertools.repeat(signal.SIGINT))
    values = map(operator.itemgetter(1), zip(arrives, itertools.repeat(value), strict=False))
    return type("Number", (), {"__float__": functools.partial(next, values)})()


def series_with_a_signal(row: Row, n: int) -> tuple[Any, ...]:
    """Inputs of so many bars; as the last value is read SIGINT arrives, before any is computed."""
    short = [column.tolist() for column in bars(row.inputs, 1000)]
    long = [np.resize(column, n) for column in short[:-1]]
    last = (short[-1] * -(-n // 1000))[:n]
    last[-1] = with_a_signal(last[-1])
    return (*long, last)


def interrupted(call: Callable[[], Any], what: str) -> None:
    """The call itself must end by KeyboardInterrupt, not only what follows it."""
    answers: list[Any] = []
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        # Without a bytecode between the call's end and the list.
        answers.extend(itertools.starmap(call, [()]))
    except KeyboardInterrupt:
        assert not answers, f"{what}: it ended first, and then the interrupt was seen"
        return
    finally:
        signal.signal(signal.SIGINT, handler)
    raise AssertionError(f"{what}: no KeyboardInterrupt")


def written(arrays: Any) -> int:
    return sum(int(np.count_nonzero(array != MARK)) for array in arrays)


@rule("single", "batch")
def little_is_computed_after(subject: Any, row: Row, kind: str) -> None:
    """After an interrupt no more than 2^22 values are computed."""
    n, params, shape = 3 * MOST // 2, list(row.defaults), ()
    if kind == "batch":
        n, params = sweep_of(row, 2 * MOST // len(row.outputs), 20_000)
        shape = callable_of(subject, row, kind)(*bars(row.inputs, 1), *params)
        shape = shape[matrix_names(row)[0]].shape[:1]
    out = tuple(np.full((*shape, n), MARK, row.dtype) for _ in row.outputs)
    given: Any = out if len(out) > 1 else out[0]
    if kind == "batch":
        given = dict(zip(matrix_names(row), out, strict=True))
    columns = series_with_a_signal(row, n)
    call = functools.partial(raw_call, subject, row, kind, columns, tuple(params), out=given)
    with usable_afterwards(subject, row, kind):
        interrupted(call, row.binding(kind))
    assert written(out) <= MOST, f"{row.binding(kind)}: {written(out)} values after an interrupt"


@rule("batch", "panel_batch", about=is_endless)
def columns_stop(subject: Any, row: Row, kind: str) -> None:
    """Ctrl-C ends a sweep of very many rows while their parameters are written down."""
    if not is_endless(row):
        return
    # Of no bars, so that nothing else looks for it; the last number that is read sends it.
    empty = np.empty((0, 5) if kind in PANELS else 0)
    ranges: list[Any] = list(row.defaults)
    first, *_, last = numeric(row)
    ranges[row.params.index(first)] = counted_range(first, 3_000)
    ranges[row.params.index(last)] = [last.default] * 1_999 + [with_a_signal(last.default)]
    sweep = functools.partial(callable_of(subject, row, kind), *(empty for _ in row.inputs))
    with usable_afterwards(subject, row, kind):
        interrupted(functools.partial(sweep, *ranges), row.binding(kind))


@rule("reference")
def definitions_stop(subject: Any, row: Row, kind: str) -> None:
    """Ctrl-C ends a definition, and `verify`."""
    with usable_afterwards(subject, row, kind):
        columns = series_with_a_signal(row, 3_000_000)
        function = callable_of(subject, row, kind)
        interrupted(functools.partial(function, *columns), row.binding(kind))
        columns = series_with_a_signal(row, 300_000)
        verify = functools.partial(subject.verify, row.name, *columns)
        interrupted(verify, f"verify({row.name!r})")


@rule("stream")
def interrupted_stream(subject: Any, row: Row, kind: str) -> None:
    """A stream whose long work is interrupted is as it was before."""
    one = stream(subject, row)
    one.update_many(*bars(row.inputs, 300))
    before = copy.copy(one)
    for method in ("update_many", "prime"):
        columns = series_with_a_signal(row, MOST)
        interrupted(functools.partial(getattr(one, method), *columns), f"{row.stream}.{method}")
        assert one == before, f"{row.stream}: after an interrupt of {method} it is another"
    bar = tuple(float(column[7]) for column in bars(row.inputs, 10))
    assert one.update(*bar) == before.update(*bar)


class Stop(BaseException):
    """Of nobody's own making."""


def raising(error: type[BaseException], *names: str, kind: type = object, value: Any = ()) -> Any:
    """Something that raises where one of the names is asked for; the error names it."""

    def method(name: str) -> Any:
        def asked(self: Any, *args: Any, **words: Any) -> Any:
            raise error(f"while {name} was asked for")

        return property(asked) if name in ("ndim", "shape") else asked

    return type("Raising", (kind,), {name: method(name) for name in names})(*value)


def unreadable(error: type[BaseException]) -> list[Any]:
    """Series that raise where their length, their items or their array is asked for."""
    names = ("__array__", "__len__", "__iter__")
    lists = [raising(error, name, kind=list, value=([1.0, 2.0],)) for name in names[1:]]
    return [raising(error, names[0]), *lists, [1.0, raising(error, "__float__", "__index__")]]


def without_words(error: type[BaseException]) -> Any:
    """A number that no parameter has, and that cannot be written into a message."""
    return raising(error, "__str__", kind=int, value=(-(10**400),))


def wrong_parameters(row: Row, kind: str, error: type[BaseException]) -> list[tuple[int, Any]]:
    """Values, each with the place of its parameter, that raise while they are read or written."""
    number, wordless = raising(error, "__float__", "__index__"), without_words(error)
    places = range(len(row.params))
    values = [(at, value) for at in places for value in (number, wordless)]
    if "batch" not in kind:
        return values
    lists = [raising(error, name, kind=list) for name in ("ndim", "shape", "__len__")]
    type(lists[1]).ndim = 2
    values += [(at, value) for at in places for value in (*lists, (wordless,))]
    for at, param in enumerate(row.params):
        if param.kind != "choice":
            ends = row.defaults[at], param.max if row.defaults[at] == param.min else param.min
            values += [(at, (*ends, step)) for step in (number, wordless)]
    return values


@rule(*KINDS)
def passed_on(subject: Any, row: Row, kind: str) -> None:
    """What comes between while arguments are read, or written into a message, is passed on."""
    columns = bars(row.inputs, 30)
    function = callable_of(subject, row, kind)
    given = () if kind == "stream" else fed(kind, columns)
    names = ["gaps", *(["progress"] if "batch" in kind or kind in PANELS else [])]
    for error in (KeyboardInterrupt, MemoryError, SystemExit, RuntimeError, Stop):
        number, wordless = raising(error, "__float__", "__index__"), without_words(error)
        nameless = np.full((30, 2) if kind in PANELS else 30, raising(error, "__str__"))
        series = [nameless, *unreadable(error)[: 1 if kind in PANELS else None]]
        words = [(name, wordless) for name in names]
        words += [] if kind == "reference" else [("kernel", value) for value in (number, wordless)]
        calls = [
            functools.partial(raw_call, subject, row, kind, (one, *columns[1:])) for one in series
        ]
        calls += [functools.partial(function, *given, **{word: value}) for word, value in words]
        for at, value in wrong_parameters(row, kind, error):
            params = (*row.defaults[:at], value, *row.defaults[at + 1 :])
            calls.append(functools.partial(function, *given, *params))
        if kind == "stream":
            bar, one = (number, *(1.0 for _ in row.inputs[1:])), stream(subject, row)
            calls += [functools.partial(one.update, *bar), functools.partial(one.peek, *bar)]
        for call in calls:
            try:
                call()
            except error:
                continue
            except Exception as other:
                raise AssertionError(f"{row.binding(kind)}: {other!r} for {error}") from other
            raise AssertionError(f"{row.binding(kind)}: {error} was swallowed")


@rule("stream")
def forked_midway(subject: Any, row: Row, kind: str) -> None:
    """In a child forked while another thread feeds a stream, every use of it is an error, or all go on
    working where the thread stood between two calls: nothing hangs."""
    said = fresh.run(subject, "forked", row.name, kind)
    for use, message in said:
        assert "fork" in message, f"{row.stream}: {use} in a forked child: {message}"
    assert len(said) >= 10, f"{row.stream}: {said}"
