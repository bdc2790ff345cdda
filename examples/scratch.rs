use std::hint::black_box;
use std::time::Instant;
use verita::{Alma, Indicator, Kernel, LinearRegIntercept, Settings};
fn best(units: f64, mut f: impl FnMut()) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..200 {
        let t = Instant::now();
        f();
        best = best.min(t.elapsed().as_secs_f64());
    }
    best * 1e9 / units
}
fn main() {
    for n in [10_000usize, 1_000_000] {
        let x: Vec<f64> = (0..n).map(|i| 100.0 + ((i * 7919) % 1000) as f64 * 0.01).collect();
        let mut out = vec![0.0; n];
        for kernel in [Kernel::Auto, Kernel::Avx2, Kernel::Scalar] {
            let s = Settings { kernel, ..Default::default() };
            print!("{n} {kernel:?} alma");
            for period in [9, 14, 50, 200] {
                let a = Alma { period, ..Default::default() };
                print!(
                    " {period}:{:.3}",
                    best(n as f64, || a.compute_into([black_box(&x)], [&mut out], s).unwrap())
                );
            }
            print!("  lin");
            for period in [5, 10, 14, 16, 20, 50, 100, 200] {
                let a = LinearRegIntercept { period };
                print!(
                    " {period}:{:.3}",
                    best(n as f64, || a.compute_into([black_box(&x)], [&mut out], s).unwrap())
                );
            }
            println!();
        }
    }
    let x = vec![1.0; 100];
    let mut out = vec![0.0; 100];
    let a = Alma::default();
    println!(
        "100 bars {:.1} ns",
        best(1.0, || a.compute_into([black_box(&x)], [&mut out], Settings::default()).unwrap())
    );
    let mut s = Alma { period: 14, ..a }.stream().unwrap();
    println!(
        "alma update {:.1} ns",
        best(1000.0, || for i in 0..1000 {
            black_box(s.update(&[100.0 + i as f64]));
        })
    );
    let mut s = LinearRegIntercept { period: 14 }.stream().unwrap();
    println!(
        "lin update {:.1} ns",
        best(1000.0, || for i in 0..1000 {
            black_box(s.update(&[100.0 + i as f64]));
        })
    );
    let mut s = LinearRegIntercept { period: 20 }.stream().unwrap();
    println!(
        "lin 20 update {:.1} ns",
        best(1000.0, || for i in 0..1000 {
            black_box(s.update(&[100.0 + i as f64]));
        })
    );
}
