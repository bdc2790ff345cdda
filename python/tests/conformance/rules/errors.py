"""DESIGN 5.8: bad arguments are refused before work starts, in words, and leave no trace."""

from __future__ import annotations

import functools
import math
import random
import re
import warnings
from collections import deque
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import numpy as np

from ..bars import TINY, bars
from ..calls import (
    accepted,
    callable_of,
    compute,
    fed,
    raw_call,
    refused,
    same_bits,
    usable_afterwards,
)
from ..rule import rule
from ..specification import KINDS, PANELS, Param, Row

NUMBER = r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"


def bad_numbers(param: Param) -> Iterator[Any]:
    """Values of the right type that lie outside the range."""
    if param.kind == "int":
        yield from (param.min - 1, param.max + 1, -1, -(2**31), 2**63, -(2**63) - 1, 2**200)
        yield from (np.int64(param.min - 1), np.uint64(2**64 - 1), -(2**200))
        yield from (math.nan, math.inf, -math.inf, np.float32(math.nan), float(param.min - 1))
        yield from (1e300, -(2.0**63), np.float64(2.0**63))
        return
    if param.kind == "float":
        yield from (math.nan, math.inf, -math.inf, 10**400, -(10**400), np.float64(math.nan))
        if param.min > -1e300:
            yield from (0.0 if param.min == TINY else math.nextafter(param.min, -math.inf), -1e300)
            yield from (param.min - 1.0, np.float32(param.min - 1.0), int(param.min) - 1)
        if param.max < 1e300:
            yield from (math.nextafter(param.max, math.inf), param.max + 1.0, 1e300)
        return
    yield from ("", "no such choice", param.choices[0].upper() + " ")


@rule(*KINDS, about=lambda row: any(param.kind == "choice" for param in row.params))
def bad_words(subject: Any, row: Row, kind: str) -> None:
    """What is no word of a choice: the error lists the words, and the one that is meant."""
    columns = bars(row.inputs, 40)
    for at, param in enumerate(row.params):
        if param.kind != "choice":
            continue
        there = [f'"{choice}"' for choice in param.choices or ()]
        with refused(TypeError, f"{param.name}=0", *there, "int 0", 'TA-Lib\'s 0 is "sma"'):
            raw_call(subject, row, kind, columns, with_value(row, at, 0))
        with refused(TypeError, f"{param.name}=None", *there, "None"):
            raw_call(subject, row, kind, columns, with_value(row, at, None))
        for given, meant in (("EMA", "ema"), ("simple", "sma"), (" Kama", "kama")):
            words = [*there, f'got "{given}"; write "{meant}"']
            with refused(ValueError, f"{param.name}={given!r}", *words):
                raw_call(subject, row, kind, columns, with_value(row, at, given))


def bad_types(param: Param) -> Iterator[Any]:
    yield from (None, True, np.False_, 1j, b"9", {}, {9}, object(), math, np.ones((2, 2)))
    if param.kind == "int":
        yield from (9.5, np.float64(9.5), np.float32(0.5), Decimal("2.5"), "9", 0.5)
    elif param.kind == "float":
        yield from ("0.5", np.complex128(1.0))
    else:
        yield from (1, 1.0)


def numbers_in(text: str) -> list[float]:
    return [float(number) for number in re.findall(NUMBER, text)]


def names_range(row: Row, param: Param, message: str, value: Any, what: str) -> None:
    """`alma: period must be from 1 to 100000, got 0`: parameter, allowed range, value."""
    match = re.fullmatch(rf"{row.name}: {param.name} must be (.+), got (.+)", message)
    assert match, f"{what}: {message!r} is not '<row>: {param.name} must be ..., got ...'"
    allowed, got = match.groups()
    if param.kind == "choice":
        assert all(choice in allowed for choice in param.choices or ()), f"{what}: {message!r}"
        assert value in got, f"{what}: {message!r}"
        return
    if param.kind == "int":
        assert allowed == f"from {param.min} to {param.max}", f"{what}: {message!r}"
        assert float(got) == float(value) or (math.isnan(value) and got == "nan"), message
        assert not math.isfinite(value) or int(float(got)) == int(float(value)), message
        return
    ends = [0.0 if param.min == TINY else param.min, param.max]
    for end in (end for end in ends if abs(end) < 1e300):
        assert end in numbers_in(allowed), f"{what}: no {end} in {message!r}"
    huge = isinstance(value, int) and abs(value) > 2**1023
    assert huge or repr(float(got)) == repr(float(value)), f"{what}: {message!r}"


def with_value(row: Row, at: int, value: Any) -> tuple:
    return (*row.defaults[:at], value, *row.defaults[at + 1 :])


