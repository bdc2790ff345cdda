"""A dict of inputs, or an array of records, as a frame whose columns are what they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from verita._kinds import (
    FLOAT,
    INTEGER,
    OBJECTS,
    OTHER,
    WORDS,
    Dates,
    dates_in,
    is_missing,
    kind_of_array,
)
from verita._packages import Frames, container_of


class Records:
    """What is asked of a frame, of dicts and records. Columns may be Series, arrays or lists."""

    name = "numpy"
    sorting = 'order = numpy.argsort(frame["{}"], kind="stable")'

    def is_frame(self, given: object) -> bool:
        if isinstance(given, np.ndarray):
            return given.dtype.names is not None and given.ndim == 1
        return isinstance(given, Mapping)

    def labels(self, frame: Any) -> Sequence[Any]:
        return list(frame if isinstance(frame, Mapping) else frame.dtype.names)

    def column(self, frame: Any, place: int) -> Any:
        return frame[self.labels(frame)[place]]

    def levels(self, frame: Any) -> Mapping[str, Any]:
        return {}

    def kind(self, column: Any) -> str:
        if container := container_of(column):
            return container.kind(column) if container.is_series(column) else OTHER
        if not isinstance(column, list | tuple):
            return kind_of_array(column)
        first = next((each for each in column if not is_missing(each)), None)
        whole = isinstance(first, int) and not isinstance(first, bool)
        kinds = {float: FLOAT, str: WORDS}
        return INTEGER if whole else kinds.get(type(first), OBJECTS)

    def dates(self, column: Any) -> Dates | None:
        if container := container_of(column):
            return container.dates(column) if container.is_series(column) else None
        if isinstance(column, list | tuple):
            column = np.fromiter(column, object, len(column))
            if self.kind(column.tolist()) == INTEGER:
                column = column.astype(np.int64)
        return dates_in(column) if np.ndim(column) == 1 else None

    def several(self, column: Any) -> bool:
        if container := container_of(column):
            return container.is_series(column) and container.several(column)
        if isinstance(column, list | tuple):
            return any(each != column[0] for each in column)
        return np.ndim(column) == 1 and bool((np.asarray(column) != column[0:1]).any())


RECORDS = Records()


def frame_of(given: object) -> Frames | None:
    """What knows the columns of a frame, a dict or records; None for anything else."""
    if container := container_of(given):
        return container if container.is_frame(given) else None
    return RECORDS if RECORDS.is_frame(given) else None
