"""DESIGN 5.1 and 5.2: which bindings there are, and how they are called."""

from __future__ import annotations

import builtins
import inspect
import types
from inspect import Parameter
from pathlib import Path
from typing import Any

from ..bars import COLUMNS, bars
from ..calls import arrays_in, callable_of, compute, fed, same_bits, stream
from ..rule import rule
from ..specification import KINDS, PANELS, ROWS, SPECIFICATION, Row, Specification
from .stubs import package_file, stub_of, stubbed_all, stubbed_names, takes_frame

Signature = list[tuple[str, Any, Any]]


def public_names(subject: Any) -> set[str]:
    """The names under which something can be called or entered."""
    return {
        name
        for name in dir(subject)
        if not name.startswith("_")
        and (callable(getattr(subject, name)) or inspect.ismodule(getattr(subject, name)))
    }


def expected_signature(row: Row, kind: str) -> Signature:
    """Inputs, parameters, `kernel=None`, and by keyword what all bindings share."""
    place = Parameter.POSITIONAL_OR_KEYWORD
    signature: Signature = []
    if kind != "stream":
        signature += [(name, place, Parameter.empty) for name in row.inputs]
    for param in row.params:
        if "batch" in kind:
            signature.append((f"{param.name}_range", place, param.default))
        else:
            signature.append((param.name, place, param.default))
    if kind != "reference":
        signature.append(("kernel", place, None))
    for name, default in SPECIFICATION.shared.keyword_only[kind].items():
        signature.append((name, Parameter.KEYWORD_ONLY, default))
    return signature


def actual_signature(function: Any) -> Signature:
    parameters = inspect.signature(function).parameters.values()
    return [(p.name, p.kind, p.default) for p in parameters]


def same_signature(found: Signature, expected: Signature, what: str) -> None:
    assert found == expected, f"{what}: {found} is not {expected}"
    for (name, _, left), (_, _, right) in zip(found, expected, strict=True):
        assert type(left) is type(right), f"{what}: the default of {name} is a {type(left)}"


def exported(module: Any, names: set[str]) -> None:
    """A star-import brings all public names but those that would hide a builtin."""
    found = [name for name in module.__all__ if not name.startswith("_")]
    expected = {name for name in names if name not in dir(builtins)}
    assert set(found) == expected, f"{module.__name__}.__all__: {set(found) ^ expected}"
    assert len(found) == len(set(found)), f"{module.__name__}.__all__ names something twice"


@rule("module")
def complete(subject: Any, specification: Specification) -> None:
    """Every public name is in the specification, and every name there is public."""
    found = public_names(subject)
    lacking, besides = specification.names - found, found - specification.names
    assert not lacking and not besides, f"lacking: {lacking}, not in the specification: {besides}"
    exported(subject, specification.names)
    assert isinstance(subject.__version__, str)


@rule("module")
def modules_complete(subject: Any, specification: Specification) -> None:
    """`verita.reference` and `verita.panel` have their bindings of every row, and nothing else."""
    for module, kinds in (("reference", ("reference",)), ("panel", PANELS)):
        owner = getattr(subject, module)
        assert isinstance(owner, types.ModuleType)
        expected = {row.binding(kind) for row in specification.rows for kind in kinds}
        found = {f"{module}.{name}" for name in public_names(owner)}
        assert found == expected, f"lacking {expected - found}, besides {found - expected}"
        exported(owner, {name.rpartition(".")[2] for name in expected})


AVX2 = {"avx2", "fma", "bmi1", "bmi2", "abm"}
# As of Ice Lake and Zen 4: what such CPUs have beside the foundation.
AVX512 = {f"avx512{part}" for part in ("f", "bw", "cd", "dq", "vl", "_vbmi2", "_vpopcntdq")}
LEVELS = {"avx2": AVX2, "avx512": AVX2 | AVX512, "neon": {"asimd"}}


def kernels_of_the_machine() -> tuple[str, ...]:
    """As the operating system says it: another witness than the one the library asks."""
    words = set(Path("/proc/cpuinfo").read_text(encoding="utf-8").split())
    return ("scalar", *(name for name, needed in LEVELS.items() if needed <= words))


