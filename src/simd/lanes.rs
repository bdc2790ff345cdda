//! Fixed-width lanes: the one module that knows which SIMD layer is used.
//!
//! A kernel is written over [`Lanes`] and [`Vector`] and never asks how wide the machine is: four
//! or eight lanes are always four or eight, on AVX-512 as in scalar code. Every operation here
//! rounds as IEEE 754 says, lane by lane, so all levels give the same bits.
//!
//! **The decision on fused multiply-add**: fused everywhere. Measured on Zen 4 the FIR takes the
//! same time either way (multiplications and additions have pipes of their own there), on CPUs
//! that share the pipes unfused code takes twice as long, and the fused sum is the more accurate
//! one. The scalar level calls a function for it: the instruction where the CPU has it, else the
//! exact software `fma`.

use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::ops::{Add, BitAnd, BitOr, Div, Mul, Not, Sub};

#[cfg(target_arch = "aarch64")]
mod neon;
#[cfg(target_arch = "x86_64")]
mod x86;

/// As `std::array::from_fn`, of which the compiler may make a function of its own, without the
/// level's instructions: every operation on lanes in it would then be a call.
#[inline(always)]
pub(crate) fn array<T, const N: usize>(mut element: impl FnMut(usize) -> T) -> [T; N] {
    let mut array = [const { MaybeUninit::uninit() }; N];
    for (k, place) in array.iter_mut().enumerate() {
        place.write(element(k));
    }
    // SAFETY: every place has been written, and `MaybeUninit` has the layout of what is in it.
    unsafe { std::mem::transmute_copy(&array) }
}

/// As the method `map` of arrays, with the same care.
#[inline(always)]
pub(crate) fn each<T: Copy, U, const N: usize>(of: [T; N], mut f: impl FnMut(T) -> U) -> [U; N] {
    array(|k| f(of[k]))
}

/// Code that is compiled once for each level. It and everything that it calls over lanes is
/// `#[inline(always)]`: only then is it compiled with the level's instructions.
pub(crate) trait Compiled {
    type Output;
    fn call<L: Lanes>(self, lanes: L) -> Self::Output;
}

/// A level of the machine, as a value: proof that its instructions may be used.
pub(crate) trait Lanes: Copy {
    /// Four neighbouring numbers.
    type X4: Vector<Self>;
    /// Eight neighbouring numbers.
    type X8: Vector<Self>;

    /// Whether eight numbers at a time take less than one after another. Where they do not, the
    /// blocks have no code for eight: it would be large and no faster.
    const WIDE: bool = true;

    /// Whether there are registers for eight sums of eight numbers, and for what goes into them.
    const MANY: bool = false;

    /// `a * b + c`, rounded once.
    fn fused(a: f64, b: f64, c: f64) -> f64;

    /// Runs the code as a function of its own, compiled for this level: once, however many
    /// indicators it is a part of.
    fn outlined<K: Compiled>(self, kernel: K) -> K::Output;

    /// Asks for the numbers there, which will be read before long. Any place may be named.
    #[inline(always)]
    fn prefetch(self, _place: *const f64) {}

    /// Eight rows of eight numbers as columns: lane `l` of column `k` is
    /// `source[start + l * stride + k]`.
    #[inline(always)]
    fn load_columns(self, source: &[f64], start: usize, stride: usize) -> [Self::X8; 8] {
        let mut columns = [[0.0; 8]; 8];
        for lane in 0..8 {
            let row = &source[start + lane * stride..][..8];
            for (column, &value) in columns.iter_mut().zip(row) {
                column[lane] = value;
            }
        }
        let mut loaded = [Self::X8::splat(self, 0.0); 8];
        for (loaded, column) in loaded.iter_mut().zip(&columns) {
            *loaded = Self::X8::load(self, column);
        }
        loaded
    }

    /// The way back: lane `l` of column `k` goes to `target[start + l * stride + k]`.
    #[inline(always)]
    fn store_columns(
        self,
        columns: [Self::X8; 8],
        target: &mut [f64],
        start: usize,
        stride: usize,
    ) {
        for (k, column) in columns.into_iter().enumerate() {
            let mut values = [0.0; 8];
            column.store(&mut values);
            for (lane, &value) in values.iter().enumerate() {
                target[start + lane * stride + k] = value;
            }
        }
    }

