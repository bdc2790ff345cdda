"""Reading the stubs (`.pyi`) that lie beside the module."""

from __future__ import annotations

import ast
import functools
from inspect import Parameter
from pathlib import Path
from typing import Any

Function = ast.FunctionDef | ast.AsyncFunctionDef


def package_file(subject: Any, name: str) -> Path:
    return Path(subject.__file__).parent / name


def stub_tree(subject: Any, module: str) -> ast.Module:
    """The stub of the package, or of a module in it."""
    place = package_file(subject, f"{module}.pyi")
    assert place.exists(), f"no stub: {place}"
    return parsed(place.read_text(encoding="utf-8"))


@functools.cache
def parsed(text: str) -> ast.Module:
    return ast.parse(text)


def stubbed_names(subject: Any, module: str) -> set[str]:
    """Public functions and classes that a stub declares or re-exports (`import x as x`)."""
    names = set()
    for node in stub_tree(subject, module).body:
        if isinstance(node, Function | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.ImportFrom | ast.Import):
            names |= {alias.asname for alias in node.names if alias.asname == alias.name}
    return {name for name in names if not name.startswith("_")}


def stubbed_all(subject: Any, module: str) -> list[str]:
    """What a star-import brings, as the stub has it."""
    for node in stub_tree(subject, module).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return ast.literal_eval(node.value)
    return []


def _members(body: list[ast.stmt], owner: ast.ClassDef) -> list[Function]:
    """The methods of a class, with those of its bases that stand in the same stub."""
    own = [node for node in owner.body if isinstance(node, Function)]
    known = {node.name for node in own}
    names = {base.id for base in owner.bases if isinstance(base, ast.Name)}
    bases = [node for node in body if isinstance(node, ast.ClassDef) and node.name in names]
    inherited = [node for base in bases for node in _members(body, base)]
    return own + [node for node in inherited if node.name not in known]


def stub_of(subject: Any, binding: str, method: str = "") -> tuple[list[tuple], bool]:
    """The signature in the form of `inspect`, and whether everything in it is annotated.

    Of a class it is that of its constructor, or of the method named.
    """
    module, _, name = binding.rpartition(".")
    body = stub_tree(subject, module or "__init__").body
    nodes = [n for n in body if isinstance(n, Function | ast.ClassDef) and n.name == name]
    assert nodes, f"no stub of {binding}"
    in_class = isinstance(nodes[0], ast.ClassDef)
    if in_class:
        names = (method,) if method else ("__init__", "__new__")
        nodes = [n for n in _members(body, nodes[0]) if n.name in names]
        assert nodes, f"the stub of {binding} has no {' or '.join(names)}"
    framed = [node for node in nodes if node.args.posonlyargs]
    signatures = [_signature(node, in_class) for node in nodes if node not in framed]
    assert all(s == signatures[0] for s in signatures), f"overloads of {binding} differ"
    for node in framed:
        rest = _signature(node, False)[len(node.args.posonlyargs) :]
        assert rest == signatures[0][-len(rest) :] or not rest, f"{binding}: after the frame"
    return signatures[0], all(_annotated(node, in_class) for node in nodes)


def takes_frame(subject: Any, binding: str, method: str = "") -> bool:
    """Whether the stub has an overload in which one frame stands for all inputs."""
    module, _, name = binding.rpartition(".")
    body: list[Any] = stub_tree(subject, module or "__init__").body
    if method:
        owner = next(n for n in body if isinstance(n, ast.ClassDef) and n.name == name)
        body = _members(body, owner)
        name = method
    nodes = [n for n in body if isinstance(n, Function) and n.name == name]
    return any(
        node.args.posonlyargs[-1:] and node.args.posonlyargs[-1].arg == "frame" for node in nodes
    )


def _signature(function: Function, method: bool) -> list[tuple[str, Any, Any]]:
    arguments = function.args
    assert not arguments.vararg and not arguments.kwarg
    places = [(a.arg, Parameter.POSITIONAL_ONLY) for a in arguments.posonlyargs]
    places += [(a.arg, Parameter.POSITIONAL_OR_KEYWORD) for a in arguments.args]
    defaults: list[Any] = [Parameter.empty] * (len(places) - len(arguments.defaults))
    defaults += [ast.literal_eval(d) for d in arguments.defaults]
    signature = [(*place, default) for place, default in zip(places, defaults, strict=True)]
    for argument, node in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        default = Parameter.empty if node is None else ast.literal_eval(node)
        signature.append((argument.arg, Parameter.KEYWORD_ONLY, default))
    return signature[1:] if method else signature


def _annotated(function: Function, method: bool) -> bool:
    first, *others = function.args.posonlyargs + function.args.args
    arguments = others + function.args.kwonlyargs + ([] if method else [first])
    return all(a.annotation for a in arguments) and function.returns is not None