@rule("module")
def kernel_names(subject: Any, specification: Specification) -> None:
    """`kernels()` names all that this machine can run; "auto" is a choice and no level."""
    names, expected = subject.kernels(), kernels_of_the_machine()
    assert names == expected, f"{names}, but the machine runs {expected}"


@rule(*KINDS, rows=ROWS)
def exists(subject: Any, row: Row, kind: str) -> None:
    """The binding is there under its own name: a function, or a class that pickle can find."""
    name = row.binding(kind).rpartition(".")[2]
    binding = callable_of(subject, row, kind)
    assert inspect.isclass(binding) == (kind == "stream"), f"{name} is a {type(binding)}"
    assert callable(binding) and binding.__name__ == name, f"{name} calls itself {binding.__name__}"
    if kind == "stream":
        assert binding.__module__ == "verita", f"{name}.__module__ is {binding.__module__}"


@rule(*KINDS, rows=ROWS)
def signature(subject: Any, row: Row, kind: str) -> None:
    """`inspect.signature` is that of the table, to the types of the defaults."""
    found = actual_signature(callable_of(subject, row, kind))
    same_signature(found, expected_signature(row, kind), row.binding(kind))


@rule("stream", rows=ROWS)
def method_signatures(subject: Any, row: Row, kind: str) -> None:
    """Methods that take bars take the inputs, the others nothing; so the stub has it."""
    one = stream(subject, row)
    place, empty = Parameter.POSITIONAL_OR_KEYWORD, Parameter.empty
    inputs = [(name, place, empty) for name in row.inputs]
    fed = dict.fromkeys(("update", "peek", "update_many", "prime"), inputs)
    expected = fed | {"reset": [], "to_bytes": [], "from_bytes": [("saved", place, empty)]}
    for name, parameters in expected.items():
        what = f"{row.stream}.{name}"
        same_signature(actual_signature(getattr(one, name)), parameters, what)
        if name in fed:
            found, annotated = stub_of(subject, row.stream, name)
            same_signature(found, parameters, f"stub of {what}")
            assert annotated, f"stub of {what}: an annotation is missing"
    attributes = {"gaps", "bars", "lookback", "ready", "value", *expected}
    attributes |= {param.name for param in row.params}
    found = {name for name in dir(one) if not name.startswith("_")}
    assert found == attributes, f"{row.stream}: {found ^ attributes}"


@rule(*KINDS, rows=ROWS)
def stub(subject: Any, row: Row, kind: str) -> None:
    """The stub declares the same signature, every argument and the return annotated."""
    found, annotated = stub_of(subject, row.binding(kind))
    same_signature(found, expected_signature(row, kind), f"stub of {row.binding(kind)}")
    assert annotated, f"stub of {row.binding(kind)}: an annotation is missing"
    framed = takes_frame(subject, row.binding(kind), "update_many" if kind == "stream" else "")
    bars = COLUMNS.issuperset(row.inputs)
    assert framed == bars, f"stub of {row.binding(kind)}: a frame in place of the inputs"


@rule("module")
def stubs_complete(subject: Any, specification: Specification) -> None:
    """The package is typed, and its stubs declare neither more nor less than it has."""
    assert package_file(subject, "py.typed").exists(), "py.typed"
    for name, owner in (
        ("__init__", subject),
        ("reference", subject.reference),
        ("panel", subject.panel),
    ):
        declared, found = stubbed_names(subject, name), public_names(owner)
        assert declared == found, f"{name}.pyi: {declared ^ found}"
        brought = stubbed_all(subject, name)
        assert sorted(brought) == sorted(owner.__all__), f"{name}.pyi: __all__"


