"""verita beside the TA-Lib and vector-ta wheels: the same arrays, one process, interleaved.

    python benches/peers.py [--quick] [--only SUBSTRING] [--threads N] [--json FILE]

Every case calls its libraries in turn (A B C, B C A, ...), so a slow minute of the machine hits
all of them; printed are the median and the minimum over the rounds, and the ratio of the medians.
Every call makes a fresh result, as users' calls do. Targets are those of the issue that brought
the indicator. A peer whose wheel is not installed is left out.

To add an indicator do nothing: each row of `verita.catalog()` is timed at its defaults, and in a
sweep over a hundred values of its first whole number, beside the peers that have it under the same
name and take the same. Other names go to PEERS, other arguments to ARGUMENTS and RANGES, targets of
its own to SINGLE, SWEPT and SWEEPS.

Not here: the share of the machine's multiply-add rate that `alma` reaches. A bare loop of
multiply-adds needs compiled code; the Rust benchmarks measure it.
"""

from __future__ import annotations

import argparse
import datetime
import importlib
import json
import math
import os
import platform
import statistics
import timeit
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from importlib import metadata
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Call = tuple[Callable[..., Any], tuple[Any, ...]]

SIZES = (10_000, 1_000_000)
BATCH_POINTS = 200_000
PRICE = 101.25
UNITS = {"ns/point": 1e9, "ns": 1e9, "µs": 1e6, "s": 1.0}

# verita's name -> the peers', where it is not the same (for TA-Lib: the same in capitals).
PEERS: dict[str, dict[str, str]] = {
    "bbands": {"vector-ta": "bollinger_bands"},
    "rma": {"vector-ta": "wilders"},
    "stochrsi": {"vector-ta": "srsi"},
    "t3": {"vector-ta": "tilson"},
}

# What a peer wants instead of our parameters, where its own differ.
ARGUMENTS: dict[tuple[str, str], tuple[Any, ...]] = {
    ("macd", "vector-ta"): (12, 26, 9, "ema"),
    ("stochrsi", "vector-ta"): (),
}

# The same for sweeps.
RANGES: dict[tuple[str, str], tuple[Any, ...]] = {
    ("macd", "vector-ta"): ((3, 102, 1), 120, 9, "ema"),
    ("stochrsi", "vector-ta"): ((10, 109, 1), 5, 3, 3),
}

# TA-Lib's kinds of averages are numbers.
KINDS = ("sma", "ema", "wma", "dema", "tema", "trima", "kama", "mama", "t3")

# Rows without targets of their own: no slower than either peer, or near to a plain copy.
NO_SLOWER = {"vector-ta": 1.0, "TA-Lib": 1.0, "copy": 1 / 1.3}

# Memory alone. A case has reached its targets where it comes as near to this as its target says,
# or where it is as fast beside every peer as theirs say.
MEMORY = ("copy", "fill")

# Indicator -> parameters, points, and how many times as fast as each peer verita must be.
SINGLE: dict[str, list[tuple[tuple[Any, ...], int, dict[str, float]]]] = {
    "alma": [
        ((period, 0.85, 6.0), points, {"vector-ta": 2.0 if period == 9 else 4.0})
        for points in SIZES
        for period in (9, 14, 50, 200)
    ],
    "linearreg_intercept": [
        ((period,), points, {"vector-ta": vector_ta, "TA-Lib": talib})
        for points, vector_ta, talib in zip(SIZES, (2.5, 2.0), (5.0, 4.0), strict=True)
        for period in (5, 10, 14, 16, 20, 50, 100, 200)
    ],
}

# What is swept where it is not the first whole number.
SWEPT: dict[str, tuple[Any, ...]] = {
    "macd": ((3, 102, 1), 120, 9),
    "sar": ((0.01, 0.109, 0.001), 0.2),
}

