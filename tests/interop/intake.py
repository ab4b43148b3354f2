"""Numbered spans posted as OTLP JSON by a plain HTTP client that remembers what was answered with 200."""
import http.client
import json
import secrets
import threading
import time


def numbers_in(message):
    """The numbers of the spans in an OTLP JSON message."""
    return [int(span["spanId"], 16) for part in message.get("resourceSpans", []) for scope in part.get("scopeSpans", []) for span in scope.get("spans", [])]


class Numbered:
    """Spans with numbers in a row, each a trace of its own. Thread-safe."""

    def __init__(self, first=1):
        self._lock = threading.Lock()
        self._first = first
        self.posted = 0
        self.acknowledged = set()

    def batch(self, count):
        with self._lock:
            begin = self._first + self.posted
            numbers = range(begin, begin + count)
            self.posted += count
        now = time.time_ns()
        spans = [{"traceId": f"{number:032x}", "spanId": f"{number:016x}", "name": f"span {number}", "kind": 3,
                  "startTimeUnixNano": str(now), "endTimeUnixNano": str(now + 1_000_000),
                  "attributes": [{"key": "number", "value": {"intValue": str(number)}}, {"key": "load", "value": {"stringValue": secrets.token_hex(200)}}]} for number in numbers]
        resource = {"attributes": [{"key": "service.name", "value": {"stringValue": "openrouter"}}]}
        return set(numbers), json.dumps({"resourceSpans": [{"resource": resource, "scopeSpans": [{"scope": {"name": "interop"}, "spans": spans}]}]})

    def post(self, connection, count):
        """Whether the server took them."""
        numbers, body = self.batch(count)
        connection.request("POST", "/v1/traces", body, {"Content-Type": "application/json"})
        response = connection.getresponse()
        response.read()
        if response.status == 200:
            with self._lock:
                self.acknowledged |= numbers
        return response.status == 200

    def post_once(self, port, count):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        try:
            return self.post(connection, count)
        finally:
            connection.close()


class Senders:
    """Threads that post until the server is gone or `stop()`."""

    def __init__(self, numbered, port, threads=4, count=7):
        self._numbered, self._port, self._count = numbered, port, count
        self._is_over = threading.Event()
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(threads)]
        for thread in self._threads:
            thread.start()

    def _work(self):
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=30)
        try:
            while not self._is_over.is_set():
                self._numbered.post(connection, self._count)
        except (OSError, http.client.HTTPException):
            pass
        finally:
            connection.close()

    def stop(self):
        self._is_over.set()
        for thread in self._threads:
            thread.join()
