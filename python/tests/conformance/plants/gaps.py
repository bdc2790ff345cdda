"""Violations of `rules/gaps.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..rules import gaps
from ..specification import Row
from . import plant
from .proxy import Proxy, around, first_series, one_bit, touched, touching

has_gaps = first_series(lambda series: series.dtype == float and not np.isfinite(series).all())


@plant(gaps.warm_up)
def one_late(real: Any, row: Row, kind: str) -> Proxy:
    def touch(values: np.ndarray) -> None:
        values[np.flatnonzero(np.isfinite(values))[:1]] = np.nan

    return around(real, row, kind, touching(touch))


@plant(gaps.warm_up)
def one_early(real: Any, row: Row, kind: str) -> Proxy:
    def touch(values: np.ndarray) -> None:
        values[np.flatnonzero(np.isnan(values))[-1:]] = 1.0

    return around(real, row, kind, touching(touch))


@plant(gaps.seeds_forgotten)
def forgets_late(real: Any, row: Row, kind: str) -> Proxy:
    """What has more bars before it is off by a little, however many there are."""

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        result = call(*args, **words)
        return touched(result, lambda values: np.multiply(values, 1 + 1e-9 * len(values), values))

    return around(real, row, "single", hook)


@plant(gaps.short_input)
def short_is_an_error(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        if args and isinstance(args[0], np.ndarray) and len(args[0]) < 2:
            raise ValueError("not enough data")
        return call(*args, **words)

    return around(real, row, kind, hook)


@plant(gaps.skip_law, gaps.restart_law)
def gap_leaves_a_trace(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, touching(one_bit, has_gaps))


@plant(gaps.gap_answers_none)
def gap_counts(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        if args and isinstance(args[0], float) and not math.isfinite(args[0]):
            call(*(0.0 for _ in args))
            return None
        return call(*args, **words)

    return around(real, row, kind, hook)


@plant(gaps.prefix_law)
def end_shows(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, touching(one_bit))
