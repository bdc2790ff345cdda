//! What several definitions share.

use super::number::Number;

/// `a − b`, saturating at the largest double.
pub(super) fn difference<N: Number>(a: N, b: N) -> N {
    (a - b).saturated()
}

/// The nearest doubles: for a line that decides, in the operations that its definition states.
pub(super) fn doubles<N: Number>(line: &[N]) -> Vec<f64> {
    line.iter().map(|x| x.value()).collect()
}

/// The mean of the first P values, and from there on ((P − 1)·y + taken·x) / (P − 1 + taken).
pub(super) fn exponential<N: Number>(x: &[N], period: usize, taken: f64) -> Vec<N> {
    if x.len() < period {
        return Vec::new();
    }
    let (seed, rest) = x.split_at(period);
    let seed = mean(seed);
    std::iter::once(seed).chain(onwards(seed, rest, period, taken)).collect()
}

/// The average after each of some more values.
pub(super) fn onwards<N: Number>(mut y: N, x: &[N], period: usize, taken: f64) -> Vec<N> {
    let before = period as f64 - 1.0;
    let [all, before, taken] = [before + taken, before, taken].map(N::from);
    let mut next = |&x: &N| {
        y = (before * y + taken * x) / all;
        y
    };
    x.iter().map(&mut next).collect()
}

/// Wilder's average.
pub(super) fn wilder<N: Number>(x: &[N], period: usize) -> Vec<N> {
    exponential(x, period, 1.0)
}

/// Wilder's true range of every bar but the first: its range, or how far it reaches from the close
/// before where that is more.
pub(super) fn true_ranges<N: Number>([high, low, close]: [&[N]; 3]) -> Vec<N> {
    (1..close.len())
        .map(|at| {
            let range = difference(high[at], low[at]);
            let up = difference(high[at], close[at - 1]).abs();
            let down = difference(low[at], close[at - 1]).abs();
            range.max(up).max(down)
        })
        .collect()
}

/// The running sum, which stops at the largest double.
pub(super) fn running<N: Number>(values: Vec<N>) -> Vec<N> {
    let mut sum = N::from(0.0);
    let add = |value| {
        sum = (sum + value).saturated();
        sum
    };
    values.into_iter().map(add).collect()
}

/// The mean.
pub(super) fn mean<N: Number>(values: &[N]) -> N {
    values.iter().copied().sum::<N>() / N::from(values.len() as f64)
}

/// `Σ a_j·b_j`.
pub(super) fn products<N: Number>(a: &[N], b: &[N]) -> N {
    a.iter().zip(b).map(|(&a, &b)| a * b).sum()
}

/// How far each value lies from the mean. Taken from the first value, so that equal values lie at
/// exactly 0.
pub(super) fn deviations<N: Number>(window: &[N]) -> Vec<N> {
    let shifted: Vec<N> = window.iter().map(|&x| x - window[0]).collect();
    let mean = mean(&shifted);
    shifted.into_iter().map(|x| x - mean).collect()
}

/// The population's standard deviation.
pub(super) fn standard_deviation<N: Number>(window: &[N]) -> N {
    let squares: Vec<N> = deviations(window).into_iter().map(|x| x * x).collect();
    mean(&squares).sqrt()
}

/// The last values of a line.
pub(super) fn last<N>(line: &[N], count: usize) -> &[N] {
    &line[line.len() - count..]
}

/// The lowest low and the highest high of every window. No zero is below zero.
pub(super) fn extent<N: Number>(high: &[N], low: &[N], period: usize) -> Vec<[N; 2]> {
    let windows = high.windows(period).zip(low.windows(period));
    let extent = |(high, low): (&[N], &[N])| {
        let lowest = low.iter().copied().fold(low[0], N::min);
        let highest = high.iter().copied().fold(high[0], N::max);
        [lowest, highest].map(|end| if end.is_zero() { N::from(0.0) } else { end })
    };
    windows.map(extent).collect()
}
