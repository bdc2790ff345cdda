"""A trader that is killed in mid-series, again and again, and ends with the bits of one that is not.

    python examples/resume.py                 # starts, kills and resumes a trader; compares the bits
    python examples/resume.py trade FOLDER    # the trader alone, which goes on where FOLDER stands

The trader keeps a journal with a line for each live bar, and a checkpoint: its streams as bytes,
and how far series and journal go. The checkpoint is written beside the old one and takes its place
in one step, so whenever the process dies there is a whole one.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

import verita

HISTORY = 4_500
KILLS = 4


def bars() -> dict[str, np.ndarray]:
    table = np.genfromtxt(
        Path(__file__).parents[1] / "data/sp500.csv", delimiter=",", names=True, dtype=None
    )
    return {name: table[name].astype(float) for name in ("high", "low", "close")}


def fresh() -> dict[str, tuple[Any, tuple[str, ...]]]:
    """The streams, and the columns that each reads."""
    return {
        "ema": (verita.EmaStream(period=30), ("close",)),
        "bands": (verita.BbandsStream(period=20), ("close",)),
        "atr": (verita.AtrStream(period=14), ("high", "low", "close")),
    }


def save(folder: Path, streams: dict[str, Any], bar: int, journal: int) -> None:
    saved = {name: stream.to_bytes().hex() for name, (stream, _) in streams.items()}
    beside = folder / "checkpoint.new"
    beside.write_text(json.dumps({"bar": bar, "journal": journal, "streams": saved}))
    os.replace(beside, folder / "checkpoint")


def load(folder: Path) -> tuple[dict[str, Any], int, int]:
    """The streams of the checkpoint; where there is none, new ones that know the history."""
    streams, columns = fresh(), bars()
    try:
        checkpoint = json.loads((folder / "checkpoint").read_text())
    except FileNotFoundError:
        for stream, names in streams.values():
            stream.prime(*(columns[name][:HISTORY] for name in names))
        return streams, HISTORY, 0
    for name, saved in checkpoint["streams"].items():
        stream, names = streams[name]
        streams[name] = (type(stream).from_bytes(bytes.fromhex(saved)), names)
    return streams, checkpoint["bar"], checkpoint["journal"]


def trade(folder: Path, pause: float = 0.0, last: int | None = None) -> None:
    streams, first, length = load(folder)
    columns = bars()
    with (folder / "journal").open("a+b") as journal:
        # What was written after the checkpoint will be written again.
        journal.truncate(length)
        for bar in range(first, len(columns["close"])):
            line = [str(bar)]
            for stream, names in streams.values():
                values = [float(columns[name][bar]) for name in names]
                # While the bar is not closed: what would the indicator be?
                quote = stream.peek(*values)
                value = stream.update(*values)
                assert quote == value
                parts = value if isinstance(value, tuple) else (value,)
                line += [part.hex() for part in parts]
            journal.write(" ".join(line).encode() + b"\n")
            journal.flush()
            save(folder, streams, bar + 1, journal.tell())
            while bar == last:  # It will be killed, and does not get further before.
                time.sleep(1.0)
            time.sleep(pause)


def killed_and_resumed(folder: Path) -> int:
    """Runs the trader in processes of its own and kills them on their way; says how many died."""
    random.seed(8)
    journal, killed = folder / "journal", 0
    while True:
        # Bars to go before this one dies, at whatever it is then about to do.
        more = random.randrange(20, 100) if killed < KILLS else sys.maxsize
        begun = journal.read_bytes().count(b"\n") if journal.exists() else 0
        words = ["trade", str(folder), "0.001"]
        if killed < KILLS:
            words.append(str(HISTORY + begun + more + 20))
        trader = subprocess.Popen([sys.executable, __file__, *words])
        while trader.poll() is None:
            if journal.exists() and journal.read_bytes().count(b"\n") - begun >= more:
                trader.kill()  # SIGKILL: no handler, no clean-up
                break
            time.sleep(random.random() / 500)
        if trader.wait() == 0:
            return killed
        assert trader.returncode == -signal.SIGKILL, "it did not die of the kill"
        killed += 1
        print(f"killed after bar {HISTORY + journal.read_bytes().count(bytes([10])) - 1}")


def main() -> None:
    if sys.argv[1:2] == ["trade"]:
        return trade(Path(sys.argv[2]), *map(float, sys.argv[3:4]), *map(int, sys.argv[4:]))
    with tempfile.TemporaryDirectory() as there, tempfile.TemporaryDirectory() as here:
        killed = killed_and_resumed(Path(there))
        trade(Path(here))
        journals = [Path(folder, "journal").read_bytes() for folder in (there, here)]
    assert killed == KILLS, f"only {killed} were killed"
    assert journals[0] == journals[1], "other bits after a kill"
    lines = journals[0].count(b"\n")
    print(f"{lines} bars, {killed} kills: the same bits as without")


if __name__ == "__main__":
    main()
