"""Violations of `rules/threads.py`."""

from __future__ import annotations

import ctypes
import signal
import threading
from typing import Any

from ..rules import threads
from ..specification import Row
from . import plant
from .proxy import Proxy, around, is_construction, one_bit, touched


@plant(threads.gil_released)
def holds_the_lock(real: Any, row: Row, kind: str) -> Proxy:
    # A foreign function called through PyDLL keeps the interpreter's lock.
    sleep = ctypes.PyDLL(None).usleep

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        if is_construction(call):
            return call(*args, **words)
        return sleep(80_000)

    return around(real, row, kind, hook)


@plant(threads.concurrent_calls)
def threads_disturb(real: Any, row: Row, kind: str) -> Proxy:
    inside: set[int] = set()
    met = threading.Event()

    def hook(call: Any, *args: Any, **words: Any) -> Any:
        if is_construction(call) or threading.current_thread() is threading.main_thread():
            return call(*args, **words)
        inside.add(threading.get_ident())
        if len(inside) > 1:
            met.set()
        met.wait()
        result = call(*args, **words)
        disturbed = len(inside) > 1
        inside.discard(threading.get_ident())
        return touched(result, one_bit) if disturbed else result

    return around(real, row, kind, hook)


@plant(threads.interrupt)
def deaf_to_signals(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        heard: list[int] = []
        before = signal.signal(signal.SIGINT, lambda number, frame: heard.append(number))
        try:
            return call(*args, **words)
        finally:
            signal.signal(signal.SIGINT, before)
            if heard:
                raise KeyboardInterrupt

    return around(real, row, kind, hook)


@plant(threads.thread_limit)
def too_many_threads(real: Any, row: Row, kind: str) -> Proxy:
    def hook(call: Any, *args: Any, **words: Any) -> Any:
        idle = threading.Event().wait
        crew = [threading.Thread(target=idle, daemon=True) for _ in range(8)]
        for member in crew:
            member.start()
        return call(*args, **words)

    return around(real, row, kind, hook)


@plant(threads.set_threads)
def takes_any_number(real: Any, row: Row, kind: str) -> Proxy:
    return Proxy(real, set_threads=lambda threads: None)
