"""What goes in and what comes out: the rules are in `rules/types.py`."""

from .rule import forward
from .rules import types

test_containers = forward(types.containers)
test_missing_values = forward(types.missing_values)
test_output_form = forward(types.output_form)
test_batch_axes = forward(types.batch_axes)
test_refused_inputs = forward(types.refused_inputs)
test_input_untouched = forward(types.input_untouched)
test_update_types = forward(types.update_types)
test_one_nan = forward(types.one_nan)
test_where_there_is_nothing = forward(types.where_there_is_nothing)
test_integer_values = forward(types.integer_values)
test_within_range = forward(types.within_range)
test_slices_of_slices = forward(types.slices_of_slices)