@rule(*KINDS)
def by_position_and_keyword(subject: Any, row: Row, kind: str) -> None:
    """Everything but the shared ones goes by position or by keyword; defaults may be left out."""
    columns = bars(row.inputs, 100)
    ranged = "_range" if "batch" in kind else ""
    words = {p.name + ranged: value for p, value in zip(row.params, row.defaults, strict=True)}
    kernel = {} if kind == "reference" else {"kernel": None}
    columns = fed(kind, columns)
    series = dict(zip(row.inputs, columns, strict=True))
    binding = callable_of(subject, row, kind)
    expected = compute(subject, row, kind, columns)
    if kind == "stream":
        results = [
            binding(**words, **kernel, gaps="skip").update_many(**series),
            binding().update_many(*columns),
        ]
        one = binding()
        for at in range(len(columns[0])):
            bar = {name: column[at] for name, column in zip(row.inputs, columns, strict=True)}
            one.update(**bar)
            peeked = one.peek(**bar)
        assert one.bars == len(columns[0]), f"{row.stream}.update by keyword"
        primed = binding().prime(**series)
        assert peeked is not None and primed is not None, f"{row.stream} by keyword"
    else:
        results = [binding(**series, **words, **kernel, gaps="skip")]
        results += [binding(*columns)]
    for result in results:
        same_bits(arrays_in(row, kind, result), expected, f"{row.binding(kind)} by keyword")


@rule("row", rows=ROWS)
def catalog_row(subject: Any, row: Row) -> None:
    """`catalog()` says of the row what the specification says, and leads to its bindings."""
    entry = subject.catalog()[row.name]
    for field in ("name", "title", "group", "inputs", "dtypes"):
        found, expected = getattr(entry, field), getattr(row, field)
        assert found == expected and type(found) is type(expected), f"{row.name}.{field}: {found!r}"
    outputs = tuple((output.name, output.unit, output.range) for output in entry.outputs)
    expected = tuple(zip(row.outputs, row.units, row.ranges, strict=True))
    assert outputs == expected, f"{row.name}.outputs: {outputs}"
    assert type(entry.outputs) is tuple, f"{row.name}.outputs is a {type(entry.outputs)}"
    assert type(entry.params) is tuple and len(entry.params) == len(row.params)
    for found, param in zip(entry.params, row.params, strict=True):
        for field in ("name", "kind", "default", "min", "max", "choices"):
            left, right = getattr(found, field), getattr(param, field)
            assert left == right and type(left) is type(right), f"{param.name}.{field}: {left!r}"
    for field in ("formula", "source"):
        text = getattr(entry, field)
        assert isinstance(text, str) and text.strip(), f"{row.name}.{field} is empty"
    for (params, lookback), settle in zip(row.lookbacks, row.settles, strict=True):
        words = {p.name: value for p, value in zip(row.params, params, strict=True)}
        assert entry.lookback(**words) == lookback, f"{row.name}.lookback({words})"
        assert entry.settle(**words) == settle, f"{row.name}.settle({words})"
    assert entry.lookback() == row.lookback(row.defaults), f"{row.name}.lookback()"
    for kind, field in zip(KINDS, ("function", "batch", "stream"), strict=False):
        assert getattr(entry, field) is callable_of(subject, row, kind), f"{row.name}.{field}"


@rule("module")
def catalog_complete(subject: Any, specification: Specification) -> None:
    """`catalog()` has the rows in the order of the table, and a caller cannot spoil it."""
    names = [row.name for row in specification.rows]
    assert list(subject.catalog()) == names, f"catalog: {list(subject.catalog())}"
    try:
        subject.catalog().clear()
    except (AttributeError, TypeError):
        pass
    assert list(subject.catalog()) == names, "a caller emptied the catalogue"


@rule("row", rows=ROWS)
def verify_report(subject: Any, row: Row) -> None:
    """`verify` runs every path on the caller's data and says so."""
    for params in row.parameter_sets[:3]:
        report = subject.verify(row.name, *bars(row.inputs, 500), *params)
        assert report.ok is True, f"{row.name}{params}: {report}"
        assert len(report.paths) > 1, f"{row.name}: no paths"
        text = str(report)
        assert row.name in text and all(name in text for name in subject.kernels()), text
