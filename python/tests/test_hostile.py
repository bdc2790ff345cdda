"""Hostile arguments to every binding: an answer or one of four errors, and nothing is left behind.

A crash would end the process, so each row has one of its own. Here it is a row of each shape;
`make fuzz-python` takes every row, and searches for long. A failure names its row and seed, and
`python test_hostile.py ROW SEED 1` repeats that call alone.
What was found once stands below as a case of its own.
"""

from __future__ import annotations

import contextlib
import copy
import faulthandler
import functools
import json
import os
import pickle
import random
import subprocess
import sys
import types
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conformance.bars import Inputs, bars
from conformance.calls import arrays_in, bits, callable_of, compute, fed
from conformance.shapes import REPRESENTING
from conformance.specification import KINDS, PANELS, ROWS, SPECIFICATION, Row
from hostile import SCALARS, Endless, Listed, Own, anything

import verita

CALLS = 1_500

# What may come out: the errors of the contract, or what the caller's own object has raised.
ALLOWED = (TypeError, ValueError, MemoryError, KeyboardInterrupt, Own)

OWN_METHODS = [
    "reset",
    "from_bytes",
    "to_bytes",
    "__copy__",
    "__deepcopy__",
    "__reduce__",
    "__eq__",
    "__repr__",
]

# No call of these sizes takes longer.
SECONDS = 600


