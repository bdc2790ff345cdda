//! The memory of this machine: results that cannot be had are refused before work starts.
//!
//! Systems hand out more memory than they have, and end the process when it is used. So the size
//! of a result is held against the machine's memory, not only against the allocator's answer.

use crate::error::Error;
use crate::line::Element;
use memmap2::MmapMut;
use std::sync::OnceLock;
use sysinfo::{MemoryRefreshKind, RefreshKind, System};

/// Results below this size are not worth the question.
const SMALL: usize = 0x400_0000;

pub(crate) fn total() -> u64 {
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

/// Bytes of pieces that are needed together, each a product; `None` where they cannot be counted.
#[cfg_attr(not(any(test, feature = "python")), expect(dead_code, reason = "the bindings count"))]
pub(crate) fn together(pieces: &[&[usize]]) -> Option<usize> {
    let product = |factors: &[usize]| {
        if factors.contains(&0) {
            return Some(0);
        }
        factors.iter().try_fold(1_usize, |product, &factor| product.checked_mul(factor))
    };
    pieces.iter().try_fold(0_usize, |sum, piece| sum.checked_add(product(piece)?))
}

/// Refuses so many bytes where they cannot fit.
pub(crate) fn check(indicator: &'static str, bytes: Option<usize>) -> Result<usize, Error> {
    let bytes = bytes.unwrap_or(usize::MAX);
    if bytes >= SMALL && (isize::try_from(bytes).is_err() || bytes as u64 > total()) {
        return Err(Error::Memory { indicator, bytes });
    }
    Ok(bytes)
}

/// Working space below this size is not worth the question.
const LITTLE: usize = 0x10_0000;

/// What a thread takes beside its work: its stack; and of addresses, of which there may be too few
/// as well, what the allocator sets aside for it.
const STACK: usize = 0x20_0000;
const ADDRESSES: usize = if cfg!(target_env = "gnu") { 0x800_0000 } else { 0 };

/// Refuses work that needs so many bytes where they cannot be had.
///
/// They are taken and given back at once: what lies deep in a state cannot answer that there is no
/// memory, and would end the process.
pub(crate) fn working(indicator: &'static str, bytes: usize) -> Result<(), Error> {
    if bytes < LITTLE {
        return Ok(());
    }
    check(indicator, Some(bytes))?;
    reserved::<u8>(indicator, bytes.saturating_add(LITTLE)).map(drop)
}

/// As many of the threads as can work at once, where each needs so many bytes; none where there
/// is memory for the caller's own alone, and an error where there is not even that.
pub(crate) fn threads(
    indicator: &'static str,
    threads: usize,
    bytes: usize,
) -> Result<usize, Error> {
    let each = bytes.saturating_add(STACK);
    // Piece by piece, as they will be taken. Mapped, not allocated: an allocation is written to at
    // its head, and when that page is given back the processor forgets where all the others are,
    // which takes a small sweep a tenth of its time.
    let piece = |_| MmapMut::map_anon(each.saturating_add(ADDRESSES));
    let fits = |&threads: &usize| {
        check(indicator, each.checked_mul(threads)).is_ok()
            && (0..threads).map(piece).collect::<Result<Vec<_>, _>>().is_ok()
    };
    let fewer = std::iter::successors(Some(threads), |threads| Some(threads / 2));
    if let Some(threads) = fewer.take_while(|&threads| threads > 0).find(fits) {
        return Ok(threads);
    }
    // Work that was worth a thread is worth the question, however little it needs.
    working(indicator, if threads > 0 { bytes.max(LITTLE) } else { bytes })?;
    Ok(0)
}

/// Room for `count` values, or an error where an allocation would have ended the process.
pub(crate) fn zeroed<V: Element>(
    indicator: &'static str,
    count: Option<usize>,
) -> Result<Vec<V>, Error> {
    let size = size_of::<V>();
    let bytes = check(indicator, count.and_then(|count| count.checked_mul(size)))?;
    let mut values = reserved(indicator, bytes / size)?;
    values.resize(bytes / size, V::default());
    Ok(values)
}

/// The same values once more, or an error as above.
pub(crate) fn copy<V: Clone>(indicator: &'static str, values: &[V]) -> Result<Vec<V>, Error> {
    let mut copy = reserved(indicator, values.len())?;
    copy.extend_from_slice(values);
    Ok(copy)
}

fn reserved<V>(indicator: &'static str, count: usize) -> Result<Vec<V>, Error> {
    let mut values = Vec::new();
    let bytes = count.saturating_mul(size_of::<V>());
    values.try_reserve_exact(count).map_err(|_| Error::Memory { indicator, bytes })?;
    Ok(values)
}

/// A value more, or an error as above.
#[cfg(feature = "python")]
pub(crate) fn push<V>(indicator: &'static str, values: &mut Vec<V>, value: V) -> Result<(), Error> {
    let bytes = 2 * values.len() * size_of::<V>();
    values.try_reserve(1).map_err(|_| Error::Memory { indicator, bytes })?;
    values.push(value);
    Ok(())
}

#[cfg(test)]
mod tests;
