"""The book of rules, a file a category; importing the package enters all of them."""

from . import (
    containers,
    documentation,
    errors,
    frames,
    gaps,
    live,
    memory,
    panels,
    paths,
    results,
    streams,
    surface,
    threads,
    tuples,
    types,
)

CATEGORIES = (
    surface,
    types,
    containers,
    memory,
    gaps,
    paths,
    panels,
    frames,
    threads,
    errors,
    streams,
    live,
    results,
    tuples,
    documentation,
)
