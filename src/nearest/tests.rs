//! Which names are near one that is not there.

use super::nearest;
use crate::registry::ROWS;

const NAMES: [&str; 6] = ["alma", "ema", "sma", "macd", "sma_batch", "SmaStream"];

#[test]
fn nearest_first_whatever_the_case() {
    assert_eq!(nearest("SMAA", NAMES), "; the nearest is sma");
    assert_eq!(nearest("smastrem", NAMES), "; the nearest are SmaStream, sma");
    assert_eq!(nearest("smastreams", NAMES), "; the nearest are SmaStream, sma");
    assert_eq!(nearest("smabatch", NAMES), "; the nearest are sma_batch, sma");
    assert_eq!(nearest("almx", NAMES), "; the nearest is alma");
    assert_eq!(nearest("macdext", NAMES), "; the nearest is macd");
    assert_eq!(nearest("macdext", ["Macd", "macd"]), "; the nearest is macd");
}

#[test]
fn nothing_where_nothing_is_near() {
    let names = || ROWS.iter().flat_map(|row| [row.spec.name, row.spec.stream]);
    for given in ["quux", "weather", "supertrend", "", "x", "é", "ichimoku"] {
        assert_eq!(nearest(given, names()), "", "{given}");
    }
    assert_eq!(nearest("stochr", names()), "; the nearest are stoch, stochf, stochrsi");
    assert_eq!(nearest("morningstar", names()), "; the nearest is cdlmorningstar");
    assert_eq!(nearest("bband", names()), "; the nearest is bbands");
}
