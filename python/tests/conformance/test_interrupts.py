"""Ctrl-C, errors from elsewhere, forks: the rules are in `rules/interrupts.py`."""

from .rule import forward
from .rules import interrupts

test_little_is_computed_after = forward(interrupts.little_is_computed_after)
test_columns_stop = forward(interrupts.columns_stop)
test_definitions_stop = forward(interrupts.definitions_stop)
test_interrupted_stream = forward(interrupts.interrupted_stream)
test_passed_on = forward(interrupts.passed_on)
test_forked_midway = forward(interrupts.forked_midway)
