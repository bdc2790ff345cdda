"""Docstrings and the README's table: the rules are in `rules/documentation.py`."""

from .rule import forward
from .rules import documentation

test_docstring_sections = forward(documentation.docstring_sections)
test_docstring_parameters = forward(documentation.docstring_parameters)
test_docstring_outputs = forward(documentation.docstring_outputs)
test_docstring_example = forward(documentation.docstring_example)
test_docstring_dictionary = forward(documentation.docstring_dictionary)
test_method_docstrings = forward(documentation.method_docstrings)
test_shared_docstrings = forward(documentation.shared_docstrings)
test_docs_row = forward(documentation.docs_row)
test_docs_rows_complete = forward(documentation.docs_rows_complete)