class Attempt:
    """One call with hostile arguments, described by its row and seed alone."""

    def __init__(self, row: Row, seed: int) -> None:
        self.row, self.rng, self.columns = row, random.Random(seed), bars(row.inputs, 40)
        self.stream = callable_of(verita, row, "stream")()
        self.stream.update_many(*bars(row.inputs, 25, seed=1))
        # What is read while an object meddles with it.
        self.prey = tuple(column.copy() for column in self.columns)
        self.wide = fed("panel", self.prey)
        self.said = f"{row.name} {seed}"

    def meddle(self) -> None:
        """What an object may do to the call that is reading it."""
        bar = [float(column[7]) for column in self.columns]
        acts: list[Callable[[], Any]] = [
            lambda: self.stream.update(*bar),
            lambda: self.stream.update_many(*self.columns),
            self.stream.reset,
            lambda: pickle.dumps(self.stream),
            lambda: compute(verita, self.row, "single", self.columns),
            lambda: setattr(self.prey[0], "dtype", np.float32),
            lambda: setattr(self.prey[0], "shape", (2, -1)),
            lambda: self.prey[0].resize(3, refcheck=False),
            lambda: self.prey[0].resize(4000, refcheck=False),
            lambda: setattr(self.wide[0], "dtype", np.float32),
            lambda: setattr(self.wide[0], "shape", -1),
            lambda: self.wide[0].resize((2, 2), refcheck=False),
        ]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.rng.choice(acts)()

    def some(self, usual: list[Any]) -> list[Any]:
        """The usual arguments, some of them replaced."""
        arguments = list(usual)
        for at in self.rng.sample(range(len(arguments)), self.rng.randint(0, len(arguments))):
            arguments[at] = anything(self.rng, 2, self.meddle)
        if self.rng.random() < 0.05:
            arguments = arguments[: self.rng.randrange(len(arguments) + 1)]
        if self.rng.random() < 0.05:
            arguments.append(anything(self.rng))
        return arguments

    def words(self, *names: str) -> dict[str, Any]:
        known = [*names, "gaps", "kernel", "out", "progress", "symbol", "no_such_word", "\ud800"]
        if self.rng.random() < 0.6:
            return {}
        name = self.rng.choice(known)
        if name == "symbol" and self.rng.random() < 0.5:
            return {name: self.rng.choice([["a"] * 40, np.arange(40), self.prey[0], list(SCALARS)])}
        mine = [np.empty(40), self.prey[0], self.wide[0], {"values": self.prey[0].reshape(1, 40)}]
        if name == "out" and self.rng.random() < 0.5:
            return {name: self.rng.choice([*mine, np.empty((1, 40)), tuple(mine), list(mine)])}
        return {name: anything(self.rng, 1, self.meddle)}

    def functions(self) -> dict[str, Callable[[], Any]]:
        """A call of everything that can be called, by its name."""
        row, some = self.row, self.some
        given = list(self.prey if self.rng.random() < 0.5 else self.columns)
        usual = [*given, *row.defaults]
        wide = [*(given if self.rng.random() < 0.3 else self.wide), *row.defaults, None]
        names = [param.name for param in row.params]
        ranges = [f"{name}_range" for name in names]
        words = self.words
        given_and_words: dict[str, tuple[list[Any], list[str]]] = {
            "single": ([*usual, None], [*names, *row.inputs]),
            "batch": ([*usual, None], ranges),
            "reference": (usual, names),
            "stream": ([*row.defaults, None], names),
            "panel": (wide, [*names, *row.inputs]),
            "panel_batch": (wide, ranges),
        }

        def binding(kind: str) -> Callable[[], Any]:
            arguments, known = given_and_words[kind]
            return lambda: callable_of(verita, row, kind)(*some(arguments), **words(*known))

        return {row.binding(kind): binding(kind) for kind in KINDS} | {
            "verify": lambda: verita.verify(*some([row.name, *usual]), **words(*names)),
            "catalog": lambda: verita.catalog(*some([]), **words()),
            "lookback": lambda: verita.catalog()[row.name].lookback(**words(*names)),
            "settle": lambda: verita.catalog()[row.name].settle(**words(*names)),
            "set_threads": lambda: verita.set_threads(*some([None])),
            "kernels": lambda: verita.kernels(*some([])),
        }

    def methods(self) -> dict[str, Callable[[], Any]]:
        """The same of a stream; and what Python itself does with objects."""
        row, one, some = self.row, self.stream, self.some
        bar = [float(column[7]) for column in self.columns]
        function, arguments = one.__reduce__()
        words = self.words
        own = {name: functools.partial(self.own_method, name) for name in OWN_METHODS}
        return own | {
            "update": lambda: one.update(*some(bar), **words(*row.inputs)),
            "peek": lambda: one.peek(*some(bar), **words(*row.inputs)),
            "prime": lambda: one.prime(*some(list(self.prey)), **words(*row.inputs)),
            "update_many": lambda: one.update_many(*some(list(self.prey)), **words(*row.inputs)),
            "unpickled": lambda: function(*some(list(arguments))),
            "altered": lambda: function(self.altered(arguments[0])).update(*some(bar)),
            "compared": self.compare,
            "attribute": lambda: self.attribute(one),
        }

    def own_method(self, name: str) -> Any:
        return getattr(self.stream, name)(*self.some([None]))

    def compare(self) -> bool:
        """Where a stream has no answer Python asks the other one, of which some refuse."""
        other = anything(self.rng)
        assert type(self.stream).__eq__(self.stream, other) in {True, False, NotImplemented}
        with contextlib.suppress(NotImplementedError):
            return bool(self.stream == other)
        return False

    def attribute(self, one: Any) -> None:
        """What Python itself refuses is no error of a binding."""
        name = self.rng.choice([*dir(one), "new", "__class__"])
        other = type(callable_of(verita, self.rng.choice(ROWS), "stream")())
        with contextlib.suppress(AttributeError):
            setattr(one, name, self.rng.choice([other, anything(self.rng)]))
        with contextlib.suppress(AttributeError):
            getattr(one, self.rng.choice([param.name for row in ROWS for param in row.params]))
        one.__class__ = callable_of(verita, self.row, "stream")

    def altered(self, saved: bytes) -> bytes:
        changed = bytearray(saved)
        changed[self.rng.randrange(len(changed))] ^= 1 << self.rng.randrange(8)
        return bytes(changed[: self.rng.choice([None, -1, 4, 0])])

    def run(self) -> bool:
        """Whether there was an answer; any error but the allowed ones is a failure."""
        before = copy.copy(self.stream)
        on_stream = self.rng.random() < 0.4
        call = self.rng.choice([*(self.methods() if on_stream else self.functions()).values()])
        try:
            call()
            answered = True
        except ALLOWED as error:
            assert str(error), f"{self.said}: {error!r} has no message"
            answered = False
        except BaseException as error:
            raise AssertionError(f"{self.said}: {error!r}") from error
        finally:
            verita.set_threads(None)
        assert copy.copy(before) == before, self.said
        bar = [float(column[9]) for column in self.columns]
        self.stream.update(*bar)
        self.stream.reset()
        after = self.stream.update_many(*self.columns)
        expected = compute(verita, self.row, "single", self.columns)
        found = arrays_in(self.row, "stream", after)
        for left, right in zip(found, expected, strict=True):
            assert np.array_equal(bits(left), bits(right)), f"{self.said}: another answer after it"
        return answered


