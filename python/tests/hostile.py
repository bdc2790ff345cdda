"""Objects that nobody should pass to an indicator, from a seed.

Numbers of every type and size, containers and arrays of every kind and layout, and objects that
lie, that raise errors of their own, or that change what is being read while it is read.
"""

from __future__ import annotations

import array
import collections
import datetime
import decimal
import fractions
import math
import random
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa


class Own(Exception):
    """The error of an object's own code, which may pass through whoever calls it."""


class OwnOverflow(Own, OverflowError):
    """The same, of a kind that bindings raise for themselves only by mistake."""


SCALARS: list[Any] = [
    *(None, True, False, Ellipsis, NotImplemented, object(), math, len, float, int, type, Own),
    *(
        0,
        -1,
        1,
        2,
        5,
        9,
        14,
        100_001,
        2**31,
        2**63 - 1,
        2**63,
        -(2**63),
        2**64,
        10**400,
        -(10**400),
    ),
    *(10**5000, 0.0, -0.0, 0.02, 0.85, 6.0, 1e308, 5e-324, math.nan, math.inf, -math.inf, 1j),
    *("", "9", "skip", "restart", "auto", "scalar", "avx2", "neon", "sma", "ema", "\0", "\ud800"),
    *("é" * 99, "x" * 100_000, b"\xff", b"", bytearray(b"abcdefgh"), decimal.Decimal("1.5")),
    *(decimal.Decimal("sNaN"), fractions.Fraction(1, 3), datetime.date(2024, 2, 29)),
    *(np.float16(9), np.float32(0.5), np.float64(2), np.longdouble(3), np.complex128(1)),
    *(
        np.int8(-9),
        np.int64(9),
        np.uint64(2**64 - 1),
        np.bool_(True),
        np.str_("sma"),
        np.void(b"a"),
    ),
    *(np.datetime64(1, "D"), np.timedelta64(1, "D"), np.ma.masked, np.array(9), np.array(0.5)),
    *(slice(3), range(0), range(40), range(10**15), range(2**70), iter([1.0]), Own("x"), {}, set()),
]

DTYPES = "?bBhHiIlLqQefdgFDGSUVOMm"


def an_array(rng: random.Random) -> Any:
    """An array of any type and layout."""
    n = rng.choice([0, 1, 3, 30, 40, 40, 40, 41])
    kind = rng.choice([*DTYPES, *"ddddfil"])
    try:
        values = np.arange(1, n + 1).astype(kind)
    except (TypeError, ValueError):
        values = np.zeros(n, kind)
    if kind in "efdg" and n and rng.random() < 0.5:
        values[rng.randrange(n)] = rng.choice([np.nan, np.inf, -np.inf, 65504.0, -0.0])
    if kind == "O" and n:
        values[rng.randrange(n)] = rng.choice(SCALARS)
    layouts: list[Callable[[Any], Any]] = [
        lambda x: x,
        lambda x: x[::-1],
        lambda x: np.repeat(x, 2)[::2],
        lambda x: np.broadcast_to(x[:1], (40,)),
        lambda x: x.reshape(-1, 1),
        lambda x: x.reshape(1, -1),
        lambda x: np.asfortranarray(np.stack([x, x])),
        lambda x: x.astype(x.dtype.newbyteorder()),
        lambda x: np.frombuffer(b"\0" + x.tobytes(), x.dtype, offset=1) if len(x) else x,
        lambda x: np.ma.array(x, mask=[rng.random() < 0.3 for _ in x]),
        lambda x: np.ma.array(x, mask=True),
        lambda x: x.view(Odd),
        lambda x: np.rec.fromarrays([x, x]),
        lambda x: x.reshape(()) if x.size == 1 else x,
        lambda x: np.ascontiguousarray(x).view("V1"),
    ]
    try:
        values = rng.choice(layouts)(values)
        if rng.random() < 0.2 and isinstance(values, np.ndarray):
            values.flags.writeable = False
    except (TypeError, ValueError, NotImplementedError):
        pass  # A layout that numpy does not have for this type.
    return values


class Odd(np.ndarray):
    """An array with ideas of its own."""

    def __array_finalize__(self, other: Any) -> None:
        pass

    def astype(self, *args: Any, **words: Any) -> Any:
        raise Own("astype")

    def __len__(self) -> int:
        return 2


class Whole(int):
    def __index__(self) -> int:
        raise Own("index")


class Real(float):
    def __float__(self) -> float:
        raise Own("float")


class Listed(list):
    """A list that is longer, shorter or something else than it says."""

    said: Any = 2

    def __len__(self) -> Any:
        return self.said


class Endless(Sequence):
    """A sequence that says a length and never ends."""

    said: Any = 40

    def __len__(self) -> Any:
        return self.said

    def __getitem__(self, at: Any) -> float:
        return 1.0


METHODS = [
    "__index__",
    "__float__",
    "__len__",
    "__iter__",
    "__array__",
    "__str__",
    "__repr__",
    "__eq__",
    "__bool__",
]


