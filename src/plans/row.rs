//! Rows whose parameter is the number of a plan: to the engine, and to every way to call it, they are
//! rows like any other.

use super::recipe::{INPUTS, Recipe};
use crate::fast::plan::Plan;
use crate::indicators::averages::AVERAGES;
use crate::law::Law;
use crate::row::Row;
use crate::spec::{Group, Kind, Output, Parameter, Spec};
use crate::value::{Value, Values};
use std::sync::LazyLock;

/// Outputs that plans have, at the most.
pub(super) const MOST_OUTPUTS: usize = 3;

const LINES: [Output; MOST_OUTPUTS] = [
    Output { name: "first", law: Law::Bits },
    Output { name: "second", law: Law::Bits },
    Output { name: "third", law: Law::Bits },
];

const fn parameter(name: &'static str, max: i64) -> Parameter {
    Parameter { name, kind: Kind::Int { default: 0, min: 0, max }, meaning: "" }
}

const PARAMETERS: &[Parameter] = &[parameter("number", 1 << 40), parameter("longer", 100)];

fn recipe<const O: usize>(values: &[Value]) -> Recipe {
    Recipe::draw(values[0].int() as usize, values[1].int() as usize, O)
}

fn plan<const O: usize>(rows: &[Values]) -> Plan {
    let recipes: Vec<Recipe> = rows.iter().map(|row| recipe::<O>(row)).collect();
    Plan::of_rows(AVERAGES, recipes.iter(), Recipe::plan::<O>)
}

/// The row of plans with so many outputs.
fn new<const O: usize>() -> Row {
    Row {
        spec: Spec {
            name: "drawn",
            title: "A drawn plan",
            stream: "DrawnStream",
            group: Group::Statistic,
            inputs: &["a", "b", "c"][..INPUTS],
            parameters: PARAMETERS,
            outputs: &LINES[..O],
            integer_valued: false,
            formula: "",
            about: "",
            source: "",
        },
        reference: |_, _| unreachable!("it is held against its nodes"),
        plan: plan::<O>,
    }
}

/// The row of plans with so many outputs.
pub(super) fn row(outputs: usize) -> &'static Row {
    static ROWS: LazyLock<[Row; MOST_OUTPUTS]> =
        LazyLock::new(|| [new::<1>(), new::<2>(), new::<3>()]);
    &ROWS[outputs - 1]
}
