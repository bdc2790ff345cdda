//! The faults: each a transformation that makes wrong lines of any row, from the row's own calls.

use crate::common::calls::{Call, Lines, best, is_linear, slices};
use crate::common::series::Shape;
use verita::spec::Group;
use verita::value::Value;

/// A fault, and the series on which it is planted.
pub struct Fault {
    pub name: &'static str,
    pub shape: Shape,
    pub bars: usize,
    pub plant: Plant,
}

/// The ways in which the fault can be made of a row: wrong lines for each.
type Plant = fn(&Call, &[&[f64]]) -> Vec<Lines>;

const fn fault(name: &'static str, shape: Shape, bars: usize, plant: Plant) -> Fault {
    Fault { name, shape, bars, plant }
}

pub const FAULTS: [Fault; 13] = [
    fault("period off by one", Shape::Walk, 2_000, period_off_by_one),
    fault("one bar late", Shape::Walk, 2_000, one_bar_late),
    fault("swapped sign", Shape::Walk, 2_000, swapped_sign),
    fault("one weight wrong", Shape::Walk, 2_000, one_weight_wrong),
    fault("one value wrong", Shape::Walk, 20_000, one_value_wrong),
    fault("float32 values", Shape::Ticks, 2_000, float32_values),
    fault("float32 weights", Shape::Walk, 2_000, float32_weights),
    fault("float32 parameter", Shape::Walk, 20_000, float32_parameter),
    fault("running sum", Shape::Spike, 60_000, running_sum),
    fault("swapped tie", Shape::Ties, 5_000, swapped_tie),
    fault("wrong seed", Shape::Walk, 2_000, wrong_seed),
    fault("warm-up too short", Shape::Walk, 500, warm_up_too_short),
    fault("warm-up too long", Shape::Walk, 500, warm_up_too_long),
];

pub fn right(call: &Call, inputs: &[&[f64]]) -> Lines {
    call.lines(best(), inputs)
}

/// Every output's values after the warm-up changed, one output in each of the lines; `change` gets
/// the right line and the bar.
fn changed(call: &Call, inputs: &[&[f64]], change: impl Fn(&[f64], usize) -> f64) -> Vec<Lines> {
    let lines = right(call, inputs);
    let wrong = |output: usize| {
        let mut wrong = lines.clone();
        for (bar, value) in wrong[output].iter_mut().enumerate().skip(call.lookback()) {
            *value = change(&lines[output], bar);
        }
        wrong
    };
    (0..lines.len()).map(wrong).collect()
}

/// The values of another call in place of the right ones, from `first` on.
fn in_place(call: &Call, inputs: &[&[f64]], first: usize, other: &Lines) -> Lines {
    let mut lines = right(call, inputs);
    for (line, other) in lines.iter_mut().zip(other) {
        line[first..].copy_from_slice(&other[first..]);
    }
    lines
}

/// The call with each of its parameters changed, one at a time.
fn other_values(call: &Call, change: fn(Value) -> Value) -> Vec<Call> {
    let other = |place: usize| {
        let mut other = call.clone();
        other.values[place] = change(call.values[place]);
        other
    };
    (0..call.values.len()).map(other).collect()
}

/// The lines of other calls in place of the right ones.
fn called_as(call: &Call, inputs: &[&[f64]], others: &[Call]) -> Vec<Lines> {
    let first = |other: &Call| call.lookback().max(other.lookback());
    others.iter().map(|other| in_place(call, inputs, first(other), &right(other, inputs))).collect()
}

/// Each of the periods one too small, and one too large.
fn period_off_by_one(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    let shorter = |value: Value| match value {
        Value::Int(value) => Value::Int(value - 1),
        other => other,
    };
    let longer = |value: Value| match value {
        Value::Int(value) => Value::Int(value + 1),
        other => other,
    };
    let others = [other_values(call, shorter), other_values(call, longer)].concat();
    called_as(call, inputs, &others)
}

fn one_bar_late(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    changed(call, inputs, |line, bar| line[bar.saturating_sub(1).max(call.lookback())])
}

fn swapped_sign(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    changed(call, inputs, |line, bar| -line[bar])
}

/// Each input's newest bar counts for 1 + 1e-9 of itself, and rightly once it is the newest no more.
fn one_weight_wrong(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    let wrong = |input: usize| {
        let mut stream = call.stream(best());
        let mut lines = right(call, inputs);
        for bar in 0..inputs[0].len() {
            let mut newest: Vec<f64> = inputs.iter().map(|x| x[bar]).collect();
            let mut altered = stream.clone();
            stream.update(&newest);
            newest[input] *= 1.0 + 1e-9;
            for (line, value) in lines.iter_mut().zip(altered.update(&newest).into_iter().flatten())
            {
                line[bar] = value;
            }
        }
        lines
    };
    (0..inputs.len()).map(wrong).collect()
}

/// One value of each output, far into the series, is wrong in its eleventh digit: the largest.
fn one_value_wrong(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    let mut plants = Vec::new();
    for (output, line) in right(call, inputs).iter().enumerate() {
        let size = |bar: &usize| line[*bar].abs();
        let largest = (1_001..line.len()).max_by(|a, b| size(a).total_cmp(&size(b)));
        let mut lines = right(call, inputs);
        lines[output][largest.expect("there are bars enough")] *= 1.0 + 1e-11;
        plants.push(lines);
    }
    plants
}

fn float32_values(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    let single = |x: &&[f64]| x.iter().map(|&x| f64::from(x as f32)).collect();
    let rounded: Lines = inputs.iter().map(single).collect();
    vec![in_place(call, inputs, call.lookback(), &right(call, &slices(&rounded)))]
}