def campaign(name: str, first: int, count: int) -> tuple[int, int]:
    """Calls and answers; a call that hangs ends the process with its stack."""
    row = next(row for row in ROWS if row.name == name)
    answers = 0
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        for seed in range(first, first + count):
            faulthandler.dump_traceback_later(SECONDS, exit=True)
            print(f"\r{name} {seed}", end="", file=sys.stderr)
            answers += Attempt(row, seed).run()
    faulthandler.cancel_dump_traceback_later()
    return count, answers


def apart(row: Row, first: int, count: int) -> tuple[int, int]:
    """The campaign in a process of its own: no crash, no hang, no error of another kind."""
    command = [sys.executable, __file__, row.name, str(first), str(count)]
    here = Path(__file__).parent
    # The order of a set of words is the same in every process then.
    environment = os.environ | {"PYTHONHASHSEED": "0"}
    done = subprocess.run(
        command, cwd=here, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"exit {done.returncode}\n{done.stderr[-3000:]}"
    calls, answers = json.loads(done.stdout.splitlines()[-1])
    assert calls == count
    return calls, answers


@pytest.mark.parametrize("row", REPRESENTING, ids=lambda row: row.name)
def test_hostile_arguments(row: Row) -> None:
    calls, answers = apart(row, 0, CALLS)
    # Calls that are all refused for their first argument would show little.
    assert calls / 20 < answers < calls * 19 / 20


def test_everything_that_can_be_called_is() -> None:
    """A binding or a method that is in no list would never meet a hostile argument."""
    for row in ROWS:
        attempt = Attempt(row, 0)
        bindings = {row.binding(kind) for kind in KINDS}
        functions = {*SPECIFICATION.shared.functions, "lookback", "settle"}
        assert set(attempt.functions()) == bindings | functions
        stream = callable_of(verita, row, "stream")
        methods = {name for name in dir(stream) if callable(getattr(stream(), name, None))}
        assert {name for name in methods if name[0] != "_"} <= set(attempt.methods())


@pytest.mark.parametrize("error", [OverflowError, SystemError, RuntimeError, BaseException])
def test_an_error_of_another_kind_is_seen(error: type[BaseException]) -> None:
    def fails() -> None:
        raise error("planted")

    attempt = Attempt(ROWS[0], 0)
    attempt.functions = attempt.methods = lambda: {"planted": fails}  # type: ignore[method-assign]
    with pytest.raises(AssertionError, match="planted"):
        attempt.run()


def test_what_is_left_behind_is_seen() -> None:
    attempt = Attempt(ROWS[0], 0)
    keeps = types.SimpleNamespace(
        reset=int, update=lambda *bar: 0.0, update_many=lambda *bars: np.zeros(40)
    )
    attempt.stream = keeps
    attempt.functions = attempt.methods = lambda: {"planted": int}  # type: ignore[method-assign]
    with pytest.raises(AssertionError, match="another answer"):
        attempt.run()


@pytest.fixture(params=REPRESENTING, ids=lambda row: row.name)
def row(request: pytest.FixtureRequest) -> Row:
    return request.param


@pytest.fixture
def columns(row: Row) -> Inputs:
    return bars(row.inputs, 40)


def test_a_sequence_of_any_length_is_counted_before_it_is_read(row: Row) -> None:
    """`range(10**15)` would have been made a list first."""
    endless = Endless()
    for said in (10**15, 2**70):
        endless.said = said
        for given in (range(said), endless):
            for kind in KINDS[:3]:
                with pytest.raises(MemoryError):
                    compute(verita, row, kind, [given] * len(row.inputs))
    endless.said = 7
    assert [len(out) for out in compute(verita, row, "single", [endless] * len(row.inputs))] == [
        7 for _ in row.outputs
    ]


def test_a_length_that_is_no_length(row: Row) -> None:
    liar = Listed([1.0] * 40)
    # So many fit into memory, and are not there.
    fitting = ((41, ValueError), (2**30, ValueError))
    for said, error in (*fitting, (2**70, MemoryError), (-1, ValueError), ("x", TypeError)):
        liar.said = said
        with pytest.raises(error):
            callable_of(verita, row, "single")(*(liar for _ in row.inputs))


def test_a_bar_that_updates_the_stream(row: Row, columns: Inputs) -> None:
    """The stream was locked while its bar was read, and waited for itself."""
    one = callable_of(verita, row, "stream")()
    bar = [float(column[0]) for column in columns]

    class Updating:
        def __float__(self) -> float:
            one.update(*bar)
            return bar[0]

    one.update(Updating(), *bar[1:])
    twin = callable_of(verita, row, "stream")()
    twin.update(*bar)
    twin.update(*bar)
    assert one == twin


def test_an_array_that_changes_its_type_while_it_is_read(row: Row, columns: Inputs) -> None:
    """Its bytes were read as twice as many doubles as there were."""

    changing = columns[0]

    class Meddling:
        def __index__(self) -> int:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                changing.dtype = np.float32  # type: ignore[misc]
            return 5

        __float__ = __index__

    if row.params and row.params[0].kind != "choice":
        for kind in ("single", "batch", "reference", *PANELS):
            given = fed(kind, columns)
            changing = given[0]
            with pytest.raises((TypeError, ValueError)):
                callable_of(verita, row, kind)(*given, Meddling())
            changing.dtype = np.float64  # type: ignore[misc]


def mapped(result: Any, change: Callable[[Any], Any]) -> Any:
    """The same result with every array changed."""
    if isinstance(result, dict):
        return {name: change(values) for name, values in result.items()}
    return tuple(map(change, result)) if isinstance(result, tuple) else change(result)


def test_an_input_that_shrinks_while_out_is_looked_at(row: Row, columns: Inputs) -> None:
    """Its bars had been taken before, and were read from memory that was no longer its own."""
    shrinking = columns[0]

    class Meddling(np.ndarray):  # type: ignore[type-arg]
        @property
        def flags(self) -> Any:
            shrinking.resize(tuple(0 for _ in shrinking.shape), refcheck=False)
            return super().flags

    for kind in ("single", "batch", *PANELS):
        given = [series.copy() for series in fed(kind, columns)]
        function = callable_of(verita, row, kind)
        out = mapped(function(*given, *row.defaults), lambda values: values.copy().view(Meddling))
        shrinking = given[0]
        with pytest.raises((TypeError, ValueError)):
            function(*given, *row.defaults, out=out)


def test_what_cannot_be_written_out(row: Row, columns: Inputs) -> None:
    """An integer too long for `str` went to the hook for errors that nobody can see."""
    seen: list[Any] = []
    hook, sys.unraisablehook = sys.unraisablehook, seen.append
    try:
        for kind in KINDS:
            for at, param in enumerate(row.params):
                given = [*row.defaults]
                given[at] = 10**5000
                series = () if kind == "stream" else fed(kind, columns)
                with pytest.raises((TypeError, ValueError), match=param.name):
                    callable_of(verita, row, kind)(*series, *given)
    finally:
        sys.unraisablehook = hook
    assert not seen


def search(count: int) -> None:
    """So many calls of every row from seeds that the tests do not take, and the figures of it."""
    sys.path.insert(0, str(Path(__file__).parents[2] / "docs"))
    from figures import leave

    answers = 0
    for row in ROWS:
        answers += apart(row, CALLS, count)[1]
        print(f"{row.name}: {count} calls, nothing found", flush=True)
    leave("hostile", rows=len(ROWS), calls=count * len(ROWS), answered=answers)


if __name__ == "__main__":
    faulthandler.enable()
    if sys.argv[1] == "all":
        search(int(sys.argv[2]))
    else:
        print()
        print(json.dumps(campaign(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))))
