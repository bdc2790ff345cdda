"""Every row that TA-Lib has against its wheel, over random parameters, on real, random and tick-grid
bars and on bars with halts.

Nothing here names a row: how TA-Lib is called and how far it may be off follows from the table
(`talib_peers.py`), and what cannot be held by that rule stands in `talib_excuses.py`. Rows that decide
must decide alike; where a margin is below rounding, less than one example in a thousand may differ.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import talib
import talib_peers
from bounds import permitted
from conformance.bars import Inputs
from conformance.calls import compute
from conformance.specification import Row
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from series import halted, market_bars
from talib_differences import DIFFERENCES, Difference
from talib_excuses import EXCUSES, Excuse
from talib_peers import PEERED

import verita

LONGEST = 40
KINDS = ("real", "walk", "ticks", "halts")
# Until the first difference, on the same cases whatever the profile.
SEARCH = settings(max_examples=1_000, derandomize=True, phases=[Phase.generate])
LENGTHS = (1, 2, 3, 10, 100, 1_000, 5_000)
Excuses = tuple[Excuse, ...]
rows = pytest.mark.parametrize("row", PEERED, ids=lambda row: row.name)
DATA = Path(__file__).parents[2] / "data" / "sp500.csv"
SP500 = np.loadtxt(DATA, delimiter=",", skiprows=1, usecols=(1, 2, 3, 4, 5)).T.copy()
NAMES = ("open", "high", "low", "close", "volume")


def excuses_of(row: Row) -> Excuses:
    return tuple(excuse for excuse in EXCUSES if excuse.row == row.name)


def market(row: Row, kind: str, n: int, seed: int) -> Inputs:
    """Bars of a kind, as the inputs of the row by their names."""
    rng = np.random.default_rng(seed)
    if kind == "real":
        start = int(rng.integers(0, SP500.shape[1] - n + 1))
        bars = dict(zip(NAMES, SP500[:, start : start + n].copy(), strict=True))
    else:
        bars = market_bars(rng, n, kind == "ticks" or kind == "halts" and bool(rng.integers(2)))
    if kind == "halts":
        bars = halted(rng, bars)
    bars |= {"data": bars["close"], "data0": bars["close"]}
    bars["data1"] = 0.5 * bars["close"] + rng.normal(0.0, 1.0, n)
    bars["periods"] = rng.integers(2, LONGEST, n).astype(float)
    return tuple(np.ascontiguousarray(bars[name]) for name in row.inputs)


@st.composite
def settings_of(draw: st.DrawFn, row: Row, excuses: Excuses, longest: int) -> tuple:
    values: list[Any] = []
    for index, param in enumerate(row.params):
        if param.kind == "choice":
            left = {excuse.without.get(param.name) for excuse in excuses}
            known = [word for word in talib_peers.choices(param) if word not in left]
            values.append(draw(st.sampled_from(known)))
        elif param.kind == "int":
            smallest = [excuse.smallest.get(param.name, 0) for excuse in excuses]
            least = max(*smallest, talib_peers.smallest(row, index), param.min)
            values.append(draw(st.integers(least, min(param.max, longest))))
        else:
            most = min(param.max, max(3.0, 3.0 * param.default))
            values.append(draw(st.floats(max(param.min, 0.0), most, allow_subnormal=False)))
    return tuple(values)


def begins(line: np.ndarray, lookback: int) -> np.ndarray:
    """Its values behind the warm-up, which has none."""
    head = line[:lookback]
    nothing = np.isnan(head) if line.dtype == float else head == 0
    assert nothing.all(), "a value in the warm-up"
    return line[lookback:].astype(float)


def agree(row: Row, params: tuple, columns: Inputs, excuses: Excuses) -> int:
    """Holds the row against TA-Lib's; answers how many bars are decided another way."""
    words = {param.name: value for param, value in zip(row.params, params, strict=True)}
    lookback = verita.catalog()[row.name].lookback(**words)
    what, different = f"{row.name}{params} on {len(columns[0])} bars", 0
    lines = zip(
        compute(verita, row, "single", columns, params),
        talib_peers.answer(row, columns, params),
        permitted(row, params, columns),
        strict=True,
    )
    larger = max((excuse.larger for excuse in excuses), default=1.0)
    for output, (own, line, allowed) in enumerate(lines):
        # Where a bar is undetermined, rounding decides; but what is no number is none on both sides.
        compared = np.isfinite(allowed) | ~np.isfinite(own) | ~np.isfinite(line)
        for excuse in excuses:
            if excuse.bars:
                compared &= ~excuse.bars(columns, params, line)
        compared = compared[lookback:]
        ours, wanted = begins(own, lookback)[compared], begins(line, lookback)[compared]
        assert np.array_equal(np.isnan(ours), np.isnan(wanted)), f"{what}: NaN"
        with np.errstate(invalid="ignore"):
            far = np.where((ours == wanted) | np.isnan(wanted), 0.0, np.abs(ours - wanted))
        if not allowed.any():
            near = 1e-9 * np.abs(np.where(np.isinf(wanted), 0.0, wanted))
            different += int(np.count_nonzero(far > near))
            continue
        tolerance = talib_peers.tolerances(row, params, columns, output, line, allowed, larger)
        over = far / tolerance[lookback:][compared]
        assert (over <= 1.0).all(), f"{what}: {over.max():.3g} times what is tolerated"
    return different


