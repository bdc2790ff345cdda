"""Taking apart what a stream is pickled as, and putting it together wrongly."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def altered(state: bytes) -> Iterator[bytes]:
    """Truncated, prolonged, and every byte changed in one bit."""
    yield from (state[:k] for k in range(len(state)))
    yield from (state + b"\0", b"\0" + state, b"\xff" * len(state))
    for at, byte in enumerate(state):
        yield state[:at] + bytes([byte ^ (1 << at % 8)]) + state[at + 1 :]


def leaves(reduced: Any, at: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], Any]]:
    """What a reduced form is made of, and where it stands."""
    if isinstance(reduced, tuple):
        for index, item in enumerate(reduced):
            yield from leaves(item, (*at, index))
    elif not callable(reduced):
        yield at, reduced


def with_leaf(reduced: Any, at: tuple[int, ...], leaf: Any) -> Any:
    """The reduced form with the leaf at this place replaced."""
    if not at:
        return leaf
    items = list(reduced)
    items[at[0]] = with_leaf(items[at[0]], at[1:], leaf)
    return tuple(items)


def rebuilt(reduced: tuple) -> Any:
    """What pickle does with a reduced form."""
    one = reduced[0](*reduced[1])
    if len(reduced) > 2 and reduced[2] is not None:
        one.__setstate__(reduced[2])
    return one


JUNK = (
    "text",
    "",
    7,
    -1,
    2**70,
    0.5,
    float("nan"),
    (),
    [],
    b"",
    b"1234567",
    bytearray(3),
    object(),
)
