"""Warm-up, gap laws, prefix law: the rules are in `rules/gaps.py`."""

from .rule import forward
from .rules import gaps

test_warm_up = forward(gaps.warm_up)
test_seeds_forgotten = forward(gaps.seeds_forgotten)
test_short_input = forward(gaps.short_input)
test_skip_law = forward(gaps.skip_law)
test_restart_law = forward(gaps.restart_law)
test_gap_answers_none = forward(gaps.gap_answers_none)
test_prefix_law = forward(gaps.prefix_law)
