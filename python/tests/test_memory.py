"""Memory that cannot be had is a MemoryError: calls in processes of their own, under a limit.

What holds for every binding is in `conformance/rules/memory.py`; these are the calls that ended
the process, and what the columns of a sweep look like.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import verita

HERE = Path(__file__).parent

# What runs before the limit is set, and the call.
CALLS = {
    "rows of no bars": ("", "verita.panel.stddev_batch(np.empty((0, 5)), *rows)"),
    "rows of no symbols": ("", "verita.panel.stddev_batch(np.empty((5, 0)), *rows)"),
    "rows of an empty series": ("", "verita.stddev_batch(np.empty(0), *rows)"),
    "a long window of a wide panel": (
        "x = np.arange(40_000.0 * 64).reshape(-1, 64)",
        "verita.panel.correl(x, x, 10_000)",
    ),
    "a long warm-up of a wide panel that lies by symbol": (
        "x = np.arange(20_000.0 * 600).reshape(600, -1).T",
        "verita.panel.ema(x, 19_000)",
    ),
    "many rows of few bars": ("", "verita.stddev_batch(np.ones(2), (1, 100, 1), (0.0, 1.0, 1e-4))"),
    "many rows of words": (
        "",
        "verita.bbands_batch(np.ones(1), (2, 11, 1), (0.0, 1.0, 1e-4), average_range=['sma', 'kama'])",
    ),
    "an axis of many values": (
        "x = np.arange(1e6) / 1e6",
        "verita.stddev_batch(np.ones(1), 5, x)",
    ),
    "a sweep that leaves next to nothing": (
        "words = ['sma', 'kama']",
        "verita.bbands_batch(np.ones(200), (2, 200, 1), [1.0, 2.0], 2.0, words)",
    ),
    "long windows in a sweep": (
        "x = np.arange(60_000.0)",
        "verita.correl_batch(x, x, (9_000, 10_000, 100))",
    ),
    "a stream of a long window": ("", "verita.CorrelStream(100_000)"),
    "verify": ("x = np.arange(50_000.0) % 97", "verita.verify('macd', x)"),
    "a definition": ("x = np.arange(300_000.0)", "verita.reference.macd(x)"),
}
SCRIPT = """
import resource, sys
import numpy as np
import verita
verita.panel.sma_batch(np.ones((10, 2)), [2, 3])
rows = (1, 100_000, 1), (0.0, 1e6, 1e-3)
{before}
hard = resource.getrlimit(resource.RLIMIT_AS)[1]
size = [line for line in open("/proc/self/status") if line.startswith("VmSize")]
held = int(size[0].split()[1]) * 1024
for megabytes in (1, 2, 4, 8, 16, 32, 64, 128, 256, 512):
    resource.setrlimit(resource.RLIMIT_AS, (held + megabytes * 1_000_000, hard))
    try:
        {call}
        end = "done"
    except MemoryError:
        end = "refused"
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
    print(end, flush=True)
    if end == "done":
        break
"""


@pytest.mark.parametrize("name", CALLS)
def test_a_limit_is_an_error(name: str) -> None:
    before, call = CALLS[name]
    script = SCRIPT.format(before=before, call=call)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    ends = done.stdout.split()
    assert done.returncode == 0, f"{ends}, then {done.returncode}: {done.stderr}"
    assert ends[0] == "refused"
    assert ends[-1] == ("refused" if name.startswith("rows of") else "done"), ends


# The numbers of a list, and what is called with them.
LISTS = {
    "a call": "verita.sma(x, 20)",
    "a sweep": "verita.sma_batch(x, [20, 30])",
    "a stream": "verita.SmaStream(20).update_many(x)",
    "a stream that is primed": "verita.SmaStream(20).prime(x)",
    "an array of objects": "verita.sma(np.array(x, object), 20)",
    "a panel": "verita.panel.sma(np.array(x, object).reshape(-1, 2), 20)",
    "updates": "stream = verita.SmaStream(20); [stream.update(v) and None for v in x]",
}
LISTED = """
import numpy as np
import verita
from conformance.child import forget_peak, say, status
floats = [float(k % 977 + 1000) for k in range(1_000_000)]
rises = []
for numbers in (floats, [int(v) for v in floats], [np.float32(v) for v in floats]):
    for x in (numbers[:1000], numbers):
        forget_peak()
        before = status("VmRSS")
        {call}
        rise = status("VmHWM") - before
    rises.append(rise)
say(*rises)
"""


@pytest.mark.parametrize("name", LISTS)
def test_numbers_of_any_kind_take_the_room_of_floats(name: str) -> None:
    """A million integers leave nothing behind while they are read: each that did would be seen."""
    script = LISTED.format(call=LISTS[name])
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=HERE
    )
    floats, *others = json.loads(done.stdout)
    assert floats > 4_000_000, "nothing was measured"
    assert max(others) < floats + 8_000_000, f"{name}: {others} bytes, and {floats} for floats"


def test_the_error_says_how_much() -> None:
    with pytest.raises(MemoryError, match=r"enough memory for this call, which needs 1\.6 PB$"):
        verita.stddev_batch(np.empty(0), (1, 100_000, 1), (0.0, 1e6, 1e-3))
    with pytest.raises(MemoryError, match=r"^stddev: .* needs more bytes than can be counted$"):
        verita.stddev_batch(np.empty(0), (1, 100_000, 1), (0.0, 1e6, 1e-300))


@pytest.mark.parametrize("bars", [0, 1, 30])
def test_columns_of_a_sweep(bars: int) -> None:
    words = ["kama", "sma", "ema", "sma"]
    result = verita.bbands_batch(np.ones(bars), (3, 5, 1), [2.0, 1.0], 0.5, words)
    rows = list(itertools.product([3, 4, 5], [2.0, 1.0], [0.5], words))
    kinds = ("<i8", "<f8", "<f8", "<U4")
    names = ("periods", "deviations_ups", "deviations_downs", "averages")
    for at, (name, kind) in enumerate(zip(names, kinds, strict=True)):
        column = result[name]
        assert column.dtype == kind and column.flags.owndata and column.flags.writeable
        assert column.tolist() == [row[at] for row in rows]
    assert verita.bbands_batch(np.ones(bars), average_range=["sma"])["averages"].dtype == "<U3"


def test_columns_of_a_panel() -> None:
    for shape in ((4, 3), (0, 3), (4, 0)):
        result = verita.panel.sma_batch(np.ones(shape), [2, 5])
        assert result["periods"].tolist() == [2, 5]
        assert result["index"].tolist() == list(range(shape[0]))
        assert result["symbols"].tolist() == list(range(shape[1]))
        assert result["index"].dtype == result["symbols"].dtype == np.int64
