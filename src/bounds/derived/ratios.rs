//! The bounds of what is a ratio of averages, and of what is made of it.

use super::{Average, average_of, in_blocks, three};
use crate::fast::operators::exponential::{Exponential, decay_and_gain};
use crate::law::{Case, ROUNDING, extremes};
use crate::parameters::{Adx, Rsi, Stochrsi};
use crate::reference::adx::{directions, moves};
use crate::reference::common::true_ranges;
use crate::reference::rsi::{changes, rsi as strength};
use crate::reference::stochrsi::{FLAT, fastk as positions};
use crate::value::Field;

/// What an average that shares its power of two may lose below the smallest double, relative to
/// the largest that it shares it with.
const GRAIN: f64 = 1e-60;

/// The errors of Wilder's averages of values that are not negative, relative to the average, from
/// value P on. They begin with the mean, or with the sum of the first P − 1. Carried times a power
/// of two, as in the fast path: a market that stands still leaves nothing of them otherwise.
fn relative(values: &[f64], period: usize, begins_with_sum: bool) -> Vec<f64> {
    let steady = decay_and_gain(period - 1, period);
    let (mut average, mut power) = (Average::default(), 0_i32);
    let mut errors = Vec::with_capacity(values.len());
    for (at, &x) in values.iter().enumerate() {
        let sizes = [(average.value, 0), (x, power)].into_iter().filter(|(size, _)| *size > 0.0);
        let size = sizes.map(|(size, power)| libm::ilogb(size).saturating_add(power)).max();
        if let Some(size) = size.filter(|size| size.abs() > 200) {
            power -= size;
            average.value = libm::ldexp(average.value, -size);
            average.error = libm::ldexp(average.error, -size);
        }
        let decay_and_gain = match begins_with_sum {
            true if at + 1 < period => [1.0, steady[1]],
            false if at < period => decay_and_gain(at, at + 1),
            _ => steady,
        };
        average.add(decay_and_gain, libm::ldexp(x, power), 0.0);
        errors.push(if average.value > 0.0 { average.error / average.value } else { 0.0 });
    }
    errors.split_off(values.len().min(period - 1))
}

/// Of a share s of two averages, relative errors of both count s(1 − s) times. Where nothing moves
/// the share is what it was. Four roundings: the sum, the quotient, the factor, the exact value.
pub(crate) fn rsi(case: &Case) -> Vec<f64> {
    let (x, period) = (case.inputs[0], case.values[0].int() as usize);
    let [exact] = strength(Rsi { period }, [x]);
    rsi_of(x, period, &exact)
}

fn rsi_of(x: &[f64], period: usize, exact: &[f64]) -> Vec<f64> {
    let (rises, falls): (Vec<f64>, Vec<f64>) = changes(x).into_iter().unzip();
    let [ups, downs] = [&rises, &falls].map(|values| relative(values, period, false));
    // Of a side that has never moved the share is exactly nothing.
    let first = |values: &[f64]| values.iter().position(|x| *x > 0.0).unwrap_or(values.len());
    let both = first(&rises).max(first(&falls));
    let mut permitted = vec![0.0; x.len().min(period)];
    for (at, (up, down)) in (period..).zip(ups.into_iter().zip(downs)) {
        let still = rises[at - 1] == 0.0 && falls[at - 1] == 0.0;
        permitted.push(if still && at > period && period > 1 {
            permitted[at - 1]
        } else {
            let share = exact[at] / 100.0;
            let relative = share * (1.0 - share).max(0.0) * (up + down);
            let grain = if at > both { GRAIN } else { 0.0 };
            100.0 * (relative + grain) + 4.0 * ROUNDING * exact[at]
        });
    }
    permitted
}

/// DX is |1 − 2s| of a share s, so relative errors of both averages count 2s(1 − s) times, which is
/// (1 − DX²) / 2; four roundings. Where the moves are so near to the least that count, that a
/// rounding decides, nothing is known of the index. And Wilder's average of it (as ema).
pub(crate) fn adx(case: &Case) -> Vec<f64> {
    let period = case.values[0].int() as usize;
    let bars = three(case);
    let (up, down): (Vec<f64>, Vec<f64>) = moves(bars).into_iter().unzip();
    let averages = [up, down, true_ranges(bars)].map(|values| relative(&values, period, true));
    let (mut average, steady) = (Average::default(), decay_and_gain(period - 1, period));
    let mut permitted = vec![0.0; bars[0].len().min(period)];
    for (n, (index, times)) in directions(Adx { period }, bars).into_iter().enumerate() {
        let both = averages[0][n] + averages[1][n];
        let decided = (times - 1.0).abs() > both + averages[2][n] + 4.0 * ROUNDING;
        let share = index.unwrap_or(0.0) / 100.0;
        let own = 50.0 * (1.0 - share * share).max(0.0) * both + 400.0 * ROUNDING * share;
        let error = match index {
            _ if !times.is_nan() && !decided => 100.0,
            Some(_) => own + 100.0 * GRAIN,
            None => 0.0,
        };
        if index.is_some() || n < period {
            let weights = if n < period { decay_and_gain(n, n + 1) } else { steady };
            average.add(weights, 100.0 * share, error);
        } else {
            average.error += steady[1] * error;
        }
        permitted.push(average.error + ROUNDING * average.value);
    }
    permitted
}

