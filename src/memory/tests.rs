//! What fits and what does not.

use super::{SMALL, check, copy, room, together, total};
use crate::error::Error;

#[test]
fn the_machine_has_memory() {
    assert!(total() > 1 << 27, "{} bytes", total());
}

#[test]
fn what_fits_is_granted_and_nothing_more() {
    let all = usize::try_from(total()).expect("an address");
    let refused = |bytes| Err(Error::Memory { indicator: "sma", bytes });
    for fits in [0, 1, SMALL - 1, SMALL, SMALL + 1, all] {
        assert_eq!(check("sma", Some(fits)), Ok(fits));
    }
    assert_eq!(check("sma", Some(all + 1)), refused(all + 1));
    // More than any address, and more than can be counted.
    assert_eq!(check("sma", Some(1 << 63)), refused(1 << 63));
    assert_eq!(check("sma", None), refused(usize::MAX));
}

#[test]
fn pieces_are_counted_together() {
    assert_eq!(together(&[]), Some(0));
    assert_eq!(together(&[&[3, 4], &[5], &[2, 2, 2]]), Some(25));
    // Nothing of very much is nothing, wherever it stands, and does not hide what stands beside it.
    assert_eq!(together(&[&[1 << 40, 1 << 40, 0], &[7]]), Some(7));
    assert_eq!(together(&[&[0, 5], &[1 << 40, 1 << 40]]), None);
    assert_eq!(together(&[&[usize::MAX], &[1]]), None);
}

#[test]
fn copies_are_equal() {
    assert_eq!(copy("sma", &[1, 2, 3]), Ok(vec![1, 2, 3]));
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
