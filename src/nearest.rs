//! What was meant, perhaps: the nearest of the names that exist, for messages.

/// The names that are really near, at most three, the nearest first; case does not count.
///
/// Near is what a slip of the fingers makes, one in three letters at most, and what begins, ends
/// or is there in the other name. Streams and sweeps count only where one was asked for.
pub(crate) fn near<'a>(given: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let given = given.to_lowercase();
    let asked = |name: &str| {
        ["stream", "batch"].iter().all(|kind| given.contains(kind) || !name.ends_with(kind))
            || strsim::osa_distance(&given, name) <= 2
    };
    let distance = |name: &str| {
        let slipped = strsim::osa_distance(&given, name);
        let slips = (given.chars().count().max(name.len()) / 3).max(1);
        let short = given.len().min(name.len());
        let part = short > 2 && (given.contains(name) || name.contains(&*given));
        (slipped <= slips && slipped < short || part).then_some(slipped)
    };
    let found = names.into_iter().filter_map(|name| {
        let lower = name.to_lowercase();
        asked(&lower).then(|| distance(&lower)).flatten().map(|slipped| (slipped, name))
    });
    let mut found: Vec<(usize, &str)> = found.collect();
    // A function and the class of its results differ by their case alone: one of them is enough.
    found.sort_by_key(|&(slipped, name)| {
        (slipped, name.to_lowercase(), name != name.to_lowercase())
    });
    found.dedup_by_key(|(_, name)| name.to_lowercase());
    found.into_iter().take(3).map(|(_, name)| name).collect()
}

/// The names that are near, as the end of a sentence; nothing where none is.
pub(crate) fn nearest<'a>(given: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    match near(given, names)[..] {
        [] => String::new(),
        [name] => format!("; the nearest is {name}"),
        ref names => format!("; the nearest are {}", names.join(", ")),
    }
}

#[cfg(test)]
mod tests;
