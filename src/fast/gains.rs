//! What an average keeps of itself and takes of what is new: two numbers that are exactly one
//! together.

/// What an average of `count` in `of` parts keeps, and the gain of what is new.
pub(crate) fn decay_and_gain(count: usize, of: usize) -> [f64; 2] {
    exactly_one(count as f64 / of as f64)
}

/// Bars after which such an average keeps less than 2⁻⁵³ of what it began with.
pub(crate) fn forgets(count: usize, of: usize) -> usize {
    let halvings = -libm::log2(count as f64 / of as f64);
    (53.0 / halvings) as usize + 1
}

/// What is kept, as near as the gain permits, and the gain.
pub(crate) fn exactly_one(decay: f64) -> [f64; 2] {
    let gain = 1.0 - decay;
    // Exact, whichever of the two is the larger.
    [1.0 - gain, gain]
}
