"""Shapes of signatures, and the rows that stand for them: on these every rule runs in full.

How a binding behaves follows from what goes in, what comes out and what is set beside it, and each
of these is one piece of code for all rows. So a rule about behaviour that holds of one row of a
shape holds of all; what is a row's own (signature, documents, bits) is tried on every row.
"""

from __future__ import annotations

from typing import NamedTuple

from .bars import COLUMNS
from .specification import ROWS, Row

# Reviewed: of each shape the row with the most kinds of parameters, else the best known. A row that
# comes is in one of these shapes, or adds itself here.
REPRESENTATIVES = (
    "alma",
    "macd",
    "obv",
    "atr",
    "aroon",
    "bbands",
    "correl",
    "cdlmorningstar",
    "stoch",
    "add",
    "cumsum",
    "ha",
)


class Shape(NamedTuple):
    inputs: str
    outputs: str
    params: str


def inputs_of(row: Row) -> str:
    """A line; the columns of a bar, which a frame brings; or several lines of any names."""
    if len(row.inputs) == 1:
        return "a line"
    return "bars" if COLUMNS.issuperset(row.inputs) else "lines"


def outputs_of(row: Row) -> str:
    if len(row.outputs) > 1:
        return "a named tuple"
    return "integers" if row.integer_valued else "floats"


def params_of(row: Row) -> str:
    """Without any a sweep has one row; a word is no number."""
    kinds = {param.kind for param in row.params}
    if "choice" in kinds:
        return "with a choice"
    return "numbers" if kinds else "none"


def shape_of(row: Row) -> Shape:
    return Shape(inputs_of(row), outputs_of(row), params_of(row))


def aspects_of(row: Row) -> set[tuple[str, ...]]:
    """What must be seen on a row that stands for others: its shape, and each kind of parameter
    beside its inputs and beside its outputs."""
    beside = (inputs_of(row), outputs_of(row))
    kinds = {(side, param.kind) for side in beside for param in row.params}
    return {shape_of(row), *kinds}


def unrepresented(rows: tuple[Row, ...], names: tuple[str, ...]) -> set[tuple[str, ...]]:
    """What rows have and none of those named has."""
    every = set().union(*(aspects_of(row) for row in rows))
    return every.difference(*(aspects_of(row) for row in rows if row.name in names))


REPRESENTING = tuple(row for row in ROWS if row.name in REPRESENTATIVES)
