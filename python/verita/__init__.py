"""Technical-analysis indicators that are proven right, the same to the last bit wherever they run.

For every indicator ``x`` there is ``x`` (a call), ``x_batch`` (a sweep over parameters), ``XStream``
(bar by bar), ``panel.x`` and ``panel.x_batch`` (many symbols at once) and ``reference.x`` (the
definition, naive). ``catalog()`` tells what there is.
"""

import functools
import sys

from verita import _verita
from verita._catalog import Catalog, Indicator, Output, Parameter, catalog
from verita._catalog import exported as _exported
from verita._catalog import hint as _hint
from verita._verita import *


def __getattr__(name: str, of: object = None) -> object:
    """What is not there, answered by what is meant or nearest."""
    names = [known for known in (globals() if of is None else dir(of)) if known[0] != "_"]
    who = getattr(of, "__name__", "verita")
    message = f"{who} has no {name!r}{_hint(name, names)}; verita.catalog() lists every indicator"
    raise AttributeError(message)


for _module in (_verita.panel, _verita.reference):
    _module.__getattr__ = functools.partial(__getattr__, of=_module)
    _module.__all__ = _exported(_module.__all__)
    sys.modules[_module.__name__] = _module

__all__ = ["Catalog", "Indicator", "Output", "Parameter", "catalog"]
__all__.extend(_exported(_verita.__all__))
del functools, sys
