"""The same bits on every path: the rules are in `rules/paths.py`."""

from .rule import forward
from .rules import paths

test_batch_rows = forward(paths.batch_rows)
test_same_as_single = forward(paths.same_as_single)
test_stream_updates = forward(paths.stream_updates)
test_stream_chunks = forward(paths.stream_chunks)
test_long_series = forward(paths.long_series)
test_kernels_agree = forward(paths.kernels_agree)
test_thread_counts_agree = forward(paths.thread_counts_agree)
test_places_in_memory = forward(paths.places_in_memory)
test_forked_child = forward(paths.forked_child)
