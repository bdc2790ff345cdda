"""Panels of frames: what is not the same for every row. The rules of all rows are conformance."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import verita

MATRIX = 100.0 + np.random.default_rng(1).normal(0.0, 1.0, (60, 4)).cumsum(axis=0)
NAMES = ["A", "B", "C", "D"]
FRAME = pd.DataFrame(MATRIX, pd.date_range("2020", periods=60), pd.Index(NAMES, name="ticker"))
EXPECTED = verita.panel.ema(MATRIX, 5)


def same(found: Any, expected: np.ndarray) -> None:
    assert np.array_equal(np.asarray(found, float), expected, equal_nan=True)


def test_columns_of_a_frame_keep_their_names() -> None:
    for columns in (
        FRAME.columns,
        pd.MultiIndex.from_product([["x", "y"], [1, 2]], names=["group", "number"]),
        pd.CategoricalIndex(NAMES),
        pd.Index([("A", 1), 7, None, 2.5], tupleize_cols=False),
    ):
        result = verita.panel.ema(FRAME.set_axis(columns, axis=1), 5)
        assert result.columns.equals(columns) and result.columns.names == columns.names
        same(result, EXPECTED)


def test_columns_of_several_dtypes() -> None:
    whole = (10.0 * FRAME).round()
    mixed = whole.astype({"A": "int32", "B": "float32", "C": "Int64", "D": "double[pyarrow]"})
    result = verita.panel.ema(mixed, 5)
    values = result.to_numpy("float64", na_value=np.nan)
    same(values, verita.panel.ema(whole.to_numpy(), 5))
    assert list(map(str, result.dtypes)) == ["float64", "float64", "Float64", "double[pyarrow]"]
    columns = pl.from_pandas(whole.astype({"A": "int32", "B": "float32"}))
    same(verita.panel.ema(columns, 5), verita.panel.ema(whole.to_numpy(), 5))


@pytest.mark.parametrize("package", [pd, pl])
def test_truth_values_are_no_numbers_beside_numbers(package: Any) -> None:
    frame = package.DataFrame({"A": [1.0, 2.0], "B": [True, False]})
    with pytest.raises(TypeError, match=r"^ema: data\['B'\] must hold real numbers"):
        verita.panel.ema(frame, 1)


def test_frames_without_columns_or_bars() -> None:
    empty = verita.panel.ema(FRAME[[]], 5)
    assert empty.shape == (60, 0) and empty.index.equals(FRAME.index)
    assert verita.panel.ema(FRAME[:0], 5).shape == (0, 4)
    assert verita.panel.ema(pl.DataFrame(), 5).shape == (0, 0)
    assert verita.panel.ema(pa.table({}), 5).shape == (0, 0)


def test_one_piece_of_memory_is_read_where_it_lies() -> None:
    """The answer is then of the memory of `out`, too."""
    memory = np.asfortranarray(MATRIX)
    frame = pd.DataFrame(memory, copy=False)
    assert np.shares_memory(frame.to_numpy(), memory)
    with pytest.raises(ValueError, match="out must not overlap an input"):
        verita.panel.ema(frame, 5, out=memory.T.reshape(60, 4))
    out = np.empty((60, 4))
    result = verita.panel.ema(frame, 5, out=out)
    assert isinstance(result, pd.DataFrame) and np.shares_memory(result.to_numpy(), out)
    same(out, EXPECTED)
    sweep = verita.panel.ema_batch(FRAME, (5, 7, 1))
    again = verita.panel.ema_batch(FRAME, (4, 6, 1), out=sweep)
    assert again["values"] is sweep["values"] and again["symbols"] is not None
    same(again["values"][1], EXPECTED)


def test_a_bar_of_progress_for_frames() -> None:
    told: list[tuple[int, int]] = []
    verita.panel.ema_batch(FRAME, (5, 7, 1), progress=lambda *of: told.append(of))
    assert told[-1] == (12, 12)


LABELS: dict[str, Callable[[list[str]], Any]] = {
    "list": list,
    "words of numpy": np.array,
    "bytes": lambda labels: np.array(labels, "S"),
    "objects": lambda labels: np.array(labels, object),
    "strings of numpy": lambda labels: np.array(labels, np.dtypes.StringDType()),
    "numbers": lambda labels: np.array([ord(label) for label in labels], "uint16"),
    "days": lambda labels: np.array([ord(label) for label in labels], "datetime64[D]"),
    "of any kind": lambda labels: [
        {"A": 1, "B": "1", "C": (1,), "D": 1.5}[label] for label in labels
    ],
    "Series": pd.Series,
    "objects of pandas": lambda labels: pd.Series(labels, dtype=object),
    "categories": lambda labels: pd.Series(labels, dtype="category"),
    "an index": pd.Index,
    "whole numbers": lambda labels: pd.Series([ord(label) for label in labels], dtype="Int64"),
    "polars": pl.Series,
    "polars enum": lambda labels: pl.Series(labels, dtype=pl.Enum(NAMES)),
    "polars numbers": lambda labels: pl.Series([ord(label) for label in labels]),
    "pyarrow": pa.array,
    "pyarrow dictionary": lambda labels: pa.array(labels).dictionary_encode(),
    "pyarrow chunks": lambda labels: pa.chunked_array([pa.array(labels[:9]), pa.array(labels[9:])]),
}


@pytest.mark.parametrize("form", LABELS)
def test_labels_of_every_kind(form: str) -> None:
    order = np.random.default_rng(2).permutation(MATRIX.size)
    order = order[np.argsort(order // 4, kind="stable")]  # The bars of each symbol in their order.
    labels = LABELS[form]([NAMES[place % 4] for place in order])
    same(verita.panel.ema(MATRIX.ravel()[order], 5, symbol=labels), EXPECTED.ravel()[order])


MISSING = [
    ["A", None, "B"],
    ["A", float("nan"), "B"],
    np.array(["2020-01-01", "NaT", "2020-01-01"], "datetime64[D]"),
    np.ma.array([1, 2, 3], mask=[False, True, False]),
    pd.Series(["A", None, "B"]),
    pd.Series(["A", None, "B"], dtype="category"),
    pd.Series([1, None, 2], dtype="Int64"),
    pl.Series(["A", None, "B"]),
    pl.Series([1, None, 2]),
    pa.array(["A", None, "B"]),
]
WRONG = [
    np.ones(3),
    np.ones((3, 1)),
    np.array([True] * 3),
    [[1], [2, 3], [4]],
    {"A": 1},
    {"A", "B", "C"},
    iter("ABC"),
    range(3),
    pd.Series([1.0, 2.0, 3.0]),
    pd.Series([True] * 3),
    pd.Series([[1], [2], [3]]),
    pd.DataFrame({"A": [1, 2, 3]}),
    pd.Timestamp("2020"),
    pl.Series([1.0, 2.0, 3.0]),
    pl.Series([[1], [2], [3]]),
    pl.DataFrame({"A": [1, 2, 3]}),
    pa.array([1.0, 2.0, 3.0]),
    pa.table({"A": [1, 2, 3]}),
]


@pytest.mark.parametrize(
    ("error", "bad"), [(ValueError, x) for x in MISSING] + [(TypeError, x) for x in WRONG]
)
def test_labels_that_are_refused(error: type[Exception], bad: Any) -> None:
    with pytest.raises(error, match=r"^sma: symbol must "):
        verita.panel.sma([1.0, 2.0, 3.0], 1, symbol=bad)


def test_one_symbol_with_far_more_bars_than_others() -> None:
    """In one matrix these bars would have needed 240 GB."""
    rng = np.random.default_rng(3)
    labels = np.concatenate([np.zeros(1_000_000, int), np.arange(1, 30_001)])
    rng.shuffle(labels)
    prices = rng.normal(100.0, 1.0, len(labels))
    told: list[tuple[int, int]] = []
    found = verita.panel.sma(prices, 3, symbol=labels, progress=lambda *of: told.append(of))
    same(found[labels == 0], verita.sma(prices[labels == 0], 3))
    assert np.isnan(found[labels > 0]).all()
    assert told[-1] == (30_001, 30_001) and told == sorted(told)
    sweep = verita.panel.macd_batch(pd.Series(prices), (5, 6, 1), 9, 3, symbol=labels)
    assert sweep["macd"].shape == (2, len(labels)) and len(sweep["symbols"]) == len(labels)
    line = verita.macd(prices[labels == 0], 6, 9, 3).macdhist
    same(sweep["macdhist"][1, labels == 0], line)


def test_progress_of_groups_is_shown_once(capsys: pytest.CaptureFixture[str]) -> None:
    labels = [0] * 100 + list(range(1, 90))
    verita.panel.sma(np.ones(189), 3, symbol=labels, progress=True)
    shown = capsys.readouterr().err
    assert "90" in shown and "sma" in shown
    with pytest.raises(TypeError, match="^sma: progress must be"):
        verita.panel.sma(np.ones(189), 3, symbol=labels, progress="yes")


def test_days_go_forwards_within_each_symbol() -> None:
    """Days that begin anew with each symbol, or are shared by all, are in order."""
    days = pd.date_range("2020", periods=3)
    for index, labels in (
        (days.append(days), list("AAABBB")),
        (days.repeat(2), list("ABABAB")),
        (days.append(days)[[0, 3, 1, 4, 2, 5]], list("BABABA")),
    ):
        close = pd.Series(np.arange(6.0), index=index)
        assert verita.panel.sma(close, 1, symbol=labels).index.equals(index)
        with pytest.raises(ValueError, match="data must have an index that goes forwards"):
            verita.panel.sma(close[::-1], 1, symbol=labels[::-1])
        levels = pd.MultiIndex.from_arrays([index, labels], names=["day", "symbol"])
        assert verita.panel.sma(close.set_axis(levels), 1).index.equals(levels)
        with pytest.raises(ValueError, match="data must have an index that goes forwards"):
            verita.panel.sma(close.set_axis(levels)[::-1], 1)


def test_fields_of_two_levels_that_lack_a_symbol_or_are_there_twice() -> None:
    frame = pd.concat({"Close": FRAME, "High": FRAME + 1.0, "Low": FRAME - 1.0}, axis=1)
    assert list(verita.panel.atr(frame, 5).columns) == NAMES
    with pytest.raises(ValueError, match=r"atr: the frame must have a column 'low', got 'Close'"):
        verita.panel.atr(frame.drop(columns="Low", level=0), 5)
    with pytest.raises(ValueError, match=r"atr: the frame must have one column 'low'"):
        verita.panel.atr(pd.concat([frame, frame[["Low"]].rename(columns={"Low": "low"})], axis=1))
    with pytest.raises(ValueError, match=r"low must have the symbols of high.*no 'A'"):
        verita.panel.atr(frame.drop(columns=("Low", "A")), 5)
    with pytest.raises(ValueError, match=r"low must have each symbol once, got 'B' twice"):
        verita.panel.atr(pd.concat([frame, frame[[("Low", "B")]]], axis=1), 5)


def test_missing_names_of_symbols_are_named() -> None:
    frame = pd.DataFrame({"high": [2.0], "low": [1.0], "close": [1.5], "ticker": ["A"]})
    with pytest.raises(ValueError, match=r"symbol must name one .*'sector', got 'high', 'low'"):
        verita.panel.atr(frame, symbol="sector")
    with pytest.raises(TypeError, match=r"a frame for each of high, low, close .* 'symbol'"):
        verita.panel.atr(frame, 5)
    with pytest.raises(TypeError, match=r"out cannot be used together with symbol"):
        verita.panel.atr(frame, symbol="ticker", out=np.empty(1))