    /// The lanes whose bits are set, side by side in the first of eight places; what then stands in
    /// the others means nothing.
    #[inline(always)]
    fn gather(self, values: Self::X8, bits: u8, places: &mut [f64]) {
        let mut all = [0.0; 8];
        values.store(&mut all);
        let (places, mut count) = (&mut places[..8], 0);
        for (lane, value) in all.into_iter().enumerate() {
            places[count & 7] = value;
            count += usize::from(bits >> lane & 1);
        }
    }

    /// The way back: the first numbers in the lanes whose bits are set, `rest` in the others.
    #[inline(always)]
    fn spread(self, numbers: &[f64], bits: u8, rest: f64) -> Self::X8 {
        let (numbers, mut count) = (&numbers[..8], 0);
        let values: [f64; 8] = array(|lane| {
            let is_set = bits >> lane & 1 == 1;
            let value = if is_set { numbers[count & 7] } else { rest };
            count += usize::from(is_set);
            value
        });
        Self::X8::load(self, &values)
    }

    /// Lane `l` of column `k` goes to `rows[l][at + k]`; rows that are empty are left out.
    #[inline(always)]
    fn store_rows(self, columns: [Self::X8; 8], rows: &mut [&mut [f64]; 8], at: usize) {
        for (k, column) in columns.into_iter().enumerate() {
            let mut values = [0.0; 8];
            column.store(&mut values);
            for (row, value) in rows.iter_mut().zip(values) {
                if !row.is_empty() {
                    row[at + k] = value;
                }
            }
        }
    }
}

/// Numbers side by side, each lane on its own.
pub(crate) trait Vector<L>:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self>
{
    /// A truth for each lane.
    type Mask: Copy
        + BitAnd<Output = Self::Mask>
        + BitOr<Output = Self::Mask>
        + Not<Output = Self::Mask>;

    /// The same number in every lane.
    fn splat(lanes: L, value: f64) -> Self;
    /// The first numbers of the slice.
    fn load(lanes: L, from: &[f64]) -> Self;
    /// Into the first places of the slice.
    fn store(self, into: &mut [f64]);
    /// `self * b + c`, rounded once.
    fn mul_add(self, b: Self, c: Self) -> Self;
    /// `self * b - c`, rounded once.
    fn mul_sub(self, b: Self, c: Self) -> Self;
    /// The square root.
    fn sqrt(self) -> Self;
    /// The magnitude.
    fn abs(self) -> Self;
    /// Whether `self < other`.
    fn lt(self, other: Self) -> Self::Mask;
    /// Whether `self <= other`.
    fn le(self, other: Self) -> Self::Mask;
    /// `yes` where the mask is true, else `no`.
    fn select(mask: Self::Mask, yes: Self, no: Self) -> Self;
    /// Whether the mask is true in any lane.
    fn any(mask: Self::Mask) -> bool;
    /// The truths as bits, that of the first lane the lowest.
    fn bits(mask: Self::Mask) -> u8;

    /// A value that a definition makes in these very operations: it is exact, as nothing else is meant.
    #[inline(always)]
    fn as_defined(self) -> Self {
        self
    }

    /// `self` where it is the smaller, else `other`.
    #[inline(always)]
    fn min(self, other: Self) -> Self {
        Self::select(self.lt(other), self, other)
    }
    /// `self` where it is the larger, else `other`.
    #[inline(always)]
    fn max(self, other: Self) -> Self {
        Self::select(other.lt(self), self, other)
    }
}

/// Lanes in an array: the scalar levels, and the single bar of a stream.
#[derive(Clone, Copy)]
pub(crate) struct Array<L, const N: usize>([f64; N], PhantomData<L>);

/// One number is a vector of one lane: formulas written over [`Vector`] serve a stream as well.
pub(crate) type One<L> = Array<L, 1>;