@rule(*KINDS)
def bad_values(subject: Any, row: Row, kind: str) -> None:
    """Out of range, huge, NaN and infinite: a ValueError in the one form; empty input or not."""
    with usable_afterwards(subject, row, kind):
        for at, param in enumerate(row.params):
            for value in bad_numbers(param):
                ranges = [value]
                if "batch" in kind and param.kind != "choice":
                    ranges.append((value, value, 1))
                for given in ranges:
                    for n in (0, 40):
                        what = f"{row.binding(kind)}({param.name}={given!r:.60}) of {n} bars"
                        params = with_value(row, at, given)
                        with refused(ValueError, what) as error:
                            raw_call(subject, row, kind, bars(row.inputs, n), params)
                        names_range(row, param, str(error[0]), value, what)


@rule(*KINDS)
def wrong_types(subject: Any, row: Row, kind: str) -> None:
    """str, None, bool, a float for an integer: a TypeError that names the parameter."""
    columns = bars(row.inputs, 40)
    with usable_afterwards(subject, row, kind):
        for at, param in enumerate(row.params):
            for value in bad_types(param):
                what = f"{row.binding(kind)}({param.name}={value!r})"
                with refused(TypeError, what, param.name):
                    raw_call(subject, row, kind, columns, with_value(row, at, value))
                if kind in ("single", "panel", "reference", "stream"):
                    for several in ([param.default], np.full(2, param.default), (param.default,)):
                        with refused(TypeError, f"{what} for one value", param.name):
                            raw_call(subject, row, kind, columns, with_value(row, at, several))
                if "batch" in kind and value is not None:
                    for several in ([value], [param.default, value], deque([value])):
                        with refused(TypeError, f"{what} in {several!r}", param.name):
                            raw_call(subject, row, kind, columns, with_value(row, at, several))
                if "batch" in kind and param.kind != "choice":
                    low = param.default
                    for given in ((value, low, 1), (low, value, 1), (low, low, value)):
                        with refused(TypeError, f"{what} in {given!r}", param.name):
                            raw_call(subject, row, kind, columns, with_value(row, at, given))


@rule(*KINDS)
def accepted_numbers(subject: Any, row: Row, kind: str) -> None:
    """Numpy's numbers, and an int for a float, are as good as Python's."""
    columns = bars(row.inputs, 200)
    for at, param in enumerate(row.params):
        value = param.default
        forms: list[Any] = []
        if param.kind == "int":
            forms = [np.int64(value), np.int16(value), np.uint8(value), np.uint64(value)]
            forms += [float(value), np.float64(value), np.float32(value), np.float16(value)]
        elif param.kind == "float":
            forms = [np.float64(value)]
            value = min(max(1.0, param.min), param.max)
            forms += [int(value), np.float32(value), np.int32(value)] if value == 1.0 else []
        for form in forms:
            axes = [(form, form, form), [form], np.array([form])]
            for given in [form, *(axes if "batch" in kind else [])]:
                plain = float(form) if param.kind == "float" else int(form)
                what = f"{row.binding(kind)}({param.name}={given!r})"
                with accepted(what):
                    found = compute(subject, row, kind, columns, with_value(row, at, given))
                expected = compute(subject, row, kind, columns, with_value(row, at, plain))
                same_bits(found, expected, what)


@rule(*KINDS)
def ends_of_ranges(subject: Any, row: Row, kind: str) -> None:
    """The smallest and the largest value of each parameter work: no 0/0 after the warm-up."""
    columns = bars(row.inputs, 700)
    for at, param in enumerate(row.params):
        ends = param.choices if param.kind == "choice" else (param.min, param.max)
        for value in ends or ():
            params = with_value(row, at, value)
            what = f"{row.binding(kind)}({param.name}={value})"
            with accepted(what):
                outputs = compute(subject, row, kind, columns, params)
            for out in outputs:
                answered = np.flatnonzero(~np.isnan(out))
                begun = answered[0] if answered.size else len(out)
                assert np.isfinite(out[begun:]).all(), f"{what}: not finite after the warm-up"
                assert answered.size or param.kind == "int", f"{what}: nothing but NaN"


@rule(*KINDS)
def bad_gaps(subject: Any, row: Row, kind: str) -> None:
    """`gaps` goes by keyword, is one of its words, and is refused in words."""
    columns = bars(row.inputs, 40)
    with usable_afterwards(subject, row, kind):
        for bad in ("", "Skip", "drop", "skip "):
            with refused(ValueError, f"gaps={bad!r}", "gaps", "skip", "restart", re.escape(bad)):
                raw_call(subject, row, kind, columns, gaps=bad)
        for bad in (None, True, 1, b"skip", ["skip"]):
            with refused(TypeError, f"gaps={bad!r}", "gaps"):
                raw_call(subject, row, kind, columns, gaps=bad)
        kernel = () if kind == "reference" else (None,)
        series = () if kind == "stream" else fed(kind, columns)
        with refused(TypeError, "gaps by position"):
            callable_of(subject, row, kind)(*series, *row.defaults, *kernel, "skip")


