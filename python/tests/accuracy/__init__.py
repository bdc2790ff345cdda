"""The accuracy of verita and its peers against exact arithmetic: `make accuracy`.

`hostile.py` has the series, `functions.py` the rows, `definitions.py` their exact values, `peers.py`
how each library is called, `measure.py` the errors and the failures by name, `report.py` the
document.
"""
