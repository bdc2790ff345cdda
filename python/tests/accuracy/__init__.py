"""The accuracy of verita and its peers against exact arithmetic: `make accuracy`.

`hostile.py` has the series, `scaled.py` the exact values in integers, `peers.py` how each library
is called, `measure.py` the errors and the failures by name, `report.py` the document.
"""