# How many times as fast as each peer the sweeps must be, where it is not this; "fill" sets fresh
# matrices to a constant.
SWEEP: dict[str, float] = {"vector-ta": 1.0}
RECURSION = {"vector-ta": 3.0, "fill": 1 / 1.3}
SWEEPS: dict[str, dict[str, float]] = {
    "alma": {"vector-ta": 5.0},
    "linearreg_intercept": {"fill": 1 / 1.5},
    **dict.fromkeys(("ema", "kama", "rsi", "atr", "adx", "macd", "sar"), RECURSION),
}

CALL_LIMIT_US = 0.6  # on 100 bars
UPDATE_LIMIT_NS = 110.0  # of a stream


@dataclass
class Case:
    """One piece of work, the calls that do it, and what verita must reach."""

    name: str
    unit: str
    calls: dict[str, Call]
    points: int = 1
    faster: dict[str, float] = field(default_factory=dict)
    limit: float = math.inf


class Libraries:
    """verita, the peers that are installed, and what each calls the work of a row."""

    def __init__(self, threads: int) -> None:
        os.environ["RAYON_NUM_THREADS"] = str(threads)  # vector-ta's pool reads it at its start
        self.modules: dict[str, ModuleType] = {"verita": importlib.import_module("verita")}
        for library, module in (("vector-ta", "vector_ta"), ("TA-Lib", "talib")):
            try:
                self.modules[library] = importlib.import_module(module)
            except ImportError:
                print(f"{library} is not installed: left out")
        self.verita: Any = self.modules["verita"]
        self.verita.set_threads(threads)
        self.threads = threads
        self.pool = ThreadPoolExecutor(threads)

    def calls(
        self, name: str, args: tuple[Any, ...], parameters: int, suffix: str = ""
    ) -> dict[str, Call]:
        names = {"TA-Lib": name.upper()} | PEERS.get(name, {})
        found = {
            library: getattr(module, names.get(library, name) + suffix, None)
            for library, module in self.modules.items()
        }
        calls: dict[str, Call] = {}
        for library, call in found.items():
            own = (RANGES if suffix else ARGUMENTS).get((name, library))
            inputs, values = args[: len(args) - parameters], args[len(args) - parameters :]
            values = values if own is None else own
            given = inputs + tuple(written(library, value, bool(suffix)) for value in values)
            if call and answers(call, given):
                calls[library] = call, given
        return calls

    def updates(self, stream: str, params: tuple[Any, ...], inputs: int) -> dict[str, Call]:
        kinds = {lib: getattr(module, stream, None) for lib, module in self.modules.items()}
        price = (PRICE,) * inputs
        return {
            lib: (kind(*params).update, price)
            for lib, kind in kinds.items()
            if kind and answers(kind, params)
        }

    def fill(self, outputs: int, rows: int, points: int) -> list[Array]:
        """Fresh matrices set to a constant: what a sweep's outputs cost at the least."""
        matrices = [np.empty((rows, points)) for _ in range(outputs)]
        parts = [part for matrix in matrices for part in np.array_split(matrix, self.threads)]
        wait([self.pool.submit(part.fill, 1.0) for part in parts])
        return matrices


def copy(outputs: int, *inputs: Array) -> list[Array]:
    """A fresh array for each output, an input copied into it: the traffic of a single call."""
    return [inputs[k % len(inputs)].copy() for k in range(outputs)]


def written(library: str, value: Any, sweep: bool) -> Any:
    """A parameter as the library takes it."""
    if library == "TA-Lib" and isinstance(value, str):
        return KINDS.index(value)
    if library == "vector-ta" and sweep and isinstance(value, int | float):
        return value, value, type(value)(0)
    return value


def swept(name: str, row: Any) -> tuple[Any, ...] | None:
    """What the sweep of a row runs over: up to a hundred values of its first whole number."""
    if name in SWEPT:
        return SWEPT[name]
    values = [param.default for param in row.params]
    for index, param in enumerate(row.params):
        if param.kind == "int":
            values[index] = (max(10, param.min), min(109, param.max), 1)
            return tuple(values)
    return None


