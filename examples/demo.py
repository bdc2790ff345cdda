"""verita in one page: indicators on real bars, a sweep, a live stream, and proof that they agree.

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
from matplotlib.cm import ScalarMappable
from matplotlib.figure import Figure
from numpy.typing import NDArray

import verita

ROOT = Path(__file__).resolve().parent.parent
CHART = ROOT / "target" / "demo" / "verita-demo.png"
ALMA = (20, 0.85, 6.0)  # period, offset, sigma
INTERCEPT = (14,)  # period
SWEEP = ((5, 100, 5), (0.75, 0.95, 0.05), (4.0, 8.0, 1.0))  # start, stop (included), step

Array = NDArray[Any]


def timed(label: str, points: int, work: Callable[[], Any]) -> Any:
    """Print the best time of five runs; return what the last one computed."""
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - start)
    print(f"  {label:<40}{best * 1e3:10.3f} ms{best / points * 1e9:10.2f} ns a point")
    return result


def live(stream: Any, prices: list[float]) -> Array:
    """Feed a stream bar by bar, as a trading program would."""
    values = [stream.update(price) for price in prices]
    return np.array(values, dtype=np.float64)  # None ("no value yet") becomes NaN


def same_bits(a: Array, b: Array) -> bool:
    """Not "close": the same 64 bits everywhere, the NaN of the warm-up included."""
    return np.array_equal(a.view(np.int64), b.view(np.int64))


def main() -> int:
    csv = ROOT / "data" / "sp500.csv"
    days = np.loadtxt(csv, delimiter=",", skiprows=1, usecols=0, dtype="datetime64[D]")
    high, low, close = np.loadtxt(csv, delimiter=",", skiprows=1, usecols=(2, 3, 4)).T.copy()
    bars, prices = len(close), close.tolist()
    print(f"S&P 500, {bars:,} daily bars from {days[0]} to {days[-1]}\n")

    print("Time (best of five)")
    alma = timed("alma", bars, lambda: verita.alma(close, *ALMA))
    intercept = timed(
        "linearreg_intercept", bars, lambda: verita.linearreg_intercept(close, *INTERCEPT)
    )
    rows = 20 * 5 * 5
    sweep = timed(f"alma_batch, {rows} rows", rows * bars, lambda: verita.alma_batch(close, *SWEEP))
    alma_live = timed("AlmaStream", bars, lambda: live(verita.AlmaStream(*ALMA), prices))
    intercept_live = timed(
        "LinearRegInterceptStream",
        bars,
        lambda: live(verita.LinearRegInterceptStream(*INTERCEPT), prices),
    )

    print(f"\n{'date':<12}{'close':>10}{'alma':>12}{'intercept':>12}")
    for i in range(bars - 6, bars):
        print(f"{days[i]!s:<12}{close[i]:10.2f}{alma[i]:12.4f}{intercept[i]:12.4f}")

    # A row of the sweep is named by its parameters: one array for each, one entry a row.
    keys = list(zip(sweep["periods"], sweep["offsets"], sweep["sigmas"], strict=True))
    singles = [verita.alma(close, *key) for key in keys]
    agree = (
        sweep["values"].shape == (rows, bars)
        and all(map(same_bits, sweep["values"], singles))
        and same_bits(alma_live, alma)
        and same_bits(intercept_live, intercept)
    )
    print(
        f"\nSweep, stream and single call: {'the same bits' if agree else 'THE BITS DIFFER'}"
        f" ({rows} rows of the sweep, 2 streams, {(rows + 2) * bars:,} values)"
    )

    results = {"alma": (ALMA, alma), "linearreg_intercept": (INTERCEPT, intercept)}
    print("Farthest from the naive reference, in index points and in units in the last place:")
    for name, (params, fast) in results.items():
        naive = getattr(verita.reference, name)(close, *params)
        away = np.abs(fast - naive)
        print(f"  {name:<22}{np.nanmax(away):8.1e}{np.nanmax(away / np.spacing(naive)):5.0f}")

    # The same question, asked of every path that this CPU has.
    reports = [verita.verify(name, close, *params) for name, (params, _) in results.items()]
    print("\nverita.verify on these bars:", *reports, sep="\n")

    fan = np.isclose(sweep["offsets"], 0.85) & np.isclose(sweep["sigmas"], 6.0)
    year = slice(-250, None)
    draw(
        days[year],
        {"low": low[year], "high": high[year], "close": close[year]},
        {f"alma{ALMA}": alma[year], f"linearreg_intercept({INTERCEPT[0]})": intercept[year]},
        dict(zip(sweep["periods"][fan], sweep["values"][fan, year], strict=True)),
    )
    print(f"\nChart: {CHART}")
    return 0 if agree and all(report.ok for report in reports) else 1


def draw(
    days: Array, price: dict[str, Array], lines: dict[str, Array], fan: dict[int, Array]
) -> None:
    """Price and indicators; below them ALMA over the periods of the sweep."""
    matplotlib.rcParams["date.converter"] = "concise"
    figure = Figure(figsize=(11, 8), layout="constrained")
    top, bottom = figure.subplots(2, sharex=True, height_ratios=(3, 2))

    top.set_title("S&P 500 with two indicators", loc="left", weight="bold")
    top.fill_between(days, price["low"], price["high"], color="#d5dae1", lw=0, label="low to high")
    top.plot(days, price["close"], color="#4a5361", lw=1, label="close")
    for (label, values), colour in zip(lines.items(), ("#d1495b", "#00798c"), strict=True):
        top.plot(days, values, color=colour, lw=2, label=label)
    top.legend(frameon=False, loc="lower left")

    bottom.set_title("One sweep: ALMA by period", loc="left", weight="bold")
    colours = ScalarMappable(cmap="viridis")
    colours.set_clim(min(fan), max(fan))
    for colour, values in zip(colours.to_rgba(np.array(list(fan))), fan.values(), strict=True):
        bottom.plot(days, values, color=colour, lw=1)
    figure.colorbar(colours, ax=bottom, label="period", pad=0.01)

    for axes in (top, bottom):
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(color="#eceff3")
        axes.set_axisbelow(True)
        axes.margins(x=0.01)
        axes.set_ylabel("index points")

    CHART.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(CHART, dpi=150)


if __name__ == "__main__":
    sys.exit(main())
