"""The binding-conformance suite: what every binding of every indicator keeps (DESIGN, section 5).

`specification.json` says which bindings there are; it is generated from the Rust table. A rule
(`rules/`) is a function of a subject and a row that raises AssertionError; the tests forward to
the rules with the real module as the subject, and `test_meta.py` with a module in which a
violation was planted (`plants/`).
"""
