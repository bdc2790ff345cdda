"""The row "stream" of DESIGN 3 beside a live market: primed, peeked, saved and resumed."""

from __future__ import annotations

import contextlib
import copy
import pickle
import random
import sqlite3
import types
from collections.abc import Iterator
from typing import Any

import numpy as np

from .. import fresh
from ..bars import Inputs, bars, cut, with_gaps
from ..calls import callable_of, compute, refused, same_bits, stream, value_of
from ..packages import pandas, polars
from ..rule import rule
from ..specification import Row
from .pickles import altered
from .streams import in_mid_run, many, places

Bar = tuple[float, ...]


def bar_of(columns: Inputs, at: int) -> Bar:
    return tuple(float(column[at]) for column in columns)


def last_of(row: Row, outputs: tuple, end: int) -> tuple[float, ...]:
    """The values at the last bar before `end`; nothing before the first."""
    return tuple(out[end - 1].item() if end else row.nothing for out in outputs)


def same_values(row: Row, answer: Any, expected: tuple[float, ...], what: str) -> None:
    pair = (np.array(value_of(row, answer), row.dtype), np.array(expected, row.dtype))
    same_bits((pair[0],), (pair[1],), what)
    # What is 0 may be an answer as well.
    none = row.integer_valued or (answer is None) == bool(np.isnan(expected[0]))
    assert none, f"{what}: {answer!r}"


