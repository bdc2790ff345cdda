"""DESIGN 3, "output": several outputs are a named tuple, whatever goes in, that travels."""

from __future__ import annotations

import copy
import doctest
import inspect
import multiprocessing
import pickle
import queue
from collections.abc import Iterator
from typing import Any

import numpy as np

from .. import child, fresh
from ..bars import COLUMNS, bars, with_gaps
from ..calls import callable_of, compute, raw_call, refused, same_bits, stream
from ..packages import FEW, Form, pandas, polars, read_frame, read_lines
from ..rule import rule
from ..specification import ROWS, Row, Specification
from .containers import several_columns_of_a_bar
from .frames import names_of

# A sweep answers a dictionary.
KINDS = ("single", "stream", "reference", "panel")
BARS_OF_EACH = 90


def several(row: Row) -> bool:
    return row.result is not None


def inputs_of(row: Row) -> tuple[np.ndarray, ...]:
    return with_gaps(bars(row.inputs, BARS_OF_EACH))


def of_arrays(subject: Any, row: Row, kind: str) -> Iterator[tuple[str, Any]]:
    """Results whose lines are arrays, or the numbers of one bar."""
    columns = inputs_of(row)
    yield "arrays", raw_call(subject, row, kind, columns)
    yield "lists", raw_call(subject, row, kind, [x.tolist() for x in columns], **labels(kind))
    if kind == "stream":
        one = stream(subject, row)
        yield "primed", one.prime(*bars(row.inputs, BARS_OF_EACH))
        last = tuple(float(x[-1]) for x in bars(row.inputs, BARS_OF_EACH))
        yield "peek", one.peek(*last)
        yield "update", one.update(*last)


def labels(kind: str) -> dict[str, Any]:
    """Lists and Series are panels in the long form: here of one symbol."""
    return {"symbol": ["A"] * BARS_OF_EACH} if kind == "panel" else {}


def of_series(subject: Any, row: Row, kind: str) -> Iterator[tuple[Form, Any]]:
    """Results whose lines are Series: of Series, and of frames of bars."""
    columns, words = inputs_of(row), labels(kind)
    for form in FEW:
        yield form, raw_call(subject, row, kind, [form.series(x) for x in columns], **words)
        if COLUMNS.issuperset(row.inputs) and several_columns_of_a_bar(row):
            frame = form.frame(dict(zip(row.inputs, columns, strict=True)))
            if kind == "stream":
                result = stream(subject, row).update_many(frame)
            else:
                result = callable_of(subject, row, kind)(frame, *row.defaults, **words)
            yield form, result


def of_frames(subject: Any, row: Row, kind: str) -> Iterator[tuple[Form, Any]]:
    """Results of wide panels, whose lines are frames."""
    for form in FEW if kind == "panel" else ():
        wide = [form.frame({"A": x, "B": x[::-1].copy()}) for x in inputs_of(row)]
        yield form, raw_call(subject, row, kind, wide)


def every(subject: Any, row: Row, kind: str) -> Iterator[tuple[str, Any]]:
    if several(row):
        yield from of_arrays(subject, row, kind)
        for of in (of_series, of_frames):
            yield from ((form.name, result) for form, result in of(subject, row, kind))


@rule(*KINDS, about=several, rows=ROWS)
def public_class(subject: Any, row: Row, kind: str) -> None:
    """One public class, whatever its lines are: pickle finds it, and so does who reads `__all__`."""
    for what, result in every(subject, row, kind):
        what, name = f"{row.binding(kind)} of {what}", row.result or ""
        assert type(result) is getattr(subject, name, None), f"{what}: {type(result)}"
        assert type(result).__module__ == "verita" and type(result).__qualname__ == name, what
        assert name in subject.__all__, f"{name} is not in __all__"
        assert isinstance(result, tuple) and result._fields == row.outputs, what
        assert result.__match_args__ == row.outputs, what


