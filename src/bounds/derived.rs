//! Where each bound comes from.
//!
//! U stands for one rounding, 2⁻⁵³; every bound allows for the granularity of the smallest doubles
//! as well. What a bound is in proportion to is computed plainly: its own roundings do not matter.

use crate::fast::operators::exponential::{Exponential, decay_and_gain};
use crate::fast::operators::recursion::{PHASES, Recursion};
use crate::law::{Case, LEAST, ROUNDING, extremes, window};
use crate::patience::steps::made;
use crate::reference::common::true_ranges;

mod ratios;

pub(crate) use ratios::{adx, fastd, fastk, rsi};

/// An average and what its error can be.
#[derive(Clone, Copy, Debug, Default)]
struct Average {
    value: f64,
    error: f64,
}

impl Average {
    /// `decay · average + gain · x`: the product with the gain is rounded, and the sum; and the
    /// gain itself is off by half a rounding of one, which counts as far as x lies from the
    /// average. Of the old errors, and that of x, the same shares remain.
    fn add(&mut self, [decay, gain]: [f64; 2], x: f64, error: f64) {
        made(1);
        let distance = (0.5 * x - 0.5 * self.value).abs();
        self.value = decay * self.value + gain * x;
        let local = ROUNDING * self.value.abs() + ROUNDING * gain * x.abs() + ROUNDING * distance;
        self.error = decay * self.error + gain * error + local + 2.0 * LEAST;
    }

    /// The average at a block's start and that of its part: what is left to the part is rounded,
    /// and the sum; and the share that is left of the start is off by a rounding of its own, which
    /// counts as far as the two lie from each other.
    fn with(self, left: f64, part: Self) -> Self {
        let value = left * self.value + (part.value - left * part.value);
        let distance = (0.5 * self.value - 0.5 * part.value).abs() * left;
        let local = ROUNDING * value.abs()
            + ROUNDING * (1.0 - left) * part.value.abs()
            + 2.0 * ROUNDING * distance;
        let error = left * self.error + (1.0 - left) * part.error + local + 2.0 * LEAST;
        Self { value, error }
    }
}

/// The errors of an average that is seeded with the mean of the first `seed` values, and takes
/// the others in by `steady`; the values are off by `errors`.
fn averaged(
    x: impl IntoIterator<Item = (f64, f64)>,
    seed: usize,
    steady: [f64; 2],
) -> Vec<Average> {
    let mut average = Average::default();
    let add = |(at, (x, error)): (usize, (f64, f64))| {
        average.add(if at < seed { decay_and_gain(at, at + 1) } else { steady }, x, error);
        average
    };
    x.into_iter().enumerate().map(add).collect()
}

/// The errors of an exponential average in blocks, whose value number 0 is bar `first`; the values
/// are off by errors.
fn in_blocks(
    x: impl IntoIterator<Item = (f64, f64)>,
    exponential: &Exponential,
    first: usize,
) -> Vec<Average> {
    let &Exponential { seed, count, of } = exponential;
    let factors = exponential.coefficients();
    let [mut average, mut start, mut part] = [Average::default(); 3];
    let add = |(at, (x, error)): (usize, (f64, f64))| {
        let phase = (at + first) % PHASES;
        if at + first < (seed + first).next_multiple_of(PHASES) {
            average.add(
                if at < seed { decay_and_gain(at, at + 1) } else { decay_and_gain(count, of) },
                x,
                error,
            );
            start = average;
        } else {
            let [left, decay, gain] = [0, 1, 2].map(|k| factors[3 * phase + k]);
            part.add([decay, gain], x, error);
            part = if phase == 0 { Average { value: x, error } } else { part };
            average = start.with(left, part);
        }
        if phase == PHASES - 1 {
            start = average;
        }
        average
    };
    x.into_iter().enumerate().map(add).collect()
}

fn exactly(x: &[f64]) -> impl Iterator<Item = (f64, f64)> {
    x.iter().map(|&x| (x, 0.0))
}

