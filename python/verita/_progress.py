"""The bar of `progress=True`: tqdm's where it is installed, else a line on stderr."""

from __future__ import annotations

import importlib
import sys
import time
from typing import Any

# Seconds between two lines.
RHYTHM = 0.2


def _tqdm() -> Any:
    try:
        return importlib.import_module("tqdm.auto").tqdm
    except ImportError:
        return None


class Bar:
    """Shows how many series of a long call are done."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._tqdm = _tqdm()
        self._bar: Any = None
        self._told = 0.0

    def __call__(self, done: int, total: int) -> None:
        if self._tqdm is None:
            self._line(done, total)
            return
        if self._bar is None:
            self._bar = self._tqdm(desc=self._name, total=total, unit="series")
        self._bar.update(done - self._bar.n)

    def _line(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done < total and now - self._told < RHYTHM:
            return
        self._told = now
        end = "\n" if done == total else ""
        print(f"\r{self._name}: {done} of {total} series", end=end, file=sys.stderr, flush=True)

    def _verita_close(self) -> None:
        if self._bar is not None:
            self._bar.close()
