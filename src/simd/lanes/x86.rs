//! AVX2 and AVX-512: the transposes of eight rows, in the machine's own shuffles.
//!
//! Half of each transpose is done by the loads: two half rows are put side by side as they come
//! from memory, so that two stages of shuffles are left instead of three. That, and loads of half
//! a cache line, made the pivoted windows a fifth faster than the SIMD layer's `interleave`.
//!
//! They are functions of their own on purpose, which hand eight columns over in the first-level
//! cache: inlined, they made the windows a quarter slower (the registers spill), and the build half
//! as long again.

use super::{array, each, lanes_of};
use fearless_simd::prelude::*;
use fearless_simd::x86::{Avx2, Avx512};
use fearless_simd::{f64x4, f64x8, mask64x4};
#[allow(clippy::wildcard_imports, reason = "two dozen intrinsics by name teach nothing")]
use std::arch::x86_64::*;
use std::ptr::NonNull;

/// Refuses rows that reach beyond the slice: the bound on which the unchecked accesses rely.
#[inline(always)]
fn check(length: usize, start: usize, stride: usize) {
    let last = stride.checked_mul(7).and_then(|rows| rows.checked_add(start));
    let end = last.and_then(|last| last.checked_add(8));
    assert!(end.is_some_and(|end| end <= length), "rows of a transpose reach beyond the slice");
}

/// Where the eight rows of a transpose go: to each belong eight places that may be written; rows
/// that are left out have none.
type Places = [Option<NonNull<f64>>; 8];

#[inline(always)]
fn places(to: &mut [f64], start: usize, stride: usize) -> Places {
    check(to.len(), start, stride);
    let rows = NonNull::from(&mut to[start..]).cast::<f64>();
    // SAFETY: `check` has seen all eight rows inside the slice.
    array(|row| Some(unsafe { rows.add(row * stride) }))
}

#[inline(always)]
fn row_places(rows: &mut [&mut [f64]; 8], at: usize) -> Places {
    array(|row| {
        let row = &mut *rows[row];
        if row.is_empty() { None } else { NonNull::new(row[at..at + 8].as_mut_ptr()) }
    })
}

lanes_of!(Avx512 {
    const MANY: bool = true;

    #[inline(always)]
    fn prefetch(self, place: *const f64) {
        // SAFETY: every CPU of this kind has SSE; a prefetch reads nothing.
        unsafe { _mm_prefetch::<_MM_HINT_T1>(place.cast()) };
    }

    #[inline(always)]
    fn load_columns(self, source: &[f64], start: usize, stride: usize) -> [Self::X8; 8] {
        // SAFETY: the token is proof of the instructions.
        let columns = unsafe { avx512_load(source, start, stride) };
        each(columns, |column| column.simd_into(self))
    }

    #[inline(always)]
    fn store_columns(self, columns: [Self::X8; 8], to: &mut [f64], start: usize, stride: usize) {
        // SAFETY: the token is proof of the instructions.
        unsafe { avx512_store(&each(columns, Into::into), places(to, start, stride)) };
    }

    #[inline(always)]
    fn store_rows(self, columns: [Self::X8; 8], rows: &mut [&mut [f64]; 8], at: usize) {
        // SAFETY: the token is proof of the instructions.
        unsafe { avx512_store(&each(columns, Into::into), row_places(rows, at)) };
    }

    #[inline(always)]
    fn gather(self, values: Self::X8, bits: u8, places: &mut [f64]) {
        // SAFETY: the token is proof of the instruction.
        let together = unsafe { _mm512_maskz_compress_pd(bits, values.into()) };
        let together: Self::X8 = together.simd_into(self);
        together.store_slice(&mut places[..8]);
    }

    #[inline(always)]
    fn spread(self, numbers: &[f64], bits: u8, rest: f64) -> Self::X8 {
        let numbers = f64x8::from_slice(self, &numbers[..8]);
        // SAFETY: the token is proof of the instructions.
        unsafe { _mm512_mask_expand_pd(_mm512_set1_pd(rest), bits, numbers.into()) }.simd_into(self)
    }
} vectors {
    // The machine's own: where the two are equal or one is no number, the second.
    #[inline(always)]
    fn min(self, other: Self) -> Self {
        fearless_simd::prelude::SimdBase::min(self, other)
    }
    #[inline(always)]
    fn max(self, other: Self) -> Self {
        fearless_simd::prelude::SimdBase::max(self, other)
    }
});