/// What is permitted: the errors, and the rounding of the exact value itself.
fn errors(averages: &[Average]) -> Vec<f64> {
    averages.iter().map(|average| average.error + ROUNDING * average.value.abs()).collect()
}

/// The recursion's own roundings, in the part of a block and where it joins the start
/// ([`Average::add`], [`Average::with`]).
pub(crate) fn ema(case: &Case) -> Vec<f64> {
    ema_of(case.inputs[0], case.values[0].int() as usize)
}

fn ema_of(x: &[f64], period: usize) -> Vec<f64> {
    errors(&in_blocks(exactly(x), &Exponential::over(period), 0))
}

/// Those of Wilder's average: the true range itself is exact.
pub(crate) fn atr(case: &Case) -> Vec<f64> {
    let period = case.values[0].int() as usize;
    let bars = three(case);
    let exponential = Exponential::wilder(period);
    let averages = in_blocks(exactly(&true_ranges(bars)), &exponential, 1);
    std::iter::once(0.0).chain(errors(&averages)).take(bars[0].len()).collect()
}

fn three<'a>(case: &Case<'a>) -> [&'a [f64]; 3] {
    case.inputs.try_into().expect("three inputs")
}

/// The gain is a square of a sum with a quotient: the path adds up P steps, each rounded, in a
/// chain of additions, so its relative error is below (P + 2)U, that of the efficiency below (P +
/// 5)U, and that of the gain twice that and a few more; it counts as far as the price lies from
/// the average. What is kept is rounded at 1, which is a further U/2 of that way.
pub(crate) fn kama(case: &Case) -> Vec<f64> {
    kama_of(case.inputs[0], case.values[0].int() as usize)
}

/// The way over the path, of bars times `part`; none where the path is beyond the doubles.
fn efficiency(window: &[f64], part: f64) -> Option<f64> {
    let step = |from: f64, to: f64| (to * part - from * part).abs();
    let path: f64 = window.windows(2).map(|pair| step(pair[0], pair[1])).sum();
    let way = step(window[0], window[window.len() - 1]);
    path.is_finite().then(|| if path <= way { 1.0 } else { way / path })
}

fn kama_of(x: &[f64], period: usize) -> Vec<f64> {
    let mut average = Average { value: x.get(period - 1).copied().unwrap_or(0.0), error: 0.0 };
    let mut permitted = vec![0.0; x.len().min(period)];
    for at in period..x.len() {
        let window = &x[at - period..=at];
        let efficiency = efficiency(window, 1.0).unwrap_or_else(|| {
            // So small a part that the steps of any path add up to a double.
            efficiency(window, 0.5_f64.powi(20)).expect("they add up to a double")
        });
        let gain = (efficiency * (2.0 / 3.0 - 2.0 / 31.0) + 2.0 / 31.0).powi(2);
        let distance = (0.5 * x[at] - 0.5 * average.value).abs() * 2.0;
        let off = (2.0 * (period as f64 + 8.0) * gain + 1.0) * ROUNDING * distance;
        average.add([1.0 - gain, gain], x[at], 0.0);
        average.error += off;
        permitted.push(average.error + ROUNDING * average.value.abs());
    }
    permitted
}

