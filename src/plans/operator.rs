//! The operators of which plans are drawn: each as a state, for a plan or alone.

use super::random::Random;
use crate::fast::State;
use crate::fast::operators::aggregate::Aggregate;
use crate::fast::operators::exponential::Exponential;
use crate::fast::operators::extent::Extent;
use crate::fast::operators::first::First;
use crate::fast::operators::lagged::Lagged;
use crate::fast::operators::map::{Mapped, maps};
use crate::fast::operators::pivoted::{Pivoted, SHORTEST};
use crate::fast::operators::place::Place;
use crate::fast::operators::recursion::{Recursive, saturated};
use crate::fast::operators::running::Running;
use crate::fast::operators::since::Since;
use crate::fast::operators::sums::{Beyond, Sums};
use crate::fast::operators::weighted::Weighted;
use crate::fast::operators::window::Window;
use crate::fast::operators::windowed::Direct;
use crate::indicators::alma::weights;
use crate::indicators::atr::Ranges;
use crate::indicators::bbands::Bands;
use crate::indicators::correl::{Of as Moments, Together};
use crate::indicators::held::Step;
use crate::indicators::kama::{Driven, Efficiency};
use crate::indicators::linearreg_intercept::Regression;
use crate::indicators::sma::Mean;
use crate::indicators::stddev::{Deviations, Spread};
use crate::parameters::{Adx, Alma, Aroon, Cdlmorningstar, Macd, Obv, Rsi, Sar};
use crate::value::Average;

/// Operators that work by the same mechanism.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Map,
    /// Recursions in blocks.
    Blocks,
    /// Recursions bar by bar.
    Recursion,
    /// Windows each on its own.
    Short,
    /// Windows around pivots.
    Long,
    Extrema,
    /// Windows over the product of two lines.
    Product,
    Weighted,
    /// Averages by name.
    Named,
}

pub(super) const KINDS: [Kind; 9] = [
    Kind::Map,
    Kind::Blocks,
    Kind::Recursion,
    Kind::Short,
    Kind::Long,
    Kind::Extrema,
    Kind::Product,
    Kind::Weighted,
    Kind::Named,
];

/// Windows of aggregates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Of {
    Mean,
    Spread,
    Bands,
    Regression,
    Efficiency,
    Aroon,
    Place,
    Correl,
    Slope,
    Sums,
    Extent,
}

/// An operator with its period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Operator {
    Difference,
    Halves,
    Blend,
    /// Not beyond the largest double.
    Held,
    Quarter,
    /// The way from the bar before; from the first bar on, or from so many bars before.
    Step,
    Steps(usize),
    /// The first value, at every bar.
    First,
    /// The running sum.
    Running,
    Ema(usize),
    Wilder(usize),
    Atr(usize),
    Rsi(usize),
    /// Fast, slow, signal.
    Macd(usize, usize, usize),
    Obv,
    Sar,
    Adx(usize),
    /// By what an [`Of::Efficiency`] keeps.
    Driven(usize),
    Windows(Of, usize),
    Alma(usize),
    /// The regression line by its weights.
    Line(usize),
    Candles,
    Named(Average, usize),
}

/// Is handed a state, of whatever type.
pub(super) trait Hand {
    fn state<S: State<I, O>, const I: usize, const O: usize>(&mut self, state: S);
}