#[inline(never)]
#[target_feature(enable = "avx512f")]
fn avx512_load(source: &[f64], start: usize, stride: usize) -> [__m512d; 8] {
    check(source.len(), start, stride);
    let rows = source[start..].as_ptr();
    let pair = |row: usize, other: usize, half: usize| {
        // SAFETY: `check` has seen all eight rows inside the slice.
        let (row, other) = unsafe {
            (
                _mm256_loadu_pd(rows.add(row * stride + half)),
                _mm256_loadu_pd(rows.add(other * stride + half)),
            )
        };
        _mm512_insertf64x4::<1>(_mm512_castpd256_pd512(row), other)
    };
    let columns = |half: usize| {
        let (a, b) = (pair(0, 2, half), pair(1, 3, half));
        let (c, d) = (pair(4, 6, half), pair(5, 7, half));
        let (even, odd) = (_mm512_unpacklo_pd(a, b), _mm512_unpackhi_pd(a, b));
        let (even_low, odd_low) = (_mm512_unpacklo_pd(c, d), _mm512_unpackhi_pd(c, d));
        [
            _mm512_shuffle_f64x2::<0x88>(even, even_low),
            _mm512_shuffle_f64x2::<0x88>(odd, odd_low),
            _mm512_shuffle_f64x2::<0xDD>(even, even_low),
            _mm512_shuffle_f64x2::<0xDD>(odd, odd_low),
        ]
    };
    let ([a, b, c, d], [e, f, g, h]) = (columns(0), columns(4));
    [a, b, c, d, e, f, g, h]
}

#[inline(never)]
#[target_feature(enable = "avx512f")]
fn avx512_store(columns: &[__m512d; 8], rows: Places) {
    let store = |row: usize, half: usize, values: __m256d| {
        if let Some(row) = rows[row] {
            // SAFETY: there are eight places.
            unsafe { _mm256_storeu_pd(row.as_ptr().add(half), values) };
        }
    };
    let low = _mm512_setr_epi64(0, 1, 8, 9, 2, 3, 10, 11);
    let high = _mm512_setr_epi64(4, 5, 12, 13, 6, 7, 14, 15);
    for half in [0, 4] {
        let [a, b, c, d] = [0, 1, 2, 3].map(|k| columns[half + k]);
        let evens = (_mm512_unpacklo_pd(a, b), _mm512_unpacklo_pd(c, d));
        let odds = (_mm512_unpackhi_pd(a, b), _mm512_unpackhi_pd(c, d));
        for (first, (left, right)) in [(0, evens), (1, odds)] {
            let rows = _mm512_permutex2var_pd(left, low, right);
            store(first, half, _mm512_castpd512_pd256(rows));
            store(first + 2, half, _mm512_extractf64x4_pd::<1>(rows));
            let rows = _mm512_permutex2var_pd(left, high, right);
            store(first + 4, half, _mm512_castpd512_pd256(rows));
            store(first + 6, half, _mm512_extractf64x4_pd::<1>(rows));
        }
    }
}

lanes_of!(Avx2 {
    #[inline(always)]
    fn prefetch(self, place: *const f64) {
        // SAFETY: every CPU of this kind has SSE; a prefetch reads nothing.
        unsafe { _mm_prefetch::<_MM_HINT_T1>(place.cast()) };
    }

    #[inline(always)]
    fn load_columns(self, source: &[f64], start: usize, stride: usize) -> [Self::X8; 8] {
        check(source.len(), start, stride);
        // SAFETY: the token is proof of the instructions; all eight rows are inside the slice.
        let (upper, lower) = unsafe {
            (avx2_load(source, start, stride), avx2_load(source, start + 4 * stride, stride))
        };
        let mut columns = [f64x8::splat(self, 0.0); 8];
        for k in 0..8 {
            let (upper, lower): (f64x4<Self>, f64x4<Self>) =
                (upper[k].simd_into(self), lower[k].simd_into(self));
            columns[k] = upper.combine(lower);
        }
        columns
    }

    #[inline(always)]
    fn store_columns(self, columns: [Self::X8; 8], to: &mut [f64], start: usize, stride: usize) {
        avx2_store_all(self, columns, places(to, start, stride));
    }

    #[inline(always)]
    fn store_rows(self, columns: [Self::X8; 8], rows: &mut [&mut [f64]; 8], at: usize) {
        avx2_store_all(self, columns, row_places(rows, at));
    }

    #[inline(always)]
    fn gather(self, values: Self::X8, bits: u8, places: &mut [f64]) {
        let (low, high) = values.split();
        let (places, behind) = (&mut places[..8], (bits & 15).count_ones() as usize);
        avx2_moved(self, low, &TOGETHER[usize::from(bits & 15)]).store_slice(&mut places[..4]);
        let high = avx2_moved(self, high, &TOGETHER[usize::from(bits >> 4)]);
        high.store_slice(&mut places[behind..behind + 4]);
    }

    #[inline(always)]
    fn spread(self, numbers: &[f64], bits: u8, rest: f64) -> Self::X8 {
        let (numbers, behind) = (&numbers[..8], (bits & 15).count_ones() as usize);
        let half = |at: usize, bits: u8| {
            let numbers = f64x4::from_slice(self, &numbers[at..at + 4]);
            let moved = avx2_moved(self, numbers, &APART[usize::from(bits)]);
            let set = mask64x4::from_bitmask(self, bits.into());
            set.select(moved, f64x4::splat(self, rest))
        };
        half(0, bits & 15).combine(half(behind, bits >> 4))
    }
} vectors {
    // The machine's own: where the two are equal or one is no number, the second.
    #[inline(always)]
    fn min(self, other: Self) -> Self {
        fearless_simd::prelude::SimdBase::min(self, other)
    }
    #[inline(always)]
    fn max(self, other: Self) -> Self {
        fearless_simd::prelude::SimdBase::max(self, other)
    }
});