@rule("stream")
def prime_is_feeding(subject: Any, row: Row, kind: str) -> None:
    """One call over the history answers its last value and leaves what feeding it leaves."""
    for params, lookback in row.lookbacks:
        for gaps in ("skip", "restart"):
            columns = with_gaps(bars(row.inputs, 4 * lookback + 90), 4, 0.02)
            expected = compute(subject, row, "single", columns, params, gaps=gaps)
            for at in (*places(row, params), len(columns[0])):
                what = f"{row.stream}{params}, {gaps}: primed by {at} bars"
                for middle in (0, at // 3):
                    one = stream(subject, row, params, gaps=gaps)
                    fed = copy.copy(one)
                    for piece in (slice(0, middle), slice(middle, at)):
                        answer = one.prime(*cut(columns, piece))
                        empty = piece.start == piece.stop
                        last = last_of(row, expected, 0 if empty else piece.stop)
                        same_values(row, answer, last, what)
                    many(row, fed, cut(columns, slice(0, at)))
                    assert one == fed and one.bars == fed.bars, f"{what}: {one!r} is not {fed!r}"
                rest = slice(at, None)
                same_bits(many(row, one, cut(columns, rest)), cut(expected, rest), what)


@rule("stream")
def prime_in_a_tile(subject: Any, row: Row, kind: str) -> None:
    """Priming allocates no outputs as long as the history."""
    rise, written = fresh.run(subject, "priming", row.name, kind, 4_000_000)
    assert rise < written // 4, f"{row.stream}.prime: the peak rose by {rise / 1e6:.0f} MB"


@rule("stream")
def prime_refuses(subject: Any, row: Row, kind: str) -> None:
    """What is no history is refused as by `update_many`, and changes nothing."""
    columns = bars(row.inputs, row.lookback(row.defaults) + 30)
    one = stream(subject, row)
    one.prime(*columns)
    twin = copy.copy(one)
    for at in range(len(row.inputs)):
        for bad in ("text", np.ones((3, 3)), np.ones(3, bool), [1.0, "x"], 1.0, None):
            with refused(TypeError, f"{row.stream}.prime({bad!r})"):
                one.prime(*columns[:at], bad, *columns[at + 1 :])
    if len(row.inputs) > 1:
        with refused(ValueError, f"{row.stream}.prime of unequal lengths"):
            one.prime(columns[0][1:], *columns[1:])
    for wrong in (columns[1:], (*columns, columns[0])):
        with refused(TypeError, f"{row.stream}.prime of {len(wrong)} series"):
            one.prime(*wrong)
    assert one == twin, f"{row.stream}: {one!r} is not {twin!r}"
    lists = [column.tolist() for column in columns]
    same_values(row, one.prime(*lists), value_of(row, twin.prime(*columns)), "prime of lists")


@rule("stream")
def peek_is_the_update_to_come(subject: Any, row: Row, kind: str) -> None:
    """`peek` answers what `update` answers, at gaps too, and nothing shows afterwards."""
    for params, lookback in row.lookbacks[:3]:
        for gaps in ("skip", "restart"):
            columns = with_gaps(bars(row.inputs, 2 * lookback + 60), 5, 0.05)
            expected = compute(subject, row, "single", columns, params, gaps=gaps)
            one = stream(subject, row, params, gaps=gaps)
            twin = copy.copy(one)
            for at in range(len(columns[0])):
                what = f"{row.stream}{params}, {gaps}: peek at bar {at}"
                bar = bar_of(columns, at)
                one.peek(*(2.0 * value + 1.0 for value in bar))
                assert one.peek(*(None for _ in bar)) is None, what
                same_values(row, one.peek(*bar), last_of(row, expected, at + 1), what)
                same_values(row, one.peek(*bar), last_of(row, expected, at + 1), what)
                assert one == twin and repr(one) == repr(twin), f"{what}: it shows"
                assert one.to_bytes() == twin.to_bytes(), f"{what}: it shows in the bytes"
                answers = [value_of(row, each.update(*bar)) for each in (one, twin)]
                same_values(row, one.peek(*bar), value_of(row, twin.peek(*bar)), what)
                same_bits(
                    *((np.array(answer, row.dtype),) for answer in answers), f"{what}, then updated"
                )


@rule("stream")
def where_it_stands(subject: Any, row: Row, kind: str) -> None:
    """`bars`, `lookback`, `ready` and `value`, the last answer that was not None, on every way.

    A gap leaves the value, also where it restarts; a reset does not; copies and saves keep it.
    """
    for params, lookback in row.lookbacks[:4]:
        for gaps in ("skip", "restart"):
            columns = with_gaps(bars(row.inputs, 3 * lookback + 60), 4, 0.1 / (1 + lookback / 9))
            n, what = len(columns[0]), f"{row.stream}{params}, {gaps}"
            one = stream(subject, row, params, gaps=gaps)
            assert (one.bars, one.lookback, one.ready, one.value) == (0, lookback, False, None)
            taken, last = 0, None
            stands = []
            for at in range(n):
                bar = bar_of(columns, at)
                one.peek(*(value + 1.0 for value in bar))
                answer = one.update(*bar)
                last = last if answer is None else answer
                taken = taken + 1 if np.isfinite(bar).all() else taken * (gaps == "skip")
                stands.append((taken, taken > lookback, last))
                assert (one.bars, one.ready, one.value) == stands[at], f"{what}: at bar {at}"
            for way in ("update_many", "prime"):
                for size in (1, 7, lookback + 3, n):
                    one = stream(subject, row, params, gaps=gaps)
                    for start in range(0, n, size):
                        getattr(one, way)(*cut(columns, slice(start, start + size)))
                        stand = stands[min(start + size, n) - 1]
                        found = (one.bars, one.ready, one.value)
                        assert found == stand, f"{what}: {way} to bar {start + size}: {found}"
            for twin in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
                assert (twin.bars, twin.ready, twin.value) == stands[-1], f"{what}: a copy"
                assert type(twin.value) is type(last), f"{what}: {type(twin.value)}"
            one.reset()
            assert (one.bars, one.ready, one.value) == (0, False, None), f"{what}: after reset"


def rows_of(row: Row, bar: Bar) -> Iterator[Any]:
    """One bar in every form in which tables give their rows, with a column besides."""
    cells = dict(zip(row.inputs, bar, strict=True))
    yield cells
    yield types.MappingProxyType({"date": "2024-01-02", **cells})
    yield {name.upper(): np.float64(value) for name, value in cells.items()}
    frame = pandas().DataFrame(
        {"date": ["2024-01-02"], **{n.title(): [v] for n, v in cells.items()}}
    )
    yield frame.iloc[0]
    yield from frame.itertuples()
    yield frame.to_records()[0]
    yield from polars().from_pandas(frame).iter_rows(named=True)
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.row_factory = sqlite3.Row
        columns = ", ".join(f'? AS "{name}"' for name in cells)
        yield connection.execute(f"SELECT {columns}", list(bar)).fetchone()


@rule("stream")
def rows_are_bars(subject: Any, row: Row, kind: str) -> None:
    """A mapping or row of a table in place of the values is the same bar."""
    columns = bars(row.inputs, row.lookback(row.defaults) + 30)
    one, twin = stream(subject, row), stream(subject, row)
    for each in (one, twin):
        many(row, each, columns)
    for at in range(3):
        bar = bar_of(columns, 2 * at + 1)
        for whole in rows_of(row, bar):
            what = f"{row.stream} of a {type(whole).__name__}"
            expected = value_of(row, twin.peek(*bar))
            same_values(row, one.peek(whole), expected, f"{what}: peek")
            same_values(row, one.update(whole), value_of(row, twin.update(*bar)), what)
            assert one == twin, what
    missing = dict.fromkeys(row.inputs)
    assert one.update(missing) is None and one == twin, f"{row.stream}: missing values are a gap"
    if row.inputs == ("data",):
        close = {"open": 1.0, "close": bar[0]}
        assert one.update(close) == twin.update(*bar), f"{row.stream} takes the close of a bar"


@rule("stream")
def rows_refused(subject: Any, row: Row, kind: str) -> None:
    """A row without a column, or with it twice, is refused in words; a frame is no bar."""
    one = stream(subject, row)
    cells = dict.fromkeys(row.inputs, 1.0)
    frame = pandas().DataFrame([cells])
    *_, last = row.inputs
    for method in (one.update, one.peek):
        lacking = {"colour": 1.0, **{name: 1.0 for name in row.inputs[:-1]}}
        wanted = "close" if row.inputs == ("data",) else last
        with refused(ValueError, f"{lacking}", row.stream, f"value '{wanted}'", "'colour'"):
            method(lacking)
        with refused(ValueError, "twice", row.stream, last, last.title()):
            method({**cells, last.title(): 1.0})
        with refused(TypeError, "a word", row.stream, "number"):
            method({**cells, last: "1"})
        for many_bars in (frame, polars().from_pandas(frame)):
            with refused(TypeError, "a frame", row.stream, "update_many"):
                method(many_bars)
    assert one == stream(subject, row), f"{row.stream} changed although it refused"


@rule("stream")
def peek_refuses(subject: Any, row: Row, kind: str) -> None:
    """What is no bar is refused as by `update`."""
    one = stream(subject, row)
    good = [1.0 for _ in row.inputs]
    for at, name in enumerate(row.inputs):
        for bad in ("1", True, 1j, [1.0], np.ones(1), object()):
            with refused(TypeError, f"{row.stream}.peek({bad!r})", name):
                one.peek(*good[:at], bad, *good[at + 1 :])
    for wrong in (good[1:], [*good, 1.0]):
        with refused(TypeError, f"{row.stream}.peek of {len(wrong)} values"):
            one.peek(*wrong)
    assert one == stream(subject, row), f"{row.stream} changed although peek refused"


@rule("stream")
def bytes_resume(subject: Any, row: Row, kind: str) -> None:
    """`from_bytes` of `to_bytes` is equal and goes on with the same bits; so says pickle."""
    binding = callable_of(subject, row, kind)

    def there_and_back(one: Any) -> Any:
        saved = one.to_bytes()
        assert type(saved) is bytes and saved == one.to_bytes(), f"{row.stream}.to_bytes"
        twin = binding.from_bytes(saved)
        assert type(twin) is type(one) and twin == one and repr(twin) == repr(one), repr(twin)
        assert twin.to_bytes() == saved == pickle.loads(pickle.dumps(one)).to_bytes()
        assert one.from_bytes(saved) == one, f"{row.stream}.from_bytes by an object"
        return twin

    in_mid_run(subject, row, there_and_back, "saved as bytes")


def bits_flipped(saved: bytes) -> list[bytes]:
    number = int.from_bytes(saved, "little")
    flipped = (number ^ (1 << bit) for bit in range(8 * len(saved)))
    return [changed.to_bytes(len(saved), "little") for changed in flipped]


@rule("stream")
def hostile_bytes(subject: Any, row: Row, kind: str) -> None:
    """Bytes with any bit changed, of any other length, or of something else: ValueError."""
    load = callable_of(subject, row, kind).from_bytes
    for params, gaps in ((row.defaults, "skip"), (row.parameter_sets[-1], "restart")):
        for fed in (0, row.lookback(row.defaults) + 20):
            one = stream(subject, row, params, gaps=gaps)
            many(row, one, bars(row.inputs, fed))
            saved = one.to_bytes()
            assert load(saved) == one
            # Of a long window the bits of a share, of a short one all.
            step = 1 + len(saved) // 2_000
            for bad in (*bits_flipped(saved)[::step], *list(altered(saved))[::step]):
                with refused(ValueError, f"{row.stream}.from_bytes({bad!r:.80})", row.stream):
                    load(bad)
            for junk in (bytearray(saved), memoryview(saved), saved.hex(), [*saved], None, 7, one):
                with refused(TypeError, f"{row.stream}.from_bytes of {type(junk)}", "bytes"):
                    load(junk)
    noise = random.Random(row.name)
    for length in (*range(64), 500, 5_000):
        with refused(ValueError, f"{row.stream}.from_bytes of noise"):
            load(noise.randbytes(length))
    for foreign in (pickle.dumps(one), one.__class__.__name__.encode(), np.ones(9).tobytes()):
        with refused(ValueError, f"{row.stream}.from_bytes of something else"):
            load(foreign)
    assert load(saved) == one, f"{row.stream}: unusable after refusals"


@rule("stream")
def foreign_bytes(subject: Any, row: Row, kind: str) -> None:
    """The bytes of every other class are refused, in words that name both."""
    from ..specification import ROWS

    load = callable_of(subject, row, kind).from_bytes
    for other in ROWS:
        if other.name != row.name:
            saved = stream(subject, other).to_bytes()
            with refused(ValueError, f"{row.stream} of {other.stream}", other.name, row.stream):
                load(saved)


@rule("stream")
def subclasses_resume(subject: Any, row: Row, kind: str) -> None:
    """A class derived from a stream's gets objects of its own."""
    base = callable_of(subject, row, kind)
    derived = type("Derived", (base,), {"__module__": __name__})
    one = derived(*row.defaults)
    many(row, one, bars(row.inputs, 40))
    for twin in (derived.from_bytes(one.to_bytes()), copy.copy(one)):
        assert type(twin) is derived and twin == one, f"{row.stream}: {type(twin)}"
