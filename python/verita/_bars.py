"""One bar as a whole: a mapping, or a row of a table, in place of the values of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from verita._packages import container_of, place_of


def values(who: str, inputs: Sequence[str], bar: Any) -> list[Any] | None:
    """The values of the inputs, found by their names in upper or lower case; None for no row.

    Of an indicator that takes any one line a bar means its close.
    """
    container = container_of(bar)
    if container and container.is_frame(bar):
        raise TypeError(
            f"{who}: there must be the values of one bar, or one row, got a {type(bar).__name__}; "
            "update_many and prime take frames"
        )
    names = names_of(bar)
    if names is None:
        return None
    if list(inputs) == ["data"] and not any(str(name).lower() == "data" for name in names):
        inputs = ["close"]
    places = [place_of(who, name, names, "bar", "value") for name in inputs]
    return [bar[place if isinstance(bar, tuple) else names[place]] for place in places]


def names_of(bar: Any) -> Sequence[Any] | None:
    """What the values of a row are called: fields of a named tuple or record, or keys."""
    if isinstance(bar, tuple):
        return getattr(bar, "_fields", None)
    if isinstance(bar, np.void):
        return bar.dtype.names
    return list(bar.keys()) if hasattr(bar, "keys") and hasattr(bar, "__getitem__") else None