impl<L> One<L> {
    #[inline(always)]
    pub(crate) fn new(value: f64) -> Self {
        Self([value], PhantomData)
    }
    #[inline(always)]
    pub(crate) fn get(self) -> f64 {
        self.0[0]
    }
}

impl<L: Lanes, const N: usize> Vector<L> for Array<L, N> {
    type Mask = Truths<N>;

    #[inline(always)]
    fn splat(_: L, value: f64) -> Self {
        Self([value; N], PhantomData)
    }
    #[inline(always)]
    fn load(_: L, from: &[f64]) -> Self {
        let mut values = [0.0; N];
        values.copy_from_slice(&from[..N]);
        Self(values, PhantomData)
    }
    #[inline(always)]
    fn store(self, into: &mut [f64]) {
        into[..N].copy_from_slice(&self.0);
    }
    #[inline(always)]
    fn mul_add(self, b: Self, c: Self) -> Self {
        let mut values = self.0;
        for (lane, value) in values.iter_mut().enumerate() {
            *value = L::fused(*value, b.0[lane], c.0[lane]);
        }
        Self(values, PhantomData)
    }
    #[inline(always)]
    fn mul_sub(self, b: Self, c: Self) -> Self {
        self.mul_add(b, Self(each(c.0, |c| -c), PhantomData))
    }
    #[inline(always)]
    fn sqrt(self) -> Self {
        Self(each(self.0, f64::sqrt), PhantomData)
    }
    #[inline(always)]
    fn abs(self) -> Self {
        Self(each(self.0, f64::abs), PhantomData)
    }
    #[inline(always)]
    fn lt(self, other: Self) -> Truths<N> {
        Truths(array(|lane| self.0[lane] < other.0[lane]))
    }
    #[inline(always)]
    fn le(self, other: Self) -> Truths<N> {
        Truths(array(|lane| self.0[lane] <= other.0[lane]))
    }
    #[inline(always)]
    fn select(Truths(mask): Truths<N>, yes: Self, no: Self) -> Self {
        let pick = |lane: usize| if mask[lane] { yes.0[lane] } else { no.0[lane] };
        Self(array(pick), PhantomData)
    }
    #[inline(always)]
    fn any(Truths(mask): Truths<N>) -> bool {
        let mut any = false;
        for truth in mask {
            any |= truth;
        }
        any
    }
    #[inline(always)]
    fn bits(Truths(mask): Truths<N>) -> u8 {
        let mut bits = 0;
        for (lane, truth) in mask.into_iter().enumerate() {
            bits |= u8::from(truth) << lane;
        }
        bits
    }
}

/// The mask of an [`Array`].
#[derive(Clone, Copy)]
pub(crate) struct Truths<const N: usize>([bool; N]);

impl<const N: usize> BitAnd for Truths<N> {
    type Output = Self;
    #[inline(always)]
    fn bitand(self, other: Self) -> Self {
        Self(array(|lane| self.0[lane] & other.0[lane]))
    }
}

impl<const N: usize> BitOr for Truths<N> {
    type Output = Self;
    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        Self(array(|lane| self.0[lane] | other.0[lane]))
    }
}

impl<const N: usize> Not for Truths<N> {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        Self(each(self.0, |truth| !truth))
    }
}

macro_rules! lane_by_lane {
    ($($operator:ident $function:ident),*) => {$(
        impl<L, const N: usize> $operator for Array<L, N> {
            type Output = Self;
            #[inline(always)]
            fn $function(self, other: Self) -> Self {
                let lane = |lane: usize| self.0[lane].$function(other.0[lane]);
                Self(array(lane), PhantomData)
            }
        }
    )*};
}
lane_by_lane!(Add add, Sub sub, Mul mul, Div div);

/// Scalar code, on any CPU. It has a copy of nothing that is compiled for eight numbers at a time:
/// whoever has more runs a level of its own.
#[derive(Clone, Copy)]
pub(crate) struct Scalar;

