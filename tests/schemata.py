"""All mutants of some files in one build, from which the environment chooses at run time.

A build takes minutes and the tests that see most mutants take seconds, so a build for each mutant
would take days. cargo-mutants says what the mutants are; here each becomes an alternative in the
source beside the original, behind a number:

    a + b       (match (a, b) { (l, r) => match mutant() { 17 => l - r, 18 => l * r, _ => l + r } })

Number 0 is the program as it is: it must pass every test before any mutant is tried. A mutant that
cannot be written so (in constants, in chains of `let`) is left to cargo-mutants, and so is one
whose neighbours do not compile in this form; one whose own alternative does not is not viable.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tree_sitter_rust
from tree_sitter import Language, Node, Parser

# Read once, before `main`, so that loops may hold it in a register.
SWITCH = """
#![allow(warnings, arithmetic_overflow, unconditional_panic, unconditional_recursion, clippy::all)]
"""
SWITCHED = """
static mut MUTANT: u32 = 0;

#[inline(always)]
pub(crate) fn mutant() -> u32 {
    // SAFETY: nothing writes it after `main` has begun.
    unsafe { MUTANT }
}

extern "C" fn choose_mutant() {
    let chosen = std::env::var("VERITA_MUTANT").ok().and_then(|number| number.parse().ok());
    // SAFETY: before `main` there is one thread.
    unsafe { MUTANT = chosen.unwrap_or(0) }
}

#[used]
#[cfg_attr(target_os = "macos", unsafe(link_section = "__DATA,__mod_init_func"))]
#[cfg_attr(not(target_os = "macos"), unsafe(link_section = ".init_array"))]
static CHOOSE: extern "C" fn() = choose_mutant;
"""

COMPARISONS = {"==", "!=", "<", "<=", ">", ">="}
MUTANT = "crate::mutant()"


@dataclass(frozen=True)
class Mutant:
    """One of cargo-mutants' list."""

    name: str
    file: str
    genre: str
    replacement: str
    span: tuple[int, int, int, int]
    # A hidden type is that of the body; what is returned before it may have another.
    hidden: bool = False

    @classmethod
    def listed(cls, entry: dict[str, Any]) -> Mutant:
        start, end = entry["span"]["start"], entry["span"]["end"]
        span = (start["line"], start["column"], end["line"], end["column"])
        hidden = "impl " in ((entry["function"] or {}).get("return_type") or "")
        which = (entry["name"], entry["file"], entry["genre"], entry["replacement"])
        return cls(*which, span, hidden)


Numbered = list[tuple[int, Mutant]]


def alternative(number: int, text: str) -> str:
    return f"/*{{{number}*/{text}/*}}{number}*/"


def wrapper(numbered: Numbered, text: str) -> str:
    """Marks the form that stands for a place of the source and its mutants."""
    number = numbered[0][0]
    return f"/*[{number}*/{text}/*]{number}*/"


def choice(numbered: Numbered, of: Callable[[str], str], original: str) -> str:
    """The alternatives by number, and the original."""
    arms = (f"{n} => {alternative(n, of(mutant.replacement))}, " for n, mutant in numbered)
    return f"match {MUTANT} {{ {''.join(arms)}_ => {original} }}"


def is_constant(node: Node) -> bool:
    """Whether the code there is run by the compiler, or is the length of an array."""
    above: Node | None = node
    while above is not None:
        if above.type in {"const_item", "static_item", "const_block", "array_type"}:
            return True
        if above.type == "function_item":
            words = [child for child in above.children if child.type == "function_modifiers"]
            if any(b"const" in (word.text or b"").split() for word in words):
                return True
        above = above.parent
    return False


