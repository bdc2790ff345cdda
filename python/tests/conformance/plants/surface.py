"""Violations of `rules/surface.py`."""

from __future__ import annotations

import ast
import atexit
import dataclasses
import inspect
import re
import shutil
import tempfile
import types
from pathlib import Path
from typing import Any

from ..calls import callable_of
from ..rules import surface
from ..specification import Row
from . import plant
from .proxy import GONE, Proxy, around, one_bit, replace, touching


@plant(surface.complete)
def one_more(real: Any, row: Row, kind: str) -> Proxy:
    return Proxy(real, alma2=lambda data: data)


@plant(surface.complete)
def one_less_exported(real: Any, row: Row, kind: str) -> Proxy:
    return Proxy(real, __all__=[name for name in real.__all__ if name != row.name])


@plant(surface.complete)
def exported_twice(real: Any, row: Row, kind: str) -> Proxy:
    return Proxy(real, __all__=[*real.__all__, row.name])


@plant(surface.modules_complete)
def a_panel_is_not_exported(real: Any, row: Row, kind: str) -> Proxy:
    names = [name for name in real.panel.__all__ if name != row.name]
    return Proxy(real, panel=Proxy(real.panel, __all__=names))


@plant(surface.stubs_complete)
def a_stub_exports_a_builtin(real: Any, row: Row, kind: str) -> Proxy:
    return with_stubs(real, lambda text: text.replace("__all__ = [", '__all__ = ["max", '))


@plant(surface.modules_complete)
def one_more_definition(real: Any, row: Row, kind: str) -> Proxy:
    return Proxy(real, reference=Proxy(real.reference, alma2=lambda data: data))


@plant(surface.modules_complete)
def one_panel_less(real: Any, row: Row, kind: str) -> Proxy:
    return Proxy(real, panel=Proxy(real.panel, **{row.name: GONE}))


@plant(surface.kernel_names)
def a_kernel_is_not_run(real: Any, row: Row, kind: str) -> Proxy:
    return Proxy(real, kernels=lambda: real.kernels()[:-1])


@plant(surface.kernel_names)
def auto_is_a_level(real: Any, row: Row, kind: str) -> Proxy:
    return Proxy(real, kernels=lambda: ("auto", *real.kernels()))


@plant(surface.exists)
def gone(real: Any, row: Row, kind: str) -> Proxy:
    return replace(real, row, kind, GONE)


@plant(surface.exists)
def misnamed(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, __name__="function")


@plant(surface.signature)
def other_default(real: Any, row: Row, kind: str) -> Proxy:
    signature = inspect.signature(callable_of(real, row, kind))
    *others, gaps = signature.parameters.values()
    changed = signature.replace(parameters=[*others, gaps.replace(default="restart")])
    return around(real, row, kind, __signature__=changed)


@plant(surface.signature)
def shared_by_position(real: Any, row: Row, kind: str) -> Proxy:
    signature = inspect.signature(callable_of(real, row, kind))
    place = inspect.Parameter.POSITIONAL_OR_KEYWORD
    parameters = [
        parameter.replace(kind=place) if name == "gaps" else parameter
        for name, parameter in signature.parameters.items()
    ]
    changed = signature.replace(parameters=parameters)
    return around(real, row, kind, __signature__=changed)


@plant(surface.method_signatures)
def one_more_method(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, last=lambda self: None)


@plant(surface.method_signatures)
def other_word(real: Any, row: Row, kind: str) -> Proxy:
    def update(self: Any, price: float) -> Any:
        return self._real.update(price)

    return around(real, row, kind, update=update)