@rule(*KINDS, about=several)
def unpacks(subject: Any, row: Row, kind: str) -> None:
    """It unpacks into its lines, in the literature's order; a name does what its place does."""
    for what, result in every(subject, row, kind):
        what = f"{row.binding(kind)} of {what}"
        lines = [*result]
        assert len(lines) == len(result) == len(row.outputs), f"{what}: {len(lines)} lines"
        assert list(result._asdict()) == list(row.outputs), what
        for at, (name, line) in enumerate(zip(row.outputs, lines, strict=True)):
            same = (result[at], result[at - len(lines)], result[name], getattr(result, name))
            assert all(each is line for each in same), f"{what}: {name}"
            assert result._asdict()[name] is line, f"{what}: {name}"
            assert getattr(line, "name", name) == name, f"{what}: {name} is called {line.name}"
        assert type(result[1:]) is tuple and len(result[1:]) == len(lines) - 1, what
        other = result._replace(**{row.outputs[0]: lines[1]})
        assert type(other) is type(result) and other[0] is lines[1], what
        assert type(result._make(lines)) is type(result), what
        with refused(KeyError, what, row.name, "nothing", *row.outputs):
            result["nothing"]
        with refused(IndexError, what):
            result[len(lines)]
    for form, result in of_series(subject, row, kind) if several(row) else ():
        found = read_lines(form, result, row.outputs, BARS_OF_EACH)
        # A sweep has its lines by name.
        other = "reference" if kind == "reference" else "batch"
        expected = compute(subject, row, other, inputs_of(row))
        same_bits(found, expected, f"{row.binding(kind)} of {form.name}")


@rule(*KINDS, about=several)
def frame_on_demand(subject: Any, row: Row, kind: str) -> None:
    """`to_frame` makes one frame of Series or frames; of arrays and numbers it says what does."""
    if not several(row):
        return
    what = row.binding(kind)
    for prefix in ("", "x_"):
        names = tuple(prefix + name for name in row.outputs)
        for form, result in of_series(subject, row, kind):
            frame = result.to_frame(prefix) if prefix else result.to_frame()
            found = read_frame(form, frame, names, BARS_OF_EACH)
            expected = read_lines(form, result, row.outputs, BARS_OF_EACH)
            same_bits(found, expected, f"{what}: frame of {form.name}")
        for form, result in of_frames(subject, row, kind):
            frame, first = result.to_frame(prefix=prefix), result[0]
            if form.package == "pandas":
                assert list(frame.columns.names) == ["output", "symbol"], f"{what}: columns"
                assert frame.index.equals(first.index), f"{what}: index"
                for name, line in zip(names, result, strict=True):
                    assert frame[name].equals(line), f"{what}: {name} of {form.name}"
                continue
            wanted = [f"{name}_{symbol}" for name in names for symbol in names_of(first)]
            assert type(frame) is type(first) and names_of(frame) == wanted, f"{what}: {frame}"
            for name, line in zip(names, result, strict=True):
                for symbol in names_of(line):
                    assert frame[f"{name}_{symbol}"].equals(line[symbol]), f"{what}: {name}"
    for given, result in of_arrays(subject, row, kind):
        with refused(TypeError, f"{what} of {given}", f"^{row.name}: ", "to_frame", "_asdict"):
            result.to_frame()
    with refused(TypeError, f"{what}: prefix=1", f"^{row.name}: ", "prefix", "int"):
        result.to_frame(1)


def same_line(left: Any, right: Any) -> bool:
    """Equal in kind and value, where a missing one is equal to another."""
    if type(left) is not type(right):
        return False
    if isinstance(left, np.ndarray):
        return left.dtype == right.dtype and np.array_equal(left, right, equal_nan=True)
    return bool(left == right) if isinstance(left, float) else bool(left.equals(right))


def same_result(left: Any, right: Any) -> bool:
    pairs = zip(left, right, strict=True)
    return type(left) is type(right) and all(same_line(*pair) for pair in pairs)


