//! Hostile series, described as data: what a failing test prints is enough to make one again.

use super::random::Random;

/// What the bars of a series do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Walk,
    Noise,
    Constant,
    Steps,
    Zigzag,
    /// 1e9 and ticks of 1e-3: the price level is large beside the spread.
    Ticks,
    /// 1e12 once, in the middle of a walk.
    Spike,
    /// ±1e290 beside ±1e-290.
    Magnitudes,
    Tiny,
    Subnormal,
    Huge,
    /// Near ±`f64::MAX`, both signs.
    Largest,
    /// Near `f64::MAX`, one sign.
    Ceiling,
    /// Few different values, zeros of both signs among them.
    Ties,
    /// A grid of 0.01 on which many bars tie.
    Grid,
    /// Halts: the price moves, then stands still for long.
    Halts,
    /// Pieces of the others above.
    Pieces,
    /// Small multiples of the smallest double, of both signs.
    Least,
    /// The largest double and its negative, in turns.
    Turns,
    /// The largest doubles, the smallest and ordinary ones, each for a few bars or for one.
    Ends,
    /// Halts that outlast every average, between moves of every size. (Not one of all: it is for
    /// cases of rows that average moves.)
    Frozen,
}

impl Shape {
    pub const ALL: [Self; 20] = [
        Self::Walk,
        Self::Noise,
        Self::Constant,
        Self::Steps,
        Self::Zigzag,
        Self::Ticks,
        Self::Spike,
        Self::Magnitudes,
        Self::Tiny,
        Self::Subnormal,
        Self::Huge,
        Self::Largest,
        Self::Ceiling,
        Self::Ties,
        Self::Grid,
        Self::Halts,
        Self::Pieces,
        Self::Least,
        Self::Turns,
        Self::Ends,
    ];

    /// Those of which goldens and the table of ratios are made; one more would move all of them.
    pub const KEPT: &[Self] = Self::ALL.split_at(17).0;

    pub fn bars(self, length: usize, random: &mut Random) -> Vec<f64> {
        let mut level = 100.0;
        let mut walk = |random: &mut Random| {
            level *= 1.0 + 0.02 * random.signed();
            level
        };
        let mut bars: Vec<f64> = match self {
            Self::Walk | Self::Spike => (0..length).map(|_| walk(random)).collect(),
            Self::Noise => (0..length).map(|_| random.signed()).collect(),
            Self::Constant => {
                let levels = [0.0, -0.0, 1.0 / 3.0, 1e9 + 0.1, -7e-300, 1e300, f64::MAX, 5e-324];
                vec![random.pick(&levels); length]
            }
            Self::Steps => {
                let lengths = 1 + random.below(60);
                let step = |bar: usize| (bar / lengths * 7919 % 101) as f64 + 0.1;
                (0..length).map(step).collect()
            }
            Self::Zigzag => {
                let height = 10.0_f64.powi(random.below(7) as i32 - 3);
                (0..length).map(|bar| 100.1 + height * (bar % 2) as f64).collect()
            }
            Self::Ticks => (0..length).map(|_| 1e9 + 1e-3 * random.below(5) as f64).collect(),
            Self::Magnitudes => {
                let magnitude = |random: &mut Random| random.sign() * random.pick(&[1e290, 1e-290]);
                (0..length).map(|_| magnitude(random) * (1.0 + random.unit())).collect()
            }
            Self::Tiny => (0..length).map(|_| 1e-300 * (1.0 + random.unit())).collect(),
            Self::Subnormal => {
                let bits =
                    |random: &mut Random| f64::from_bits(random.bits() >> (12 + random.below(52)));
                (0..length).map(|_| random.sign() * bits(random)).collect()
            }
            Self::Huge => {
                let scale = random.pick(&[1e150, 1e300]);
                (0..length).map(|_| walk(random) * scale).collect()
            }
            Self::Largest => {
                let part = |random: &mut Random| random.pick(&[1.0, 0.999, 0.7, 0.25]);
                (0..length).map(|_| random.sign() * f64::MAX * part(random)).collect()
            }
            Self::Ceiling => {
                (0..length).map(|_| f64::MAX * random.pick(&[1.0, 1.0, 0.999])).collect()
            }
            Self::Ties => (0..length).map(|_| random.pick(&[0.0, -0.0, 1.0, 2.0, -1.0])).collect(),
            Self::Grid => {
                let mut cents = 10_000.0;
                let mut step = |_| {
                    cents += random.pick(&[-1.0, 0.0, 0.0, 1.0]);
                    cents / 100.0
                };
                (0..length).map(&mut step).collect()
            }
            Self::Halts => {
                let period = 1 + random.below(200);
                let mut price = 50.0;
                let mut step = |bar: usize| {
                    if (bar / period).is_multiple_of(2) {
                        price =
                            (price * 100.0_f64 + random.pick(&[-3.0, 0.0, 2.0])).round() / 100.0;
                    }
                    price
                };
                (0..length).map(&mut step).collect()
            }
            Self::Frozen => frozen(length, random),
            Self::Pieces => {
                let mut bars = Vec::with_capacity(length);
                while bars.len() < length {
                    let shape = random.pick(&Self::ALL[..16]);
                    let piece = (1 + random.below(40)).min(length - bars.len());
                    bars.extend(shape.bars(piece, random));
                }
                bars
            }
            Self::Least => {
                let most = random.pick(&[1, 3, 50, 1_000_000]);
                let least = |random: &mut Random| {
                    random.sign() * f64::from_bits(random.bits() % (most + 1))
                };
                (0..length).map(|_| least(random)).collect()
            }
            Self::Turns => {
                let bars = 1 + random.below(9);
                let turn =
                    |bar: usize| if (bar / bars).is_multiple_of(2) { f64::MAX } else { -f64::MAX };
                (0..length).map(turn).collect()
            }
            Self::Ends => ends(length, random),
        };
        if self == Self::Spike && length > 0 {
            bars[length / 2] = 1e12;
        }
        bars
    }
}

