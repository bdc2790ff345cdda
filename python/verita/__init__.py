"""Technical-analysis indicators that are proven right, the same to the last bit wherever they run.

For every indicator ``x`` there is ``x`` (a call), ``x_batch`` (a sweep over parameters), ``XStream``
(bar by bar), ``panel.x`` and ``panel.x_batch`` (many symbols at once) and ``reference.x`` (the
definition, naive). ``catalog()`` tells what there is.
"""

import functools
import sys

from verita import _verita
from verita._catalog import Indicator, Output, Parameter, catalog
from verita._verita import *


def __getattr__(name: str, of: object = None) -> object:
    """What is not there, answered by what is nearest."""
    names = [known for known in (__all__ if of is None else dir(of)) if known[0] != "_"]
    who, nearest = getattr(of, "__name__", "verita"), _verita.nearest(name, names)
    message = f"{who} has no {name!r}{nearest}; verita.catalog() lists every indicator"
    raise AttributeError(message)


for _module in (_verita.panel, _verita.reference):
    _module.__getattr__ = functools.partial(__getattr__, of=_module)
    sys.modules[_module.__name__] = _module
del functools, sys


__all__ = ["Indicator", "Output", "Parameter", "catalog"]
__all__ += _verita.__all__
