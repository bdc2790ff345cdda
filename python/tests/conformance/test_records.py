"""Dicts, records and objects: the rules are in `rules/records.py`."""

from .rule import forward
from .rules import records

test_dicts_of_inputs = forward(records.dicts_of_inputs)
test_frames_of_one_column = forward(records.frames_of_one_column)
test_nothing_but_missing = forward(records.nothing_but_missing)
test_decimals = forward(records.decimals)
test_not_ready = forward(records.not_ready)
test_dicts_of_panels = forward(records.dicts_of_panels)
test_labels_and_names = forward(records.labels_and_names)
test_one_series_for_all = forward(records.one_series_for_all)
