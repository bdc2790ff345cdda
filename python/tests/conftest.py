"""Hypothesis profiles: `ci` is bounded and repeats itself, `thorough` searches; `campaign` takes the
seed of `make campaign`.

HYPOTHESIS_PROFILE=thorough pytest python/tests
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest
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
settings.register_profile(
    "campaign",
    max_examples=300,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=slow,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


class Figures:
    """Counts what a whole run has tried, for `docs/VERIFICATION.md`.

    Tests run in workers; what they say of themselves goes with their reports.
    """

    def __init__(self) -> None:
        self.passed: set[str] = set()
        self.examples: dict[str, int] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.passed:
            self.passed.add(report.nodeid)
        said = dict(report.user_properties).get("statistics", "")
        if phases := re.findall(r"(\d+) passing", str(said)):
            self.examples[report.nodeid] = sum(map(int, phases))

    def pytest_runtest_teardown(self, item: pytest.Item) -> None:
        if said := getattr(item, "hypothesis_statistics", ""):
            item.user_properties.append(("statistics", said))

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        if exitstatus != 0 or hasattr(session.config, "workerinput"):
            return
        sys.path.insert(0, str(Path(__file__).parents[2] / "docs"))
        from figures import leave

        for suite in ("conformance", "values"):
            passed = [
                name for name in self.passed if ("/conformance/" in name) == (suite[0] == "c")
            ]
            if passed:
                leave(
                    "python",
                    suite=suite,
                    tests=len(passed),
                    planted=sum("test_violation_is_seen" in name for name in passed),
                    properties=sum(name in self.examples for name in passed),
                    examples=sum(self.examples.get(name, 0) for name in passed),
                )


def pytest_configure(config: pytest.Config) -> None:
    if os.environ.get("VERITA_FIGURES"):
        config.pluginmanager.register(Figures())
