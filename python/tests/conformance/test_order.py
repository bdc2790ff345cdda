"""Dates, symbols and indexes: the rules are in `rules/order.py`."""

from .rule import forward
from .rules import order

test_dates_in_columns = forward(order.dates_in_columns)
test_which_column_is_time = forward(order.which_column_is_time)
test_one_symbol = forward(order.one_symbol)
test_dates_in_long_frames = forward(order.dates_in_long_frames)
test_differing_indexes = forward(order.differing_indexes)
