//! That every word means what the table has.

use super::{argument, choice, choice_by_number};
use crate::registry::ROWS;
use crate::spec::Kind;

#[test]
fn words_of_other_libraries() {
    let macd = ["data", "fast_period", "slow_period", "signal_period", "gaps"];
    let bands = ["data", "period", "deviations_up", "deviations_down", "average"];
    let stochastic = ["data", "period", "fastk_period", "fastd_period", "fastd_average"];
    for (given, known, meant) in [
        ("timeperiod", &bands[..], Some("period")),
        ("length", &bands, Some("period")),
        ("n", &bands, Some("period")),
        ("nbdevup", &bands, Some("deviations_up")),
        ("nbdevdn", &bands, Some("deviations_down")),
        ("std", &bands, Some("deviations_up")),
        ("matype", &bands, Some("average")),
        ("mamode", &stochastic, Some("fastd_average")),
        ("fastk_period", &stochastic, Some("fastk_period")),
        ("k", &stochastic, Some("fastk_period")),
        ("fastperiod", &macd, Some("fast_period")),
        ("Slow", &macd, Some("slow_period")),
        ("signal_range", &macd, Some("signal_period")),
        ("signal_perid", &macd, Some("signal_period")),
        ("real", &macd, Some("data")),
        ("matype", &macd, None),
        ("colour", &macd, None),
        ("", &macd, None),
    ] {
        assert_eq!(argument(given, known), meant, "{given}");
    }
    assert_eq!(argument("length", &["data", "period_range"]), Some("period_range"));
    assert_eq!(argument("period", &["data", "period_range"]), Some("period_range"));
    assert_eq!(argument("perod", &["data", "period_range"]), Some("period_range"));
}

#[test]
fn kinds_of_averages() {
    let known = ["sma", "ema", "kama"];
    assert_eq!(choice("EMA", &known), Some("ema"));
    assert_eq!(choice(" Simple ", &known), Some("sma"));
    assert_eq!(choice("t3", &known), None);
    assert_eq!(choice_by_number(6, &known), Some("kama"));
    assert_eq!(choice_by_number(2, &known), None);
    assert_eq!(choice_by_number(-1, &known), None);
}

/// No word of a row's own is said to mean another.
#[test]
fn what_is_there_means_itself() {
    for row in ROWS {
        let names: Vec<&str> = row.spec.parameters.iter().map(|known| known.name).collect();
        for parameter in row.spec.parameters {
            assert_eq!(argument(parameter.name, &names), Some(parameter.name));
            if let Kind::Choice { choices, .. } = parameter.kind {
                assert!(choices.iter().all(|known| choice(known, choices) == Some(known)));
            }
        }
    }
}