/// Those of both averages, their difference, and the average of that: each rounding once, and each
/// average hands on what reaches it.
fn macd_lines(case: &Case) -> [Vec<f64>; 3] {
    let [a, b, signal] = [0, 1, 2].map(|k| case.values[k].int() as usize);
    let (fast, slow, x) = (a.min(b), a.max(b), case.inputs[0]);
    let ema = |x: &[f64], period: usize| {
        averaged(exactly(x), period, decay_and_gain(period - 1, period + 1))
    };
    let (fasts, slows) = (ema(x.get(slow - fast..).unwrap_or(&[]), fast), ema(x, slow));
    let first = slow - 1;
    let macd = |at: usize| {
        let (fast, slow) = (fasts[at + fast - slow], slows[at]);
        let value = (fast.value - slow.value).clamp(-f64::MAX, f64::MAX);
        (value, fast.error + slow.error + 2.0 * ROUNDING * value.abs() + LEAST)
    };
    let macds: Vec<(f64, f64)> = (first..x.len()).map(macd).collect();
    let signals = averaged(macds.iter().copied(), signal, decay_and_gain(signal - 1, signal + 1));
    let warm_up = vec![0.0; first.min(x.len())];
    let after = |errors: Vec<f64>| [&warm_up[..], &errors].concat();
    let histogram = macds.iter().zip(&signals).map(|(&(value, error), signal)| {
        error
            + signal.error
            + 2.0 * (ROUNDING * value.abs() + ROUNDING * signal.value.abs())
            + LEAST
    });
    [
        after(macds.iter().map(|macd| macd.1).collect()),
        after(errors(&signals)),
        after(histogram.collect()),
    ]
}

/// [`macd_lines`].
pub(crate) fn macd(case: &Case) -> Vec<f64> {
    let [macd, _, _] = macd_lines(case);
    macd
}

/// [`macd_lines`].
pub(crate) fn macdsignal(case: &Case) -> Vec<f64> {
    let [_, signal, _] = macd_lines(case);
    signal
}

/// [`macd_lines`].
pub(crate) fn macdhist(case: &Case) -> Vec<f64> {
    let [_, _, histogram] = macd_lines(case);
    histogram
}

/// The rounding of the sum, and a millionth of one of everything that was added up: what is lost
/// of the carried errors is below that for some 2³⁰ bars.
pub(crate) fn obv(case: &Case) -> Vec<f64> {
    let mut sum = 0.0_f64;
    let add = |(volume, exact): (&f64, &f64)| {
        sum = (sum + volume.abs()).min(f64::MAX);
        2.0 * ROUNDING * exact.abs() + ROUNDING * 1e-6 * sum + LEAST
    };
    case.inputs[1].iter().zip(case.exact).map(add).collect()
}

/// A window times a power of two that brings it near 1: its spread, its variance, and the power.
struct Spread {
    extent: f64,
    variance: f64,
    power: i32,
}

impl Spread {
    fn new(window: &[f64]) -> Self {
        let (distance, power) = centred(window);
        let (low, high) = extremes(&distance);
        let squares: f64 = distance.iter().map(|d| d * d).sum();
        Self { extent: high - low, variance: squares / window.len() as f64, power }
    }

    /// How far the variance may be off. A partial sum of k squares is at most k spreads squared,
    /// and each is rounded: P/2 roundings of a spread squared in the mean; the sum of the
    /// deviations likewise, and its square counts twice: P more; three for the rest.
    fn error(&self, period: f64) -> f64 {
        (1.5 * period + 3.0) * ROUNDING * self.extent.powi(2)
    }

    /// How far the root of it may be off.
    fn root(&self, period: f64) -> f64 {
        let (error, deviation) = (self.error(period), self.variance.sqrt());
        let root = if error < self.variance { error / deviation } else { error.sqrt() };
        libm::ldexp(root + 2.0 * ROUNDING * deviation, -self.power)
    }
}

/// The deviations of a window from its mean times a power of two, the largest near 1, and that
/// power.
fn centred(window: &[f64]) -> (Vec<f64>, i32) {
    let largest = |x: &[f64]| x.iter().fold(0.0_f64, |largest, x| largest.max(x.abs()));
    // First so that differences do not overflow, then so that the largest of them is near 1.
    let coarse = if largest(window) > 1e300 { -30 } else { 0 };
    let pivot = libm::ldexp(window[window.len() - 1], coarse);
    let deviations: Vec<f64> = window.iter().map(|&x| libm::ldexp(x, coarse) - pivot).collect();
    let most = largest(&deviations);
    if most == 0.0 {
        return (deviations, 0);
    }
    let fine = -libm::ilogb(most);
    let scaled: Vec<f64> = deviations.iter().map(|&d| libm::ldexp(d, fine)).collect();
    let mean = scaled.iter().sum::<f64>() / window.len() as f64;
    (scaled.iter().map(|d| d - mean).collect(), coarse + fine)
}