@rule(*KINDS, about=several)
def travels(subject: Any, row: Row, kind: str) -> None:
    """Pickled under every protocol and copied, a result stays what it is."""
    for what, result in every(subject, row, kind):
        what = f"{row.binding(kind)} of {what}"
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            try:
                found = pickle.loads(pickle.dumps(result, protocol))
            except (pickle.PicklingError, AttributeError) as error:
                raise AssertionError(f"{what}, protocol {protocol}: {error}") from error
            assert same_result(found, result), f"{what}, protocol {protocol}"
        assert same_result(copy.deepcopy(result), result), f"{what}: deepcopy"
        shallow = copy.copy(result)
        assert type(shallow) is type(result), f"{what}: copy"
        assert all(a is b for a, b in zip(shallow, result, strict=True)), f"{what}: copy"


@rule("module")
def through_a_queue(subject: Any, specification: Specification) -> None:
    """Through the queues of a spawned process and back nothing is lost, nor what follows it."""
    sent = []
    for row in filter(several, specification.rows):
        columns = inputs_of(row)
        series = [pandas().Series(x) for x in columns], [polars().Series(x) for x in columns]
        given = (columns, *series)
        sent += [raw_call(subject, row, "single", each) for each in given]
    spawned = multiprocessing.get_context("spawn")
    there, back = spawned.Queue(), spawned.Queue()
    process = spawned.Process(target=child.echo, args=(there, back))
    process.start()
    for result in [*sent, None]:
        there.put(result)
    found: list[Any] = []
    while not found or found[-1] is not None:
        try:
            found.append(back.get(timeout=0.5))
        except queue.Empty:
            assert process.is_alive(), f"the process has ended after {len(found)} results"
    process.join()
    assert len(found) == len(sent) + 1, f"{len(found) - 1} of {len(sent)} results came back"
    for left, right in zip(found, sent, strict=False):
        assert same_result(left, right), f"{type(left)} is not {type(right)}"


@rule("module")
def first_calls(subject: Any, specification: Specification) -> None:
    """Eight threads that make the first calls of a process get one and the same class."""
    names = fresh.run_alone(subject, "first_results", ROWS[0].name, "single")
    expected = [[f"verita.{row.result}"] for row in specification.rows if several(row)]
    assert names == expected, f"{names} is not {expected}"


@rule("row", about=several, rows=ROWS)
def result_documented(subject: Any, row: Row) -> None:
    """The class says which lines it has, and its example runs."""
    if row.result is None:
        return
    text = inspect.getdoc(getattr(subject, row.result)) or ""
    lacking = [name for name in row.outputs if name not in text]
    assert row.title in text and not lacking, f"{row.result}: nothing on {lacking}"
    test = doctest.DocTestParser().get_doctest(text, {"verita": subject}, row.result, None, None)
    assert test.examples, f"{row.result}: no example"
    said: list[str] = []
    runner = doctest.DocTestRunner(verbose=False)
    runner.run(test, out=said.append)
    assert runner.summarize(verbose=False).failed == 0, f"{row.result}: {''.join(said)}"


@rule("row")
def reports_travel(subject: Any, row: Row) -> None:
    """What `verify` answers is plain data: it is pickled, copied and compared by what it says."""
    report = subject.verify(row.name, *bars(row.inputs, 60))
    assert type(report) is subject.Report, f"verify answers a {type(report)}"
    fields = ("call", "bars", "paths", "error", "ratio", "ok")
    copies = [copy.copy(report), copy.deepcopy(report)]
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        copies.append(pickle.loads(pickle.dumps(report, protocol)))
    for each in copies:
        assert type(each) is type(report) and each == report, f"{each!r} is not {report!r}"
        assert all(getattr(each, name) == getattr(report, name) for name in fields), repr(each)
        assert str(each) == str(report), repr(each)
    other = subject.verify(row.name, *bars(row.inputs, 61))
    assert report not in (other, 1, None), f"{report!r} is equal to {other!r}"
