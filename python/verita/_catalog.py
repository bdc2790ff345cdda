"""What there is: one object an indicator, read from the compiled table."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, final

from verita import _verita
from verita._synonyms import SYNONYMS, plain, words_of


@dataclass(frozen=True)
class Parameter:
    """A parameter: its name, kind, default and inclusive range."""

    name: str
    kind: Literal["int", "float", "choice"]
    default: int | float | str
    min: int | float | None
    max: int | float | None
    choices: tuple[str, ...] | None


@dataclass(frozen=True)
class Output:
    """An output: its name, its unit, and the least and the greatest of its values.

    The range is of bars whose open and close lie between low and high, for all periods, with other
    parameters at their defaults; None where values have no limits.
    """

    name: str
    unit: Literal["price", "percent", "ratio", "volume", "pattern", "product", "degrees", "points"]
    range: tuple[float, float] | None


@dataclass(frozen=True)
class Indicator:
    """An indicator: what it is, what it takes and answers, and the ways to call it."""

    name: str
    title: str
    group: str
    inputs: tuple[str, ...]
    params: tuple[Parameter, ...]
    outputs: tuple[Output, ...]
    dtypes: tuple[Literal["float64", "int32"], ...]
    formula: str
    source: str
    function: Callable[..., Any]
    batch: Callable[..., Any]
    stream: type[Any]

    def lookback(self, **params: Any) -> int:
        """Bars before the first output, for these parameters or the defaults."""
        return _verita.lookback(self.name, params)

    def settle(self, **params: Any) -> int | None:
        """Bars after the warm-up, at the most, until averages have forgotten their seeds.

        A seed that is wrong by its own size then moves them by less than 2**-53 of it. 0 for windows;
        averages of averages add theirs up. None for running sums, and where the data decide.
        """
        return _verita.settle(self.name, params)


@final
class Catalog(Mapping[str, Indicator]):
    """Every indicator by its name, in the order of the table."""

    __slots__ = ("_rows",)

    def __init__(self, rows: Iterable[Indicator]) -> None:
        self._rows = {row.name: row for row in rows}

    def __getitem__(self, name: str) -> Indicator:
        if name in self._rows:
            return self._rows[name]
        nearest = hint(name, list(self._rows)) if isinstance(name, str) else ""
        raise KeyError(f"there is no indicator {name!r}{nearest}; catalog() lists every one")

    def __contains__(self, name: object) -> bool:
        return name in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __repr__(self) -> str:
        return f"<{len(self)} indicators: {', '.join(self)}>"

    def search(self, text: str) -> tuple[Indicator, ...]:
        """The indicators that a name, a usual word, or words of their texts may mean; the likeliest first.

        "chaikin" and "bollinger bands" are found, and so is "atr of the price in percent": in names,
        titles, what else they are called, groups, sources, formulas and what they are about. Neither
        case nor punctuation counts, and every word must be found.
        """
        return tuple(self._rows[name] for name in _found(text, self._rows.values(), weak=True))


def _about(row: Indicator) -> str:
    """What its docstring says between the title and the formula."""
    _, _, rest = (row.function.__doc__ or "").partition("\n\n")
    return rest.partition("\n\nFormula: ")[0]


def _rank(text: str, row: Indicator, weak: bool) -> int | None:
    """How likely an indicator is meant, the least the likeliest; None where it is not."""
    called = [phrase for phrase, names in SYNONYMS.items() if row.name in names]
    initials = "".join(word[0] for word in words_of(row.title))
    wanted = plain(text)
    if wanted == plain(row.name):
        return 0
    if wanted in map(plain, called):
        place = next(names for phrase, names in SYNONYMS.items() if plain(phrase) == wanted)
        return 1 + place.index(row.name)
    if wanted in (plain(row.title), initials):
        return 1
    texts = [row.name, row.title, " ".join(called)]
    if weak:
        texts += [row.group, row.source, row.formula, _about(row)]
    fields = [words_of(field) for field in texts]
    places = [
        next(
            (at for at, field in enumerate(fields) if any(w.startswith(word) for w in field)), None
        )
        for word in words_of(text)
    ]
    known = [at for at in places if at is not None]
    return 100 + max(known) if known and len(known) == len(places) else None


def _found(text: str, rows: Iterable[Indicator], weak: bool) -> list[str]:
    """The names of the indicators that may be meant, the likeliest first."""
    ranks = ((_rank(text, row, weak), row.name) for row in rows)
    found = [(rank, name) for rank, name in ranks if rank is not None]
    return [name for _, name in sorted(found, key=lambda pair: pair[0])]


def hint(name: str, known: list[str]) -> str:
    """What a name that is not known may mean, as the end of a sentence."""
    rows = _read()
    asked = name.removesuffix("_batch").removesuffix("Stream")
    meant = [rows[found] for found in _found(asked, rows.values(), weak=False)]
    if name.endswith("_batch"):
        names = [row.batch.__name__ for row in meant]
    elif name.endswith("Stream"):
        names = [row.stream.__name__ for row in meant]
    else:
        names = [row.name for row in meant]
    names = [name for name in names if name in known][:3]
    if not names:
        return _verita.nearest(name, known)
    return f"; the nearest {'is' if len(names) == 1 else 'are'} {', '.join(names)}"


def exported(names: list[str]) -> list[str]:
    """What a star-import brings: nothing that would hide a builtin, as `max` and `sum` would."""
    return [name for name in names if name not in dir(builtins)]


def catalog() -> Catalog:
    """Every indicator by its name."""
    return _read()


@cache
def _read() -> Catalog:
    rows = []
    for row in _verita.table():
        name = row["name"]
        row["params"] = tuple(Parameter(**param) for param in row["params"])
        row["outputs"] = tuple(Output(*output) for output in row["outputs"])
        row["stream"] = getattr(_verita, row["stream"])
        rows.append(
            Indicator(
                function=getattr(_verita, name), batch=getattr(_verita, f"{name}_batch"), **row
            )
        )
    return Catalog(rows)
