//! The memory of this machine: results that cannot be had are refused before work starts.
//!
//! Systems hand out more memory than they have, and end the process when it is used. So the size
//! of a result is held against the machine's memory, not only against the allocator's answer.

use crate::error::Error;
use crate::line::Element;
use std::sync::OnceLock;
use sysinfo::{MemoryRefreshKind, RefreshKind, System};

/// Results below this size are not worth the question.
const SMALL: usize = 0x400_0000;

fn total() -> u64 {
    static TOTAL: OnceLock<u64> = OnceLock::new();
    *TOTAL.get_or_init(|| {
        let ram = RefreshKind::nothing().with_memory(MemoryRefreshKind::nothing().with_ram());
        let system = System::new_with_specifics(ram);
        let limit = system.cgroup_limits().map_or(u64::MAX, |limits| limits.total_memory);
        match system.total_memory().min(limit) {
            0 => u64::MAX,
            total => total,
        }
    })
}

/// Refuses `count` values of so many bytes each where they cannot fit; returns their size.
pub(crate) fn check(
    indicator: &'static str,
    count: Option<usize>,
    size: usize,
) -> Result<usize, Error> {
    let bytes = count.and_then(|count| count.checked_mul(size)).unwrap_or(usize::MAX);
    if bytes >= SMALL && (isize::try_from(bytes).is_err() || bytes as u64 > total()) {
        return Err(Error::Memory { indicator, bytes });
    }
    Ok(bytes)
}

/// Room for `count` values, or an error where an allocation would have ended the process.
pub(crate) fn room<V: Element>(
    indicator: &'static str,
    count: Option<usize>,
) -> Result<Vec<V>, Error> {
    let bytes = check(indicator, count, size_of::<V>())?;
    let mut room = Vec::new();
    let count = bytes / size_of::<V>();
    room.try_reserve_exact(count).map_err(|_| Error::Memory { indicator, bytes })?;
    room.resize(count, V::default());
    Ok(room)
}

#[cfg(test)]
mod tests;
