//! What fits and what does not.

use super::{SMALL, check, room, total};
use crate::error::Error;

#[test]
fn the_machine_has_memory() {
    assert!(total() > 1 << 27, "{} bytes", total());
}

#[test]
fn what_fits_is_granted_and_nothing_more() {
    let all = usize::try_from(total()).expect("an address") / 8;
    let refused = |bytes| Err(Error::Memory { indicator: "sma", bytes });
    for fits in [0, 1, SMALL / 8 - 1, SMALL / 8, SMALL / 8 + 1, all] {
        assert_eq!(check("sma", Some(fits), 8), Ok(8 * fits));
    }
    assert_eq!(check("sma", Some(all + 1), 8), refused(8 * (all + 1)));
    // More than any address, more than any number of bytes, and more than any number of values.
    assert_eq!(check("sma", Some(1 << 60), 8), refused(1 << 63));
    assert_eq!(check("sma", Some(1 << 61), 8), refused(usize::MAX));
    assert_eq!(check("sma", None, 8), refused(usize::MAX));
}

#[test]
fn room_is_as_large_as_it_should_be() {
    assert_eq!(room("sma", Some(3)), Ok(vec![0.0; 3]));
    assert_eq!(room("sma", Some(3)), Ok(vec![0_i32; 3]));
    assert_eq!(
        room::<f64>("sma", None),
        Err(Error::Memory { indicator: "sma", bytes: usize::MAX })
    );
}