def a_table(rng: random.Random) -> Any:
    """A column or a frame of a library for tables: of any type, with holes, in pieces, or empty."""
    n = rng.choice([0, 1, 40, 40, 40, 41])
    numbers = [rng.choice([1.5, 2.0, 3.25, math.nan, math.inf]) for _ in range(n)]
    holes = [None if rng.random() < 0.1 else float(k) for k in range(n)]
    words = ["a"] * n
    days = pd.date_range("2024-02-29", periods=n, tz=rng.choice([None, "UTC"]))
    columns = rng.sample(["open", "high", "low", "close", "volume", "x", "x"], rng.randint(0, 7))
    values = {name: numbers for name in columns}
    makers: list[Callable[[], Any]] = [
        lambda: pd.Series(numbers, index=rng.choice([None, days, words])),
        lambda: pd.Series(rng.choice([holes, words, days, [1] * n])),
        lambda: pd.Series(holes, dtype=rng.choice(["Float64", "Float32", "object", "category"])),
        lambda: pd.Series([1] * n, dtype=rng.choice(["Int64", "int8", "uint64", "bool", "string"])),
        lambda: pd.Series(holes, dtype=pd.ArrowDtype(pa.float64())),
        lambda: pd.Series(numbers)[:: rng.choice([1, -1, 2])],
        lambda: pd.Index(rng.choice([numbers, words])),
        lambda: pd.array(holes, dtype="Float64"),
        lambda: pd.DataFrame(values, index=days),
        lambda: pd.DataFrame([numbers] * 3),
        lambda: pd.DataFrame([[1.0] * len(columns)] * n, columns=columns),
        lambda: pl.Series(rng.choice([numbers, holes, words, [[1.0]] * n])),
        lambda: pl.Series([1] * n, dtype=rng.choice([pl.Int8, pl.UInt64, pl.Float32, pl.Decimal])),
        lambda: pl.Series(numbers).append(pl.Series(numbers)),
        lambda: pl.DataFrame(values),
        lambda: pl.DataFrame(values).lazy(),
        lambda: pl.DataFrame({"day": words, "close": holes}),
        lambda: pa.array(rng.choice([numbers, holes, words])),
        lambda: pa.array([1] * n, rng.choice([pa.int8(), pa.float16(), pa.decimal128(9, 2)])),
        lambda: pa.chunked_array([numbers, holes]),
        lambda: pa.table(values),
        lambda: pa.nulls(n),
    ]
    return rng.choice(makers)()


def an_object(rng: random.Random, answers: list[Any]) -> Any:
    """An object whose special methods answer anything, or raise."""

    def method(answer: Any) -> Callable[..., Any]:
        def answering(self: Any, *args: Any, **words: Any) -> Any:
            if isinstance(answer, type) and issubclass(answer, BaseException):
                raise answer("of the object's own")
            return answer

        return answering

    errors = [Own, OwnOverflow, TypeError, ValueError, MemoryError]
    body = {
        name: method(rng.choice(errors if rng.random() < 0.4 else answers))
        for name in METHODS
        if rng.random() < 0.4
    }
    if rng.random() < 0.1:

        def refuse(self: Any, name: str) -> Any:
            raise Own(name)

        body["__getattr__"] = refuse
    base = rng.choice([object, object, Whole, Real, str, list, tuple])
    return type("Hostile", (base,), body)()


def meddling(rng: random.Random, meddle: Callable[[], Any], answer: Any) -> Any:
    """An object that does something else while it is read as a number or an array."""

    def method(self: Any, *args: Any, **words: Any) -> Any:
        meddle()
        return answer

    names = rng.sample(["__index__", "__float__", "__array__"], rng.randint(1, 3))
    return type("Meddling", (), {name: method for name in names})()


def a_container(rng: random.Random, depth: int, meddle: Callable[[], Any]) -> Any:
    items = [anything(rng, depth - 1, meddle) for _ in range(rng.choice([0, 1, 2, 3, 3, 40]))]
    if rng.random() < 0.5:
        items = [rng.choice([1, 2.5, None, np.float64(3)]) for _ in items]
    hashable = [item for item in items if isinstance(item, int | float | str)]
    makers: list[Callable[[], Any]] = [
        lambda: items,
        lambda: tuple(items),
        lambda: collections.deque(items),
        lambda: set(hashable),
        lambda: dict.fromkeys(hashable),
        lambda: dict.fromkeys(hashable).keys(),
        lambda: iter(items),
        lambda: (item for item in items),
        lambda: Listed(items),
        lambda: collections.UserList(items),
        lambda: array.array(rng.choice("bBhHiIlLqQfd"), [1, 2, 3] * 13),
        lambda: memoryview(bytes(40)),
        lambda: memoryview(array.array("d", [1.0] * 40))[:: rng.choice([1, -1, 2])],
        lambda: released(),
        lambda: tuple(rng.choice([1, 3, 9, 0.5, 0.1, -1, 0]) for _ in range(3)),
    ]
    made = rng.choice(makers)()
    if isinstance(made, Listed):
        made.said = rng.choice([2, 0, 41, -1, 2**70, "x", 1.5])
    return made


def released() -> memoryview:
    view = memoryview(bytes(40))
    view.release()
    return view


def endless(rng: random.Random) -> Any:
    made = Endless()
    made.said = rng.choice([40, 3, 0, -1, 2**50, 2**70])
    return made


def anything(rng: random.Random, depth: int = 2, meddle: Callable[[], Any] = lambda: None) -> Any:
    """Any object; `meddle` is what some of them do while they are read."""
    kinds: list[Callable[[], Any]] = [
        lambda: rng.choice(SCALARS),
        lambda: rng.choice(SCALARS),
        lambda: an_array(rng),
        lambda: an_array(rng),
        lambda: a_table(rng),
        lambda: an_object(rng, SCALARS),
        lambda: meddling(rng, meddle, rng.choice([1, 5, 0.5, np.ones(40)])),
        lambda: endless(rng),
    ]
    if depth:
        kinds += [lambda: a_container(rng, depth, meddle)] * 3
    return rng.choice(kinds)()
