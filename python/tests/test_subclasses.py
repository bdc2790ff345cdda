"""Classes derived from streams: their objects keep their attributes when copied and pickled."""

from __future__ import annotations

import copy
import pickle
import sys
from typing import Any

import numpy as np
import pytest
from conformance.shapes import REPRESENTING
from conformance.specification import Row

import verita


class Noted:
    """Mixed into a stream: attributes of both kinds, and a constructor of its own."""

    def __init__(self, symbol: str) -> None:
        self.symbol, self.note, self.itself = symbol, [1], self

    def __new__(cls, symbol: str) -> Any:
        return super().__new__(cls)


def derived(row: Row) -> Any:
    """A class that pickle finds under its name."""
    name = f"Noted{row.stream}"
    contents = {"__module__": __name__, "__slots__": ("note",)}
    made = type(name, (Noted, getattr(verita, row.stream)), contents)
    setattr(sys.modules[__name__], name, made)
    return made


@pytest.mark.parametrize("row", REPRESENTING, ids=lambda row: row.stream)
def test_attributes_are_kept(row: Row) -> None:
    one = derived(row)("A")
    one.update_many(*(np.linspace(1.0, 2.0, 80) for _ in row.inputs))
    assert "note" not in vars(one) and "symbol" in vars(one)
    twins = {"copy": copy.copy(one), "deepcopy": copy.deepcopy(one)}
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        twins[f"protocol {protocol}"] = pickle.loads(pickle.dumps(one, protocol))
    for way, twin in twins.items():
        assert type(twin) is type(one) and twin == one and twin is not one, way
        assert (twin.symbol, twin.note, twin.bars, twin.value) == ("A", [1], 80, one.value), way
        assert (twin.note is one.note) == (way == "copy"), way
        assert twin.itself is (one if way == "copy" else twin), way


class Counting(verita.SmaStream):
    """What it saves, and how, is its own business."""

    __slots__ = ("count",)

    def __getstate__(self) -> int:
        return getattr(self, "count", 0) + 100

    def __setstate__(self, state: int) -> None:
        self.count = state


def test_own_state_is_asked_for() -> None:
    one = Counting(3)
    one.count = 7
    for twin in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert type(twin) is Counting and twin.count == 107 and twin == one


def test_a_plain_stream_has_no_attributes() -> None:
    one = verita.SmaStream(3)
    assert len(one.__reduce__()) == 2
    with pytest.raises(AttributeError):
        one.note = 1