/// Of every window what `error` says of it.
fn windowed(x: &[f64], period: usize, error: impl Fn(&[f64]) -> f64) -> Vec<f64> {
    let warm_up = std::iter::repeat_n(0.0, x.len().min(period - 1));
    warm_up.chain(x.windows(period).map(error)).collect()
}

fn deviation(x: &[f64], period: usize) -> Vec<f64> {
    windowed(x, period, |window| Spread::new(window).root(period as f64) + 4.0 * LEAST)
}

/// That of the variance ([`Spread::error`]) through the root, and the factor.
pub(crate) fn stddev(case: &Case) -> Vec<f64> {
    let (period, factor) = (case.values[0].int() as usize, case.values[1].float().abs());
    let errors = deviation(case.inputs[0], period);
    let whole = |(error, exact): (&f64, &f64)| {
        factor * error + 2.0 * ROUNDING * exact.abs().min(f64::MAX) + LEAST
    };
    errors.iter().zip(case.exact).map(whole).collect()
}

/// Those of the covariance and of both variances, relative to what they are; no more than the
/// whole range.
pub(crate) fn correl(case: &Case) -> Vec<f64> {
    let period = case.values[0].int() as usize;
    let count = period as f64;
    let sides = case.inputs[0].windows(period).zip(case.inputs[1].windows(period));
    let windows = sides.zip(case.exact.iter().skip(period - 1)).map(|((x, y), exact)| {
        let (x, y) = (Spread::new(x), Spread::new(y));
        if x.extent == 0.0 || y.extent == 0.0 {
            return 0.0;
        }
        let both = (1.5 * count + 3.0) * ROUNDING * x.extent * y.extent;
        // Half, because a root stands over each.
        let relative = 0.5 * (x.error(count) / x.variance + y.error(count) / y.variance);
        let error = both / (x.variance.sqrt() * y.variance.sqrt()) + exact.abs() * relative;
        (error + 5.0 * ROUNDING * exact.abs() + LEAST).min(2.0)
    });
    std::iter::repeat_n(0.0, case.inputs[0].len().min(period - 1)).chain(windows).collect()
}

/// The error of the average of a kind.
fn average_of(average: &str, x: &[f64], period: usize, exact: &[f64]) -> Vec<f64> {
    match average {
        "ema" => ema_of(x, period),
        "kama" if period > 1 => kama_of(x, period),
        _ => window(x, period, period as f64 + 8.0, exact),
    }
}

/// That of the average and of so many deviations, and the rounding of their sum.
fn band(case: &Case, factor: f64) -> Vec<f64> {
    let (x, period) = (case.inputs[0], case.values[0].int() as usize);
    let middle = average_of(case.values[3].word(), x, period, case.exact);
    let lines = middle.iter().zip(deviation(x, period)).zip(case.exact);
    let whole = |((middle, deviation), exact): ((&f64, f64), &f64)| {
        middle + factor.abs() * deviation + 4.0 * ROUNDING * exact.abs().min(f64::MAX) + LEAST
    };
    lines.map(whole).collect()
}

/// [`band`].
pub(crate) fn upperband(case: &Case) -> Vec<f64> {
    band(case, case.values[1].float())
}

/// [`average_of`].
pub(crate) fn middleband(case: &Case) -> Vec<f64> {
    average_of(case.values[3].word(), case.inputs[0], case.values[0].int() as usize, case.exact)
}

/// [`band`].
pub(crate) fn lowerband(case: &Case) -> Vec<f64> {
    band(case, case.values[2].float())
}
