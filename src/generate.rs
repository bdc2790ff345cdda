//! Generated text.
