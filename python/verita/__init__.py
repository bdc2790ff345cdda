"""Technical-analysis indicators that are proven right, the same to the last bit wherever they run.

For every indicator ``x`` there is ``x`` (a call), ``x_batch`` (a sweep over parameters), ``XStream``
(bar by bar) and ``reference.x`` (the definition, naive). ``catalog()`` tells what there is.
"""

import sys as _sys

from verita import _verita
from verita._catalog import Indicator, Parameter, catalog
from verita._verita import __version__, kernels, reference, set_threads, verify

_sys.modules["verita.reference"] = reference

for _indicator in catalog().values():
    for _item in (_indicator.function, _indicator.batch, _indicator.stream):
        globals()[_item.__name__] = _item

__all__ = [
    "Indicator",
    "Parameter",
    "__version__",
    "catalog",
    "kernels",
    "reference",
    "set_threads",
    "verify",
    *(name for name in dir(_verita) if name in globals() and not name.startswith("_")),
]
