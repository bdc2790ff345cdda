"""Series and frames of pandas, polars and pyarrow: the rules are in `rules/containers.py`."""

from .rule import forward
from .rules import containers

test_series_of_their_kind = forward(containers.series_of_their_kind)
test_beside_arrays = forward(containers.beside_arrays)
test_frames_of_bars = forward(containers.frames_of_bars)
test_bad_frames = forward(containers.bad_frames)
test_bad_indexes = forward(containers.bad_indexes)
test_mixed_packages = forward(containers.mixed_packages)
test_refused_series = forward(containers.refused_series)
test_verify_of_series = forward(containers.verify_of_series)
test_chaining = forward(containers.chaining)
test_not_imported = forward(containers.not_imported)
test_nearest_names = forward(containers.nearest_names)
