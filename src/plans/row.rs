//! Rows whose parameter is the number of a plan: to the engine, and to every way to call it, they are
//! rows like any other.

use super::recipe::{INPUTS, Recipe};
use crate::fast::plan::Plan;
use crate::registry::AVERAGES;
use crate::row::Row;
use crate::spec::{Group, Kind, Output, Parameter, Spec, Unit};
use crate::value::{Value, Values};
use std::sync::LazyLock;

/// Outputs that plans have, at the most.
const MOST_OUTPUTS: usize = 3;

const LINES: [Output; MOST_OUTPUTS] = [
    Output { name: "first", unit: Unit::Price, range: None },
    Output { name: "second", unit: Unit::Price, range: None },
    Output { name: "third", unit: Unit::Price, range: None },
];

const fn parameter(name: &'static str, max: i64) -> Parameter {
    Parameter { name, kind: Kind::Int { default: 0, min: 0, max }, meaning: "" }
}

const PARAMETERS: &[Parameter] = &[parameter("number", 1 << 40), parameter("longer", 100)];

/// What plans of a row look like: how many inputs and outputs they have, and whether they are of one
/// node.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Form {
    pub(super) inputs: usize,
    pub(super) outputs: usize,
    pub(super) single: bool,
}

impl Form {
    pub(super) fn recipe(self, number: usize, longer: usize) -> Recipe {
        if self.single {
            Recipe::single(number, longer, [self.inputs, self.outputs])
        } else {
            Recipe::draw(number, longer, self.outputs)
        }
    }
}

fn plan<const I: usize, const O: usize, const SINGLE: bool>(rows: &[Values]) -> Plan {
    let form = Form { inputs: I, outputs: O, single: SINGLE };
    let recipe = |row: &Values| form.recipe(row[0].int() as usize, row[1].int() as usize);
    let recipes: Vec<Recipe> = rows.iter().map(recipe).collect();
    Plan::of_rows(AVERAGES, recipes.iter(), Recipe::plan::<I, O>)
}

fn new<const I: usize, const O: usize, const SINGLE: bool>() -> (Form, Row) {
    let spec = Spec {
        name: "drawn",
        title: "A drawn plan",
        stream: "DrawnStream",
        group: Group::Statistic,
        inputs: &["a", "b", "c", "d"][..I],
        parameters: PARAMETERS,
        outputs: &LINES[..O],
        integer_valued: false,
        formula: "",
        about: "",
        source: "",
    };
    let reference = |_: &[Value], _: &[&[f64]]| unreachable!("it is held against its nodes");
    let form = Form { inputs: I, outputs: O, single: SINGLE };
    (form, Row { spec, reference, plan: plan::<I, O, SINGLE> })
}

/// The rows that there are: three of chains of nodes, then one for each shape of a single node.
static ROWS: LazyLock<[(Form, Row); 9]> = LazyLock::new(|| {
    [
        new::<INPUTS, 1, false>(),
        new::<INPUTS, 2, false>(),
        new::<INPUTS, 3, false>(),
        new::<1, 1, true>(),
        new::<2, 1, true>(),
        new::<3, 1, true>(),
        new::<4, 1, true>(),
        new::<1, 3, true>(),
        new::<2, 2, true>(),
    ]
});

/// Chains, of which every fourth plan is none.
const CHAINS: usize = 3;

/// The row of the plan of this number.
pub(super) fn row(number: usize) -> &'static (Form, Row) {
    let (four, of) = (number / 4, number % 4);
    // Nodes of one input are the most.
    let singles = ROWS.len() - CHAINS + 2;
    &ROWS[if of < CHAINS {
        (four + of) % CHAINS
    } else {
        CHAINS + (four % singles).saturating_sub(2)
    }]
}
