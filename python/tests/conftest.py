"""Hypothesis profiles: `ci` is bounded and repeats itself, `thorough` searches.

HYPOTHESIS_PROFILE=thorough pytest python/tests
"""

import os

from hypothesis import HealthCheck, settings

slow = (HealthCheck.too_slow, HealthCheck.data_too_large)
settings.register_profile(
    "ci",
    max_examples=100,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=slow,
)
settings.register_profile(
    "thorough", max_examples=5000, deadline=None, print_blob=True, suppress_health_check=slow
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
