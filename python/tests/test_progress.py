"""The bar of `progress=True`, with tqdm and without it."""

from __future__ import annotations

import sys
import types
from typing import Any, ClassVar

import numpy as np
import pytest

import verita

CLOSE = np.linspace(90.0, 110.0, 300)


class Shown:
    """Stands for tqdm's bar: remembers what it was told."""

    bars: ClassVar[list[Shown]] = []

    def __init__(self, desc: str, total: int, unit: str) -> None:
        self.desc, self.total, self.unit = desc, total, unit
        self.n, self.closed = 0, False
        self.bars.append(self)

    def update(self, more: int) -> None:
        self.n += more

    def close(self) -> None:
        self.closed = True


def test_tqdm_shows_the_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    module: Any = types.ModuleType("tqdm.auto")
    module.tqdm = Shown
    monkeypatch.setitem(sys.modules, "tqdm", types.ModuleType("tqdm"))
    monkeypatch.setitem(sys.modules, "tqdm.auto", module)
    monkeypatch.setattr(Shown, "bars", [])
    verita.ema_batch(CLOSE, (2, 50, 1), progress=True)
    (bar,) = Shown.bars
    assert (bar.desc, bar.total, bar.unit) == ("ema", 49, "series")
    assert bar.n == 49 and bar.closed


def test_a_line_without_tqdm(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    verita.ema_batch(CLOSE, (2, 50, 1), progress=True)
    shown = capsys.readouterr()
    assert shown.err.endswith("\rema: 49 of 49 series\n") and not shown.out