@rule("single", "batch", "stream", *PANELS)
def bad_kernel(subject: Any, row: Row, kind: str) -> None:
    """An unknown kernel, or one that this CPU lacks: a ValueError naming those that are."""
    columns = bars(row.inputs, 40)
    runs = subject.kernels()
    with usable_afterwards(subject, row, kind):
        lacking = {"avx2", "avx512", "neon"} - set(runs)
        for bad in {"", "sse9", "Scalar", "avx2 ", *lacking}:
            with refused(ValueError, f"kernel={bad!r}", "kernel", *runs, re.escape(bad)):
                raw_call(subject, row, kind, columns, None, bad)
        for wrong in (1, True, b"scalar", ["scalar"], 1.0):
            # A number there is mostly one parameter too many.
            names = [param.name for param in row.params] if type(wrong) in (int, float) else []
            with refused(TypeError, f"kernel={wrong!r}", "kernel", *names):
                raw_call(subject, row, kind, columns, None, wrong)


@rule("batch", "panel_batch")
def bad_ranges(subject: Any, row: Row, kind: str) -> None:
    """A range is (start, stop, step): three of them, that count, both ends inside the bounds."""
    columns = bars(row.inputs, 40)
    with usable_afterwards(subject, row, kind):
        for at, param in enumerate(row.params):
            low = param.default
            wrong: list[Any] = []
            if param.kind == "choice":
                wrong = [[], [param.choices[0], "no such choice"]]
            else:
                other = param.min if param.min != low else param.max
                wrong = [(low, other, 0), (other, low, 0), [], np.ones(0)]
                wrong += [[low, param.min - 1]] if param.min > -1e300 else []
                for value in bad_numbers(param):
                    wrong += [(low, value, 1), (value, low, 1)]
            if param.kind == "float":
                wrong += [(low, low, math.nan), (low, other, math.inf), (low, other, -math.inf)]
            for given in wrong:
                what = f"{row.binding(kind)}({param.name}_range={given!r:.80})"
                with refused(ValueError, what, f"^{row.name}: ", param.name):
                    raw_call(subject, row, kind, columns, with_value(row, at, given))
            if param.kind != "choice":
                long = (low, other, 3 * abs(other - low) if abs(other) < 1e300 else 1e308)
                for given in (long, (other, low, -long[2]), (low, other, 10**400)):
                    values = re.escape(", ".join(str(shown) for shown in given[:2]))
                    words = (f"^{row.name}: {param.name}_range", "step", f"\\[{values}, ")
                    with refused(ValueError, f"{given!r:.80}: a step beyond the end", *words):
                        raw_call(subject, row, kind, columns, with_value(row, at, given))
            for given in ((), (low,), (low, low), (low, low, low, low), {low}):
                with refused(TypeError, f"{given!r}", f"^{row.name}: ", param.name):
                    raw_call(subject, row, kind, columns, with_value(row, at, given))


@rule(*KINDS)
def bad_calls(subject: Any, row: Row, kind: str) -> None:
    """Too few, too many, unknown and doubled arguments are TypeErrors."""
    columns = bars(row.inputs, 40)
    binding = callable_of(subject, row, kind)
    series = () if kind == "stream" else fed(kind, columns)
    with usable_afterwards(subject, row, kind):
        with refused(TypeError, "too many"):
            binding(*series, *row.defaults, None, "skip", 1)
        parameters = [param.name for param in row.params]
        with refused(TypeError, "unknown keyword", "no_such_word", *parameters):
            binding(*series, *row.defaults, no_such_word=1)
        if series:
            with refused(TypeError, "no input"):
                binding()
            with refused(TypeError, "an input twice"):
                binding(*series, *row.defaults, **{row.inputs[0]: series[0]})


# What TA-Lib, pandas-ta and others call an argument, and which is meant where it is there.
ELSEWHERE = (
    *((word, "period") for word in ("timeperiod", "length", "window", "n", "Period", "perod")),
    *((word + "period", word + "_period") for word in ("fast", "slow", "signal")),
    *(("fast", "fast_period"), ("slow_length", "slow_period"), ("signal", "signal_period")),
    *(("nbdevup", "deviations_up"), ("nbdevdn", "deviations_down"), ("std", "deviations_up")),
    *(("nbdev", "deviations"), ("std", "deviations"), ("matype", "average")),
    *(("mamode", "average"), ("matype", "fastd_average"), ("fastd_matype", "fastd_average")),
    *(("fastkperiod", "fastk_period"), ("k", "fastk_period"), ("d", "fastd_period")),
    *(("af", "acceleration"), ("max_af", "maximum"), ("penetraton", "penetration")),
)


