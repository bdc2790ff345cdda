"""Objects that live and die around calls: the rules are in `rules/lifetimes.py`."""

from .rule import forward
from .rules import lifetimes

test_nothing_is_kept = forward(lifetimes.nothing_is_kept)
test_inputs_are_let_go = forward(lifetimes.inputs_are_let_go)
test_numbers_of_any_kind = forward(lifetimes.numbers_of_any_kind)
test_used_at_an_end = forward(lifetimes.used_at_an_end)
