//! What was meant, perhaps: the nearest of the names that exist, for messages.

/// The three names that are most alike, the nearest first, in words; case does not count.
pub(crate) fn nearest<'a>(given: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    let given = given.to_lowercase();
    let alike = |name: &str| strsim::jaro_winkler(&given, &name.to_lowercase());
    let mut names: Vec<(f64, &str)> = names.into_iter().map(|name| (alike(name), name)).collect();
    names.sort_by(|left, right| right.0.total_cmp(&left.0));
    let names: Vec<&str> = names.into_iter().take(3).map(|(_, name)| name).collect();
    format!("the nearest are {}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn nearest_first_whatever_the_case() {
        let names = ["alma", "ema", "sma", "macd", "SmaStream"];
        assert_eq!(nearest("SMAA", names), "the nearest are sma, ema, SmaStream");
        assert!(nearest("smastrem", names).starts_with("the nearest are SmaStream, "));
        assert!(nearest("almx", names).starts_with("the nearest are alma, "));
    }
}
