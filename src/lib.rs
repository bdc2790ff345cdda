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
//! | module | what stands there |
//! | --- | --- |
//! | [`registry`] | **the table**: one row an indicator; everything that runs over all of them runs over it |
//! | [`spec`] | what an indicator says of itself |
//! | [`mod@reference`] | the book of definitions, naive and readable |
//! | `fast` | the kernels: one resumable state an indicator, on shared building blocks |
//! | `engine` | the loop that every way to call goes through: gaps, tiles, warm-up |
//! | [`grid`], `sweep` | sweeps over parameters |
//! | `panel` | many symbols at once, in the lanes or column by column |
//! | `share` | the threads that sweeps and panels are shared out to |
//! | [`line`] | what outputs are made of: doubles, or whole numbers |
//! | `patience` | when long work asks whether to go on |
//! | [`stream`] | the same state, bar by bar |
//! | [`law`], [`mod@verify`] | what holds the fast path against the reference |
//! | [`kernel`] | which compiled level runs |
//! | [`error`] | the one error |

#[macro_use]
pub mod registry;

mod archive;
#[doc(hidden)]
pub mod docs;
mod engine;
pub mod error;
mod fast;
pub mod gaps;
pub mod grid;
pub mod kernel;
pub mod law;
pub mod line;
mod memory;
mod nearest;
mod panel;
mod patience;
#[cfg(feature = "python")]
mod python;
pub mod reference;
mod saved;
#[cfg(test)]
mod seed;
mod share;
pub mod spec;
pub mod stream;
mod sweep;
pub mod verify;
#[cfg(any(feature = "python", test))]
mod words;

mod indicator;

pub use error::Error;
pub use gaps::Gaps;
pub use grid::{Axis, Grid};
pub use indicator::{Indicator, Matrix, PanelSweep, Settings, SweepResult};
pub use kernel::Kernel;
pub use panel::Panel;
#[doc(inline)]
pub use registry::*;
pub use share::{set_threads, threads};
pub use spec::Average;
pub use stream::Stream;
pub use verify::{Report, verify};
