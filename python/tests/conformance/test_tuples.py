"""Several outputs, and what `verify` answers: the rules are in `rules/tuples.py`."""

from .rule import forward
from .rules import tuples

test_public_class = forward(tuples.public_class)
test_unpacks = forward(tuples.unpacks)
test_frame_on_demand = forward(tuples.frame_on_demand)
test_travels = forward(tuples.travels)
test_through_a_queue = forward(tuples.through_a_queue)
test_first_calls = forward(tuples.first_calls)
test_result_documented = forward(tuples.result_documented)
test_reports_travel = forward(tuples.reports_travel)
