"""What a subclass of a stream has besides the stream: attributes, in `__dict__` or `__slots__`."""

from __future__ import annotations

import copy
import copyreg
from typing import Any


def state(stream: Any) -> Any:
    """What pickle saves of an object's attributes."""
    if hasattr(stream, "__getstate__"):
        return stream.__getstate__()
    # Python 3.10, where no object has it.
    names = copyreg._slotnames(type(stream))  # type: ignore[attr-defined]
    slots = {name: getattr(stream, name) for name in names if hasattr(stream, name)}
    attributes = getattr(stream, "__dict__", None)
    return (attributes, slots) if slots else attributes


def copied(stream: Any, twin: Any, memo: dict[int, Any] | None = None) -> Any:
    """The twin with the attributes of the stream, or, where there is a memo, deep copies of them."""
    saved = state(stream)
    if memo is not None:
        memo[id(stream)] = twin
        saved = copy.deepcopy(saved, memo)
    if saved is None:
        return twin
    if hasattr(twin, "__setstate__"):
        twin.__setstate__(saved)
        return twin
    attributes, slots = saved if isinstance(saved, tuple) else (saved, None)
    if attributes:
        twin.__dict__.update(attributes)
    for name, value in (slots or {}).items():
        setattr(twin, name, value)
    return twin
