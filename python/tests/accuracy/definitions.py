"""The definitions in exact numbers: what `tests/exact/program.rs` answers, built when first asked."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from .hostile import Array

ROOT = Path(__file__).parents[3]
# `cargo test` has built it too, in this profile.
BUILD = ("cargo", "build", "--quiet", "--profile=test", "--example=exact")


@lru_cache(maxsize=1)
def program() -> str:
    command = (*BUILD, "--message-format=json")
    built = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    messages = map(json.loads, built.stdout.splitlines())
    (path,) = {message["executable"] for message in messages if message.get("executable")}
    return str(path)


def exact(
    row: str,
    params: tuple,
    inputs: Iterable[Array],
    stretches: Sequence[range],
    before: int | None = None,
) -> Array:
    """Of every output two lines, the nearest doubles and what is left, at the bars of all stretches.
    The definition is given so many bars before each stretch, or all."""
    lines = np.stack(list(inputs))
    begins = [0 if before is None else max(bars.start - before, 0) for bars in stretches]
    spans = [[begin, bars.start, bars.stop] for begin, bars in zip(begins, stretches, strict=True)]
    head = {"row": row, "parameters": params, "bars": lines.shape[1], "spans": spans}
    request = json.dumps(head).encode() + b"\n" + lines.astype("<f8").tobytes()
    answer = subprocess.run(program(), input=request, stdout=subprocess.PIPE, check=True).stdout
    values = np.frombuffer(answer, dtype="<f8")
    outputs = values.size // (2 * sum(map(len, stretches)))
    ends = np.cumsum([2 * outputs * len(bars) for bars in stretches])[:-1]
    parts = [part.reshape(outputs, -1, 2) for part in np.split(values, ends)]
    return np.concatenate(parts, axis=1).transpose(0, 2, 1)
