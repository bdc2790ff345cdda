"""Zero-copy, single allocation, impossible results: the rules are in `rules/memory.py`."""

from .rule import forward
from .rules import memory

test_zero_copy = forward(memory.zero_copy)
test_bounded_stream = forward(memory.bounded_stream)
test_impossible_result = forward(memory.impossible_result)
test_no_stale_memory = forward(memory.no_stale_memory)
