"""verita in one page: every indicator on real bars, a sweep, live streams, and proof that they agree.

`make demo` runs it; so does `python examples/demo.py` where verita and matplotlib are installed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

import verita

ROOT = Path(__file__).resolve().parent.parent
CHART = ROOT / "target" / "demo" / "verita-demo.png"
SWEEP = ((5, 100, 5), (0.75, 0.95, 0.05), (4.0, 8.0, 1.0))  # start, stop (included), step
NAMES = ("open", "high", "low", "close", "volume")

Array = NDArray[Any]
Lines = tuple[Array, ...]


def timed(label: str, points: int, work: Callable[[], Any]) -> Any:
    """Print the best time of five runs; return what the last one computed."""
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - start)
    print(f"  {label:<40}{best * 1e3:10.3f} ms{best / points * 1e9:10.2f} ns a point")
    return result


def lines(result: Any) -> Lines:
    """One line, or the lines of a named tuple."""
    return result if isinstance(result, tuple) else (result,)


def live(stream: Any, inputs: Lines, dtypes: tuple[str, ...]) -> Lines:
    """Feed a stream bar by bar, as a trading program would."""
    answers = [stream.update(*bar) for bar in zip(*(x.tolist() for x in inputs), strict=True)]
    # Where there is no answer the array has NaN, or 0 where values are whole numbers.
    nothing = tuple(0 if dtype == "int32" else np.nan for dtype in dtypes)
    rows = zip(*(nothing if a is None else lines(a) for a in answers), strict=True)
    return tuple(np.array(line, dtype) for line, dtype in zip(rows, dtypes, strict=True))


def same_bits(a: Array, b: Array) -> bool:
    """Not "close": the same bits everywhere, the NaN of the warm-up included."""
    return a.dtype == b.dtype and a.tobytes() == b.tobytes()


def main() -> int:
    csv = ROOT / "data" / "sp500.csv"
    days = np.loadtxt(csv, delimiter=",", skiprows=1, usecols=0, dtype="datetime64[D]")
    columns = np.loadtxt(csv, delimiter=",", skiprows=1, usecols=(1, 2, 3, 4, 5)).T.copy()
    bars = dict(zip(NAMES, columns, strict=True))
    # Indicators of any series read the close; the correlation is that of close and volume.
    bars |= {"data": bars["close"], "data0": bars["close"], "data1": bars["volume"]}
    close, count = bars["close"], len(days)
    print(f"S&P 500, {count:,} daily bars from {days[0]} to {days[-1]}\n")

    print("Time at the defaults (best of five)")
    results: dict[str, Lines] = {}
    agree = proven = True
    reports = []
    for name, row in verita.catalog().items():
        inputs = tuple(bars[word] for word in row.inputs)
        results[name] = lines(timed(name, count, lambda row=row, x=inputs: row.function(*x)))
        answers = live(row.stream(), inputs, row.dtypes)
        agree &= all(map(same_bits, results[name], answers))
        reports.append(verita.verify(name, *inputs))
        proven &= reports[-1].ok
    rows = 20 * 5 * 5
    sweep = timed(
        f"alma_batch, {rows} rows", rows * count, lambda: verita.alma_batch(close, *SWEEP)
    )
    keys = zip(sweep["periods"], sweep["offsets"], sweep["sigmas"], strict=True)
    singles = [verita.alma(close, *key) for key in keys]
    agree &= all(map(same_bits, sweep["values"], singles))

    print(f"\n{'date':<12}{'close':>10}{'ema':>10}{'rsi':>8}{'adx':>8}{'atr':>8}")
    for i in range(count - 6, count):
        ema, rsi, adx, atr = (results[name][0][i] for name in ("ema", "rsi", "adx", "atr"))
        print(f"{days[i]!s:<12}{close[i]:10.2f}{ema:10.2f}{rsi:8.2f}{adx:8.2f}{atr:8.2f}")

    print(
        f"\nSweep, streams and single calls: {'the same bits' if agree else 'THE BITS DIFFER'}"
        f" ({rows} rows of the sweep, {len(reports)} streams)"
    )
    print("\nverita.verify, every path against the naive reference, on these bars:")
    for name, report in zip(results, reports, strict=True):
        verdict = "verified" if report.ok else "NOT VERIFIED"
        print(f"  {name:<22}{len(report.paths):3} paths  {report.ratio:7.1%} of its law  {verdict}")
    print(f"\n{reports[0]}")

    draw(days, bars, results, slice(-250, None))
    print(f"\nChart: {CHART}")
    return 0 if agree and proven else 1


def draw(days: Array, bars: dict[str, Array], results: dict[str, Lines], year: slice) -> None:
    """A year of the price and of an indicator of every shape."""
    matplotlib.rcParams["date.converter"] = "concise"
    figure = Figure(figsize=(11, 13), layout="constrained")
    top, *panels = figure.subplots(5, sharex=True, height_ratios=(4, 1.4, 1.4, 1.4, 1.4))
    days = days[year]

    top.set_title("S&P 500 with indicators of every shape", loc="left", weight="bold")
    low, high = bars["low"][year], bars["high"][year]
    top.fill_between(days, low, high, color="#d5dae1", lw=0, label="low to high")
    upper, middle, lower = (line[year] for line in results["bbands"])
    top.fill_between(days, lower, upper, color="#00798c", alpha=0.12, lw=0, label="bbands")
    top.plot(days, middle, color="#00798c", lw=1)
    for name, colour in (("kama", "#d1495b"), ("ema", "#edae49"), ("alma", "#66508c")):
        top.plot(days, results[name][0][year], color=colour, lw=1.5, label=name)
    top.plot(days, results["sar"][0][year], ".", color="#4a5361", ms=3, label="sar")
    stars = results["cdlmorningstar"][0][year] == 100.0
    top.plot(days[stars], low[stars], "^", color="#2e8b57", ms=9, label="morning star")
    top.legend(frameon=False, ncols=4, loc="lower left")

    def panel(axes: Axes, names: dict[str, tuple[str, ...]]) -> None:
        for name, labels in names.items():
            for label, line in zip(labels, results[name], strict=True):
                axes.plot(days, line[year], lw=1.2, label=label)
        axes.legend(frameon=False, loc="center left", bbox_to_anchor=(1.0, 0.5))

    panel(panels[0], {"rsi": ("rsi",), "stochrsi": ("fastk", "fastd")})
    panel(panels[1], {"macd": ("macd", "signal", "histogram")})
    panel(panels[2], {"aroon": ("aroon down", "aroon up"), "adx": ("adx",)})
    panel(panels[3], {"atr": ("atr",), "stddev": ("stddev",)})
    for axes in (top, *panels):
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(color="#eceff3")
        axes.set_axisbelow(True)
        axes.margins(x=0.01)

    CHART.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(CHART, dpi=130)


if __name__ == "__main__":
    sys.exit(main())
