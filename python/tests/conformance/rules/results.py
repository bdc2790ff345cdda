"""DESIGN 5.2, what the bindings share: `out=` uses memory again, `progress=` says how far."""

from __future__ import annotations

import contextlib
import io
import re
import threading
from typing import Any

import numpy as np

from ..bars import Inputs, bars, with_gaps
from ..calls import arrays_of, fed, matrix_names, raw_call, refused, same_bits, usable_afterwards
from ..rule import rule
from ..specification import REPORTING, WRITING, Row
from ..sweeps import work_of

MARKER = -7777


def inputs_of(row: Row, kind: str, n: int) -> Inputs:
    return fed(kind, with_gaps(bars(row.inputs, n)))


def arrays_in(row: Row, kind: str, result: Any) -> tuple[np.ndarray, ...]:
    """The arrays of a result as they are, whatever their shape."""
    if isinstance(result, dict):
        return tuple(result[name] for name in matrix_names(row))
    return arrays_of(row, result)


def as_out(row: Row, kind: str, arrays: tuple[np.ndarray, ...]) -> Any:
    """The arrays in the form that `out=` takes."""
    if len(row.outputs) == 1:
        return arrays[0]
    if "batch" in kind:
        return dict(zip(row.outputs, arrays, strict=True))
    return arrays


@rule(*WRITING)
def out_is_used(subject: Any, row: Row, kind: str) -> None:
    """The result is in the caller's arrays, with the bits of a call without them."""
    for n in (0, 1, 90):
        inputs = inputs_of(row, kind, n)
        for gaps in ("skip", "restart"):
            expected = arrays_in(row, kind, raw_call(subject, row, kind, inputs, gaps=gaps))
            memory = tuple(np.full_like(array, MARKER) for array in expected)
            forms = [as_out(row, kind, memory)]
            if "batch" in kind:
                forms.append(dict(zip(matrix_names(row), memory, strict=True)) | {"periods": 9})
            for out in forms:
                for array in memory:
                    array[...] = MARKER
                result = raw_call(subject, row, kind, inputs, gaps=gaps, out=out)
                found = arrays_in(row, kind, result)
                for array, given in zip(found, memory, strict=True):
                    assert array is given, f"{row.binding(kind)}: the result is not `out`"
                flat = [tuple(a.ravel() for a in arrays) for arrays in (found, expected)]
                same_bits(*flat, f"{row.binding(kind)} into out, {gaps}")


def unfit(array: np.ndarray) -> dict[str, tuple[type, Any]]:
    """What does not fit where such an array does, and how it is refused."""
    frozen = array.copy()
    frozen.flags.writeable = False
    aside = np.zeros(array.nbytes + 1, np.uint8)[1:].view(array.dtype).reshape(array.shape)
    other = "float64" if array.dtype == np.int32 else "int32"
    return {
        "float32": (ValueError, array.astype("float32")),
        "big-endian": (ValueError, array.astype(array.dtype.newbyteorder(">"))),
        "int64": (ValueError, array.astype("int64")),
        other: (ValueError, array.astype(other)),
        "one bar more": (
            ValueError,
            np.full((*array.shape[:-1], array.shape[-1] + 1), MARKER, array.dtype),
        ),
        "a dimension more": (ValueError, array[None].copy()),
        "strided": (ValueError, np.repeat(array, 2, axis=-1)[..., ::2]),
        "read-only": (ValueError, frozen),
        "not aligned": (ValueError, aside),
        "masked": (TypeError, np.ma.masked_array(array.copy())),
        "a list": (TypeError, array.tolist()),
        "a number": (TypeError, 1.0),
        "a string": (TypeError, "out"),
    }


@rule(*WRITING)
def out_refused(subject: Any, row: Row, kind: str) -> None:
    """What does not fit is refused by the name of `out`, and nothing has been written."""
    inputs = inputs_of(row, kind, 40)
    shapes = arrays_in(row, kind, raw_call(subject, row, kind, inputs))
    good = tuple(np.full_like(array, MARKER) for array in shapes)
    cases: dict[str, tuple[type, Any]] = {}
    for at, array in enumerate(good):
        for what, (error, bad) in unfit(array).items():
            out = as_out(row, kind, (*good[:at], bad, *good[at + 1 :]))
            cases[f"{what} as output {at}"] = (error, out)
    if len(good) > 1:
        cases["one array for several"] = (TypeError, good[0])
        cases["the same array twice"] = (ValueError, as_out(row, kind, (good[0],) * len(good)))
        fewer = dict(list(as_out(row, kind, good).items())[1:]) if "batch" in kind else good[1:]
        cases["an output too few"] = (ValueError, fewer)
    with usable_afterwards(subject, row, "single"):
        for what, (error, out) in cases.items():
            words = (f"dtype {row.dtype}, got ",) if "float" in what or "int" in what else ()
            with refused(error, f"{row.binding(kind)}, {what}", f"^{row.name}: ", "out", *words):
                raw_call(subject, row, kind, inputs, out=out)
        for bad in ({"gaps": "drop"}, {"kernel": "sse9"}):
            with refused(ValueError, f"{row.binding(kind)}, {bad}", *bad):
                raw_call(subject, row, kind, inputs, out=as_out(row, kind, good), **bad)
    assert all(np.all(array == MARKER) for array in good), f"{row.binding(kind)}: out was written"