def answers(call: Callable[..., Any], args: tuple[Any, ...]) -> bool:
    """Whether a peer takes these arguments: some want others in their sweeps."""
    try:
        call(*args)
    except Exception:  # noqa: BLE001, TA-Lib has no class of its own
        return False
    return True


def bars(points: int, inputs: tuple[str, ...]) -> tuple[Array, ...]:
    """The inputs of an indicator: a random walk around 100, the same in every run."""
    rng = np.random.default_rng(1)
    close = 100.0 * np.exp(np.cumsum(rng.normal(0.0, 1e-3, points)))
    opens = np.concatenate((close[:1], close[:-1]))
    spread = 0.05 * rng.random(points)
    known = {
        "open": opens,
        "high": np.maximum(close, opens) + spread,
        "low": np.minimum(close, opens) - spread,
        "volume": np.round(1e6 * (1.0 + rng.random(points))),
        "data1": close + rng.normal(0.0, 1.0, points),
    }
    return tuple(known.get(name, close) for name in inputs)


def cases(libraries: Libraries) -> Iterator[Case]:
    """Every row of the catalogue: single calls, the sweep, a short call, one update."""
    for name, row in libraries.verita.catalog().items():
        defaults = tuple(param.default for param in row.params)
        for params, points, faster in SINGLE.get(name, [(defaults, n, NO_SLOWER) for n in SIZES]):
            label = f"{name}({', '.join(map(str, params))}) × {points:,}"
            inputs = bars(points, row.inputs)
            calls = libraries.calls(name, inputs + params, len(params))
            calls["copy"] = copy, (len(row.outputs), *inputs)
            yield Case(label, "ns/point", calls, points, faster)

        if ranges := swept(name, row):
            inputs = bars(BATCH_POINTS, row.inputs)
            calls = libraries.calls(name, inputs + ranges, len(ranges), "_batch")
            # Each parameter of a row stands in the answer, whatever the outputs are called.
            rows = len(row.batch(*bars(1, row.inputs), *ranges)[f"{row.params[0].name}s"])
            calls["fill"] = (libraries.fill, (len(row.outputs), rows, BATCH_POINTS))
            label = f"{name}_batch {rows} × {BATCH_POINTS:,}"
            yield Case(label, "ns/point", calls, rows * BATCH_POINTS, SWEEPS.get(name, SWEEP))

        calls = libraries.calls(name, bars(100, row.inputs) + defaults, len(defaults))
        yield Case(f"{name} call on 100 bars", "µs", calls, limit=CALL_LIMIT_US)

        # 14 is the period of the figure for streams; ALMA's default would be kinder.
        stream = row.stream.__name__
        params = tuple(14 if param.name == "period" else param.default for param in row.params)
        calls = libraries.updates(stream, params, len(row.inputs))
        label = f"{stream}({', '.join(map(str, params))}).update"
        yield Case(label, "ns", calls, limit=UPDATE_LIMIT_NS)


def differing(calls: dict[str, Call]) -> list[str]:
    """Peers whose array is not verita's: another definition, so their time means less."""
    peers = {lib: call for lib, call in calls.items() if lib not in MEMORY}
    results = {library: call(*args) for library, (call, args) in peers.items()}
    own = results["verita"]
    if not isinstance(own, np.ndarray):
        return []
    return [
        library
        for library, values in results.items()
        if not np.allclose(values, own, rtol=1e-6, equal_nan=True)
    ]


def measure(calls: dict[str, Call], rounds: int, seconds: float) -> dict[str, list[float]]:
    """Seconds a call, one figure for every library and round."""
    timers: dict[str, tuple[timeit.Timer, int]] = {}
    for library, (call, args) in calls.items():
        names = [f"a{i}" for i in range(len(args))]
        given = {"call": call, **dict(zip(names, args, strict=True))}
        timer = timeit.Timer(f"call({', '.join(names)})", globals=given)
        once = min(timer.timeit(1) for _ in range(3))
        # A call of a microsecond is timed too coarsely by one run of it: refine the guess.
        once = timer.timeit(100) / 100 if once < 1e-4 else once
        timers[library] = timer, max(1, round(seconds / once))
    order = list(timers)
    times: dict[str, list[float]] = {library: [] for library in order}
    for _ in range(rounds):
        for library in order:
            timer, number = timers[library]
            times[library].append(timer.timeit(number) / number)
        order.append(order.pop(0))
    return times


