"""One line a check, and the closing line that continuous integration counts."""
import contextlib
import sys
import time
import traceback


class Mismatch(Exception):
    """What came is not what was expected; its text stands on the line of the check."""


class Missing(Exception):
    """A toolchain that this machine does not have: the check is skipped, loudly."""


def expect(is_right, text):
    if not is_right:
        raise Mismatch(text)


def expect_equal(name, actual, expected):
    if actual != expected:
        raise Mismatch(f"{name}: {shorten(actual)}, expected {shorten(expected)}")


def shorten(value, length=700):
    text = str(value)
    return text if len(text) <= length else text[:length] + "..."


class Report:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    @contextlib.contextmanager
    def check(self, name):
        """Runs the check in the block. No exception leaves it, so that the next check still runs. Yields a list for
        figures that belong on the line."""
        started = time.monotonic()
        notes = []
        try:
            yield notes
        except Missing as reason:
            self.skip(name, reason)
        except Exception as error:
            self.failed += 1
            self._print("FAILED", name, f"{type(error).__name__}: {error}" if not isinstance(error, Mismatch) else error)
            if not isinstance(error, Mismatch):
                traceback.print_exc(file=sys.stderr)
        else:
            self.passed += 1
            self._print("ok", name, ", ".join([*notes, f"{time.monotonic() - started:.1f} s"]))

    def skip(self, name, reason):
        self.skipped += 1
        print(f"SKIPPED: {name}: {reason}", file=sys.stderr, flush=True)
        self._print("SKIPPED", name, reason)

    def close(self):
        """The exit code."""
        print(f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped", flush=True)
        return 1 if self.failed else 0

    @staticmethod
    def _print(word, name, note):
        print(f"{word} - {name} ({note})", flush=True)