impl Operator {
    /// One of this kind. Its period is that much longer.
    pub(super) fn draw(kind: Kind, random: &mut Random, longer: usize) -> Self {
        let short = 1 + random.below(SHORTEST - 1) + longer;
        let long = random.pick(&[8, 9, 12, 16, 17, 23, 31, 40]) + random.below(3) + longer;
        let any = if random.below(2) == 0 { short } else { long };
        let window = |random: &mut Random, period| {
            let of = [Of::Mean, Of::Spread, Of::Bands, Of::Regression, Of::Efficiency, Of::Sums];
            Self::Windows(random.pick(&of), period)
        };
        match kind {
            Kind::Map => {
                let maps = [Self::Difference, Self::Halves, Self::Blend, Self::Step, Self::First];
                random.pick(&maps)
            }
            Kind::Blocks => random.pick(&[Self::Ema(any), Self::Wilder(any), Self::Atr(any)]),
            Kind::Recursion => {
                let macd = Self::Macd(short, long, 1 + random.below(9));
                random.pick(&[
                    Self::Rsi(any),
                    macd,
                    Self::Obv,
                    Self::Running,
                    Self::Sar,
                    Self::Adx(any),
                ])
            }
            Kind::Short => window(random, short),
            Kind::Long => window(random, long),
            Kind::Extrema => {
                let of = random.pick(&[Of::Aroon, Of::Place, Of::Extent]);
                Self::Windows(of, any.max(2))
            }
            Kind::Product => Self::Windows(
                random.pick(&[Of::Correl, Of::Correl, Of::Correl, Of::Slope]),
                any.max(2),
            ),
            Kind::Weighted => {
                random.pick(&[Self::Alma(any), Self::Steps(any), Self::Line(any), Self::Candles])
            }
            Kind::Named => Self::Named(
                random.pick(&[Average::Sma, Average::Ema, Average::Kama, Average::Kama]),
                any,
            ),
        }
    }

    pub(super) fn inputs(self) -> usize {
        match self {
            Self::Candles => 4,
            Self::Blend | Self::Atr(_) | Self::Adx(_) => 3,
            Self::Difference
            | Self::Halves
            | Self::Obv
            | Self::Sar
            | Self::Driven(_)
            | Self::Windows(Of::Aroon | Of::Correl | Of::Slope | Of::Extent, _) => 2,
            _ => 1,
        }
    }

    pub(super) fn outputs(self) -> usize {
        match self {
            Self::Macd(..) | Self::Windows(Of::Bands, _) => 3,
            Self::Halves | Self::Windows(Of::Aroon | Of::Extent, _) => 2,
            _ => 1,
        }
    }

    /// Bars before its first value.
    pub(super) fn lookback(self) -> usize {
        match self {
            Self::Difference
            | Self::Halves
            | Self::Blend
            | Self::Held
            | Self::Quarter
            | Self::Step
            | Self::First
            | Self::Running
            | Self::Obv => 0,
            Self::Sar => 1,
            Self::Candles => 12,
            Self::Adx(period) => 2 * period - 1,
            Self::Macd(_, slow, signal) => slow + signal - 2,
            Self::Atr(period)
            | Self::Rsi(period)
            | Self::Driven(period)
            | Self::Steps(period)
            | Self::Windows(Of::Efficiency | Of::Aroon, period) => period,
            Self::Named(Average::Kama, period) if period > 1 => period,
            Self::Ema(period)
            | Self::Wilder(period)
            | Self::Windows(_, period)
            | Self::Alma(period)
            | Self::Line(period)
            | Self::Named(_, period) => period - 1,
        }
    }

    /// Whether its values may exceed the largest double.
    pub(super) fn overflows(self) -> bool {
        let windows = [Of::Bands, Of::Regression, Of::Slope];
        match self {
            Self::Macd(..) | Self::Line(_) => true,
            Self::Windows(of, _) => windows.contains(&of),
            _ => false,
        }
    }

