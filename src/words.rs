//! What a word was meant to be: the words of other libraries for arguments and choices.

use crate::nearest::near;

/// Words, without their underscores, that other libraries and habits have for an argument: those
/// of TA-Lib, pandas-ta, `ta`, pandas and charting platforms. The first of the names behind them
/// that a call has is the one that is meant.
const ELSEWHERE: &[(&[&str], &[&str])] = &[
    (
        &[
            "timeperiod",
            "optintimeperiod",
            "length",
            "len",
            "window",
            "windowsize",
            "win",
            "n",
            "periods",
            "lookback",
            "span",
            "bars",
            "size",
            "rsilength",
            "rsiperiod",
            "atrperiod",
        ],
        &["period"],
    ),
    (
        &["fast", "fastlength", "fastlen", "nfast", "windowfast", "short", "shortperiod"],
        &["fast_period"],
    ),
    (
        &["slow", "slowlength", "slowlen", "nslow", "windowslow", "long", "longperiod"],
        &["slow_period"],
    ),
    (
        &["signal", "signallength", "signallen", "nsign", "nsignal", "windowsign", "smoothing"],
        &["signal_period"],
    ),
    (
        &[
            "nbdev",
            "nbdevs",
            "nbdevup",
            "std",
            "stddev",
            "stdev",
            "stds",
            "numstd",
            "nstd",
            "dev",
            "devup",
            "stddevup",
            "upperstd",
            "windowdev",
            "ndev",
            "mult",
            "multiplier",
            "k",
        ],
        &["deviations", "deviations_up"],
    ),
    (&["nbdevdn", "nbdevdown", "devdn", "devdown", "stddevdn", "lowerstd"], &["deviations_down"]),
    (
        &["matype", "mamode", "ma", "matypes", "averagetype", "kind", "fastdmatype"],
        &["average", "fastd_average"],
    ),
    (&["af", "af0", "afstep", "step", "increment", "accelerationfactor"], &["acceleration"]),
    (&["maxaf", "afmax", "afmaximum", "max", "maxstep", "limit"], &["maximum"]),
    (&["k", "kperiod", "fastk", "fastklength", "stochlength", "smoothk"], &["fastk_period"]),
    (&["d", "dperiod", "fastd", "fastdlength", "smoothd"], &["fastd_period"]),
    (
        &["real", "inreal", "close", "price", "prices", "series", "source", "src", "values", "x"],
        &["data", "data0"],
    ),
    (&["real0", "x", "high"], &["data0"]),
    (&["real1", "y", "low", "benchmark"], &["data1"]),
    (&["distributionoffset"], &["offset"]),
    (&["adjustna", "skipna", "dropna", "nan", "nanpolicy", "ignorena"], &["gaps"]),
];

/// The same for the kinds of averages.
const KINDS: &[(&[&str], &str)] = &[
    (&["simple", "ma", "mean", "rolling"], "sma"),
    (&["exponential", "ewm", "ewma", "exp"], "ema"),
    (&["kaufman", "adaptive", "ama"], "kama"),
];

/// The kinds of averages by TA-Lib's numbers.
const BY_NUMBER: [&str; 9] = ["sma", "ema", "wma", "dema", "tema", "trima", "kama", "mama", "t3"];

/// What of a name tells: neither case nor underscores, nor whether it is of a sweep.
fn plain(name: &str) -> String {
    let name = name.to_lowercase();
    name.strip_suffix("_range").unwrap_or(&name).replace(['_', '-', ' '], "")
}

/// The argument that a word stands for, of those that there are.
pub(crate) fn argument<'a>(given: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = plain(given);
    let called = |name: &str| known.iter().copied().find(|known| plain(known) == plain(name));
    let elsewhere = ELSEWHERE.iter().filter(|(words, _)| words.contains(&&*word));
    let elsewhere = || elsewhere.flat_map(|(_, names)| *names).find_map(|name| called(name));
    let slip = || {
        let plain: Vec<(String, &str)> = known.iter().map(|&known| (plain(known), known)).collect();
        let near = near(&word, plain.iter().map(|(plain, _)| &**plain));
        plain.iter().find(|(plain, _)| near.first() == Some(&&**plain)).map(|&(_, known)| known)
    };
    called(given).or_else(elsewhere).or_else(slip)
}

/// The choice that a word stands for, of those that there are.
pub(crate) fn choice<'a>(given: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = plain(given.trim());
    let called = |name: &str| known.iter().copied().find(|known| *known == name);
    let elsewhere = KINDS.iter().find(|(words, _)| words.contains(&&*word));
    called(&word).or_else(|| called(elsewhere?.1))
}

/// The choice that a number of TA-Lib's stands for, of those that there are.
pub(crate) fn choice_by_number<'a>(given: i64, known: &[&'a str]) -> Option<&'a str> {
    let name = BY_NUMBER.get(usize::try_from(given).ok()?)?;
    known.iter().copied().find(|known| known == name)
}

#[cfg(test)]
mod tests;
