use std::hint::black_box;
use verita::{Alma, Indicator};
fn main() {
    let mut s = Alma { period: 14, ..Default::default() }.stream().unwrap();
    for i in 0..30_000_000u64 {
        black_box(s.update(&[100.0 + (i % 100) as f64]));
    }
}
