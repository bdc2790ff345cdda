"""Lines side by side in one frame."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from verita._packages import container_of


def joined(who: str, lines: Mapping[str, Any]) -> Any:
    """Series, or frames of panels, side by side in one frame of their kind."""
    found = [(name, line, container_of(line)) for name, line in lines.items()]
    _, first, container = found[0]
    if container and all(c and c.name == container.name for _, _, c in found):
        if all(container.is_series(line) for line in lines.values()):
            return container.frame(lines)
        if all(container.is_frame(line) for line in lines.values()):
            return container.beside(lines)
    if any(c for _, _, c in found):
        raise TypeError(
            f"{who}: to_frame needs lines that are all Series, or all frames, of one package"
        )
    dimensions = getattr(first, "ndim", 0)
    if dimensions == 0:
        raise TypeError(
            f"{who}: to_frame makes a frame of Series, and this is what one bar gave, a "
            f"{type(first).__name__} for each output; result._asdict() has them by name"
        )
    mend = "pd.DataFrame(result._asdict())"
    if dimensions > 1:
        mend = "pd.concat({k: pd.DataFrame(v) for k, v in result._asdict().items()}, axis=1)"
    raise TypeError(
        f"{who}: to_frame makes a frame of Series, and these lines are arrays, which have no kind "
        f"of frame; make one of your choice, as with {mend}"
    )
