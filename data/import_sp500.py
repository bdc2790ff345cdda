"""Make data/sp500.csv from the file that the PyPI package `arch` ships.

    python -m pip download --no-deps arch==8.0.0
    python data/import_sp500.py arch-8.0.0-*.whl      (or the unpacked sp500.csv.gz)

What changes is written in data/README.md; the digits of every value do not.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import sys
import zipfile
from datetime import datetime
from pathlib import Path

MEMBER = "arch/data/sp500/sp500.csv.gz"
SOURCE_SHA256 = "1e028cbb9c400cc018c816ccc439b33c919387e726c3ed5ca2c05c82746059de"
RESULT_SHA256 = "0ee164468522bb48706beff17f99b48bbcb1a0741490bf29f7be4104434856a7"
HEADER = ["Date", "Open", "High", "Low", "Close", "Adj Close", "Volume"]


def check(data: bytes, expected: str, what: str) -> None:
    found = hashlib.sha256(data).hexdigest()
    if found != expected:
        sys.exit(f"{what}: SHA-256 is {found}, expected {expected}")


def convert(compressed: bytes) -> bytes:
    header, *rows = csv.reader(gzip.decompress(compressed).decode("ascii").splitlines())
    if header != HEADER:
        sys.exit(f"unexpected columns: {header}")
    lines = ["date,open,high,low,close,volume"]
    for date, opening, high, low, close, adjusted, volume in rows:
        if adjusted != close:
            sys.exit(f"{date}: the adjusted close is not the close; it must not be dropped")
        day = datetime.strptime(date, "%m/%d/%Y").date().isoformat()
        lines.append(f"{day},{opening},{high},{low},{close},{volume}")
    return "".join(line + "\n" for line in lines).encode("ascii")


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    source = Path(sys.argv[1])
    if source.suffix == ".whl":
        compressed = zipfile.ZipFile(source).read(MEMBER)
    else:
        compressed = source.read_bytes()
    check(compressed, SOURCE_SHA256, MEMBER)
    result = convert(compressed)
    check(result, RESULT_SHA256, "sp500.csv")
    target = Path(__file__).with_name("sp500.csv")
    target.write_bytes(result)
    print(f"{target}: {len(result.splitlines()) - 1} bars")


if __name__ == "__main__":
    main()
