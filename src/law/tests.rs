//! How an error is held against what is permitted.

use super::ratio;

#[test]
fn ratios() {
    for same in [0.0, 1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(ratio(same, same, 0.0), 0.0);
    }
    assert_eq!(ratio(0.0, -0.0, 0.0), 0.0);
    assert_eq!(ratio(1.5, 1.0, 2.0), 0.25);
    assert_eq!(ratio(1.0, 1.5, 2.0), 0.25);
    assert_eq!(ratio(1.0, 1.5, 0.0), f64::INFINITY);
    assert_eq!(ratio(f64::NAN, 1.0, 9.0), f64::INFINITY);
    assert_eq!(ratio(1.0, f64::NAN, 9.0), f64::INFINITY);
    // An infinity is as far away as the largest double is.
    assert_eq!(ratio(f64::INFINITY, f64::MAX, 1.0), 0.0);
    assert_eq!(ratio(f64::NEG_INFINITY, -f64::MAX, 1.0), 0.0);
    assert_eq!(ratio(f64::NEG_INFINITY, 0.0, f64::MAX), 1.0);
}
