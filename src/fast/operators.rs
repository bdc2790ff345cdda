//! What the states of indicators are composed of.
//!
//! | operator | what it is |
//! | --- | --- |
//! | [`history`] | the bars that a window still needs |
//! | [`window`] | windows that are a function of their bars alone, as a state |
//! | [`fir`] | the sums of weighted windows |
//! | [`weighted`] | weighted means, around a bar of each window |
//! | [`aggregate`] | what a window can be made of at both ends: sums, moments, extrema |
//! | [`pivoted`] | such windows in constant work a bar, without drift |
//! | [`sums`] | sums of windows, side by side |
//! | [`extent`] | the lowest and the highest value of a window |
//! | [`windowed`] | such windows of any width |
//! | [`beside`] | what windows share that have symbols of a panel in the lanes |
//! | [`map`] | what a bar's values say of that bar alone |
//! | [`lagged`] | what a bar and one before it say |
//! | [`since`] | the same from the first bar on |
//! | [`curve`] | transcendental functions |
//! | [`pair`] | pairs of numbers, for twice the precision |
//! | [`running`] | running sums and products, without drift |
//! | [`first`] | the first value of a line |
//! | [`deviation`] | how far the bars of a window lie from its mean |
//! | [`place`] | where a value stands in the range of a window |
//! | [`recursion`] | recursions: bar by bar, or the rows of a sweep in the lanes |
//! | [`scaled`] | averages that share a power of two, for what is a ratio of them |
//! | [`exponential`] | the exponential average, which waits once in eight bars |

pub(crate) mod aggregate;
pub(crate) mod beside;
pub(crate) mod curve;
pub(crate) mod deviation;
pub(crate) mod exponential;
pub(crate) mod extent;
pub(crate) mod fir;
pub(crate) mod first;
pub(crate) mod history;
pub(crate) mod lagged;
pub(crate) mod map;
pub(crate) mod pair;
pub(crate) mod pivoted;
pub(crate) mod place;
pub(crate) mod recursion;
pub(crate) mod running;
pub(crate) mod scaled;
pub(crate) mod since;
pub(crate) mod sums;
pub(crate) mod weighted;
pub(crate) mod window;
pub(crate) mod windowed;
