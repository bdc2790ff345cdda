"""What else indicators are called: usual words that do not follow from names and titles.

A word may stand for several indicators, the likeliest first. Those that there are not, yet, are passed
over.
"""

from __future__ import annotations

import re

SYNONYMS: dict[str, tuple[str, ...]] = {
    "accelerator": ("ac",),
    "accumulation distribution": ("ad",),
    "average directional index": ("adx",),
    "average directional movement": ("adx",),
    "average true range percent": ("natr",),
    "awesome": ("ao",),
    "bollinger": ("bbands",),
    "chaikin": ("ad", "cmf", "adosc", "cvi"),
    "chaikin oscillator": ("adosc",),
    "chaikin volatility": ("cvi",),
    "commodity channel": ("cci",),
    "correlation": ("correl",),
    "directional movement": ("dx", "adx", "plus_di", "minus_di"),
    "elder force index": ("efi",),
    "elder ray": ("eri",),
    "force index": ("efi",),
    "fractals": ("fractal",),
    "highest": ("max",),
    "hilbert transform": ("ht_trendline", "ht_dcperiod", "ht_dcphase", "ht_sine", "ht_phasor"),
    "hl2": ("medprice",),
    "hlc3": ("typprice",),
    "hlcc4": ("wclprice",),
    "hull": ("hma",),
    "intraday momentum": ("imi",),
    "kaufman": ("kama", "er"),
    "keltner": ("kc",),
    "keltner channel": ("kc",),
    "least squares": ("linearreg", "linearreg_slope", "linearreg_intercept"),
    "linear regression": ("linearreg", "linearreg_slope", "linearreg_intercept"),
    "linreg": ("linearreg",),
    "lowest": ("min",),
    "market facilitation": ("marketfi",),
    "mean": ("sma",),
    "modified moving average": ("rma",),
    "money flow": ("mfi", "cmf"),
    "ohlc4": ("avgprice",),
    "pearson": ("correl",),
    "percent r": ("willr",),
    "psar": ("sar",),
    "random index": ("kdj",),
    "rate of change": ("roc", "rocp", "rocr"),
    "relative strength": ("rsi",),
    "rolling max": ("max",),
    "rolling min": ("min",),
    "rolling sum": ("sum",),
    "running moving average": ("rma",),
    "smma": ("rma",),
    "smoothed moving average": ("rma",),
    "stdev": ("stddev",),
    "stochastic": ("stoch", "stochf"),
    "stochastic momentum": ("smi",),
    "stop and reverse": ("sar",),
    "tillson": ("t3",),
    "true strength": ("tsi",),
    "ultimate": ("ultosc",),
    "weighted close": ("wclprice",),
    "wilder": ("rma", "rsi", "atr", "adx"),
    "wilders": ("rma",),
    "williams ad": ("wad",),
    "williams percent r": ("willr",),
    "zero lag": ("zlema",),
}


def words_of(text: str) -> list[str]:
    """Its words and numbers in lower case: of `bollingerBands` and `bollinger_bands` the same two."""
    return [word.lower() for word in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])", text)]


def plain(text: str) -> str:
    """Its letters and digits alone."""
    return "".join(re.findall(r"[a-z0-9]+", text.lower()))
