"""Violations of `rules/order.py`."""

from __future__ import annotations

from typing import Any

from ..rules import order
from ..specification import Row
from . import plant
from .proxy import Hook, Proxy, around


def silent(word: str) -> Hook:
    """A hook that keeps errors with a word in them to itself."""

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except ValueError as error:
            if word in str(error):
                return None
            raise

    return hook


@plant(order.dates_in_columns, order.which_column_is_time, order.dates_in_long_frames)
def time_may_run_backwards(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, silent("forwards"))


@plant(order.one_symbol)
def one_call_across_symbols(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, silent("one symbol"))


@plant(order.differing_indexes)
def a_mend_that_makes_nothing_but_gaps(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        try:
            return call(*args, **words)
        except ValueError as error:
            first, other = row.inputs[:2]
            mend = f"first type {other} = {other}.reindex({first}.index)"
            raise ValueError(f"{str(error).partition('first type')[0]}{mend}") from None

    return around(real, row, kind, hook)
