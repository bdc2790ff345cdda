//! The kernels: one file an indicator. A function `plan` adds nodes to a plan; a function `state`
//! makes a recursion that stands alone. [`averages`] has those that are taken by name.

pub(crate) mod adx;
pub(crate) mod alma;
pub(crate) mod aroon;
pub(crate) mod atr;
pub(crate) mod averages;
pub(crate) mod bbands;
pub(crate) mod cdlmorningstar;
pub(crate) mod correl;
pub(crate) mod ema;
pub(crate) mod kama;
pub(crate) mod linearreg_intercept;
pub(crate) mod macd;
pub(crate) mod obv;
pub(crate) mod rsi;
pub(crate) mod sar;
pub(crate) mod sma;
pub(crate) mod stddev;
pub(crate) mod stochrsi;
