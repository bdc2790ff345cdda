"""Violations of `rules/errors.py`."""

from __future__ import annotations

import re
import types
from typing import Any

import numpy as np

from ..rules import errors
from ..specification import Row
from . import plant
from .proxy import Hook, Proxy, around, is_construction, one_bit, plain, touched


def instead(kind_of_error: Any, raised: Any, message: str | None = None) -> Hook:
    """A hook that turns one error into another."""

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except kind_of_error as error:
            raise raised(str(error) if message is None else message) from None

    return hook


@plant(errors.bad_values, errors.bad_ranges)
def says_nothing(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, instead(ValueError, ValueError, "bad value"))


@plant(errors.bad_values)
def overflows(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, instead(ValueError, OverflowError))


@plant(errors.bad_values, errors.wrong_types, errors.bad_gaps, errors.bad_kernel, errors.bad_calls)
def error_leaves_a_trace(real: Any, row: Row, kind: str) -> Proxy:
    failed: list[BaseException] = []

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            result = call(*args, **words)
        except BaseException as error:
            failed.append(error)
            raise
        return touched(result, one_bit) if failed and not is_construction(call) else result

    return around(real, row, kind, hook)


@plant(errors.wrong_types)
def wrong_type_is_a_value_error(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, instead(TypeError, ValueError))


@plant(errors.accepted_numbers)
def numpy_is_refused(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        if any(isinstance(argument, np.generic) for argument in args):
            raise TypeError("not a number of Python's")
        return call(*args, **words)

    return around(real, row, kind, hook)


@plant(errors.accepted_numbers)
def whole_floats_are_refused(real: Any, row: Row, kind: str) -> Proxy:
    periods = [param.default for param in row.params if param.kind == "int"]

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        if any(isinstance(argument, float) and argument in periods for argument in args):
            raise TypeError("not an integer")
        return call(*args, **words)

    return around(real, row, kind, hook)


@plant(errors.ends_of_ranges)
def zero_by_zero(real: Any, row: Row, kind: str) -> Proxy:
    def touch(values: np.ndarray) -> None:
        values[-1:] = np.inf

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        result = plain(call, *args, **words)
        return result if is_construction(call) else touched(result, touch)

    return around(real, row, kind, hook)


def replacing(real: Any, row: Row, kind: str, change: Any, word: str = "") -> Proxy:
    """Arguments that must be refused are replaced by some that are accepted."""

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        words = {name: value for name, value in words.items() if name != "no_such_word"}
        if words.get(word) == "":
            del words[word]
        return call(*map(change, args), **words)

    return around(real, row, kind, hook)


def same(argument: Any) -> Any:
    return argument


@plant(errors.bad_gaps)
def empty_is_the_default(real: Any, row: Row, kind: str) -> Proxy:
    return replacing(real, row, kind, same, "gaps")


@plant(errors.bad_calls)
def unknown_words_pass(real: Any, row: Row, kind: str) -> Proxy:
    return replacing(real, row, kind, same)


@plant(errors.words_of_others, errors.bad_words)
def other_words_are_unknown(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except (TypeError, ValueError) as error:
            message = re.sub(r"here it is '\w+'|; write \"\w+\"", "", str(error))
            raise type(error)(message) from None

    return around(real, row, kind, hook)


@plant(errors.bad_kernel)
def unknown_kernel_passes(real: Any, row: Row, kind: str) -> Proxy:
    def known(argument: Any) -> Any:
        return None if isinstance(argument, str) and argument == "sse9" else argument

    return replacing(real, row, kind, known)


@plant(errors.bad_ranges)
def step_of_nothing_passes(real: Any, row: Row, kind: str) -> Proxy:
    def start(argument: Any) -> Any:
        stands = isinstance(argument, tuple) and len(argument) == 3 and argument[2] == 0
        return argument[0] if stands else argument

    return replacing(real, row, kind, start)


@plant(errors.bad_ranges)
def step_beyond_the_end_passes(real: Any, row: Row, kind: str) -> Proxy:
    def start(argument: Any) -> Any:
        if isinstance(argument, tuple) and len(argument) == 3 and argument[0] != argument[1]:
            ends = all(isinstance(end, int | float) for end in argument)
            if ends and argument[2] > abs(argument[1] - argument[0]):
                return argument[0]
        return argument

    return replacing(real, row, kind, start)


@plant(errors.hostile_arguments)
def panics(real: Any, row: Row, kind: str) -> Proxy:
    class PanicException(BaseException):
        pass

    return around(real, row, kind, instead(ValueError, PanicException))


@plant(errors.verify_refuses)
def verify_takes_anything(real: Any, row: Row, kind: str) -> Proxy:
    return Proxy(real, verify=lambda *args: types.SimpleNamespace(ok=True))