/// Where four numbers go, as halves of theirs, for each set of bits.
type Moves = [[u32; 8]; 16];

/// Those whose bits are set, side by side.
const TOGETHER: Moves = moves(true);

/// The way back.
const APART: Moves = moves(false);

const fn moves(together: bool) -> Moves {
    let mut moves = [[0; 8]; 16];
    let mut bits = 0;
    while bits < 16 {
        let (mut lane, mut count) = (0, 0);
        while lane < 4 {
            if bits >> lane & 1 == 1 {
                let (to, from) = if together { (count, lane) } else { (lane, count) };
                moves[bits][2 * to] = 2 * from as u32;
                moves[bits][2 * to + 1] = 2 * from as u32 + 1;
                count += 1;
            }
            lane += 1;
        }
        bits += 1;
    }
    moves
}

#[inline(always)]
fn avx2_moved(lanes: Avx2, numbers: f64x4<Avx2>, moves: &[u32; 8]) -> f64x4<Avx2> {
    // SAFETY: the token is proof of the instructions, and there are eight words to load.
    unsafe {
        let moves = _mm256_loadu_si256(moves.as_ptr().cast());
        let numbers = _mm256_castpd_ps(numbers.into());
        _mm256_castps_pd(_mm256_permutevar8x32_ps(numbers, moves))
    }
    .simd_into(lanes)
}

/// Four rows as columns.
///
/// # Safety
/// The rows are inside the slice.
#[inline(never)]
#[target_feature(enable = "avx2")]
unsafe fn avx2_load(source: &[f64], start: usize, stride: usize) -> [__m256d; 8] {
    let rows = source[start..].as_ptr();
    let pair = |row: usize, part: usize| {
        // SAFETY: the caller has seen all eight rows inside the slice.
        let (row, other) = unsafe {
            (
                _mm_loadu_pd(rows.add(row * stride + part)),
                _mm_loadu_pd(rows.add((row + 2) * stride + part)),
            )
        };
        _mm256_insertf128_pd::<1>(_mm256_castpd128_pd256(row), other)
    };
    let columns = |part: usize| {
        let (a, b) = (pair(0, part), pair(1, part));
        [_mm256_unpacklo_pd(a, b), _mm256_unpackhi_pd(a, b)]
    };
    let ([a, b], [c, d]) = (columns(0), columns(2));
    let ([e, f], [g, h]) = (columns(4), columns(6));
    [a, b, c, d, e, f, g, h]
}

#[inline(always)]
fn avx2_store_all(_: Avx2, columns: [f64x8<Avx2>; 8], [a, b, c, d, e, f, g, h]: Places) {
    let halves: [_; 8] = array(|k| columns[k].split());
    for half in [0, 4] {
        // SAFETY: the token is proof of the instructions.
        unsafe {
            avx2_store(array(|k| halves[half + k].0.into()), [a, b, c, d], half);
            avx2_store(array(|k| halves[half + k].1.into()), [e, f, g, h], half);
        }
    }
}

#[inline(never)]
#[target_feature(enable = "avx2")]
fn avx2_store(columns: [__m256d; 4], rows: [Option<NonNull<f64>>; 4], half: usize) {
    let store = |row: usize, values: __m256d| {
        if let Some(row) = rows[row] {
            // SAFETY: there are eight places.
            unsafe { _mm256_storeu_pd(row.as_ptr().add(half), values) };
        }
    };
    let [a, b, c, d] = columns;
    let evens = (_mm256_unpacklo_pd(a, b), _mm256_unpacklo_pd(c, d));
    let odds = (_mm256_unpackhi_pd(a, b), _mm256_unpackhi_pd(c, d));
    for (first, (left, right)) in [(0, evens), (1, odds)] {
        store(first, _mm256_permute2f128_pd::<0x20>(left, right));
        store(first + 2, _mm256_permute2f128_pd::<0x31>(left, right));
    }
}
