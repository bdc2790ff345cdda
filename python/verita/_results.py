"""What indicators with several outputs answer: a named tuple of lines, whatever a line is.

The compiled module makes the class of each such indicator when it is imported, before anything can
be called. So there is one of each, and pickle finds it under its public name.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Sequence
from typing import Any, ClassVar


class Result(tuple[Any, ...]):
    """What the named tuples of all indicators have in common."""

    __slots__ = ()
    _fields: ClassVar[tuple[str, ...]]
    _indicator: ClassVar[str]

    def __getitem__(self, key: Any, /) -> Any:
        """A line by its name or place, or a tuple of some of them by a slice."""
        if not isinstance(key, str):
            return super().__getitem__(key)
        if key not in self._fields:
            names = ", ".join(self._fields)
            raise KeyError(f"{self._indicator} has no output {key!r}; its outputs are {names}")
        return super().__getitem__(self._fields.index(key))

    def to_frame(self, prefix: str = "") -> Any:
        """The lines in one frame of the kind that they are of, named by prefix and output.

        Series give a frame with a column for each output; frames of a panel, with a column for
        each symbol, give one with two levels of columns, output and symbol, or, where frames have
        no levels (polars, pyarrow), with columns called output_symbol. Arrays and single numbers
        are a TypeError.
        """
        # Only here, because it brings numpy, which the import of the package does without.
        from verita._joined import joined

        if not isinstance(prefix, str):
            raise TypeError(
                f"{self._indicator}: prefix must be a string that goes before the names of the "
                f"columns, got a {type(prefix).__name__}"
            )
        names = (prefix + name for name in self._fields)
        return joined(self._indicator, dict(zip(names, self, strict=True)))


def result_class(indicator: str, name: str, outputs: Sequence[str], doc: str) -> type[Result]:
    """The class of an indicator's results: `Result`, with the outputs as fields."""
    fields = namedtuple(name, outputs)  # type: ignore[misc]
    contents = {"__slots__": (), "__module__": "verita", "__doc__": doc, "_indicator": indicator}
    return type(name, (Result, fields), contents)