fn frozen(length: usize, random: &mut Random) -> Vec<f64> {
    let mut bars = Vec::with_capacity(length);
    while bars.len() < length {
        let size = random.pick(&[1.0, 1e-3, 1e-250, 1e250, f64::from_bits(1)]);
        let moves = random.pick(&[1, 2, 9, 40]);
        bars.extend((0..moves).map(|_| size * (1 + random.below(1_000)) as f64));
        let still = random.pick(&[1, 40, 1_000, 4_000]) + random.below(9);
        bars.extend(vec![bars[bars.len() - 1]; still]);
    }
    bars.truncate(length);
    bars
}

fn ends(length: usize, random: &mut Random) -> Vec<f64> {
    let ends = [f64::MAX, 1e300, 1.5, 1e-310, f64::from_bits(1), 0.0];
    let (mut price, stays) = (0.0, random.below(4));
    let mut step = |_| {
        if random.below(4) >= stays {
            price = random.sign() * random.pick(&ends) * random.pick(&[1.0, 0.75]);
        }
        price
    };
    (0..length).map(&mut step).collect()
}

/// Where bars are missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holes {
    None,
    Start,
    Inside,
    End,
    Scattered,
    Alternate,
    All,
}

impl Holes {
    pub const ALL: [Self; 7] = [
        Self::None,
        Self::Start,
        Self::Inside,
        Self::End,
        Self::Scattered,
        Self::Alternate,
        Self::All,
    ];

    fn punch(self, bars: &mut [f64], random: &mut Random) {
        let length = bars.len();
        let some = 1 + random.below(length / 3 + 1);
        let from = random.below(length);
        let within = |bar: usize| match self {
            Self::None => false,
            Self::Start => bar < some,
            Self::Inside => (from..from + some).contains(&bar),
            Self::End => bar + some >= length,
            Self::Alternate => bar % 2 == 1,
            Self::All => true,
            Self::Scattered => unreachable!("drawn bar by bar"),
        };
        for (bar, value) in bars.iter_mut().enumerate() {
            let hole = if self == Self::Scattered { random.below(23) == 0 } else { within(bar) };
            if hole {
                // A NaN with a payload and a sign must not show in the output either.
                let payload = f64::from_bits(0xfff8_0000_dead_beef);
                *value = random.pick(&[f64::NAN, payload, f64::INFINITY, f64::NEG_INFINITY]);
            }
        }
    }
}

/// A series in a few words.
#[derive(Clone, Copy, Debug)]
pub struct Series {
    pub shape: Shape,
    pub holes: Holes,
    pub length: usize,
    pub seed: u64,
}

impl Series {
    /// One series for each input. The prices of a bar belong together, mostly; volume is not
    /// negative and often zero; other series are independent. Holes are in each at places of its
    /// own, or in one alone.
    pub fn inputs(&self, names: &[&str]) -> Vec<Vec<f64>> {
        let mut random = Random::new(self.seed);
        let close = self.shape.bars(self.length, &mut random);
        let together = random.below(4) > 0;
        // Most bars open where the one before closed, some a part of their way above or below.
        let open = |bar: usize| {
            let (before, after) = (close[bar.saturating_sub(1)], close[bar]);
            let part = random.pick(&[0.0, 0.0, 0.25, -0.25, -1.0]);
            let price = before + part * (after * 0.5 - before * 0.5).abs();
            if price.is_finite() { price } else { before }
        };
        let opens: Vec<f64> = (0..self.length).map(open).collect();
        let wick = |random: &mut Random, bar: usize| {
            let still = close[bar] == opens[bar] && random.below(4) > 0;
            let part = random.pick(&[0.0, 0.0, 0.001, 0.01, 0.3]);
            if still { 0.0 } else { part * (close[bar] * 0.25 - opens[bar] * 0.25).abs() }
        };
        let limit = |price: f64| price.clamp(-f64::MAX, f64::MAX);
        let mut series = |(input, name): (usize, &&str)| -> Vec<f64> {
            let mut own = Random::new(self.seed.wrapping_add(1 + input as u64));
            let bars = 0..self.length;
            match *name {
                "open" if together => opens.clone(),
                "high" if together => bars
                    .map(|bar| limit(close[bar].max(opens[bar]) + wick(&mut random, bar)))
                    .collect(),
                "low" if together => bars
                    .map(|bar| limit(close[bar].min(opens[bar]) - wick(&mut random, bar)))
                    .collect(),
                "volume" => {
                    let volume = self.shape.bars(self.length, &mut own);
                    let some = |x: &f64| if own.below(5) == 0 { 0.0 } else { x.abs() };
                    volume.iter().map(some).collect()
                }
                "open" | "high" | "low" | "data1" => self.shape.bars(self.length, &mut own),
                _ => close.clone(),
            }
        };
        let mut inputs: Vec<Vec<f64>> = names.iter().enumerate().map(&mut series).collect();
        let alone = random.below(3) == 0;
        let chosen = random.below(names.len());
        for (input, bars) in inputs.iter_mut().enumerate() {
            if self.length > 0 && (!alone || input == chosen) {
                self.holes.punch(bars, &mut Random::new(random.bits()));
            }
        }
        inputs
    }
}
