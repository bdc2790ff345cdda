"""The life of a stream: the rules are in `rules/streams.py`."""

from .rule import forward
from .rules import streams

test_pickle_resumes = forward(streams.pickle_resumes)
test_pickle_elsewhere = forward(streams.pickle_elsewhere)
test_copies = forward(streams.copies)
test_reset_is_fresh = forward(streams.reset_is_fresh)
test_equality = forward(streams.equality)
test_telling_repr = forward(streams.telling_repr)
test_read_only_attributes = forward(streams.read_only_attributes)
test_refused_update_keeps_state = forward(streams.refused_update_keeps_state)
test_hostile_pickle = forward(streams.hostile_pickle)
test_two_threads = forward(streams.two_threads)