/// The weights of a linear row, the newest bar's first: what it answers to a single 1 among zeros.
fn weights(call: &Call) -> Vec<f64> {
    let width = call.lookback() + 1;
    let mut impulse = vec![0.0; 2 * width - 1];
    impulse[width - 1] = 1.0;
    right(call, &[&impulse])[0][width - 1..].to_vec()
}

/// The weights of a linear row as float32 numbers; of another, the share of each step.
fn float32_weights(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    if !is_linear(call.row) {
        let share = 1.0 + 0.5 * f64::from(f32::EPSILON);
        return changed(call, inputs, |line, bar| {
            let before = line[bar.saturating_sub(1).max(call.lookback())];
            before + share * (line[bar] - before)
        });
    }
    let off: Vec<f64> = weights(call).iter().map(|w| f64::from(*w as f32) - w).collect();
    changed(call, inputs, |line, bar| {
        let terms = off.iter().enumerate().map(|(back, off)| off * inputs[0][bar - back]);
        line[bar] + terms.sum::<f64>()
    })
}

fn float32_parameter(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    let single = |value: Value| match value {
        Value::Float(value) => Value::Float(f64::from(value as f32)),
        other => other,
    };
    called_as(call, inputs, &other_values(call, single))
}

/// Running sums that are never seeded again: a linear or cumulative row as the sum of its
/// steps, second moments from sums of products; other rows on prices that are sums of their changes.
fn running_sum(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    let mut lines = right(call, inputs);
    let name = call.row.spec.name;
    if let Some((_, value)) = OF_MOMENTS.iter().find(|(row, _)| *row == name) {
        return vec![vec![running_moments(call, inputs, *value)]];
    }
    if call.row.spec.group == Group::Volume {
        for line in &mut lines {
            let steps: Vec<f64> = line.windows(2).map(|pair| pair[1] - pair[0]).collect();
            for (bar, step) in steps.iter().enumerate() {
                line[bar + 1] = line[bar] + step;
            }
        }
        return vec![lines];
    }
    let change = |x: &&[f64]| x.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let changes: Lines = inputs.iter().map(change).collect();
    if is_linear(call.row) {
        let steps = right(call, &slices(&changes));
        for (line, steps) in lines.iter_mut().zip(steps) {
            for bar in call.lookback() + 1..line.len() {
                line[bar] = line[bar - 1] + steps[bar - 1];
            }
        }
        return vec![lines];
    }
    let summed = |(x, changes): (&&[f64], &Vec<f64>)| {
        let sum = |sum: &mut f64, change: &f64| {
            *sum += change;
            Some(*sum)
        };
        std::iter::once(x[0]).chain(changes.iter().scan(x[0], sum)).collect()
    };
    let summed: Lines = inputs.iter().zip(&changes).map(summed).collect();
    vec![in_place(call, inputs, call.lookback(), &right(call, &slices(&summed)))]
}

/// Means of x, y, x², y² and x·y over a window, and what a row makes of them: the textbook's
/// formulas, of which too much cancels out.
type OfMoments = fn(&Call, [f64; 5]) -> f64;

const OF_MOMENTS: [(&str, OfMoments); 2] = [
    ("stddev", |call, [x, _, xx, _, _]| call.values[1].float() * (xx - x * x).sqrt()),
    ("correl", |_, [x, y, xx, yy, xy]| (xy - x * y) / ((xx - x * x).sqrt() * (yy - y * y).sqrt())),
];

fn running_moments(call: &Call, inputs: &[&[f64]], value: OfMoments) -> Vec<f64> {
    let (x, y, period) = (inputs[0], inputs[inputs.len() - 1], call.lookback() + 1);
    let products = |bar: usize| [x[bar], y[bar], x[bar] * x[bar], y[bar] * y[bar], x[bar] * y[bar]];
    let mut sums = [0.0; 5];
    let mut line = vec![f64::NAN; x.len()];
    for (bar, found) in line.iter_mut().enumerate() {
        for (sum, product) in sums.iter_mut().zip(products(bar)) {
            *sum += product;
        }
        if bar + 1 >= period {
            *found = value(call, sums.map(|sum| sum / period as f64));
            for (sum, product) in sums.iter_mut().zip(products(bar + 1 - period)) {
                *sum -= product;
            }
        }
    }
    line
}

/// Ties are broken one way and the other: each input slants by a unit in the last place a bar, far
/// less than a step.
fn swapped_tie(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    let slanted = |(input, up): (usize, bool)| {
        let mut other: Lines = inputs.iter().map(|x| x.to_vec()).collect();
        for (bar, x) in other[input].iter_mut().enumerate() {
            let units = if up { bar as f64 } else { -(bar as f64) };
            *x += units * f64::EPSILON * x.abs().max(1.0);
        }
        in_place(call, inputs, call.lookback(), &right(call, &slices(&other)))
    };
    (0..inputs.len()).flat_map(|input| [(input, false), (input, true)]).map(slanted).collect()
}

/// As if the first bar had not been there: what is seeded starts from other bars.
fn wrong_seed(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    let later: Vec<&[f64]> = inputs.iter().map(|x| &x[1..]).collect();
    let mut other = right(call, &later);
    for line in &mut other {
        line.insert(0, call.row.spec.nothing());
    }
    vec![in_place(call, inputs, call.lookback() + 1, &other)]
}

fn warm_up_too_short(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    let Some(last) = call.lookback().checked_sub(1) else { return Vec::new() };
    let mut lines = right(call, inputs);
    for line in &mut lines {
        line[last] = inputs[0][0];
    }
    vec![lines]
}

fn warm_up_too_long(call: &Call, inputs: &[&[f64]]) -> Vec<Lines> {
    let mut lines = right(call, inputs);
    for line in &mut lines {
        line[call.lookback()] = call.row.spec.nothing();
    }
    vec![lines]
}
