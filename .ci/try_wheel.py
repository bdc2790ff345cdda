"""Tries a wheel as a user would: tags and licences, then an empty environment.

    python .ci/try_wheel.py FOLDER

FOLDER holds one wheel for the interpreter that runs this. The environment gets the wheel and numpy,
and no look at the sources.
"""

import subprocess
import sys
import sysconfig
import tempfile
import venv
import zipfile
from pathlib import Path

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))

SESSION = """
import sys
import numpy as np

lock = getattr(sys, "_is_gil_enabled", lambda: None)
before = lock()
import verita

assert lock() == before, "the module switched the interpreter's lock on"
close = 100.0 + np.sin(np.arange(300.0))
line = verita.ema(close, period=20)
assert line.shape == (300,) and np.isnan(line[:19]).all() and np.isfinite(line[19:]).all()
stream = verita.EmaStream(period=20)
stream.prime(close[:200])
stream = verita.EmaStream.from_bytes(stream.to_bytes())
assert [stream.update(price) for price in close[200:]] == line[200:].tolist()
assert verita.verify("ema", close, period=20).ok
print("verita", verita.__version__, "on Python", sys.version.split()[0], *verita.kernels())
"""


def check_tags(wheel: Path) -> None:
    """The stable interface of 3.10, or a free-threaded one; on Linux a tag that all may install."""
    name, _, python, abi, platform = wheel.stem.split("-")
    assert name == "verita", wheel.name
    if not FREE_THREADED:
        assert (python, abi) == ("cp310", "abi3"), wheel.name
    else:
        assert python == abi.rstrip("t") and abi.endswith("t"), wheel.name
    if sys.platform == "linux":
        tags = platform.split(".")
        assert any(tag.startswith("manylinux") for tag in tags), wheel.name
        oldest = min(glibc(tag) for tag in tags if tag.startswith("manylinux_"))
        assert oldest <= (2, 34), f"{wheel.name} needs glibc {oldest}"


def glibc(tag: str) -> tuple[int, int]:
    _, major, minor, *_ = tag.split("_")
    return int(major), int(minor)


def check_contents(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in ("licenses/LICENSE-MIT", "licenses/LICENSE-APACHE", "verita/py.typed"):
        assert any(name.endswith(wanted) for name in names), f"{wheel.name} lacks {wanted}"
    besides = [name for name in names if not name.startswith(("verita/", "verita-"))]
    assert not besides and not any("tests" in name for name in names), besides


def try_it(wheel: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True, clear=True)
        scripts = "Scripts" if sys.platform == "win32" else "bin"
        python = Path(folder, scripts, "python")
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "numpy"], check=True)
        subprocess.run([*pip, "--no-deps", wheel.resolve()], check=True)
        subprocess.run([python, "-I", "-c", SESSION], check=True, cwd=folder)


def main() -> None:
    (wheel,) = Path(sys.argv[1]).glob("*.whl")
    check_tags(wheel)
    check_contents(wheel)
    try_it(wheel)


if __name__ == "__main__":
    main()
