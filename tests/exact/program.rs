//! The definitions in exact numbers, for `make accuracy`: one request a process.
//!
//! On stdin a line of JSON,
//! `{"row": "sma", "parameters": [30], "bars": 1000, "spans": [[0, 29, 1000]]}`, and after it the
//! inputs, one whole line of doubles after the other. A span is the first bar that the definition is
//! given, the first whose values are answered, and the bar behind the last.
//!
//! On stdout for every span, output and bar two doubles: the nearest one, and that of what is left.
//! Doubles are little-endian.

mod number;

use number::{Exact, exactly, pair};
use serde_json::Value as Json;
use std::io::{Read, Write, stdin, stdout};
use verita::registry::defined;
use verita::spec::Kind;
use verita::value::{Value, Values};
use verita::{ROWS, Row};

fn main() -> std::io::Result<()> {
    let mut request = Vec::new();
    stdin().read_to_end(&mut request)?;
    let head = request.iter().position(|&byte| byte == b'\n').expect("a line of JSON");
    let (head, inputs) = request.split_at(head + 1);
    let head: Json = serde_json::from_slice(head)?;
    let inputs: Vec<f64> = inputs.as_chunks().0.iter().map(|&x| f64::from_le_bytes(x)).collect();
    let inputs: Vec<&[f64]> = inputs.chunks(number(&head["bars"])).collect();

    let row = *ROWS.iter().find(|row| head["row"] == row.spec.name).expect("a row of the table");
    let given = head["parameters"].as_array().expect("the parameters");
    let values: Values =
        row.spec.parameters.iter().zip(given).map(|(p, x)| value(p.kind, x)).collect();
    let mut answer = Vec::new();
    for span in head["spans"].as_array().expect("the spans") {
        let [from, first, end] = [0, 1, 2].map(|at| number(&span[at]));
        let inputs: Vec<&[f64]> = inputs.iter().map(|line| &line[from..end]).collect();
        for (near, rest) in exactly(|| lines(row, &values, &inputs, end - first)) {
            answer.extend([near.to_le_bytes(), rest.to_le_bytes()].as_flattened());
        }
    }
    stdout().write_all(&answer)
}

fn number(x: &Json) -> usize {
    x.as_u64().expect("a number of bars") as usize
}

fn value(kind: Kind, x: &Json) -> Value {
    match kind {
        Kind::Int { .. } => Value::Int(x.as_i64().expect("an integer")),
        Kind::Float { .. } => Value::Float(x.as_f64().expect("a number")),
        Kind::Choice { choices, .. } => {
            let choice = choices.iter().find(|&&choice| x == choice);
            Value::Choice(choice.expect("one of the choices"))
        }
    }
}

/// The last values of every output.
fn lines(row: &Row, values: &[Value], inputs: &[&[f64]], count: usize) -> Vec<(f64, f64)> {
    let numbers: Vec<Vec<Exact>> =
        inputs.iter().map(|line| line.iter().copied().map(Exact::from).collect()).collect();
    let numbers: Vec<&[Exact]> = numbers.iter().map(Vec::as_slice).collect();
    let lines = defined(row, values, &numbers);
    lines.iter().flat_map(|line| line[line.len() - count..].iter().copied().map(pair)).collect()
}
