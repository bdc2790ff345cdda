"""How far a value may lie from the exact one: what the laws of the Rust table permit.

There is one table of bounds (`src/bounds/derived.rs`); here it is asked, not written a second time. A
law allows for the errors of the fast path beside the definition. Against an exact oracle it must
hold as well, since the definition's own error is far below it.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
from conformance.bars import HUGE, Inputs
from conformance.specification import Row

from verita import _verita

SMALLEST = Fraction(1, 2**1074)


def permitted(row: Row, params: tuple, columns: Inputs) -> list[np.ndarray]:
    """The error permitted at each bar of finite series, for every output."""
    return _verita.permitted(row.name, columns, params)


def distance(found: float, exact: Fraction) -> Fraction:
    """How far apart they are; beyond the largest double an infinity is as near as can be."""
    limit = Fraction(HUGE)
    if np.isnan(found):
        return 10 * limit
    value = limit if found == np.inf else -limit if found == -np.inf else Fraction(float(found))
    return abs(value - max(-limit, min(limit, exact)))


def ratios(allowed: np.ndarray, found: np.ndarray, exact: Sequence[Fraction]) -> list[float]:
    """The error at each of the last bars over what is permitted there: at most 1 where it holds.

    Where nothing is permitted the values must be equal.
    """
    pairs = zip(found[len(found) - len(exact) :], exact, strict=True)
    errors = [distance(float(value), wanted) for value, wanted in pairs]
    limits = allowed[len(allowed) - len(exact) :].tolist()
    bounds = [Fraction(min(limit, HUGE)) + SMALLEST * (limit > 0.0) for limit in limits]
    return [
        float(min(error / bound, 10**9)) if bound else 10.0**9 * (error > 0)
        for error, bound in zip(errors, bounds, strict=True)
    ]
