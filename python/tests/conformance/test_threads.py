"""GIL, Ctrl-C, the pool: the rules are in `rules/threads.py`."""

from .rule import forward
from .rules import threads

test_gil_released = forward(threads.gil_released)
test_concurrent_calls = forward(threads.concurrent_calls)
test_interrupt = forward(threads.interrupt)
test_thread_limit = forward(threads.thread_limit)
test_set_threads = forward(threads.set_threads)
