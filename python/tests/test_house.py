"""The files of the crate: none imports one that imports it, by however many steps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

SOURCES = Path(__file__).parents[2] / "src"

Graph = dict[str, set[str]]


def modules() -> dict[str, Path]:
    """Each file by the path of its module; tests import whom they test and whom they like."""
    files = [file for file in SOURCES.rglob("*.rs") if file.stem != "tests"]
    names = {file: file.relative_to(SOURCES).with_suffix("").parts for file in files}
    return {"::".join(part for part in name if part != "mod"): file for file, name in names.items()}


def paths(tree: str) -> Iterator[str]:
    """The paths that a tree with braces stands for."""
    if "{" not in tree:
        yield tree
        return
    head, rest = tree.split("{", 1)
    body, depth, start = rest.rsplit("}", 1)[0], 0, 0
    for at, char in enumerate(body + ","):
        depth += (char == "{") - (char == "}")
        if char == "," and depth == 0:
            yield from paths(head + body[start:at])
            start = at + 1


def imports(module: str, text: str) -> Iterator[str]:
    """The paths that a file names, from the crate's root."""
    text = re.sub(r"//.*", "", text)
    trees = re.findall(r"\buse\s+((?:crate|super|self)::[^;]+);", text)
    named = [re.sub(r"\s", "", path) for tree in trees for path in paths(tree)]
    for path in named + re.findall(r"\b(?:crate|super)(?:::\w+)+", text):
        here, parts = module.split("::"), path.split("::")
        while parts[0] == "super":
            here, parts = here[:-1], parts[1:]
        yield "::".join(parts[1:] if parts[0] in {"crate", "self"} else [*here, *parts])


def graph() -> Graph:
    """Which files each file imports."""
    files = modules()

    def owner(path: str) -> str | None:
        while path and path not in files:
            path = path.rpartition("::")[0]
        return path or None

    found: Graph = {module: set() for module in files}
    for module, file in files.items():
        for path in imports(module, file.read_text(encoding="utf-8")):
            if (other := owner(path)) and other != module:
                found[module].add(other)
    return found


def circles(found: Graph) -> list[list[str]]:
    """Ways that lead from a file back to it."""
    done: set[str] = set()
    way: list[str] = []
    circles: list[list[str]] = []

    def visit(module: str) -> None:
        if module in way:
            circles.append([*way[way.index(module) :], module])
        elif module not in done:
            way.append(module)
            for other in sorted(found[module]):
                visit(other)
            way.pop()
            done.add(module)

    for module in sorted(found):
        visit(module)
    return circles


def test_no_file_imports_itself_by_way_of_others() -> None:
    assert circles(graph()) == []


def test_what_is_imported_is_seen() -> None:
    found = graph()
    assert {"fast::plan", "row", "gaps"} <= found["engine"]
    assert {"fast::operators::windowed", "fast::plan"} <= found["indicators::sma"]
    assert "fast::operators::recursion" in found["fast::operators::recursion::symbols"]
    nested = set(imports("a::b", "use crate::{c::{d, e}, f};\nuse super::g;\n// use crate::h;"))
    assert nested == {"c::d", "c::e", "f", "a::g"}


def test_a_circle_is_seen() -> None:
    planted: Graph = {"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}
    assert circles(planted) == [["b", "c", "b"]]
