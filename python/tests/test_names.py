"""Words for indicators: what a search finds, what a name that is none may mean, and names of builtins."""

from __future__ import annotations

import builtins
import dataclasses
import subprocess
import sys

import pytest
import talib
import talib.abstract
from conformance.plants.proxy import Proxy
from conformance.rules import surface
from conformance.specification import SPECIFICATION

import verita
from verita._catalog import exported, hint
from verita._synonyms import SYNONYMS, plain, words_of

CATALOG = verita.catalog()


def found(text: str) -> list[str]:
    return [row.name for row in CATALOG.search(text)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("sma", "sma"),
        ("SMA", "sma"),
        ("Simple Moving Average", "sma"),
        ("simple_moving_average", "sma"),
        ("SimpleMovingAverage", "sma"),
        ("linear-regression intercept", "linearreg_intercept"),
        ("bollinger", "bbands"),
        ("smma", "rma"),
        ("hull", "hma"),
        ("stochastic", "stoch"),
        ("williams %R", "willr"),
        ("on balance volume", "obv"),
        ("atr percent", "natr"),
        ("true range", "trange"),
    ],
)
def test_what_is_meant_comes_first(text: str, first: str) -> None:
    assert found(text)[0] == first


def test_every_name_and_title_is_found() -> None:
    for name, row in CATALOG.items():
        assert found(name)[0] == found(row.title)[0] == name
        assert CATALOG.search(name)[0] is row


def test_what_indicators_are_about_is_found_after_their_names() -> None:
    places = found("average")
    assert places.index("sma") < places.index("bbands")
    assert "rsi" in found("momentum") and "alma" not in found("momentum")


def test_a_word_for_several_finds_the_likeliest_first() -> None:
    planted = {"adosc": "Chaikin A/D Oscillator"}
    rows = [dataclasses.replace(CATALOG["obv"], name=n, title=t) for n, t in planted.items()]
    both = verita.Catalog((*CATALOG.values(), *rows))
    assert [row.name for row in both.search("chaikin")] == ["ad", "cmf", "adosc"]
    assert [row.name for row in both.search("money flow")] == ["mfi", "cmf"]


@pytest.mark.parametrize("text", ["", "  ", "%", "quux", "moving quux"])
def test_nothing_is_found(text: str) -> None:
    assert CATALOG.search(text) == ()


def test_the_catalog_is_a_mapping_that_nobody_changes() -> None:
    assert len(CATALOG) == len(list(CATALOG)) and "sma" in CATALOG and "quux" not in CATALOG
    assert CATALOG == dict(CATALOG) and "sma" in repr(CATALOG)
    with pytest.raises(TypeError):
        CATALOG["sma"] = CATALOG["ema"]
    with pytest.raises(TypeError):
        del CATALOG["sma"]


def test_synonyms_are_plain_words_for_indicators() -> None:
    known = {name.lower() for name in talib.get_functions()} | CATALOG.keys()
    for words, names in SYNONYMS.items():
        assert names and set(names) <= known, f"{words}: {set(names) - known}"
        assert len(set(names)) == len(names)
        assert words == " ".join(words_of(words)), words
    assert list(SYNONYMS) == sorted(SYNONYMS)


def titles(name: str) -> set[str]:
    """What an indicator is found by without a synonym; of one that there is not yet, in TA-Lib's words."""
    if name in CATALOG:
        title = CATALOG[name].title
    else:
        title = talib.abstract.Function(name.upper()).info["display_name"]
    return {plain(name), plain(title)}


def test_no_synonym_follows_from_the_table() -> None:
    for words, names in SYNONYMS.items():
        follows = [name for name in names if plain(words) in titles(name)]
        # One that several may be called by is needed for the others.
        assert not follows or len(names) > 1, words


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("bollinger", ["bbands"]),
        ("bollinger_batch", ["bbands_batch"]),
        ("BollingerStream", ["BbandsStream"]),
        ("macd_ext", ["macd"]),
        ("simple_moving_average", ["sma"]),
        ("wilders", ["rma"]),
        ("kernel", ["kernels"]),
    ],
)
def test_a_name_that_is_none_is_answered_by_what_is_meant(name: str, meant: list[str]) -> None:
    with pytest.raises(AttributeError, match=f"has no '{name}'; the nearest is {meant[0]};"):
        getattr(verita, name)


def test_hints_are_of_the_names_that_there_are() -> None:
    with pytest.raises(AttributeError, match=r"verita.panel has no 'bollinger'; .* bbands;"):
        _ = verita.panel.bollinger
    with pytest.raises(KeyError, match="the nearest is bbands"):
        CATALOG["bollinger"]
    assert hint("bollinger", ["sma"]) == ""


def test_what_would_hide_a_builtin_is_not_exported() -> None:
    assert exported(["max", "sum", "sma", "max_batch", "MaxStream"]) == [
        "sma",
        "max_batch",
        "MaxStream",
    ]
    assert not set(dir(builtins)) & {*verita.__all__, *verita.panel.__all__}


PLANTED = """
import importlib
import verita
from verita import _verita
for module in (_verita, _verita.panel, _verita.reference):
    module.max = module.sma
    module.__all__.append("max")
importlib.reload(verita)
for name in ("verita", "verita.panel", "verita.reference"):
    brought = {}
    exec(f"from {name} import *", brought)
    assert "max" not in brought and "sma" in brought, name
assert verita.max is verita.sma and verita.panel.max is verita.panel.sma
"""


def test_a_planted_max_is_there_and_not_exported() -> None:
    subprocess.run([sys.executable, "-c", PLANTED], check=True)


def test_the_rule_expects_a_planted_abs_not_to_be_exported() -> None:
    row = dataclasses.replace(SPECIFICATION.rows[0], name="abs", stream="AbsStream", result=None)
    specification = dataclasses.replace(SPECIFICATION, rows=(*SPECIFICATION.rows, row))
    names = ["abs_batch", "AbsStream"]
    there = {name: verita.sma for name in ("abs", *names)}
    surface.complete(Proxy(verita, **there, __all__=[*verita.__all__, *names]), specification)
    with pytest.raises(AssertionError, match="abs"):
        surface.complete(
            Proxy(verita, **there, __all__=[*verita.__all__, *names, "abs"]), specification
        )
