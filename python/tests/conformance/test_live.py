"""Streams beside a live market: the rules are in `rules/live.py`."""

from .rule import forward
from .rules import live

test_prime_is_feeding = forward(live.prime_is_feeding)
test_prime_in_a_tile = forward(live.prime_in_a_tile)
test_prime_refuses = forward(live.prime_refuses)
test_peek_is_the_update_to_come = forward(live.peek_is_the_update_to_come)
test_peek_refuses = forward(live.peek_refuses)
test_bytes_resume = forward(live.bytes_resume)
test_hostile_bytes = forward(live.hostile_bytes)
test_foreign_bytes = forward(live.foreign_bytes)
test_where_it_stands = forward(live.where_it_stands)
test_rows_are_bars = forward(live.rows_are_bars)
test_rows_refused = forward(live.rows_refused)
test_subclasses_resume = forward(live.subclasses_resume)
