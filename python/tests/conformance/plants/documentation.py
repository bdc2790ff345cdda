"""Violations of `rules/documentation.py`."""

from __future__ import annotations

import atexit
import tempfile
from pathlib import Path
from typing import Any

from ..calls import callable_of, matrix_names
from ..rules import documentation
from ..specification import Row
from . import plant
from .proxy import Proxy, around


def with_text(real: Any, row: Row, kind: str, change: Any) -> Proxy:
    text = documentation.docstring(callable_of(real, row, kind))
    return around(real, row, kind, __doc__=change(text))


@plant(documentation.docstring_sections)
def no_warm_up(real: Any, row: Row, kind: str) -> Proxy:
    return with_text(real, row, kind, lambda text: text.replace("Warm-up\n-------\n", ""))


@plant(documentation.docstring_parameters)
def silent_on_gaps(real: Any, row: Row, kind: str) -> Proxy:
    return with_text(real, row, kind, lambda text: text.replace("gaps :", "holes :"))


@plant(documentation.docstring_outputs)
def another_unit(real: Any, row: Row, kind: str) -> Proxy:
    words = documentation.UNITS[row.units[-1]]
    return with_text(real, row, kind, lambda text: text.replace(words, "in ounces"))


@plant(documentation.docstring_outputs)
def another_range(real: Any, row: Row, kind: str) -> Proxy:
    words = documentation.UNITS[row.units[-1]]
    return with_text(real, row, kind, lambda text: text.replace(words, f"{words}, from 3 to 7"))


@plant(documentation.docstring_example)
def wrong_example(real: Any, row: Row, kind: str) -> Proxy:
    return with_text(real, row, kind, lambda text: f"{text}\n\n>>> 1 + 1\n3\n")


@plant(documentation.docstring_example)
def no_example(real: Any, row: Row, kind: str) -> Proxy:
    return with_text(real, row, kind, lambda text: text.replace(">>> ", "$ "))


@plant(documentation.docstring_dictionary)
def silent_on_a_key(real: Any, row: Row, kind: str) -> Proxy:
    name = matrix_names(row)[-1]
    return with_text(real, row, kind, lambda text: text.replace(name, "lines"))


@plant(documentation.method_docstrings)
def silent_method(real: Any, row: Row, kind: str) -> Proxy:
    return around(real, row, kind, reset=lambda self: None)


@plant(documentation.shared_docstrings)
def silent_module(real: Any, row: Row, kind: str) -> Proxy:
    return Proxy(real, __doc__="")


@plant(documentation.shared_docstrings)
def silent_function(real: Any, row: Row, kind: str) -> Proxy:
    return Proxy(real, kernels=lambda: real.kernels())


def with_readme(real: Any, text: str) -> Proxy:
    place = Path(tempfile.mkstemp(prefix="verita-", suffix=".md")[1])
    atexit.register(place.unlink, missing_ok=True)
    place.write_text(text, encoding="utf-8")
    return Proxy(real, __readme__=str(place))


@plant(documentation.docs_row)
def forgotten_in_the_docs(real: Any, row: Row, kind: str) -> Proxy:
    return with_readme(real, "| `another` | Another | overlap |\n")


@plant(documentation.docs_rows_complete)
def stranger_in_the_docs(real: Any, row: Row, kind: str) -> Proxy:
    return with_readme(real, "| `another` | Another | overlap |\n")
