//! Technical-analysis indicators that are proven right, the same to the last bit wherever they
//! run, and then fast.
//!
//! ```
//! use verita::{Alma, Indicator};
//!
//! let close: Vec<f64> = (0..100).map(|bar| 100.0 + f64::from(bar).sin()).collect();
//! let alma = Alma { period: 20, ..Alma::default() };
//!
//! let [line] = alma.compute([&close])?;          // one value a bar, NaN during the warm-up
//! assert!(line[18].is_nan() && line[19].is_finite());
//!
//! let mut stream = alma.stream()?;               // the same bits, bar by bar
//! for (bar, value) in close.iter().zip(&line) {
//!     assert_eq!(stream.update(&[*bar]).map_or(f64::NAN, |line| line[0]).to_bits(), value.to_bits());
//! }
//! # Ok::<(), verita::Error>(())
//! ```
//!
//! # The tour
//!
//! From the bottom up; a module uses those above it in this table, and none below.
//!
//! | module | what stands there |
//! | --- | --- |
//! | [`error`], [`value`], [`mod@line`], `archive`, `memory`, `scratch`, `patience` | the one error; values of parameters; what outputs are made of; saved states; memory that may be lacking, or is used again; when long work asks whether to go on |
//! | `simd` | lanes of numbers; [`kernel`]: which compiled level runs |
//! | [`gaps`], `matrix` | where series are not finite; how matrices lie |
//! | `table`, [`parameters`] | **the table**: one entry an indicator, in data; the parameters of each as a struct |
//! | `fast` | what kernels are made of: resumable states composed of operators, and the plans in which they stand |
//! | `indicators` | the kernels, one file an indicator |
//! | [`mod@reference`] | the book of definitions, naive and readable |
//! | [`law`] | what holds the fast path against the reference |
//! | [`spec`], `row` | what an indicator says of itself; that, its definition and its state behind one interface |
//! | [`grid`], `call` | combinations of parameters; a row with parameters that have been checked, which every way to call is handed |
//! | `engine` | the loop that every way to call goes through: gaps, tiles, warm-up |
//! | `sweep`, `panel`, `share`, [`stream`], `saved`, [`mod@verify`] | the ways to call: combinations of parameters, many symbols, the threads they are shared out to, bar by bar; all of them held against each other |
//! | `indicator`, [`registry`] | an indicator as a type; every row |
//! | `docs`, `words`, `nearest`, `python` | docstrings; words of other libraries; the Python bindings |
//!
//! # The glossary
//!
//! | word | what it means here |
//! | --- | --- |
//! | bar | one step of time: a value of each input |
//! | line | one value a bar: an output, or what goes from one stage to the next |
//! | gap | a bar at which an input is not finite |
//! | warm-up, lookback | the bars before the first output, and how many they are |
//! | definition, reference | the naive function that says what an indicator is |
//! | state | what is kept from bar to bar; a *fresh* one has seen none |
//! | accumulators | the numbers of a state that are updated at every bar |
//! | coefficients | numbers that follow from the parameters alone; of an average the *decay* is what is left of the old value, the *gain* what is taken of the new |
//! | seed | the value with which a recursion begins; it has *settled* where no output shows it any more |
//! | window, period | the last so many bars, and how many |
//! | pivot | the bar of a window from which deviations are taken |
//! | scale | a power of two that bars are multiplied by before a window is made of them |
//! | phase | the place of a bar in its block of eight, counted since the state was fresh |
//! | lanes, level | numbers that one instruction works on side by side; an instruction set for which kernels are compiled |
//! | tile | a run of bars that stays in the cache |
//! | buffer, scratch | memory for values on their way; memory that is used again |
//! | row | an entry of the table with what belongs to it |
//! | combination | one value for each parameter; a *sweep* computes many, a *grid* lists them |
//! | panel, symbol, strip | bars × symbols; one of its columns; a few that lie side by side |
//! | law, bound, ratio | how fast path and reference must agree; how far they may differ; how far they do, relative to that |

#[macro_use]
pub mod registry;

mod archive;
mod call;
#[doc(hidden)]
pub mod docs;
mod engine;
pub mod error;
mod fast;
pub mod gaps;
pub mod grid;
mod indicators;
pub mod law;
pub mod line;
mod matrix;
mod memory;
mod nearest;
mod panel;
pub mod parameters;
mod patience;
#[cfg(test)]
mod plans;
#[cfg(feature = "python")]
mod python;
pub mod reference;
mod rounding;
mod row;
mod saved;
mod scratch;
#[cfg(test)]
mod seed;
mod share;
mod simd;
pub mod spec;
pub mod stream;
mod sweep;
mod table;
pub mod value;
pub mod verify;
#[cfg(any(feature = "python", test))]
mod words;

mod indicator;

pub use error::Error;
pub use gaps::Gaps;
pub use grid::{Axis, Grid};
pub use indicator::{Indicator, Matrix, PanelSweep, Settings, SweepResult};
pub use matrix::Panel;
pub use parameters::*;
#[doc(inline)]
pub use registry::{ROWS, Row};
pub use share::{set_threads, threads};
pub use simd::kernel::{self, Kernel};
pub use stream::Stream;
pub use value::Average;
pub use verify::{Report, verify};