impl Lanes for Scalar {
    type X4 = Array<Self, 4>;
    type X8 = Array<Self, 8>;
    const WIDE: bool = false;
    /// The processor's instruction, though the code around it may not use it, else in software:
    /// the result is one.
    #[inline(never)]
    fn fused(a: f64, b: f64, c: f64) -> f64 {
        #[cfg(target_arch = "x86_64")]
        {
            #[target_feature(enable = "fma")]
            fn instruction(a: f64, b: f64, c: f64) -> f64 {
                a.mul_add(b, c)
            }
            if std::arch::is_x86_feature_detected!("fma") {
                // SAFETY: the processor has the instruction.
                return unsafe { instruction(a, b, c) };
            }
        }
        if cfg!(target_arch = "aarch64") { a.mul_add(b, c) } else { libm::fma(a, b, c) }
    }
    #[inline(never)]
    fn outlined<K: Compiled>(self, kernel: K) -> K::Output {
        kernel.call(self)
    }
}

/// Gives a token of `fearless_simd` its lanes; what the invocation adds to them, and to their
/// vectors, is particular to it.
macro_rules! lanes_of {
    ($token:ty { $($particular:item)* } vectors $vectors:tt) => {
        impl $crate::simd::lanes::Lanes for $token {
            type X4 = fearless_simd::f64x4<Self>;
            type X8 = fearless_simd::f64x8<Self>;
            #[inline(always)]
            fn fused(a: f64, b: f64, c: f64) -> f64 {
                a.mul_add(b, c)
            }
            #[inline(always)]
            fn outlined<K: $crate::simd::lanes::Compiled>(self, kernel: K) -> K::Output {
                fearless_simd::prelude::Simd::vectorize(
                    self,
                    #[inline(always)]
                    || kernel.call(self),
                )
            }
            $($particular)*
        }
        lanes_of!(@vector $token, fearless_simd::f64x4<$token>, 4, $vectors);
        lanes_of!(@vector $token, fearless_simd::f64x8<$token>, 8, $vectors);
    };
    (@vector $token:ty, $vector:ty, $lanes:literal, { $($particular:item)* }) => {
        impl $crate::simd::lanes::Vector<$token> for $vector {
            type Mask = <$vector as fearless_simd::prelude::SimdBase<$token>>::Mask;

            #[inline(always)]
            fn splat(token: $token, value: f64) -> Self {
                fearless_simd::prelude::SimdBase::splat(token, value)
            }
            #[inline(always)]
            fn load(token: $token, from: &[f64]) -> Self {
                fearless_simd::prelude::SimdBase::from_slice(token, &from[..$lanes])
            }
            #[inline(always)]
            fn store(self, into: &mut [f64]) {
                fearless_simd::prelude::SimdBase::store_slice(&self, &mut into[..$lanes]);
            }
            #[inline(always)]
            fn mul_add(self, b: Self, c: Self) -> Self {
                fearless_simd::prelude::SimdFloat::mul_add_precise(self, b, c)
            }
            #[inline(always)]
            fn mul_sub(self, b: Self, c: Self) -> Self {
                fearless_simd::prelude::SimdFloat::mul_sub_precise(self, b, c)
            }
            #[inline(always)]
            fn sqrt(self) -> Self {
                fearless_simd::prelude::SimdFloat::sqrt(self)
            }
            #[inline(always)]
            fn abs(self) -> Self {
                fearless_simd::prelude::SimdBase::abs(self)
            }
            #[inline(always)]
            fn lt(self, other: Self) -> Self::Mask {
                fearless_simd::prelude::SimdBase::simd_lt(self, other)
            }
            #[inline(always)]
            fn le(self, other: Self) -> Self::Mask {
                fearless_simd::prelude::SimdBase::simd_le(self, other)
            }
            #[inline(always)]
            fn select(mask: Self::Mask, yes: Self, no: Self) -> Self {
                fearless_simd::prelude::Select::select(mask, yes, no)
            }
            #[inline(always)]
            fn any(mask: Self::Mask) -> bool {
                fearless_simd::prelude::SimdMask::any_true(mask)
            }
            #[inline(always)]
            fn bits(mask: Self::Mask) -> u8 {
                fearless_simd::prelude::SimdMask::to_bitmask(mask) as u8
            }
            $($particular)*
        }
    };
}
pub(crate) use lanes_of;

#[cfg(test)]
mod tests;
