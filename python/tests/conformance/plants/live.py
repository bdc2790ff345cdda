"""Violations of `rules/live.py`."""

from __future__ import annotations

import copy
from typing import Any

from ..rules import live
from ..specification import Row
from . import plant
from .proxy import Proxy, around


@plant(live.prime_is_feeding)
def prime_begins_anew(real: Any, row: Row, kind: str) -> Proxy:
    def prime(self: Any, *arrays: Any) -> Any:
        self._real.reset()
        return self._real.prime(*arrays)

    return around(real, row, kind, prime=prime)


@plant(live.prime_is_feeding)
def prime_answers_nothing(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, prime=lambda self, *arrays: self._real.prime(*arrays) and None)


@plant(live.prime_is_feeding)
def prime_forgets_the_last_bar(real: Any, row: Row, kind: str) -> Proxy:
    def prime(self: Any, *arrays: Any) -> Any:
        answer = copy.copy(self._real).prime(*arrays)
        self._real.prime(*(array[:-1] for array in arrays))
        return answer

    return around(real, row, kind, prime=prime)


@plant(live.prime_in_a_tile)
def prime_keeps_every_output(real: Any, row: Row, kind: str) -> Proxy:
    def prime(self: Any, *arrays: Any) -> Any:
        kept = copy.copy(self._real).update_many(*arrays)
        answer = self._real.prime(*arrays)
        del kept
        return answer

    return around(real, row, kind, prime=prime)


@plant(live.prime_refuses)
def prime_takes_what_it_refuses(real: Any, row: Row, kind: str) -> Proxy:
    def prime(self: Any, *arrays: Any) -> Any:
        try:
            return self._real.prime(*arrays)
        except TypeError:
            self._real.update(*(1.0 for _ in row.inputs))
            raise

    return around(real, row, kind, prime=prime)


@plant(live.peek_is_the_update_to_come)
def peek_takes_the_bar(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, peek=lambda self, *bar: self._real.update(*bar))


@plant(live.peek_is_the_update_to_come)
def peek_restarts_at_a_gap(real: Any, row: Row, kind: str) -> Proxy:
    def peek(self: Any, *bar: Any) -> Any:
        return self._real.update(*bar) if None in bar else self._real.peek(*bar)

    return around(real, row, kind, peek=peek)


@plant(live.peek_is_the_update_to_come)
def peek_is_a_bar_late(real: Any, row: Row, kind: str) -> Proxy:
    def peek(self: Any, *bar: Any) -> Any:
        twin = copy.copy(self._real)
        twin.update(*bar)
        return twin.update(*bar)

    return around(real, row, kind, peek=peek)


@plant(live.peek_refuses)
def peek_takes_anything(real: Any, row: Row, kind: str) -> Proxy:
    def peek(self: Any, *bar: Any) -> Any:
        try:
            return self._real.peek(*bar)
        except TypeError:
            return None

    return around(real, row, kind, peek=peek)


@plant(live.where_it_stands)
def a_gap_takes_the_value(real: Any, row: Row, kind: str) -> Proxy:
    class Stream:
        last: Any = None

    def update(self: Any, *bar: Any) -> Any:
        Stream.last = self._real.update(*bar)
        return Stream.last

    return around(real, row, kind, update=update, value=property(lambda self: Stream.last))


@plant(live.where_it_stands)
def ready_a_bar_early(real: Any, row: Row, kind: str) -> Proxy:
    early = property(lambda self: self._real.bars >= self._real.lookback)
    return around(real, row, kind, ready=early)


@plant(live.where_it_stands)
def reset_keeps_the_value(real: Any, row: Row, kind: str) -> Proxy:
    kept: list[Any] = [None]

    def reset(self: Any) -> None:
        kept[0] = self._real.value
        self._real.reset()

    def value(self: Any) -> Any:
        return kept[0] if self._real.value is None else self._real.value

    return around(real, row, kind, reset=reset, value=property(value))


@plant(live.rows_are_bars)
def rows_are_gaps(real: Any, row: Row, kind: str) -> Proxy:
    def update(self: Any, *bar: Any) -> Any:
        values = [None for _ in row.inputs] if hasattr(bar[0], "keys") else bar
        return self._real.update(*values)

    return around(real, row, kind, update=update)


@plant(live.rows_refused)
def what_is_missing_is_a_gap(real: Any, row: Row, kind: str) -> Proxy:
    def update(self: Any, *bar: Any) -> Any:
        try:
            return self._real.update(*bar)
        except ValueError:
            return None

    return around(real, row, kind, update=update)


@plant(live.bytes_resume)
def bytes_of_a_fresh_stream(real: Any, row: Row, kind: str) -> Proxy:
    def to_bytes(self: Any) -> bytes:
        fresh = copy.copy(self._real)
        fresh.reset()
        return fresh.to_bytes()

    return around(real, row, kind, to_bytes=to_bytes)


def loading(real: Any, row: Row, kind: str, load: Any) -> Proxy:
    binding = getattr(real, row.stream)
    wrapped = classmethod(lambda cls, saved: cls._wrap(load(binding, saved)))
    return around(real, row, kind, from_bytes=wrapped)


@plant(live.hostile_bytes)
def a_short_blob_is_a_fresh_stream(real: Any, row: Row, kind: str) -> Proxy:
    def load(binding: Any, saved: Any) -> Any:
        return binding.from_bytes(saved) if len(saved) != 30 else binding()

    return loading(real, row, kind, load)


@plant(live.hostile_bytes)
def one_bit_is_ignored(real: Any, row: Row, kind: str) -> Proxy:
    def load(binding: Any, saved: Any) -> Any:
        try:
            return binding.from_bytes(saved)
        except ValueError:
            return binding.from_bytes(saved[:20] + bytes([saved[20] ^ 4]) + saved[21:])

    return loading(real, row, kind, load)


@plant(live.hostile_bytes)
def anything_is_bytes(real: Any, row: Row, kind: str) -> Proxy:
    def load(binding: Any, saved: Any) -> Any:
        return binding.from_bytes(bytes(saved) if isinstance(saved, bytearray) else saved)

    return loading(real, row, kind, load)


@plant(live.foreign_bytes)
def takes_what_others_saved(real: Any, row: Row, kind: str) -> Proxy:
    def load(binding: Any, saved: Any) -> Any:
        try:
            return binding.from_bytes(saved)
        except ValueError:
            return binding()

    return loading(real, row, kind, load)


@plant(live.subclasses_resume)
def resumes_as_its_base(real: Any, row: Row, kind: str) -> Proxy:
    binding = getattr(real, row.stream)
    return around(real, row, kind, from_bytes=staticmethod(binding.from_bytes))
