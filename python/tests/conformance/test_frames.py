"""Panels in frames: the rules are in `rules/frames.py`."""

from .rule import forward
from .rules import frames

test_wide_frames = forward(frames.wide_frames)
test_frames_beside_matrices = forward(frames.frames_beside_matrices)
test_two_levels = forward(frames.two_levels)
test_long_frames = forward(frames.long_frames)
test_refused_wide = forward(frames.refused_wide)
test_refused_long = forward(frames.refused_long)
test_nearest_panels = forward(frames.nearest_panels)