    /// Hands over its state. Averages by name are none, they are nodes.
    pub(super) fn hand(self, to: &mut impl Hand) {
        match self {
            Self::Difference => to.state(Mapped(Difference)),
            Self::Halves => to.state(Mapped(Halves)),
            Self::Blend => to.state(Mapped(Blend)),
            Self::Held => to.state(Mapped(Held)),
            Self::Quarter => to.state(Mapped(Quarter)),
            Self::Step => to.state(Since::new(Step)),
            Self::Steps(lag) => to.state(Window::new(Lagged { lag, change: Step })),
            Self::First => to.state(First::default()),
            Self::Running => to.state(Recursive::<_, 1, 1, 2, 0>::new(Running { is_stage: true })),
            Self::Ema(period) => to.state(Recursive::new(Exponential::over(period))),
            Self::Wilder(period) => to.state(Recursive::new(Exponential::wilder(period))),
            Self::Atr(period) => to.state(Recursive::new(Ranges(Exponential::wilder(period)))),
            Self::Rsi(period) => to.state(Recursive::new(Rsi { period })),
            Self::Macd(fast_period, slow_period, signal_period) => {
                let macd = Macd { fast_period, slow_period, signal_period };
                to.state(Recursive::new(macd.ordered()));
            }
            Self::Obv => to.state(Recursive::new(Obv {})),
            Self::Sar => to.state(Recursive::new(Sar::default())),
            Self::Adx(period) => to.state(Recursive::new(Adx { period })),
            Self::Driven(period) => to.state(Recursive::new(Driven { period })),
            Self::Alma(period) => {
                to.state(Window::new(Weighted::new(&weights(Alma { period, ..Alma::default() }))));
            }
            Self::Line(period) => {
                let weight = |j| 4.0 * period as f64 - 2.0 - 6.0 * f64::from(j);
                let weights: Vec<f64> = (0..period as u32).map(weight).collect();
                to.state(Window::new(Weighted::new(&weights)));
            }
            Self::Candles => to.state(Window::<_, 4, 1>::new(Cdlmorningstar::default())),
            Self::Windows(of, period) => match of {
                Of::Mean => windows(to, Mean { period }),
                Of::Spread => windows(to, Spread { period, finish: Deviations(1.0) }),
                Of::Bands => windows(to, Spread { period, finish: Bands { up: 2.0, down: 0.5 } }),
                Of::Regression => windows(to, Regression::read_at(period, 0.0)),
                Of::Efficiency => windows(to, Efficiency { period }),
                Of::Aroon => windows(to, Aroon { period }),
                Of::Place => windows::<_, 1, 1, 2, 2>(to, Place::unless_flat(period, 1e-14)),
                Of::Correl => windows(to, Together { period, of: Moments::Coefficient }),
                Of::Slope => windows(to, Together { period, of: Moments::Slope }),
                Of::Sums => windows::<_, 1, 1, 1, 1>(to, Sums { period, beyond: Beyond::Held }),
                Of::Extent => windows::<_, 2, 2, 2, 2>(to, Extent { period }),
            },
            Self::Named(..) => unreachable!("it is no state"),
        }
    }
}

fn windows<A, const I: usize, const O: usize, const N: usize, const K: usize>(
    to: &mut impl Hand,
    aggregate: A,
) where
    A: Aggregate<I, O, N, K>,
{
    if aggregate.width() < SHORTEST {
        to.state(Window::<_, I, O>::new(Direct::<A, N, K>(aggregate)));
    } else {
        to.state(Pivoted::<A, I, O, N, K>::new(aggregate));
    }
}

maps! {
    Difference: 2 -> 1, |lanes, [a, b]| [saturated(lanes, a - b)];
    Halves: 2 -> 2, |lanes, [a, b]| {
        let half = V::splat(lanes, 0.5);
        [half.mul_add(a, half * b), half.mul_add(a, V::splat(lanes, 0.0) - half * b)]
    };
    Blend: 3 -> 1, |lanes, [a, b, c]| {
        let (half, quarter) = (V::splat(lanes, 0.5), V::splat(lanes, 0.25));
        [half.mul_add(a, quarter.mul_add(b, quarter * c))]
    };
    Held: 1 -> 1, |lanes, [a]| [saturated(lanes, a)];
    Quarter: 1 -> 1, |lanes, [a]| [a * V::splat(lanes, 0.25)];
}