class File:
    """A source file, and the places at which it has mutants."""

    def __init__(self, source: bytes, numbered: Numbered) -> None:
        self.source = source
        self.tree = Parser(Language(tree_sitter_rust.language())).parse(source)
        self.lines = source.split(b"\n")
        self.at: dict[tuple[str, int, int], Numbered] = defaultdict(list)
        self.inserted: dict[int, Numbered] = defaultdict(list)
        self.unfit: set[int] = set()
        for number, mutant in numbered:
            if not self.place(number, mutant):
                self.unfit.add(number)

    def offset(self, line: int, column: int) -> int:
        """Columns count characters, from one."""
        text = self.lines[line - 1].decode()[: column - 1]
        return sum(len(above) + 1 for above in self.lines[: line - 1]) + len(text.encode())

    def place(self, number: int, mutant: Mutant) -> bool:
        start, end = self.offset(*mutant.span[:2]), self.offset(*mutant.span[2:])
        node = self.tree.root_node.descendant_for_byte_range(start, max(start, end - 1))
        if node is None or is_constant(node):
            return False
        if mutant.genre == "FnValue":
            if mutant.hidden:
                return False
            self.inserted[start].append((number, mutant))
            return True
        parents = {
            "BinaryOperator": ("binary_expression", "compound_assignment_expr"),
            "UnaryOperator": ("unary_expression",),
            "MatchArm": ("match_arm",),
            "MatchArmGuard": ("match_pattern",),
            "StructField": ("field_initializer",),
        }
        place: Node | None = node
        while place is not None and place.type not in parents[mutant.genre]:
            place = place.parent
        if place is None or place.start_byte > start or b"let " in self.between(place):
            return False
        if mutant.genre == "StructField" and self.base(place) is None:
            return False
        if mutant.genre == "MatchArm" and not self.covered(place):
            return False
        self.at[place.type, place.start_byte, place.end_byte].append((number, mutant))
        return True

    def between(self, node: Node) -> bytes:
        """What stands in the conditions of the node."""
        if node.type == "match_pattern":
            condition = node.child_by_field_name("condition")
            return (condition.text or b"") if condition else b"let "
        return b""

    def covered(self, arm: Node) -> bool:
        """Whether the last arm of the match takes whatever this one does not."""
        arms = [arm for arm in arm.parent.children if arm.type == "match_arm"] if arm.parent else []
        return bool(arms) and (arms[-1].text or b"").startswith(b"_ =>")

    def base(self, field: Node) -> str | None:
        """What a struct takes its other fields from."""
        for sibling in field.parent.children if field.parent else []:
            if sibling.type == "base_field_initializer":
                return self.text(sibling.children[-1])
        return None

    def text(self, node: Node) -> str:
        """The node's source, with the mutants in it."""
        numbered = self.at.get((node.type, node.start_byte, node.end_byte))
        if not numbered:
            return self.plain(node)
        form: Callable[[Node, Numbered], str] = getattr(self, node.type)
        return wrapper(numbered, form(node, numbered))

    def plain(self, node: Node) -> str:
        pieces, at = [], node.start_byte
        for child in node.children:
            pieces += [self.gap(at, child.start_byte), self.text(child)]
            at = child.end_byte
        return "".join(pieces) + self.gap(at, node.end_byte)

    def gap(self, start: int, end: int) -> str:
        """Source between nodes, or in one without children; bodies begin in the former."""
        pieces, at = [], start
        for place in sorted(place for place in self.inserted if start < place <= end):
            pieces.append(self.source[at:place].decode())
            for n, mutant in self.inserted.pop(place):
                inner = f"return {mutant.replacement};"
                pieces.append(f"if {MUTANT} == {n} {{ {alternative(n, inner)} }} ")
            at = place
        return "".join(pieces) + self.source[at:end].decode()

    def part(self, node: Node, name: str) -> str:
        child = node.child_by_field_name(name)
        assert child is not None
        return self.text(child)

    def operator(self, node: Node) -> str:
        child = node.child_by_field_name("operator")
        assert child is not None and child.text is not None
        return child.text.decode()

    def binary_expression(self, node: Node, numbered: Numbered) -> str:
        left, right = self.part(node, "left"), self.part(node, "right")
        operator = self.operator(node)
        if operator in {"&&", "||"}:
            ((number, mutant),) = numbered
            other = alternative(number, f"({left}) {mutant.replacement} ({right})")
            original = f"({left}) {operator} ({right})"
            return f"(if {MUTANT} == {number} {{ {other} }} else {{ {original} }})"
        chosen = choice(numbered, lambda other: f"l__ {other} r__", f"l__ {operator} r__")
        operands = f"&({left}), &({right})" if operator in COMPARISONS else f"{left}, {right}"
        return f"(match ({operands}) {{ (l__, r__) => {chosen} }})"

    def compound_assignment_expr(self, node: Node, numbered: Numbered) -> str:
        left, right = self.part(node, "left"), self.part(node, "right")
        operator = self.operator(node)
        assign = choice(
            numbered, lambda other: f"{{ {left} {other} r__; }}", f"{{ {left} {operator} r__; }}"
        )
        return f"(match {right} {{ r__ => {assign} }})"

    def unary_expression(self, node: Node, numbered: Numbered) -> str:
        operator, operand = node.children[0], node.children[-1]
        sign = (operator.text or b"").decode()
        chosen = choice(numbered, lambda _: "x__", f"{sign} x__")
        return f"(match {self.text(operand)} {{ x__ => {chosen} }})"

    def match_arm(self, node: Node, numbered: Numbered) -> str:
        ((number, _),) = numbered
        pattern = node.child_by_field_name("pattern")
        assert pattern is not None
        guard = pattern.child_by_field_name("condition")
        rest = self.plain(node)[len(self.text(pattern)) :]
        shown = self.text(pattern)
        if guard is None:
            return f"{shown} if {MUTANT} != {number} {rest}"
        condition = self.text(guard)
        before = shown[: -len(condition)]
        return f"{before} {MUTANT} != {number} && ({condition}) {rest}"

    def match_pattern(self, node: Node, numbered: Numbered) -> str:
        guard = node.child_by_field_name("condition")
        assert guard is not None
        pattern = self.source[node.start_byte : guard.start_byte].decode()
        return f"{pattern} {choice(numbered, lambda other: other, self.text(guard))}"

    def field_initializer(self, node: Node, numbered: Numbered) -> str:
        ((number, _),) = numbered
        name, base = (node.children[0].text or b"").decode(), self.base(node)
        other = alternative(number, f"({base}).{name}")
        value = self.part(node, "value")
        return f"{name}: if {MUTANT} == {number} {{ {other} }} else {{ {value} }}"


