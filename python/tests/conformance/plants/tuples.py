"""Violations of `rules/tuples.py`."""

from __future__ import annotations

from collections import namedtuple
from typing import Any

from ..rules import tuples
from ..specification import ROWS, Row
from . import plant
from .containers import answering
from .proxy import Proxy, around


def changed(real: Any, row: Row, kind: str, change: Any) -> Proxy:
    """Every result of several outputs is changed."""

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        result = call(*args, **words)
        return change(result) if isinstance(result, tuple) else result

    return around(real, row, kind, hook)


def made_anew(result: Any) -> Any:
    """A result of a class that nobody finds, made for this call."""
    return namedtuple(type(result).__name__, result._fields)(*result)


def everywhere(real: Any, change: Any) -> Proxy:
    """Every row's call with the change."""

    def changing(call: Any) -> Any:
        return lambda *args, **words: change(call(*args, **words))

    return Proxy(real, **{r.name: changing(getattr(real, r.name)) for r in ROWS if r.result})


@plant(tuples.public_class, tuples.travels)
def a_class_for_each_call(real: Any, row: Row, kind: str) -> Proxy:
    return changed(real, row, kind, made_anew)


@plant(tuples.unpacks)
def a_frame_of_series(real: Any, row: Row, kind: str) -> Proxy:
    """What unpacks into the names of its columns."""

    def change(result: Any) -> Any:
        return result.to_frame() if isinstance(result, tuple) else result

    return answering(real, row, kind, change)


@plant(tuples.unpacks)
def another_order(real: Any, row: Row, kind: str) -> Proxy:
    return changed(real, row, kind, lambda result: type(result)(*result[::-1]))


@plant(tuples.frame_on_demand)
def no_frames(real: Any, row: Row, kind: str) -> Proxy:
    def without(result: Any) -> Any:
        class Result(type(result)):  # type: ignore[misc]
            __slots__ = ()

            def to_frame(self, prefix: str = "") -> Any:
                return super().to_frame()

        return Result(*result)

    return changed(real, row, kind, without)


@plant(tuples.through_a_queue)
def lost_on_the_way(real: Any, row: Row, kind: str) -> Proxy:
    return everywhere(real, made_anew)


@plant(tuples.first_calls)
def each_thread_its_class(real: Any, row: Row, kind: str) -> Proxy:
    return everywhere(real, made_anew)


@plant(tuples.result_documented)
def says_nothing_of_its_lines(real: Any, row: Row, kind: str) -> Proxy:
    name = row.result or ""
    return Proxy(real, **{name: type(name, (getattr(real, name),), {"__doc__": row.title})})


class Verdict:
    """Equal to itself alone."""

    def __init__(self, report: Any) -> None:
        for name in ("call", "bars", "paths", "error", "ratio", "ok"):
            setattr(self, name, getattr(report, name))
        self.__str__ = report.__str__


@plant(tuples.reports_travel)
def only_the_same_report_is_equal(real: Any, row: Row, kind: str) -> Proxy:
    def verify(*args: Any, **words: Any) -> Any:
        return Verdict(real.verify(*args, **words))

    return Proxy(real, verify=verify, Report=Verdict)