class OtherDefault(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("restart") if node.value == "skip" else node


def with_stubs(real: Any, change: Any) -> Proxy:
    """The module beside changed stubs, in a directory that is gone with the process."""
    place = Path(tempfile.mkdtemp(prefix="verita-stubs-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    for stub in Path(real.__file__).parent.glob("**/*.pyi"):
        copy = place / stub.relative_to(Path(real.__file__).parent)
        copy.parent.mkdir(exist_ok=True)
        copy.write_text(change(stub.read_text(encoding="utf-8")), encoding="utf-8")
    (place / "py.typed").touch()
    return Proxy(real, __file__=str(place / "__init__.py"))


@plant(surface.stub)
def other_stub(real: Any, row: Row, kind: str) -> Proxy:
    return with_stubs(real, lambda text: ast.unparse(OtherDefault().visit(ast.parse(text))))


@plant(surface.stub)
def not_annotated(real: Any, row: Row, kind: str) -> Proxy:
    return with_stubs(real, lambda text: re.sub(r" -> [^\n]+:", ":", text))


@plant(surface.stub)
def frame_for_anything(real: Any, row: Row, kind: str) -> Proxy:
    """The stub takes a frame where the inputs are no bars."""
    name = "update_many" if kind == "stream" else row.binding(kind).rpartition(".")[2]
    framed = rf"\1def {name}(frame: object, /) -> object: ...\n\1@overload\n\1def {name}("
    return with_stubs(real, lambda text: re.sub(rf"( *)def {name}\(", framed, text))


@plant(surface.stubs_complete)
def one_more_stub(real: Any, row: Row, kind: str) -> Proxy:
    return with_stubs(real, lambda text: text + "\ndef alma2(data: object) -> object: ...\n")


@plant(surface.by_position_and_keyword)
def keywords_differ(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, touching(one_bit, lambda *args, **words: bool(words)))


def changed_catalog(real: Any, row: Row, **changed: Any) -> Proxy:
    def catalog() -> dict[str, Any]:
        entries = dict(real.catalog())
        names = [name for name in dir(entries[row.name]) if not name.startswith("_")]
        fields = {name: getattr(entries[row.name], name) for name in names}
        entries[row.name] = types.SimpleNamespace(**fields | changed)
        return entries

    return Proxy(real, catalog=catalog)


@plant(surface.catalog_row)
def other_title(real: Any, row: Row, kind: str) -> Proxy:
    return changed_catalog(real, row, title="Average")


@plant(surface.catalog_row)
def other_dtypes(real: Any, row: Row, kind: str) -> Proxy:
    return changed_catalog(real, row, dtypes=("float32",) * len(row.outputs))


@plant(surface.catalog_row)
def other_unit(real: Any, row: Row, kind: str) -> Proxy:
    outputs = real.catalog()[row.name].outputs
    changed = tuple(dataclasses.replace(output, unit="ounce") for output in outputs)
    return changed_catalog(real, row, outputs=changed)


@plant(surface.catalog_row)
def other_range(real: Any, row: Row, kind: str) -> Proxy:
    outputs = real.catalog()[row.name].outputs
    changed = tuple(dataclasses.replace(output, range=(0.0, 1e6)) for output in outputs)
    return changed_catalog(real, row, outputs=changed)


@plant(surface.catalog_row)
def other_lookback(real: Any, row: Row, kind: str) -> Proxy:
    return changed_catalog(real, row, lookback=lambda **words: 99)


@plant(surface.catalog_row)
def other_settle(real: Any, row: Row, kind: str) -> Proxy:
    return changed_catalog(real, row, settle=lambda **words: 99)


@plant(surface.catalog_row)
def a_stranger(real: Any, row: Row, kind: str) -> Proxy:
    return changed_catalog(real, row, batch=len)


@plant(surface.catalog_complete)
def row_forgotten(real: Any, row: Row, kind: str) -> Proxy:
    return Proxy(real, catalog=lambda: dict(list(real.catalog().items())[1:]))


@plant(surface.catalog_complete)
def catalog_shared(real: Any, row: Row, kind: str) -> Proxy:
    entries = dict(real.catalog())
    return Proxy(real, catalog=lambda: entries)


@plant(surface.verify_report)
def nothing_verified(real: Any, row: Row, kind: str) -> Proxy:
    def verify(*args: Any) -> Any:
        return types.SimpleNamespace(ok=True, paths=())

    return Proxy(real, verify=verify)


@plant(surface.verify_report)
def not_ok(real: Any, row: Row, kind: str) -> Proxy:
    def verify(*args: Any) -> Any:
        return types.SimpleNamespace(ok=False, paths=real.verify(*args).paths)

    return Proxy(real, verify=verify)