def held(
    row: Row,
    excuses: Excuses,
    longest: int = LONGEST,
    most: int = 300,
    search: settings | None = None,
) -> None:
    """Over random parameters and bars."""
    examples = [0, 0]

    @given(
        params=settings_of(row, excuses, longest),
        kind=st.sampled_from(KINDS),
        n=st.integers(1, most),
        seed=st.integers(0, 10_000),
    )
    def example(params: tuple, kind: str, n: int, seed: int) -> None:
        differs = agree(row, params, market(row, kind, n, seed), excuses)
        examples[0] += 1
        examples[1] += differs > 0

    (search(example) if search else example)()
    assert examples[1] * 1000 <= examples[0], f"{row.name}: {examples[1]} of {examples[0]}"


@rows
def test_on_random_bars(row: Row) -> None:
    held(row, excuses_of(row))


@rows
@pytest.mark.parametrize("kind", KINDS)
def test_on_many_bars(row: Row, kind: str) -> None:
    for n in LENGTHS:
        assert agree(row, row.defaults, market(row, kind, n, 5), excuses_of(row)) == 0


def decides(row: Row) -> bool:
    """Whether nothing is permitted."""
    return not any(line.any() for line in permitted(row, row.defaults, market(row, "walk", 500, 5)))


@pytest.mark.parametrize("kind", ["walk", "ticks"])
@pytest.mark.parametrize("row", [row for row in PEERED if decides(row)], ids=lambda row: row.name)
def test_decisions_on_very_many_bars(row: Row, kind: str) -> None:
    assert agree(row, row.defaults, market(row, kind, 200_000, 5), excuses_of(row)) == 0


@pytest.mark.parametrize("excuse", EXCUSES, ids=lambda excuse: f"{excuse.row}: {excuse.reason}")
def test_the_excuse_is_needed(excuse: Excuse) -> None:
    row = next(row for row in PEERED if row.name == excuse.row)
    assert {*excuse.smallest, *excuse.without} <= {param.name for param in row.params}
    others = tuple(other for other in excuses_of(row) if other != excuse)
    with pytest.raises(AssertionError):
        held(row, others, longest=5, most=2_000, search=SEARCH)


@rows
def test_one_wrong_value_is_seen(row: Row, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = talib_peers.answer

    def wrong(*arguments: Any) -> Inputs:
        lines = answer(*arguments)
        step = max(1.0, float(np.nanmax(np.abs(lines[0])))) / 8_192.0
        lines[0][-1] += 1 if lines[0].dtype.kind == "i" else step
        return lines

    monkeypatch.setattr(talib_peers, "answer", wrong)
    try:
        seen = agree(row, row.defaults, market(row, "real", 200, 5), excuses_of(row)) > 0
    except AssertionError:
        seen = True
    assert seen, row.name


def test_patterns_are_counted_as_theirs() -> None:
    prices = SP500[:4]
    own, their = verita.cdlmorningstar(*prices), talib.CDLMORNINGSTAR(*prices)
    assert own.dtype == their.dtype == np.int32 and np.array_equal(own, their)
    assert (own != 0).sum() == own.astype(bool).sum() == np.count_nonzero(their) == 21


@rows
def test_defaults_are_theirs(row: Row) -> None:
    columns = market(row, "real", 1_000, 5)
    for by_default, line in zip(
        talib_peers.answer(row, columns),
        talib_peers.answer(row, columns, row.defaults),
        strict=True,
    ):
        assert np.array_equal(by_default, line, equal_nan=True), row.name


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda d: f"{d.row}: {d.what}")
def test_the_difference_is_there(difference: Difference) -> None:
    own, other, right = difference.example()
    assert abs(own - right) <= 1e-9 * abs(right)
    assert not abs(other - right) <= 1e-9 * abs(right)
