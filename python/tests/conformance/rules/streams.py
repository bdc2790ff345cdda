"""DESIGN 5.9 and the row "stream" of its section 3: the life of a stream."""

from __future__ import annotations

import contextlib
import copy
import pickle
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np

from .. import fresh
from ..bars import Inputs, bars, cut, with_gaps
from ..calls import Outputs, arrays_of, bits, compute, refused, same_bits, stream, value_of
from ..rule import rule
from ..specification import Row
from .pickles import JUNK, altered, leaves, rebuilt, with_leaf

Change = Callable[[Any], Any]


def many(row: Row, one: Any, columns: Inputs) -> Outputs:
    return arrays_of(row, one.update_many(*columns))


def places(row: Row, params: tuple) -> list[int]:
    """Before, in and after the warm-up, and inside whatever blocks there are."""
    lookback = row.lookback(params)
    return sorted({0, 1, lookback // 2, lookback, lookback + 1, lookback + 8, 2 * lookback + 37})


def in_mid_run(subject: Any, row: Row, change: Change, what: str) -> None:
    """After the change in mid-run the rest has the bits that it would have had without."""
    for params, lookback in row.lookbacks:
        for gaps in ("skip", "restart"):
            columns = with_gaps(bars(row.inputs, 4 * lookback + 90), 4, 0.02)
            expected = compute(subject, row, "single", columns, params, gaps=gaps)
            for at in places(row, params):
                one = stream(subject, row, params, gaps=gaps)
                many(row, one, cut(columns, slice(0, at)))
                changed = change(one)
                found = many(row, changed, cut(columns, slice(at, None)))
                rest = cut(expected, slice(at, None))
                same_bits(found, rest, f"{row.stream}{params}, {gaps}: {what} at bar {at}")


@rule("stream")
def pickle_resumes(subject: Any, row: Row, kind: str) -> None:
    """Every protocol of pickle that knows new-style classes; what comes back is equal."""
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):

        def there_and_back(one: Any, protocol: int = protocol) -> Any:
            twin = pickle.loads(pickle.dumps(one, protocol))
            assert type(twin) is type(one) and twin == one and repr(twin) == repr(one), repr(twin)
            return twin

        in_mid_run(subject, row, there_and_back, f"pickled by protocol {protocol}")


@rule("stream")
def pickle_elsewhere(subject: Any, row: Row, kind: str) -> None:
    """A stream moves to another process and goes on there with the same bits."""
    n, at = 3 * row.lookback(row.defaults) + 200, 2 * row.lookback(row.defaults) + 31
    columns = bars(row.inputs, n)
    one = stream(subject, row)
    many(row, one, cut(columns, slice(0, at)))
    found = fresh.run(subject, "resume", row.name, kind, pickle.dumps(one).hex(), n, at)[0]
    expected = compute(subject, row, "single", columns)
    rest = [bits(out[at:]).tolist() for out in expected]
    assert found == rest, f"{row.stream}: other bits in another process"


@rule("stream")
def copies(subject: Any, row: Row, kind: str) -> None:
    """`copy.copy` and `copy.deepcopy` go on as the original would, and apart from it."""
    for name in ("copy", "deepcopy"):
        duplicate = getattr(copy, name)

        def apart(one: Any, duplicate: Change = duplicate, name: str = name) -> Any:
            twin = duplicate(one)
            assert twin is not one and type(twin) is type(one) and twin == one, f"copy.{name}"
            before = repr(one)
            many(row, twin, bars(row.inputs, 55, seed=8))
            assert repr(one) == before, f"copy.{name}: the original follows its copy"
            return one

        in_mid_run(subject, row, apart, f"original of copy.{name}")
        in_mid_run(subject, row, duplicate, f"copy.{name}")


@rule("stream")
def reset_is_fresh(subject: Any, row: Row, kind: str) -> None:
    """After `reset` a stream is as good as new."""
    for params, lookback in row.lookbacks:
        columns = bars(row.inputs, 2 * lookback + 60)
        for gaps in ("skip", "restart"):
            for at in places(row, params):
                one = stream(subject, row, params, gaps=gaps)
                fresh = stream(subject, row, params, gaps=gaps)
                many(row, one, cut(bars(row.inputs, 2 * lookback + 60, "spike", 3), slice(0, at)))
                assert one.reset() is None
                assert one == fresh and repr(one) == repr(fresh), f"{one!r} is not {fresh!r}"
                pair = [many(row, each, columns) for each in (one, fresh)]
                same_bits(pair[0], pair[1], f"{row.stream}{params}: reset at bar {at}")


def other_values(row: Row) -> Iterator[tuple]:
    """The defaults with one parameter changed."""
    for params in row.parameter_sets[1:]:
        for at, value in enumerate(params):
            if value != row.defaults[at]:
                yield (*row.defaults[:at], value, *row.defaults[at + 1 :])


def equal(left: Any, right: Any) -> bool:
    """The answer of `==`, to which `!=` must be the opposite."""
    answers = (left == right, left != right)
    assert answers in ((True, False), (False, True)), f"{left!r}, {right!r}: {answers}"
    return answers[0]


@rule("stream")
def equality(subject: Any, row: Row, kind: str) -> None:
    """Equal are streams of equal parameters and equal history, whatever the chunks."""
    columns = bars(row.inputs, 3 * row.lookback(row.defaults) + 40)
    whole, pieces = stream(subject, row), stream(subject, row)
    assert equal(whole, pieces), f"{row.stream}: two fresh ones differ"
    many(row, whole, columns)
    assert not equal(whole, pieces), f"{row.stream}: a fed one equals a fresh one"
    for bar in zip(*columns, strict=True):
        pieces.update(*map(float, bar))
    assert equal(whole, pieces), f"{row.stream}: update and update_many differ"
    ties = np.random.default_rng(3)
    for at in range(400):
        # Zeros of both signs: how a stream was fed may show in the sign of one that no output has.
        given = tuple(ties.choice([0.0, -0.0, 1.0, 0.5], 40) for _ in row.inputs)
        params = row.parameter_sets[at % len(row.parameter_sets)]
        at_once, one_by_one = stream(subject, row, params), stream(subject, row, params)
        many(row, at_once, given)
        for bar in zip(*given, strict=True):
            one_by_one.update(*map(float, bar))
        assert equal(at_once, one_by_one), f"{row.stream}: update and update_many differ on ties"
        assert equal(at_once, pickle.loads(pickle.dumps(at_once))), f"{row.stream}: and its copy"
    twin = copy.copy(whole)
    twin.update(*(float(column[3]) + 1.0 for column in columns))
    whole.update(*(float(column[3]) + 2.0 for column in columns))
    if row.lookback(row.defaults):
        assert not equal(whole, twin), f"{row.stream}: equal after different bars"
    for params in other_values(row):
        one = stream(subject, row, params)
        assert not equal(one, stream(subject, row)), f"{row.stream}: {params}"
    restarting = stream(subject, row, gaps="restart")
    assert not equal(stream(subject, row), restarting), f"{row.stream}: gaps"
    for other in (None, 0, row.stream, object(), row.defaults):
        assert not equal(whole, other), f"{row.stream} equals {other!r}"
    assert whole.__eq__(0) is NotImplemented, f"{row.stream}.__eq__ of something else"
    with refused(TypeError, f"{row.stream}: a mutable thing has no hash", "hash"):
        hash(whole)


@rule("stream")
def telling_repr(subject: Any, row: Row, kind: str) -> None:
    """`AlmaStream(period=9, offset=0.85, sigma=6.0, gaps='skip', bars=12)`."""
    for params in row.parameter_sets:
        for gaps in ("skip", "restart"):
            one = stream(subject, row, params, gaps=gaps)
            for fed in (0, 5, 300):
                many(row, one, bars(row.inputs, fed - one.bars))
                values = [*zip((p.name for p in row.params), params, strict=True)]
                values += [("gaps", gaps), ("bars", fed)]
                inner = ", ".join(f"{name}={value!r}" for name, value in values)
                assert repr(one) == str(one) == f"{row.stream}({inner})", repr(one)


@rule("stream")
def read_only_attributes(subject: Any, row: Row, kind: str) -> None:
    """What a stream is and where it stands can be read, in its own type, and not written."""
    for params in row.parameter_sets:
        one = stream(subject, row, params, gaps="restart")
        many(row, one, bars(row.inputs, 12))
        names = (*(p.name for p in row.params), "gaps", "bars", "lookback", "ready")
        lookback = row.lookback(params)
        values = (*params, "restart", 12, lookback, lookback < 12)
        for name, expected in zip(names, values, strict=True):
            value = getattr(one, name)
            assert value == expected and type(value) is type(expected), f"{name} is {value!r}"
            try:
                setattr(one, name, value)
            except AttributeError:
                continue
            raise AssertionError(f"{row.stream}.{name} can be written")


@rule("stream")
def refused_update_keeps_state(subject: Any, row: Row, kind: str) -> None:
    """An update that is refused, at any of its values, changes nothing."""
    columns = bars(row.inputs, row.lookback(row.defaults) + 30)
    one, twin = stream(subject, row), stream(subject, row)
    for each in (one, twin):
        many(row, each, columns)
    good = [float(column[0]) for column in columns]
    arrays: list[Any] = ["text", np.ones((3, 3)), np.ones(3, bool), [1.0, 2.0, "x"], 1.0]
    for at in range(len(row.inputs)):
        with refused(TypeError, f"{row.stream}.update"):
            one.update(*good[:at], "x", *good[at + 1 :])
        for bad in arrays:
            with refused(TypeError, f"{row.stream}.update_many({bad!r})"):
                one.update_many(*columns[:at], bad, *columns[at + 1 :])
    if len(row.inputs) > 1:
        with refused(ValueError, f"{row.stream}.update_many of unequal lengths"):
            one.update_many(columns[0][1:], *columns[1:])
    assert one == twin, f"{row.stream}: {one!r} is not {twin!r}"
    pair = [many(row, each, columns) for each in (one, twin)]
    same_bits(pair[0], pair[1], f"{row.stream} after a refused update")


@rule("stream")
def hostile_pickle(subject: Any, row: Row, kind: str) -> None:
    """A truncated or altered state is a ValueError, never a stream with other values.

    Junk in place of any other part is refused in words or, where it is none, makes a stream.
    """
    # The longest windows save a thousand bars, all in the same form.
    for params, gaps in ((row.defaults, "skip"), (row.parameter_sets[-2:][0], "restart")):
        for fed in (0, row.lookback(params) // 2 + 1, row.lookback(params) + 20):
            one = stream(subject, row, params, gaps=gaps)
            many(row, one, bars(row.inputs, fed))
            reduced = one.__reduce_ex__(pickle.HIGHEST_PROTOCOL)
            assert rebuilt(reduced) == one, f"{row.stream}: not what it was reduced from"
            parts = list(leaves(reduced))
            states = [(at, part) for at, part in parts if isinstance(part, bytes)]
            assert states, f"{row.stream}: no state of bytes in {reduced!r:.200}"
            for at, state in states:
                for bad in altered(state):
                    with refused(ValueError, f"{row.stream}: state {bad!r:.80}"):
                        rebuilt(with_leaf(reduced, at, bad))
            for at, part in parts:
                for junk in JUNK:
                    what = f"{row.stream}: {junk!r} in place of {part!r:.80}"
                    try:
                        made = rebuilt(with_leaf(reduced, at, junk))
                    except (TypeError, ValueError):
                        continue
                    except BaseException as error:
                        raise AssertionError(f"{what}: {error!r}") from error
                    assert type(made) is type(one) and not isinstance(part, bytes), what
    compute(subject, row, "stream", bars(row.inputs, 50))


def from_threads(feed: Callable[[], list[Any]]) -> list[Any]:
    """What four threads were answered that began at the same time."""
    gate = threading.Barrier(4)

    def begin(_: int) -> list[Any]:
        gate.wait()
        return feed()

    with ThreadPoolExecutor(4) as pool:
        return [answer for answers in pool.map(begin, range(4)) for answer in answers]


@rule("stream")
def two_threads(subject: Any, row: Row, kind: str) -> None:
    """One stream used from several threads serialises or raises, never corrupts.

    All feed the same bars, so any order of whole calls gives the same answers in that order.
    """
    chunk = bars(row.inputs, 20_011)
    bar = tuple(float(column[5]) for column in chunk)
    one, alone = stream(subject, row), stream(subject, row)

    def feed_chunks() -> list[bytes]:
        answers = []
        for _ in range(6):
            with contextlib.suppress(RuntimeError):
                answers.append(b"".join(out.tobytes() for out in many(row, one, chunk)))
        return answers

    def feed_bars() -> list[tuple[float, ...]]:
        answers = []
        for _ in range(500):
            with contextlib.suppress(RuntimeError):
                answers.append(value_of(row, one.update(*bar)))
        return answers

    answers = from_threads(feed_chunks)
    expected = [b"".join(out.tobytes() for out in many(row, alone, chunk)) for _ in answers]
    assert answers and sorted(answers) == sorted(expected), f"{row.stream}: corrupted by threads"
    answers = from_threads(feed_bars)
    expected = [value_of(row, alone.update(*bar)) for _ in answers]
    assert answers and sorted(answers) == sorted(expected), f"{row.stream}: corrupted by threads"
    assert one == alone and one.bars == alone.bars, f"{one!r} is not {alone!r}"