def report(case: Case, times: dict[str, list[float]]) -> list[dict[str, Any]]:
    """One line for each peer of the case, or one for its limit; the same as data."""
    scale = UNITS[case.unit] / case.points
    middle = {lib: scale * statistics.median(values) for lib, values in times.items()}
    least = {lib: scale * min(values) for lib, values in times.items()}
    ratios = {lib: time / middle["verita"] for lib, time in middle.items()}
    reached = {lib: ratios[lib] >= case.faster.get(lib, math.inf) for lib in ratios}
    enough = any(reached.get(lib) for lib in MEMORY)
    peers = [reached[lib] for lib in case.faster if lib in ratios and lib not in MEMORY]
    enough = enough or bool(peers) and all(peers)
    lines: list[dict[str, Any]] = []
    for library, time in middle.items():
        own = library == "verita"
        target = case.limit if own else case.faster.get(library, 0.0)
        ratio = ratios[library]
        aimed = math.isfinite(target) if own else target > 0
        lines.append(
            {
                "case": case.name,
                "unit": case.unit,
                "library": library,
                "median": time,
                "min": least[library],
                "ratio": None if own else ratio,
                "ratio_of_minima": None if own else least[library] / least["verita"],
                "target": target if aimed else None,
                "ok": (time < target if own else enough or reached[library]) if aimed else None,
            }
        )
    return lines


def show(line: dict[str, Any]) -> str:
    own = line["library"] == "verita"
    target, unit = line["target"], line["unit"]
    return "  ".join(
        (
            f"{line['case'] if own else '':44}",
            f"{line['library']:10}{line['median']:9.3f}{line['min']:9.3f}  {unit:9}",
            f"{'' if own else '{:8.2f}'.format(line['ratio']):8}",
            f"{'' if target is None else ('< ' if own else '≥ ') + f'{target:.3g}':8}",
            {None: "", True: "pass", False: "MISS"}[line["ok"]],
        )
    ).rstrip()


def version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "?"


def processor() -> str:
    """What the system calls its processor, where it says."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            names = [line.partition(":")[2].strip() for line in file if "model name" in line]
        return f"{len(names)} × {names[0]}"
    except (OSError, IndexError):
        return platform.machine()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="a fast look: few, short rounds")
    parser.add_argument("--only", default="", metavar="SUBSTRING", help="cases whose name has it")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--json", metavar="FILE", help="write the measurements too")
    options = parser.parse_args()

    rounds, seconds = (5, 0.002) if options.quick else (31, 0.01)
    libraries = Libraries(options.threads)
    versions = {name: version(name) for name in libraries.modules} | {"numpy": np.__version__}
    print(", ".join(f"{name} {number}" for name, number in versions.items()))
    print(f"{platform.machine()}, {options.threads} threads for sweeps, {rounds} rounds\n")
    print(f"{'':46}{'library':10}{'median':>9}{'min':>9}{'':13}{'ratio':>8}  target")

    lines: list[dict[str, Any]] = []
    for case in cases(libraries):
        if options.only in case.name:
            found = report(case, measure(case.calls, rounds, seconds))
            lines += found
            print("\n".join(map(show, found)), flush=True)
            for library in differing(case.calls):
                print(f"{'':46}{library} computes something else")

    missed = sum(line["ok"] is False for line in lines)
    print(f"\n{sum(line['ok'] is True for line in lines)} targets reached, {missed} missed")
    print("ratio: how many times as long as verita the library takes (medians)")
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            found = {
                "date": datetime.date.today().isoformat(),
                "machine": processor(),
                "versions": versions,
                "threads": options.threads,
                "lines": lines,
            }
            json.dump(found, file)


if __name__ == "__main__":
    main()
