"""What of a row cannot be held against TA-Lib by the rule of `talib_peers.py`: reviewed, each with its
reason. A test fails where a row is held without its excuse as well.

What verita answers otherwise on purpose, with the exact values, stands in `talib_differences.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from conformance.bars import Inputs

# Which bars are not compared, of the inputs, the parameters and TA-Lib's line.
Bars = Callable[[Inputs, tuple, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Excuse:
    """Smallest parameters above TA-Lib's own, kinds of averages that are left out, by how much its
    roundings are larger than the level, and bars that are not compared."""

    row: str
    reason: str
    smallest: dict[str, int] = field(default_factory=dict)
    without: dict[str, str] = field(default_factory=dict)
    larger: float = 1.0
    bars: Bars | None = None


OVER_ONE = "over one bar TA-Lib leaves out the division"
EXCUSES = (
    Excuse("natr", OVER_ONE, smallest={"period": 2}),
    Excuse("plus_di", OVER_ONE, smallest={"period": 2}),
    Excuse("minus_di", OVER_ONE, smallest={"period": 2}),
    Excuse(
        "linearreg_angle",
        "its slope is made of sums of the level, and an angle is near to it by 57",
        larger=60.0,
    ),
    Excuse(
        "correl",
        "its sums of squares of the level cancel, over two near prices without end",
        smallest={"period": 3},
        larger=1e4,
    ),
)