@rule(*WRITING)
def out_overlaps(subject: Any, row: Row, kind: str) -> None:
    """Memory that an input lies in, or another output, is refused; so are views of it."""
    inputs = inputs_of(row, kind, 40)
    shapes = arrays_in(row, kind, raw_call(subject, row, kind, inputs))
    for at in range(len(inputs)):
        for out_at in range(len(shapes)):
            # One memory for an input and an output that follow each other, but for one number.
            shape, size = shapes[out_at].shape, inputs[at].size
            memory = np.zeros(size + shapes[out_at].size - 1)
            memory[:size] = inputs[at].ravel()
            whole = memory[size - 1 :].view(row.dtype)[: shapes[out_at].size]
            out = whole.reshape(shape)
            views = {
                "contiguous": memory[:size].reshape(inputs[at].shape),
                "backwards": memory[:size].reshape(inputs[at].shape)[::-1],
            }
            for what, view in views.items():
                given = (*inputs[:at], view, *inputs[at + 1 :])
                arrays = [np.full_like(array, MARKER) for array in shapes]
                arrays[out_at] = out
                before = memory.copy()
                name = f"{row.binding(kind)}: output {out_at} in input {at}, {what}"
                with refused(ValueError, name, f"^{row.name}: ", "out", "overlap"):
                    raw_call(subject, row, kind, given, out=as_out(row, kind, tuple(arrays)))
                assert np.array_equal(memory, before, equal_nan=True), f"{name}: written"


@rule(*REPORTING)
def progress_told(subject: Any, row: Row, kind: str) -> None:
    """A callable hears, on the caller's thread, how many series are done, at last that all are."""
    inputs, ranges = work_of(row, kind, 2_000_000, 5_000)
    expected = arrays_in(row, kind, raw_call(subject, row, kind, inputs, tuple(ranges)))
    series = expected[0].size // len(inputs[0])
    told: list[tuple[int, int]] = []
    threads: set[int] = set()

    def report(done: int, total: int) -> None:
        told.append((done, total))
        threads.add(threading.get_ident())

    result = raw_call(subject, row, kind, inputs, tuple(ranges), progress=report)
    flat = [
        tuple(a.ravel() for a in a_result) for a_result in (arrays_in(row, kind, result), expected)
    ]
    same_bits(*flat, f"{row.binding(kind)} with progress")
    what = f"{row.binding(kind)}: told {told[:3]} … {told[-1:]}"
    assert told and told[-1] == (series, series), f"{what}, not ({series}, {series}) at last"
    done = [of[0] for of in told]
    assert done == sorted(done) and {of[1] for of in told} == {series}, what
    assert threads == {threading.get_ident()}, f"{row.binding(kind)}: told on another thread"
    for nothing in (None, False):
        raw_call(subject, row, kind, inputs, tuple(ranges), progress=nothing)


class Enough(Exception):
    """What a caller's own callable raises."""


def raising(error: BaseException, calls: list[int]) -> Any:
    def report(done: int, total: int) -> None:
        calls.append(done)
        raise error

    return report


@rule(*REPORTING)
def progress_stops(subject: Any, row: Row, kind: str) -> None:
    """What the callable raises stops the work and reaches the caller as it is."""
    inputs, ranges = work_of(row, kind, 2_000_000, 5_000)
    for error in (Enough("so far"), KeyboardInterrupt(), SystemExit(3)):
        calls: list[int] = []
        caught: list[BaseException] = []
        report = raising(error, calls)
        try:
            raw_call(subject, row, kind, inputs, tuple(ranges), progress=report)
        except (Enough, KeyboardInterrupt, SystemExit) as raised:
            caught.append(raised)
        assert caught == [error], f"{row.binding(kind)}: {caught} is not {error!r}"
        assert len(calls) == 1, f"{row.binding(kind)}: told {calls} after it had raised"


@rule(*REPORTING)
def progress_shown(subject: Any, row: Row, kind: str) -> None:
    """`True` shows the indicator and how many series there are; a wrong kind is refused."""
    inputs, ranges = work_of(row, kind, 100_000, 5_000)
    shown = io.StringIO()
    with contextlib.redirect_stderr(shown):
        result = raw_call(subject, row, kind, inputs, tuple(ranges), progress=True)
    series = arrays_in(row, kind, result)[0].size // len(inputs[0])
    text = shown.getvalue()
    assert row.name in text, f"{row.binding(kind)}: {text!r}"
    assert re.search(rf"\b{series}\b", text), f"{row.binding(kind)}: {text!r}"
    for bad in (1, "yes", [True], (1, 2), np.ones(3)):
        with refused(TypeError, f"progress={bad!r}", f"^{row.name}: ", "progress"):
            raw_call(subject, row, kind, inputs, tuple(ranges), progress=bad)
