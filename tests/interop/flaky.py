"""An OTLP/HTTP receiver that fails at random, and keeps account of every span it took."""
import gzip
import http.server
import json
import random
import socket
import threading
import time

from intake import numbers_in

# what becomes of a request, and how often; the last one takes it
MISHAPS = (("busy", 0.08), ("overloaded", 0.08), ("cut", 0.05), ("taken and cut", 0.05), ("slow", 0.08), ("partly", 0.05))
SLOW_SECONDS = 0.3


class Account:
    """Thread-safe. Spans are numbers."""

    def __init__(self):
        self._lock = threading.Lock()
        self.taken = {}  # number: how often
        self.rejected = set()
        self.mishaps = {}
        self.may_come_again = 0
        self._last = 0

    def note(self, mishap):
        with self._lock:
            self.mishaps[mishap] = self.mishaps.get(mishap, 0) + 1

    def take(self, numbers, is_answered=True):
        with self._lock:
            for number in numbers:
                self.taken[number] = self.taken.get(number, 0) + 1
            if is_answered:
                self._last = len(numbers)
            else:
                self.may_come_again += len(numbers)

    def reject(self, numbers):
        with self._lock:
            self.rejected |= set(numbers)

    def client_was_killed(self):
        """The request whose answer was just on its way may come again."""
        with self._lock:
            self.may_come_again += self._last
            self._last = 0

    def has(self, numbers):
        with self._lock:
            return all(number in self.taken or number in self.rejected for number in numbers)

    def repeats(self):
        with self._lock:
            return sum(count - 1 for count in self.taken.values())


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        self.server.settle(self, numbers_in(json.loads(body)))

    def answer(self, status, message, *headers):
        body = json.dumps(message).encode()
        self.send_response(status)
        for name, value in (("Content-Type", "application/json"), ("Content-Length", str(len(body))), *headers):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def cut(self):
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, *_):
        pass


class Flaky(http.server.ThreadingHTTPServer):
    """Runs while a `with` block lasts. Behaves well until `is_flaky`."""

    daemon_threads = True

    def __init__(self, seed):
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}/v1/traces"
        self.account = Account()
        self.is_flaky = False
        self._dice = random.Random(seed)
        self._thread = threading.Thread(target=self.serve_forever, daemon=True)
        self._thread.start()

    def _mishap(self):
        at = self._dice.random() if self.is_flaky else 1
        for name, share in MISHAPS:
            at -= share
            if at < 0:
                return name
        return "none"

    def settle(self, exchange, numbers):
        mishap = self._mishap()
        self.account.note(mishap)
        if mishap == "slow":
            time.sleep(SLOW_SECONDS)
        if mishap in ("busy", "overloaded"):
            # at once, or each of them would cost a round its five seconds
            exchange.answer(429 if mishap == "busy" else 503, {}, ("Retry-After", "0"))
        elif mishap == "cut":
            exchange.cut()
        elif mishap == "taken and cut":
            self.account.take(numbers, is_answered=False)
            exchange.cut()
        elif mishap == "partly":
            self.account.take(numbers[1:])
            self.account.reject(numbers[:1])
            exchange.answer(200, {"partialSuccess": {"rejectedSpans": str(len(numbers[:1])), "errorMessage": "one too many"}})
        else:
            self.account.take(numbers)
            exchange.answer(200, {})

    def handle_error(self, request, client_address):
        """A client that was killed leaves its connection in the middle."""

    def __exit__(self, *kind):
        self.shutdown()
        super().__exit__(*kind)
