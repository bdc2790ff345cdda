"""Zero-copy, single allocation, impossible results: the rules are in `rules/memory.py`."""

from .rule import forward
from .rules import memory

test_zero_copy = forward(memory.zero_copy)
test_bounded_stream = forward(memory.bounded_stream)
test_bounded_calls = forward(memory.bounded_calls)
test_heap_is_not_shown = forward(memory.heap_is_not_shown)
test_impossible_result = forward(memory.impossible_result)
test_limit_is_an_error = forward(memory.limit_is_an_error)
test_rows_without_bars = forward(memory.rows_without_bars)
test_no_stale_memory = forward(memory.no_stale_memory)
