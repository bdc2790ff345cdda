//! Memory that is used again in every run.

/// A buffer that is used again in every run; what is in it is no part of the state.
#[derive(Debug, Default)]
pub(crate) struct Scratch(Vec<f64>);

impl Scratch {
    /// Place for so many numbers, whose contents are left over from before.
    #[inline(always)]
    pub(crate) fn buffer(&mut self, count: usize) -> &mut [f64] {
        if self.0.len() < count {
            self.0.resize(count, 0.0);
        }
        &mut self.0[..count]
    }
}

impl Clone for Scratch {
    fn clone(&self) -> Self {
        Self::default()
    }
}