def write(tree: Path, source: Path, mutants: list[Mutant], out: set[int]) -> set[int]:
    """Writes the files with their mutants, numbered from one; answers those that are unfit."""
    by_file: dict[str, Numbered] = defaultdict(list)
    for number, mutant in enumerate(mutants, 1):
        if number not in out:
            by_file[mutant.file].append((number, mutant))
    unfit = set()
    for name in sorted({mutant.file for mutant in mutants}):
        file = File((source / name).read_bytes(), by_file[name])
        text = file.plain(file.tree.root_node)
        assert not file.inserted, f"{name}: bodies without a place"
        put(tree / name, text)
        unfit |= file.unfit
    library = (source / "src/lib.rs").read_text(encoding="utf-8")
    end = library.index("\n\n", library.rindex("//!"))
    put(tree / "src/lib.rs", library[:end] + SWITCH + library[end:] + SWITCHED)
    return unfit


def put(path: Path, text: str) -> None:
    """Leaves alone what is as it should be, so that nothing is built for it."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def blamed(tree: Path, file: str, start: int) -> tuple[str, int] | None:
    """The innermost alternative or place at a byte of a file, by the number it begins with."""
    text = (tree / file).read_bytes() if (tree / file).exists() else b""
    found: list[tuple[int, str, int]] = []
    opened: list[tuple[int, str, int]] = []
    for mark in re.finditer(rb"/\*([\[\]{}])(\d+)\*/", text):
        kind, number = mark[1].decode(), int(mark[2])
        if mark.start() > start:
            break
        if kind in "[{":
            opened.append((mark.start(), kind, number))
        else:
            opened.pop()
    found = opened
    return (found[-1][1], found[-1][2]) if found else None


def build(
    tree: Path, source: Path, mutants: list[Mutant], check: list[str]
) -> tuple[set[int], set[int]]:
    """Leaves out what does not compile until the rest does: what is unfit, what is not viable."""
    unfit, unviable = set[int](), set[int]()
    while True:
        unfit |= write(tree, source, mutants, unfit | unviable)
        ran = subprocess.run(
            [*check, "--message-format=json"], cwd=tree, capture_output=True, text=True, check=False
        )
        if ran.returncode == 0:
            return unfit, unviable
        before = len(unfit) + len(unviable)
        for line in ran.stdout.splitlines():
            message = json.loads(line).get("message")
            if not isinstance(message, dict) or message.get("level") != "error":
                continue
            for span in message["spans"]:
                if not span["is_primary"]:
                    continue
                # Of an error in a macro the call is to blame.
                while span["expansion"] and not (tree / span["file_name"]).exists():
                    span = span["expansion"]["span"]
                guilty = blamed(tree, span["file_name"], span["byte_start"])
                if guilty is None:
                    continue
                kind, number = guilty
                if kind == "{":
                    unviable.add(number)
                else:
                    place = mutants[number - 1]
                    unfit |= {
                        n
                        for n, mutant in enumerate(mutants, 1)
                        if (mutant.file, mutant.span) == (place.file, place.span)
                    }
        print(f"  left out: {len(unfit)} unfit, {len(unviable)} not viable", flush=True)
        if len(unfit) + len(unviable) == before:
            raise SystemExit(
                ran.stderr[-4000:] + "\nthe mutants do not compile, nobody is to blame"
            )
