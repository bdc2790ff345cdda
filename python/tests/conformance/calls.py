"""One way to call each binding, one form for what comes back, one comparison."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from typing import Any

import numpy as np

from .bars import Inputs, bars
from .specification import PANELS, Row

# Symbols of a panel that stands for one series, and the one that is looked at.
SYMBOLS, LOOKED_AT = 5, 2

Outputs = tuple[np.ndarray, ...]


def callable_of(subject: Any, row: Row, kind: str) -> Any:
    owner, name = subject, row.binding(kind)
    for part in name.split("."):
        assert hasattr(owner, part), f"there is no {name}"
        owner = getattr(owner, part)
    return owner


def stream(subject: Any, row: Row, params: tuple = (), kernel: Any = None, **shared: Any) -> Any:
    return callable_of(subject, row, "stream")(*(params or row.defaults), kernel, **shared)


def fed(kind: str, inputs: Any) -> Any:
    """The inputs in the form that the binding takes: a panel has the series for every symbol."""
    if kind not in PANELS:
        return inputs
    one = [isinstance(series, np.ndarray) and series.ndim == 1 for series in inputs]
    pairs = zip(inputs, one, strict=True)
    return tuple(np.stack([x] * SYMBOLS, axis=1) if series else x for x, series in pairs)


def raw_call(
    subject: Any,
    row: Row,
    kind: str,
    inputs: Any,
    params: tuple | None = None,
    kernel: Any = None,
    **shared: Any,
) -> Any:
    """What the binding itself answers for one set of parameters; None leaves the defaults."""
    params = row.defaults if params is None else params
    if kind == "stream":
        return stream(subject, row, params, kernel, **shared).update_many(*inputs)
    function, inputs = callable_of(subject, row, kind), fed(kind, inputs)
    if kind == "reference":
        return function(*inputs, *params, **shared)
    return function(*inputs, *params, kernel, **shared)


def named(row: Row, result: Any) -> tuple[Any, ...]:
    """The lines of a named tuple."""
    assert isinstance(result, tuple), f"{row.name}: {type(result)} is not a named tuple"
    assert getattr(result, "_fields", None) == row.outputs, f"{row.name}: not a named tuple"
    return tuple(result)


def arrays_of(row: Row, result: Any) -> Outputs:
    """One array, or a named tuple of arrays, as a tuple of arrays."""
    if len(row.outputs) == 1:
        assert isinstance(result, np.ndarray), f"{row.name}: {type(result)} is not an array"
        return (result,)
    return named(row, result)


def matrix_names(row: Row) -> tuple[str, ...]:
    return ("values",) if len(row.outputs) == 1 else row.outputs


def arrays_in(row: Row, kind: str, result: Any) -> Outputs:
    """The outputs for one set of parameters as one-dimensional arrays, whatever the binding."""
    if "batch" in kind:
        swept = tuple(result[name] for name in matrix_names(row))
        assert all(values.shape[0] == 1 for values in swept), f"{row.name}: one set, one row"
        arrays = tuple(values[0] for values in swept)
    else:
        arrays = arrays_of(row, result)
    for array in arrays:
        assert array.dtype == row.dtype, f"{row.binding(kind)}: {array.dtype}, not {row.dtype}"
    if kind in PANELS:
        return tuple(matrix[:, LOOKED_AT] for matrix in arrays)
    return arrays


def compute(subject: Any, row: Row, kind: str, inputs: Any, *args: Any, **shared: Any) -> Outputs:
    return arrays_in(row, kind, raw_call(subject, row, kind, inputs, *args, **shared))


def value_of(row: Row, answer: Any) -> tuple[float, ...]:
    """What `update` answered, None as what arrays have there."""
    if answer is None:
        return (row.nothing,) * len(row.outputs)
    values = (answer,)
    if len(row.outputs) > 1:
        values = named(row, answer)
    kind = int if row.integer_valued else float
    for value in values:
        assert type(value) is kind, f"{row.stream}.update answered a {type(value)}"
    return values


def nothing(row: Row, n: int) -> np.ndarray:
    """An output of so many bars that all are gaps."""
    return np.full(n, row.nothing, row.dtype)


def is_nothing(row: Row, out: np.ndarray) -> np.ndarray:
    """Where an output has what stands in the warm-up and at gaps: NaN, or 0."""
    return out == 0 if row.integer_valued else np.isnan(out)


def answered(row: Row, params: tuple, columns: Inputs, gaps: str) -> np.ndarray:
    """The bars at which there is a value: neither gaps nor in the warm-up."""
    finite = np.isfinite(np.stack(columns)).all(axis=0)
    taken = np.cumsum(finite)
    if gaps == "restart":
        taken -= np.maximum.accumulate(np.where(finite, 0, taken))
    return finite & (taken > row.lookback(params))


def bits(array: np.ndarray) -> np.ndarray:
    assert array.dtype in (np.float64, np.int32), f"{array.dtype} is neither float64 nor int32"
    return np.ascontiguousarray(array).view(f"i{array.itemsize}")


def same_bits(found: Outputs, expected: Outputs, what: str) -> None:
    assert len(found) == len(expected), f"{what}: {len(found)} outputs, not {len(expected)}"
    for output, (left, right) in enumerate(zip(found, expected, strict=True)):
        assert left.shape == right.shape, f"{what}: {left.shape} is not {right.shape}"
        assert left.dtype == right.dtype, f"{what}: {left.dtype} is not {right.dtype}"
        differ = np.flatnonzero(bits(left) != bits(right))
        if differ.size:
            at = differ[0]
            message = f"{what}: output {output}, {differ.size} of {left.size} differ, first at {at}"
            raise AssertionError(f"{message}: {left[at]!r} is not {right[at]!r}")


@contextlib.contextmanager
def refused(errors: Any, what: str, *words: str) -> Iterator[list[BaseException]]:
    """The call inside must raise one of these errors, its message with all of these patterns."""
    caught: list[BaseException] = []
    try:
        yield caught
    except errors as error:
        caught.append(error)
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # a panic is no Exception
        raise AssertionError(f"{what}: {error!r}") from error
    assert caught, f"{what}: accepted"
    for word in words:
        assert re.search(word, str(caught[0])), f"{what}: no {word!r} in {str(caught[0])!r}"


@contextlib.contextmanager
def accepted(what: str) -> Iterator[None]:
    """The call inside must not be refused."""
    try:
        yield
    except (TypeError, ValueError, ArithmeticError, MemoryError) as error:
        raise AssertionError(f"{what}: {error!r}") from error


@contextlib.contextmanager
def usable_afterwards(subject: Any, row: Row, kind: str) -> Iterator[None]:
    """After whatever happened inside, the next valid call gives what it gave before."""
    columns = bars(row.inputs, 300, seed=5)
    before = compute(subject, row, kind, columns)
    yield
    same_bits(compute(subject, row, kind, columns), before, f"{row.binding(kind)} after errors")