def knows_words(call: Any, row: Row, ranged: str, what: str) -> None:
    names = [param.name for param in row.params]
    words = [(word, meant) for word, meant in ELSEWHERE if meant in names and word not in names]
    # A range for a single call, and a value for a sweep.
    words += [(name if ranged else f"{name}_range", name) for name in names]
    for word, meant in words:
        for given in {word, word + ranged} - {meant + ranged}:
            shown = [f"'{given}'", f"here it is '{meant}{ranged}'"]
            shown += [f"{param.name}{ranged}={param.default!r}" for param in row.params]
            with refused(TypeError, f"{what}({given}=)", *shown):
                call(**{given: 1})


@rule(*KINDS, about=lambda row: bool(row.params))
def words_of_others(subject: Any, row: Row, kind: str) -> None:
    """An unknown keyword is answered by the signature, and by the one that is meant."""
    series = () if kind == "stream" else fed(kind, bars(row.inputs, 40))
    call = functools.partial(callable_of(subject, row, kind), *series)
    knows_words(call, row, "_range" if "batch" in kind else "", row.binding(kind))


HOSTILE: list[Any] = [
    *(None, True, 0, -1, 1, 9, 2**31, 2**63, -(2**63), 2**64, 10**400, 0.0, -0.0, 0.85, 1e308),
    *(5e-324, math.nan, math.inf, "9", "", "\0", "skip", "é" * 99, b"\xff", 1j, (), (9,), [], {}),
    *((1, 2, 3), (3, 1, -1), (1, 2, 0), (0.1, 0.9, math.nan), (9, 9, 0), [1, 2, 3], object(), math),
    *(np.float16(9), np.int8(-9), np.bool_(True), np.zeros(0), np.ones(30), np.ones((3, 3))),
    *([None], [math.nan], [1.0, "a"], np.array("x"), np.datetime64(1, "D"), range(40), type, len),
    *(np.ma.masked, np.ma.masked_all(3), float, Ellipsis, NotImplemented, "\ud800", slice(3)),
]


def quietly(call: Any, *args: Any, **words: Any) -> Any:
    """The call without numpy's warning that a masked constant becomes NaN."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return call(*args, **words)


@rule(*KINDS)
def hostile_arguments(subject: Any, row: Row, kind: str) -> None:
    """Whatever comes in any place: an answer, or one of three errors; never a panic."""
    rng = random.Random(row.binding(kind))
    binding = callable_of(subject, row, kind)
    columns = bars(row.inputs, 40)
    series = [] if kind == "stream" else list(fed(kind, columns))
    usual = [*series, *row.defaults, None]
    with usable_afterwards(subject, row, kind):
        for _ in range(500):
            arguments = list(usual[:-1] if kind == "reference" else usual)
            for place in rng.sample(range(len(arguments)), rng.randint(1, len(arguments))):
                arguments[place] = rng.choice(HOSTILE)
            words = {"gaps": rng.choice(HOSTILE)} if rng.random() < 0.2 else {}
            try:
                answer = quietly(binding, *arguments, **words)
                if kind == "stream":
                    answer.update_many(*(rng.choice(HOSTILE) for _ in row.inputs))
            except (TypeError, ValueError, MemoryError) as error:
                assert str(error), f"{row.binding(kind)}{arguments!r:.200}: no message"
            except BaseException as error:
                what = f"{row.binding(kind)}{arguments!r:.200}"
                raise AssertionError(f"{what}: {error!r}") from error


@rule("row")
def verify_refuses(subject: Any, row: Row) -> None:
    """`verify`, `lookback` and `settle` refuse what the indicator refuses."""
    columns = bars(row.inputs, 60)
    with refused(ValueError, "verify of an unknown indicator", "no_such_row"):
        subject.verify("no_such_row", *columns)
    with refused(TypeError, "verify without a name"):
        subject.verify(9, *columns)
    with refused(TypeError, "verify of a str"):
        subject.verify(row.name, *("x" for _ in row.inputs))
    for at, param in enumerate(row.params):
        bad = "no such choice" if param.kind == "choice" else param.min - 1
        words = [f"^{row.name}: ", param.name]
        with refused(ValueError, f"verify({param.name}={bad})", *words):
            subject.verify(row.name, *columns, *with_value(row, at, bad))
        for name in ("lookback", "settle"):
            with refused(ValueError, f"{name}({param.name}={bad})", *words):
                getattr(subject.catalog()[row.name], name)(**{param.name: bad})
    for name in ("lookback", "settle"):
        method = getattr(subject.catalog()[row.name], name)
        with refused(TypeError, f"{name} of an unknown word", "no_such_word"):
            method(no_such_word=1)
        knows_words(method, row, "", f"{row.name}.{name}")
    knows_words(functools.partial(subject.verify, row.name, *columns), row, "", "verify")
