"""Which bindings there are and how they are called: the rules are in `rules/surface.py`."""

from .rule import forward
from .rules import surface

test_complete = forward(surface.complete)
test_modules_complete = forward(surface.modules_complete)
test_kernel_names = forward(surface.kernel_names)
test_exists = forward(surface.exists)
test_signature = forward(surface.signature)
test_method_signatures = forward(surface.method_signatures)
test_stub = forward(surface.stub)
test_stubs_complete = forward(surface.stubs_complete)
test_by_position_and_keyword = forward(surface.by_position_and_keyword)
test_catalog_row = forward(surface.catalog_row)
test_catalog_complete = forward(surface.catalog_complete)
test_verify_report = forward(surface.verify_report)
