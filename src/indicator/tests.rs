//! What the typed calls add to the rows that they call.

use super::{Indicator, Matrix, Settings};
use crate::error::Error;
use crate::matrix::Panel;
use crate::parameters::{Bbands, Dema, Kama, Obv, Rma, Sma, Stochrsi};
use crate::value::Average;

#[test]
fn rows_of_a_matrix() {
    let matrix = Matrix { bars: 3, values: (0..9).map(f64::from).collect() };
    assert_eq!(matrix.row(0), [0.0, 1.0, 2.0]);
    assert_eq!(matrix.row(1), [3.0, 4.0, 5.0]);
    assert_eq!(matrix.row(2), [6.0, 7.0, 8.0]);
}

#[test]
fn lookbacks_are_those_of_good_parameters() {
    assert_eq!(Sma { period: 5 }.lookback(), Ok(4));
    assert!(matches!(Sma { period: 0 }.lookback(), Err(Error::Parameter { .. })));
    let lookback = Stochrsi::default().lookback().expect("defaults are good");
    assert_eq!(lookback, Stochrsi::ROW.lookback(&Stochrsi::default().values()));
}

/// What keeps half of itself has 2⁻⁵⁴ of its seed behind 54 bars, and 2⁻⁵³ a bar before.
#[test]
fn seeds_settle() {
    assert_eq!(Rma { period: 2 }.settle(), Ok(Some(54)));
    assert_eq!(Rma { period: 1 }.settle(), Ok(Some(1)));
    assert_eq!(Dema { period: 3 }.settle(), Ok(Some(108)));
    let places = Stochrsi { period: 2, fastk_period: 5, fastd_period: 3, ..Stochrsi::default() };
    assert_eq!(places.settle(), Ok(Some(54 + 4 + 2)));
    let bands = |average| Bbands { period: 3, average, ..Bbands::default() }.settle();
    assert_eq!(bands(Average::Sma), Ok(Some(0)));
    assert_eq!(bands(Average::Ema), Ok(Some(54)));
    assert_eq!(bands(Average::Kama), Ok(None));
    assert_eq!(Kama::default().settle(), Ok(None));
    assert_eq!(Obv {}.settle(), Ok(None));
    assert!(matches!(Sma { period: 0 }.settle(), Err(Error::Parameter { .. })));
}

#[test]
fn panels_into_memory_of_the_callers() {
    let values = [1.0, 10.0, 3.0, 30.0, 5.0, 50.0];
    let mut line = [f64::INFINITY; 6];
    let panel = Panel::by_bar(&values, 2);
    Sma { period: 2 }.panel_into([panel], [&mut line], Settings::default()).expect("it fits");
    assert!(line[..2].iter().all(|value| value.is_nan()));
    assert_eq!(line[2..], [2.0, 20.0, 4.0, 40.0]);
}
