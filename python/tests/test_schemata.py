"""How mutants are written into one source (`tests/schemata.py`)."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "tests"))

import schemata


def written(source: str, genre: str, at: str, replacement: str) -> str | None:
    """The source with one mutant at a text in it, without the marks; nothing where it is unfit."""
    start = source.index(at)
    span = (1, start + 1, 1, start + len(at) + 1)
    mutant = schemata.Mutant("name", "file", genre, replacement, span)
    file = schemata.File(source.encode(), [(7, mutant)])
    text = file.plain(file.tree.root_node)
    assert not file.inserted
    return None if file.unfit else re.sub(r"/\*[\[\]{}]\d+\*/", "", text)


FORMS = {
    ("fn f() { a + b * c }", "BinaryOperator", "+", "-"): (
        "fn f() { (match (a, b * c) "
        "{ (l__, r__) => match crate::mutant() { 7 => l__ - r__, _ => l__ + r__ } }) }"
    ),
    ("fn f() { a < b }", "BinaryOperator", "<", ">"): (
        "fn f() { (match (&(a), &(b)) "
        "{ (l__, r__) => match crate::mutant() { 7 => l__ > r__, _ => l__ < r__ } }) }"
    ),
    ("fn f() { a && b }", "BinaryOperator", "&&", "||"): (
        "fn f() { (if crate::mutant() == 7 { (a) || (b) } else { (a) && (b) }) }"
    ),
    ("fn f() { a += b; }", "BinaryOperator", "+=", "-="): (
        "fn f() { (match b "
        "{ r__ => match crate::mutant() { 7 => { a -= r__; }, _ => { a += r__; } } }); }"
    ),
    ("fn f() { !a }", "UnaryOperator", "!", ""): (
        "fn f() { (match a { x__ => match crate::mutant() { 7 => x__, _ => ! x__ } }) }"
    ),
    ("fn f() { body }", "FnValue", "body", "0"): (
        "fn f() { if crate::mutant() == 7 { return 0; } body }"
    ),
    ("fn f() { match a { 1 => b, _ => c } }", "MatchArm", "1 => b,", ""): (
        "fn f() { match a { 1 if crate::mutant() != 7  => b, _ => c } }"
    ),
    ("fn f() { match a { 1 if g => b, _ => c } }", "MatchArmGuard", "g", "true"): (
        "fn f() { match a { 1 if  match crate::mutant() { 7 => true, _ => g } => b, _ => c } }"
    ),
}


@pytest.mark.parametrize("place", FORMS, ids=lambda place: f"{place[1]} {place[2]}")
def test_a_mutant_is_an_alternative_beside_the_original(place: tuple[str, str, str, str]) -> None:
    assert written(*place) == FORMS[place]


def test_what_the_compiler_runs_is_left_to_cargo_mutants() -> None:
    assert written("const N: usize = 1 + 2;", "BinaryOperator", "+", "-") is None
    assert written("const fn f() -> u8 { 1 + 2 }", "BinaryOperator", "+", "-") is None
    assert written("fn f() { match a { 1 => b, 2 => c } }", "MatchArm", "1 => b,", "") is None


def test_the_innermost_alternative_is_to_blame(tmp_path: Path) -> None:
    text = "/*[3*/ a /*{3*/ b /*[5*/ c /*]5*/ /*}3*/ d /*]3*/ e"
    (tmp_path / "file").write_text(text)
    blamed = {
        word: schemata.blamed(tmp_path, "file", text.index(f" {word} ") + 1) for word in "abcd"
    }
    assert blamed == {"a": ("[", 3), "b": ("{", 3), "c": ("[", 5), "d": ("[", 3)}
    assert schemata.blamed(tmp_path, "file", text.index("e")) is None
