"""Violations of `rules/streams.py`."""

from __future__ import annotations

import copy
import functools
import threading
from typing import Any

import numpy as np

from ..rules import streams
from ..specification import Row
from . import plant
from .proxy import REVIVED, Proxy, around, revive


@plant(streams.pickle_resumes, streams.pickle_elsewhere)
def pickle_forgets(real: Any, row: Row, kind: str) -> Proxy:
    def reduce(self: Any, protocol: Any) -> tuple:
        fresh = copy.copy(self._real)
        fresh.reset()
        reduced = fresh.__reduce_ex__(protocol)
        return (functools.partial(revive, row.stream), (reduced[0], *reduced[1:3]))

    return around(real, row, kind, __reduce_ex__=reduce)


@plant(streams.copies)
def copy_is_the_same(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, __copy__=lambda self: self)


@plant(streams.copies)
def copy_shares_its_state(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, __deepcopy__=lambda self, memo: self._wrap(self._real))


@plant(streams.reset_is_fresh)
def reset_does_nothing(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, reset=lambda self: None)


@plant(streams.equality)
def all_are_equal(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, __eq__=lambda self, other: True)


@plant(streams.equality)
def only_itself_is_equal(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, __eq__=lambda self, other: self is other)


@plant(streams.telling_repr)
def says_nothing(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, __repr__=lambda self: f"<{row.stream}>")


@plant(streams.read_only_attributes)
def gaps_can_be_written(real: Any, row: Row, kind: str) -> Proxy:
    writable = property(lambda self: self._real.gaps, lambda self, value: None)
    return around(real, row, kind, gaps=writable)


@plant(streams.refused_update_keeps_state)
def refused_and_fed(real: Any, row: Row, kind: str) -> Proxy:
    def update_many(self: Any, *arrays: Any) -> Any:
        try:
            return self._real.update_many(*arrays)
        except TypeError:
            self._real.update(*(1.0 for _ in row.inputs))
            raise

    return around(real, row, kind, update_many=update_many)


def lenient(key: str, function: Any, args: tuple, state: Any = None) -> Any:
    """Takes a state that is no state for a fresh stream."""
    try:
        return revive(key, function, args, state)
    except ValueError:
        return REVIVED[key]()


@plant(streams.hostile_pickle)
def takes_any_state(real: Any, row: Row, kind: str) -> Proxy:
    def reduce(self: Any, protocol: Any) -> tuple:
        reduced = self._real.__reduce_ex__(protocol)
        return (functools.partial(lenient, row.stream), (reduced[0], *reduced[1:3]))

    return around(real, row, kind, __reduce_ex__=reduce)


@plant(streams.two_threads)
def another_thread_comes_between(real: Any, row: Row, kind: str) -> Proxy:
    came: list[int] = []
    another = threading.Event()

    def update_many(self: Any, *arrays: Any) -> Any:
        half = len(arrays[0]) // 2
        first = self._real.update_many(*(array[:half] for array in arrays))
        if threading.current_thread() is not threading.main_thread():
            came.append(threading.get_ident())
            if len(set(came)) > 1:
                another.set()
            another.wait()
        second = self._real.update_many(*(array[half:] for array in arrays))
        if len(row.outputs) == 1:
            return np.concatenate([first, second])
        return type(first)(*map(np.concatenate, zip(first, second, strict=True)))

    return around(real, row, kind, update_many=update_many)
