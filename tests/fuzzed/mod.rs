//! From bytes to calls: any bytes make a case. The fuzzer feeds the targets with what it thinks of,
//! `tests/corpus.rs` with what is committed.

pub mod targets;

use crate::common::calls::{Call, Lines};
use crate::common::series::{Holes, Series, Shape};
use verita::kernel::Level;
use verita::kernel::levels;
use verita::spec::{Kind, Parameter};
use verita::value::Value;
use verita::{Axis, Gaps, ROWS};

/// Bytes from the front; zeros once they are used up.
pub struct Bytes<'a>(pub &'a [u8]);

impl Bytes<'_> {
    pub fn byte(&mut self) -> u8 {
        let (byte, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *byte
    }

    pub fn word(&mut self) -> u64 {
        (0..8).fold(0, |word, _| word << 8 | u64::from(self.byte()))
    }

    pub fn number(&mut self) -> f64 {
        f64::from_bits(self.word())
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[usize::from(self.byte()) % from.len()]
    }

    /// Any value of the parameter's kind, mostly near the ones that are allowed.
    fn any(&mut self, parameter: &Parameter) -> Value {
        match (parameter.kind, self.byte()) {
            (Kind::Int { min, .. }, small @ 0..250) => {
                Value::Int(min.saturating_add(i64::from(small) - 2))
            }
            (Kind::Int { .. }, 250..) => Value::Int(self.word() as i64),
            (Kind::Float { min, max, .. }, part @ 0..250) => {
                Value::Float(min + f64::from(part) / 100.0 * max.min(10.0))
            }
            (Kind::Float { .. }, 250..) => Value::Float(self.number()),
            (Kind::Choice { choices, .. }, word) => {
                Value::Choice(choices[usize::from(word) % choices.len()])
            }
        }
    }

    /// An allowed value; whole numbers stay small enough for the naive definitions.
    fn allowed(&mut self, parameter: &Parameter) -> Value {
        match (parameter.kind, self.any(parameter)) {
            (Kind::Int { min, max, .. }, Value::Int(value)) => {
                Value::Int(value.clamp(min, max.min(min.saturating_add(700))))
            }
            (Kind::Float { min, max, .. }, Value::Float(value)) if !value.is_nan() => {
                Value::Float(value.clamp(min, max))
            }
            _ => parameter.default(),
        }
    }

    /// Values in a small language: a few bytes make many bars.
    fn bars(&mut self, most: usize) -> Vec<f64> {
        const EXTREMES: [f64; 16] = [
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::MAX,
            f64::MIN,
            5e-324,
            -5e-324,
            -0.0,
            1e12,
            1e290,
            -1e290,
            1e-290,
            1e9,
            1e9 + 1e-3,
            f64::MIN_POSITIVE,
            1.0 / 3.0,
        ];
        let mut bars: Vec<f64> = Vec::new();
        while !self.0.is_empty() && bars.len() < most {
            let last = bars.last().copied().unwrap_or(100.0);
            match self.byte() {
                small @ 0..64 => bars.push(f64::from(small) - 32.0),
                count @ 64..128 => bars.extend(vec![last; usize::from(count) - 63]),
                small @ 128..192 => bars.push(last * (1.0 + 0.5_f64.powi(i32::from(small) - 128))),
                extreme @ 192..224 => bars.push(EXTREMES[usize::from(extreme) % 16]),
                224.. => bars.push(self.number()),
            }
        }
        bars
    }

    /// A series for each input: written bar by bar, or one of those that the laws are tried on.
    fn inputs(&mut self, names: &[&str]) -> Lines {
        let count = names.len();
        if self.byte().is_multiple_of(2) {
            let length = usize::from(self.byte()) * (1 + usize::from(self.byte()) / 16);
            let (shape, holes) = (self.pick(&Shape::ALL), self.pick(&Holes::ALL));
            return Series { shape, holes, length, seed: self.word() }.inputs(names);
        }
        let bars = self.bars(6_000);
        let length = bars.len() / count;
        (0..count).map(|input| bars[input * length..][..length].to_vec()).collect()
    }

    /// An axis of a sweep, allowed or not.
    pub fn axis(&mut self, parameter: &Parameter) -> Axis {
        let (start, stop) = (self.any(parameter), self.any(parameter));
        match self.byte() % 4 {
            0 => Axis::Value(start),
            1 => Axis::Range(start, stop, self.any(parameter)),
            2 => Axis::Range(start, start, self.any(parameter)),
            _ => match start {
                Value::Int(_) => Axis::Range(start, stop, Value::Int(i64::from(self.byte()))),
                Value::Float(_) => Axis::Range(start, stop, Value::Float(self.number())),
                Value::Choice(_) => Axis::List(vec![start; usize::from(self.byte() % 3)]),
            },
        }
    }
}

/// A call on a series, at a level.
#[derive(Debug)]
pub struct Case {
    pub call: Call,
    pub level: Level,
    pub inputs: Lines,
    /// Bytes that a target may use for what it does on the way.
    pub actions: Vec<u8>,
}

impl Case {
    pub fn decode(bytes: &[u8]) -> Self {
        let mut bytes = Bytes(bytes);
        // Two bytes, for a table of hundreds of rows; a row keeps its place in it.
        let row = ROWS[(usize::from(bytes.byte()) << 8 | usize::from(bytes.byte())) % ROWS.len()];
        let level = bytes.pick(levels());
        let gaps = bytes.pick(&[Gaps::Skip, Gaps::Restart]);
        let values = row.spec.parameters.iter().map(|parameter| bytes.allowed(parameter)).collect();
        let actions = (0..24).map(|_| bytes.byte()).collect();
        let inputs = bytes.inputs(row.spec.inputs);
        Self { call: Call { row, values, gaps }, level, inputs, actions }
    }
}
