"""Technical-analysis indicators that are proven right, the same to the last bit wherever they run.

For every indicator ``x`` there is ``x`` (a call), ``x_batch`` (a sweep over parameters), ``XStream``
(bar by bar), ``panel.x`` and ``panel.x_batch`` (many symbols at once) and ``reference.x`` (the
definition, naive). ``catalog()`` tells what there is.
"""

import sys

from verita import _verita
from verita._catalog import Indicator, Parameter, catalog
from verita._verita import *

sys.modules["verita.panel"] = _verita.panel
sys.modules["verita.reference"] = _verita.reference
del sys


def __getattr__(name: str) -> object:
    """What is not there, answered by what is nearest."""
    nearest = _verita.nearest(name, __all__)
    message = f"verita has no {name!r}; {nearest}; verita.catalog() has every indicator"
    raise AttributeError(message)


__all__ = ["Indicator", "Parameter", "catalog"]
__all__ += _verita.__all__
