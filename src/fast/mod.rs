//! The fast kernels: one file an indicator, on a few shared building blocks.
//!
//! | block | what it is |
//! | --- | --- |
//! | [`lanes`] | fixed-width lanes over the SIMD layer |
//! | [`history`] | the bars that a window still needs |
//! | [`window`] | windows that are a function of their bars alone |
//! | [`fir`] | weighted windows |
//! | [`pivoted`] | sums over windows in constant work a bar, without drift |

use crate::archive::{Archive, Corrupt};
use lanes::Lanes;

pub(crate) mod alma;
pub(crate) mod fir;
pub(crate) mod history;
pub(crate) mod lanes;
pub(crate) mod linearreg_intercept;
pub(crate) mod pivoted;
pub(crate) mod window;

/// The one primitive: a resumable state of `I` inputs and `O` outputs.
///
/// A single call is a fresh state and one `run`; an update of a stream is a `run` of one bar. The
/// order of operations depends on the bar's position since the state was fresh, never on how the
/// bars were cut into runs.
pub(crate) trait State<const I: usize, const O: usize>:
    Clone + Send + Sync + 'static
{
    /// Takes finite bars, and writes the outputs of those that come after the warm-up. What it
    /// writes is never NaN; the places of the warm-up are the engine's.
    ///
    /// The inputs begin `before` bars earlier than the outputs. Those bars have been taken already,
    /// and may be read again where that saves a copy; there are [`reach`](Self::reach) of them, or
    /// fewer, as it happens.
    fn run<L: Lanes>(
        &mut self,
        lanes: L,
        inputs: [&[f64]; I],
        outputs: [&mut [f64]; O],
        before: usize,
    );

    /// Forgets every bar.
    fn reset(&mut self);

    /// Saves or loads what `bars` bars have left in the state.
    ///
    /// # Errors
    /// Where what is loaded cannot have been left by as many bars.
    fn archive(&mut self, archive: &mut dyn Archive, bars: u64) -> Result<(), Corrupt>;

    /// Bars before those of a run that the state would read again.
    fn reach(&self) -> usize {
        0
    }

    /// Bars after the warm-up in whose multiples the state runs best.
    fn stride(&self) -> usize {
        1
    }
}

#[cfg(test)]
pub(crate) mod tests;
