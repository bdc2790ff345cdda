//! The table of bounds: each with the line that says where it comes from. (Those of windows stand in
//! their rows.) `docs/LAWS.md` shows it with the worst measured ratio beside each.
//!
//! U stands for one rounding, 2⁻⁵³, and P for the period.

mod derived;

use crate::law::Bound;

const BLOCKS: &str = "each bar of a block, and where the block joins what was before it, rounds the \
     share of the price, the sum, and the share itself; of an old error the same share remains as of \
     an old bar";
const BAND: &str = "that of the average, so many times that of the deviation (as stddev), and four \
     roundings of the value";

pub(crate) const EMA: Bound = Bound { permitted: derived::ema, origin: BLOCKS };

pub(crate) const ATR: Bound = Bound { permitted: derived::atr, origin: BLOCKS };

pub(crate) const KAMA: Bound = Bound {
    permitted: derived::kama,
    origin: "as ema, bar by bar, and the gain: a chain of P additions, a quotient and a square, 2(P + 8)U of it, \
         as far as the price lies from the average",
};

pub(crate) const MACD: Bound = Bound {
    permitted: derived::macd,
    origin: "those of both averages (as ema, bar by bar), and the rounding of their difference",
};

pub(crate) const MACDSIGNAL: Bound = Bound {
    permitted: derived::macdsignal,
    origin: "what macd hands on, averaged as the signal averages, and the average's own (as ema)",
};

pub(crate) const MACDHIST: Bound = Bound {
    permitted: derived::macdhist,
    origin: "those of macd and macdsignal, and the rounding of their difference",
};

pub(crate) const OBV: Bound = Bound {
    permitted: derived::obv,
    origin: "the rounding of the sum; of what is lost of carried errors less than a millionth of a \
         rounding of all that was added up, for some 2³⁰ bars",
};

pub(crate) const STDDEV: Bound = Bound {
    permitted: derived::stddev,
    origin: "of the variance (1.5P + 3)U squared spreads: partial sums of k squares P/2, the square \
         of the sum of deviations P, three for the rest; through the root and the factor",
};

pub(crate) const CORREL: Bound = Bound {
    permitted: derived::correl,
    origin: "that of the covariance, as of a variance in stddev, and half of those of both variances \
         relative to them; five roundings of the value",
};

pub(crate) const UPPERBAND: Bound = Bound { permitted: derived::upperband, origin: BAND };

pub(crate) const MIDDLEBAND: Bound = Bound {
    permitted: derived::middleband,
    origin: "that of the average by its name: as sma, ema, kama",
};

pub(crate) const LOWERBAND: Bound = Bound { permitted: derived::lowerband, origin: BAND };

pub(crate) const RSI: Bound = Bound {
    permitted: derived::rsi,
    origin: "those of both averages (as ema) relative to them, since the last move at the most, s(1 − s) times of a \
         share s; four roundings of the value",
};

pub(crate) const ADX: Bound = Bound {
    permitted: derived::adx,
    origin: "of DX those of both averages (as ema) relative to them, (1 − DX²) / 2 times, and four roundings; \
         averaged as ema; where a rounding decides whether there is a DX, all of it",
};

pub(crate) const FASTK: Bound = Bound {
    permitted: derived::fastk,
    origin: "that of rsi, twice at both ends of the range, relative to the range; all where the range \
         is no larger than that",
};

pub(crate) const FASTD: Bound = Bound {
    permitted: derived::fastd,
    origin: "that of the average by its name, and what it averages of the errors of fastk",
};