/// The RSI's errors (as rsi), over the range in which it is placed: both ends and the value may be
/// off. A range that is no larger than they are, or flat or not by a rounding, says nothing: there
/// the place is held against that of the RSI's own values alone.
pub(crate) fn fastk(case: &Case) -> Vec<f64> {
    let [period, bars] = [0, 1].map(|k| case.values[k].int() as usize);
    let x = case.inputs[0];
    let [exact] = strength(Rsi { period }, [x]);
    let errors = rsi_of(x, period, &exact);
    let first = period.min(x.len());
    let windows = exact[first..].windows(bars).zip(errors[first..].windows(bars));
    let places = windows.map(|(window, errors)| {
        let (low, high) = extremes(window);
        let error = 2.0 * extremes(errors).1;
        let (range, flat) = (high - low, FLAT * (high + low));
        if range + error <= flat {
            0.0
        } else if range - error <= flat.max(2.0 * error) {
            100.0
        } else {
            (200.0 * error / (range - error) + 400.0 * ROUNDING).min(100.0)
        }
    });
    std::iter::repeat_n(0.0, x.len().min(period + bars - 1)).chain(places).collect()
}

/// What reaches an average of a kind of the errors of its values.
fn handed_on(average: &str, x: &[f64], errors: &[f64], period: usize) -> Vec<f64> {
    let warm_up = vec![0.0; x.len().min(period - 1)];
    let windows = x.windows(period).zip(errors.windows(period));
    let handed = match average {
        "ema" => {
            let exponential = Exponential::over(period);
            let values = x.iter().copied().zip(errors.iter().copied());
            let averages = in_blocks(values, &exponential, 0);
            return averages.into_iter().map(|average| average.error).collect();
        }
        "kama" if period > 1 => return adaptive(x, errors, period),
        _ => windows.map(|(_, errors)| {
            let roundings = 2.0 * (period as f64 + 8.0) * ROUNDING * extremes(errors).1;
            errors.iter().sum::<f64>() / period as f64 + roundings
        }),
    };
    warm_up.into_iter().chain(handed).collect()
}

/// Of KAMA: the value, and the gain, whose efficiency is off by what way and path are, relative to
/// the path.
fn adaptive(x: &[f64], errors: &[f64], period: usize) -> Vec<f64> {
    let mut permitted = vec![0.0; x.len().min(period)];
    let first = |x: &[f64]| x.get(period - 1).copied().unwrap_or(0.0);
    let (mut y, mut error) = (first(x), first(errors));
    for at in period..x.len() {
        let (window, off) = (&x[at - period..=at], extremes(&errors[at - period..=at]).1);
        let path: f64 = window.windows(2).map(|pair| (pair[1] - pair[0]).abs()).sum();
        let way = (window[period] - window[0]).abs();
        let efficiency = if path <= way { 1.0 } else { way / path };
        let steps = 2.0 * period as f64 * off;
        let least = (2.0 * off + efficiency * steps) / (path - steps);
        let unsure = if off == 0.0 {
            0.0
        } else if path > steps {
            least.min(1.0)
        } else {
            1.0
        };
        let span = 2.0 / 3.0 - 2.0 / 31.0;
        let root = efficiency * span + 2.0 / 31.0;
        let gain_error = span * unsure * (2.0 * root + span * unsure);
        error += root * root * (off - error) + gain_error * ((x[at] - y).abs() + error + off);
        error = error.min(100.0);
        y += root * root * (x[at] - y);
        permitted.push(error);
    }
    permitted
}

/// That of an average of K by its name, and what K hands on.
pub(crate) fn fastd(case: &Case) -> Vec<f64> {
    let [period, fastk_period, fastd_period] = [0, 1, 2].map(|k| case.values[k].int() as usize);
    let average = case.values[3];
    let stochrsi =
        Stochrsi { period, fastk_period, fastd_period, fastd_average: Field::field(average) };
    let k = positions(stochrsi, case.inputs[0]);
    let first = case.exact.len() - k.len();
    let (exact, handed) = (&case.exact[first..], &fastk(case)[first..]);
    let own = average_of(average.word(), &k, fastd_period, exact);
    let permitted = own.iter().zip(handed_on(average.word(), &k, handed, fastd_period));
    let warm_up = vec![0.0; first.min(case.exact.len())];
    warm_up.into_iter().chain(permitted.map(|(own, handed)| (own + handed).min(100.0))).collect()
}
