"""Bad arguments: the rules are in `rules/errors.py`."""

from .rule import forward
from .rules import errors

test_bad_values = forward(errors.bad_values)
test_wrong_types = forward(errors.wrong_types)
test_accepted_numbers = forward(errors.accepted_numbers)
test_ends_of_ranges = forward(errors.ends_of_ranges)
test_bad_gaps = forward(errors.bad_gaps)
test_bad_kernel = forward(errors.bad_kernel)
test_bad_ranges = forward(errors.bad_ranges)
test_bad_calls = forward(errors.bad_calls)
test_words_of_others = forward(errors.words_of_others)
test_bad_words = forward(errors.bad_words)
test_hostile_arguments = forward(errors.hostile_arguments)
test_verify_refuses = forward(errors.verify_refuses)
