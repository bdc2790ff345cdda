"""Violations of `rules/lifetimes.py`."""

from __future__ import annotations

import os
from typing import Any

from ..rules import lifetimes
from ..specification import Row
from . import plant
from .proxy import Proxy, around


@plant(lifetimes.nothing_is_kept, lifetimes.inputs_are_let_go)
def remembers_the_last_call(real: Any, row: Row, kind: str) -> Proxy:
    held: list[Any] = []

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        held[:] = [args, words]
        return call(*args, **words)

    return around(real, row, kind, hook)


@plant(lifetimes.nothing_is_kept)
def remembers_the_last_error(real: Any, row: Row, kind: str) -> Proxy:
    held: list[Any] = []

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except TypeError as error:
            held[:] = [error]
            raise

    return around(real, row, kind, hook)


@plant(lifetimes.numbers_of_any_kind)
def remembers_integers(real: Any, row: Row, kind: str) -> Proxy:
    held: list[Any] = []

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        held.extend(bytearray(1000) for value in args if type(value) is int)
        return call(*args, **words)

    return around(real, row, kind, hook)


@plant(lifetimes.used_at_an_end)
def lets_go_under_its_lock(real: Any, row: Row, kind: str) -> Proxy:
    late: list[Any] = []
    locked: list[bool] = []

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        if locked:
            os._exit(3)  # It would wait for ever.
        locked.append(True)
        late.clear()
        locked.clear()
        late.append(args)
        return call(*args, **words)

    return around(real, row, kind, hook)
