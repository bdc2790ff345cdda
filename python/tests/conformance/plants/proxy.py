"""Proxies around the real module: faithful but for what a plant changes.

`around` replaces one binding. The plant's hook stands between the caller and everything that the
binding computes; without a hook the proxy is faithful, and every rule must accept it.
"""

from __future__ import annotations

import functools
import inspect
import types
from collections.abc import Callable
from typing import Any

import numpy as np

from ..calls import callable_of
from ..specification import Row

Hook = Callable[..., Any]


class Proxy(types.ModuleType):
    """The module with some names replaced, added or (with `GONE`) taken away."""

    def __init__(self, real: Any, **replaced: Any) -> None:
        super().__init__(real.__name__, real.__doc__)
        self.__dict__.update(_real=real, _replaced=replaced)

    def __getattribute__(self, name: str) -> Any:
        own = super().__getattribute__("__dict__")
        if name == "__dict__":
            return own
        if name in own.get("_replaced", ()):
            if own["_replaced"][name] is GONE:
                raise AttributeError(name)
            return own["_replaced"][name]
        return own[name] if name in own else getattr(own["_real"], name)

    def __dir__(self) -> list[str]:
        replaced = self._replaced
        names = {*dir(self._real), *replaced}
        return sorted(name for name in names if replaced.get(name) is not GONE)


GONE = object()


def plain(call: Hook, *args: Any, **words: Any) -> Any:
    return call(*args, **words)


def replace(real: Any, row: Row, kind: str, binding: Any) -> Proxy:
    module, _, name = row.binding(kind).rpartition(".")
    if module:
        return Proxy(real, **{module: Proxy(getattr(real, module), **{name: binding})})
    return Proxy(real, **{name: binding})


def around(real: Any, row: Row, kind: str, hook: Hook = plain, **changed: Any) -> Proxy:
    """The module with one binding behind a hook; some of its attributes or members changed."""
    binding = callable_of(real, row, kind)
    if kind == "stream":
        names = [param.name for param in row.params]
        names += ["gaps", "bars", "lookback", "ready", "value"]
        return replace(real, row, kind, stream_around(binding, names, hook, changed))

    @functools.wraps(binding)
    def function(*args: Any, **words: Any) -> Any:
        return hook(binding, *args, **words)

    for name, value in changed.items():
        setattr(function, name, value)
    return replace(real, row, kind, function)


# Pickle cannot find the class behind a hook under its name: it is found here instead.
REVIVED: dict[str, Any] = {}


def revive(key: str, function: Any, args: tuple, state: Any = None) -> Any:
    one = function(*args)
    if state is not None:
        one.__setstate__(state)
    return REVIVED[key]._wrap(one)


def stream_around(real: Any, names: list[str], hook: Hook, changed: dict[str, Any]) -> type:
    class Stream:
        __slots__ = ("_real",)
        __hash__ = None

        def __new__(cls, *args: Any, **words: Any) -> Any:
            return cls._wrap(hook(real, *args, **words))

        @classmethod
        def _wrap(cls, one: Any) -> Any:
            wrapped = object.__new__(cls)
            wrapped._real = one
            return wrapped

        def update(self, *values: Any, **words: Any) -> Any:
            return hook(self._real.update, *values, **words)

        def update_many(self, *arrays: Any, **words: Any) -> Any:
            return hook(self._real.update_many, *arrays, **words)

        def peek(self, *values: Any, **words: Any) -> Any:
            return hook(self._real.peek, *values, **words)

        def prime(self, *arrays: Any, **words: Any) -> Any:
            return hook(self._real.prime, *arrays, **words)

        def reset(self) -> None:
            return self._real.reset()

        def to_bytes(self) -> bytes:
            return self._real.to_bytes()

        @classmethod
        def from_bytes(cls, saved: Any) -> Any:
            return cls._wrap(real.from_bytes(saved))

        def __copy__(self) -> Any:
            return self._wrap(self._real.__copy__())

        def __deepcopy__(self, memo: dict) -> Any:
            return self._wrap(self._real.__deepcopy__(memo))

        def __reduce_ex__(self, protocol: Any) -> tuple:
            reduced = self._real.__reduce_ex__(protocol)
            return (functools.partial(revive, real.__name__), (reduced[0], *reduced[1:3]))

        def __eq__(self, other: object) -> Any:
            return self._real == other._real if isinstance(other, Stream) else NotImplemented

        def __repr__(self) -> str:
            return repr(self._real)

    Stream.from_bytes.__func__.__doc__ = real.from_bytes.__doc__
    for name in ("update", "peek", "update_many", "prime", "reset", "to_bytes"):
        method = Stream.__dict__[name]
        method.__doc__ = getattr(real, name).__doc__
        method.__signature__ = inspect.signature(getattr(real, name))
    for name in names:
        doc = getattr(getattr(real, name, None), "__doc__", "")
        getter = functools.partial(lambda self, name: getattr(self._real, name), name=name)
        setattr(Stream, name, property(getter, doc=doc))
    Stream.__name__ = Stream.__qualname__ = real.__name__
    Stream.__module__, Stream.__doc__ = real.__module__, real.__doc__
    Stream.__signature__ = inspect.signature(real)
    for name, value in changed.items():
        setattr(Stream, name, value)
    REVIVED[real.__name__] = Stream
    return Stream


def touched(result: Any, touch: Callable[[np.ndarray], None]) -> Any:
    """The result with `touch` applied, in place, to every array of values; gaps stay None."""
    if isinstance(result, np.ndarray):
        for line in result.T if result.ndim == 2 else [result]:
            touch(line)
    elif isinstance(result, dict):
        for values in (v for v in result.values() if isinstance(v, np.ndarray) and v.ndim > 1):
            for matrix in values[None] if values.ndim == 2 else values.swapaxes(1, 2):
                for line in matrix:
                    touch(line)
    elif isinstance(result, tuple):
        return type(result)(*(touched(value, touch) for value in result))
    elif isinstance(result, float):
        one = np.array([result])
        touch(one)
        return float(one[0])
    return result


def one_bit(values: np.ndarray) -> None:
    """The last value moves to its neighbour: the smallest wrong answer there is."""
    finite = np.flatnonzero(np.isfinite(values))
    if finite.size:
        values[finite[-1]] = np.nextafter(values[finite[-1]], -np.inf)


def is_construction(call: Any) -> bool:
    return inspect.isclass(call)


def touching(touch: Callable[[np.ndarray], None], when: Callable[..., bool] | None = None) -> Hook:
    """A hook that touches what comes out of the calls whose arguments it is asked to."""

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        result = call(*args, **words)
        if is_construction(call) or (when is not None and not when(*args, **words)):
            return result
        return touched(result, touch)

    return hook


def first_series(when: Callable[[np.ndarray], bool]) -> Callable[..., bool]:
    """A condition on the first input, where it is an array."""

    def asked(*args: Any, **words: Any) -> bool:
        return bool(args) and isinstance(args[0], np.ndarray) and bool(when(args[0]))

    return asked
