"""Many symbols at once: the rules are in `rules/panels.py`."""

from .rule import forward
from .rules import panels

test_columns_are_calls = forward(panels.columns_are_calls)
test_layouts = forward(panels.layouts)
test_panel_form = forward(panels.panel_form)
test_refused_panels = forward(panels.refused_panels)
test_threads_and_kernels = forward(panels.threads_and_kernels)
test_symbols_in_a_column = forward(panels.symbols_in_a_column)
test_refused_symbols = forward(panels.refused_symbols)
