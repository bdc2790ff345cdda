//! Every row of the table on every kernel of this CPU, beside the machine's own limits: the rate
//! of independent multiply-adds, and of a copy.
//!
//! Criterion's "thrpt" is bars a second, or multiply-adds a second for the limit.

use criterion::{Bencher, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::time::Duration;
use verita::kernel::{Level, levels};
use verita::line::Element;
use verita::spec::Kind;
use verita::value::{Value, Values};
use verita::{Gaps, ROWS, Row, Stream};

const SIZES: [usize; 2] = [10_000, 1_000_000];
const PERIODS: [i64; 8] = [5, 9, 14, 16, 20, 50, 100, 200];

fn walk(bars: usize) -> Vec<f64> {
    let mut state = 7_u64;
    let mut price = 100.0;
    let mut step = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        price += (state >> 11) as f64 / (1_u64 << 53) as f64 - 0.5;
        price
    };
    (0..bars).map(|_| step()).collect()
}

/// The defaults with another first whole number, where there is one.
fn parameters(row: &Row, period: i64) -> Values {
    let mut values = row.spec.defaults();
    if let (Some(value), Some(parameter)) = (values.first_mut(), row.spec.parameters.first())
        && let Kind::Int { min, .. } = parameter.kind
    {
        *value = Value::Int(period.max(min));
    }
    values
}

fn singles(criterion: &mut Criterion) {
    for row in ROWS {
        for bars in SIZES {
            let series = vec![walk(bars); row.spec.inputs.len()];
            let inputs: Vec<&[f64]> = series.iter().map(Vec::as_slice).collect();
            let mut group = criterion.benchmark_group(format!("{}/{bars}", row.spec.name));
            group.throughput(Throughput::Elements(bars as u64));
            for &level in levels() {
                for period in PERIODS {
                    let values = parameters(row, period);
                    let name = BenchmarkId::new(level.name(), period);
                    group.bench_function(name, |bencher| {
                        let stream = || fresh(row, &values, level);
                        if row.spec.integer_valued {
                            single::<i32>(bencher, stream, &inputs);
                        } else {
                            single::<f64>(bencher, stream, &inputs);
                        }
                    });
                }
            }
        }
    }
}

fn single<V: Element>(bencher: &mut Bencher, stream: impl Fn() -> Stream, inputs: &[&[f64]]) {
    let mut lines = vec![vec![V::default(); inputs[0].len()]; stream().row().spec.outputs.len()];
    bencher.iter(|| {
        let mut outputs: Vec<&mut [V]> = lines.iter_mut().map(Vec::as_mut_slice).collect();
        stream().update_many(black_box(inputs), &mut outputs)
    });
}

fn fresh(row: &'static Row, values: &Values, level: Level) -> Stream {
    Stream::new(row, values, level, Gaps::Skip).expect("the parameters are good")
}

fn updates(criterion: &mut Criterion) {
    let bars = walk(1000);
    let best = *levels().last().expect("every CPU runs the scalar level");
    for row in ROWS {
        let mut group = criterion.benchmark_group(format!("{}/update", row.spec.name));
        group.throughput(Throughput::Elements(bars.len() as u64));
        for period in [14, 200] {
            let mut stream = fresh(row, &parameters(row, period), best);
            group.bench_function(BenchmarkId::from_parameter(period), |bencher| {
                bencher.iter(|| {
                    for &bar in &bars {
                        black_box(stream.update(&vec![bar; row.spec.inputs.len()][..]));
                    }
                });
            });
        }
    }
}

/// Independent multiply-adds in registers: what no weighted window can exceed.
fn limits(criterion: &mut Criterion) {
    const COUNT: usize = 800_000;
    let mut group = criterion.benchmark_group("limit");
    group.throughput(Throughput::Elements(COUNT as u64));
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("avx512f") {
        group.bench_function("multiply-add, avx512", |bencher| {
            // SAFETY: the feature has been detected.
            bencher.iter(|| unsafe { multiply_adds(COUNT, black_box(0.999), black_box(0.001)) });
        });
    }
    let from = walk(SIZES[0]);
    let mut to = vec![0.0; from.len()];
    group.throughput(Throughput::Elements(from.len() as u64));
    group.bench_function("copy", |bencher| {
        bencher.iter(|| to.copy_from_slice(black_box(&from)));
    });
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f")]
fn multiply_adds(count: usize, factor: f64, term: f64) -> f64 {
    use std::arch::x86_64::{_mm512_fmadd_pd, _mm512_reduce_add_pd, _mm512_set1_pd};
    let (factor, term) = (_mm512_set1_pd(factor), _mm512_set1_pd(term));
    let mut sums = [_mm512_set1_pd(1.0); 10];
    for _ in 0..count / 80 {
        for sum in &mut sums {
            *sum = _mm512_fmadd_pd(*sum, factor, term);
        }
    }
    sums.iter().map(|&sum| _mm512_reduce_add_pd(sum)).sum()
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600))
        .without_plots();
    targets = limits, singles, updates
}
criterion_main!(benches);
