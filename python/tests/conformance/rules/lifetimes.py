"""What a call was given is let go when it ends, however it ends, and nobody waits for itself."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any

import numpy as np

from .. import fresh
from ..bars import bars
from ..calls import callable_of, raw_call, stream
from ..rule import rule
from ..specification import KINDS, PANELS, Row


class Thing:
    """Nothing that any call could take."""


def let_go(call: Callable[[Any], Any], what: str) -> None:
    """The call must refuse a thing; neither it nor what its caller had may live on."""

    def refused() -> tuple[Any, Any]:
        thing, local = Thing(), Thing()
        try:
            call(thing)
        except TypeError:
            return weakref.ref(thing), weakref.ref(local)
        raise AssertionError(f"{what}: accepted")

    dead = [one() is None for one in refused()]
    assert all(dead), f"{what}: something of a call that was refused lives on"


@rule(*KINDS)
def nothing_is_kept(subject: Any, row: Row, kind: str) -> None:
    """An object that was refused as input, parameter or keyword dies with the caller's last name."""
    columns = bars(row.inputs, 30)
    what = row.binding(kind)
    rest = columns[1:]
    let_go(lambda thing: raw_call(subject, row, kind, (thing, *rest)), what)
    let_go(lambda thing: raw_call(subject, row, kind, ([1.0, thing], *rest)), what)
    function = callable_of(subject, row, kind)
    given = () if kind == "stream" else columns
    let_go(lambda thing: function(*given, gaps=thing), what)
    let_go(lambda thing: function(*given, unknown=thing), what)
    if row.params:
        let_go(lambda thing: function(*given, thing), what)
    if kind == "stream":
        one = stream(subject, row)
        bar = (1.0,) * (len(row.inputs) - 1)
        let_go(lambda thing: one.update(thing, *bar), what)
        let_go(lambda thing: one.peek(thing, *bar), what)
        let_go(lambda thing: one.prime(thing, *rest), what)
        let_go(function.from_bytes, what)


@rule(*KINDS)
def inputs_are_let_go(subject: Any, row: Row, kind: str) -> None:
    """Of what was taken nothing but the answer is left."""
    columns = tuple(np.array(column) for column in bars(row.inputs, 30))
    if kind in PANELS:
        columns = tuple(np.stack([column] * 3, axis=1) for column in columns)
    seen = [weakref.ref(column) for column in columns]
    result = raw_call(subject, row, kind, columns)
    del columns
    assert all(one() is None for one in seen), f"{row.binding(kind)}: an input lives on"
    del result


@rule("stream")
def numbers_of_any_kind(subject: Any, row: Row, kind: str) -> None:
    """Memory does not grow with updates, whatever kind of number comes, or what is refused."""
    rises = fresh.run(subject, "growth_by_kind", row.name, kind, 20_000)
    for number, rise in rises:
        assert rise < 2_000_000, f"{row.stream}: {rise / 1e6:.1f} MB more after many {number}"


@rule("stream")
def used_at_an_end(subject: Any, row: Row, kind: str) -> None:
    """An object that uses a stream when it dies, whenever that is, does not wait for itself."""
    (ends,) = fresh.run(subject, "ends", row.name, kind)
    assert ends >= 40, f"{row.stream}: only {ends} objects came to their end"
