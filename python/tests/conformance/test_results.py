"""`out=` and `progress=`: the rules are in `rules/results.py`."""

from .rule import forward
from .rules import results

test_out_is_used = forward(results.out_is_used)
test_out_refused = forward(results.out_refused)
test_out_overlaps = forward(results.out_overlaps)
test_progress_told = forward(results.progress_told)
test_progress_stops = forward(results.progress_stops)
test_progress_shown = forward(results.progress_shown)
