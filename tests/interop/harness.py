"""Throw-away homes, spancastctl's commands and a running `spancastctl serve`."""
import base64
import json
import os
import pathlib
import queue
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time

from report import Mismatch, expect, expect_equal

START_SECONDS = 60
STOP_SECONDS = 30
COMMAND_SECONDS = 120


def wait_until(what, condition, seconds=60, interval=0.1):
    """The first value of `condition()` that is true."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise Mismatch(f"waited {seconds} s for {what}")
        time.sleep(interval)


def free_port():
    """Only for programs that cannot be asked for any free port: what they bind may be gone by then, which fails loudly."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


KINDS = ("SPAN_KIND_UNSPECIFIED", "SPAN_KIND_INTERNAL", "SPAN_KIND_SERVER", "SPAN_KIND_CLIENT", "SPAN_KIND_PRODUCER", "SPAN_KIND_CONSUMER")
CODES = ("STATUS_CODE_UNSET", "STATUS_CODE_OK", "STATUS_CODE_ERROR")
IDS = ("traceId", "spanId", "parentSpanId")


def otlp_form(json):
    """Tempo's JSON of a trace (ids in base64, enums by name) as OTLP's (ids in hex, enums as numbers)."""
    if isinstance(json, list):
        return [otlp_form(one) for one in json]
    if not isinstance(json, dict):
        return json
    out = {key: otlp_form(value) for key, value in json.items()}
    out.update({key: base64.b64decode(out[key]).hex() for key in IDS if key in out})
    for key, names in (("kind", KINDS), ("code", CODES)):
        if out.get(key) in names:
            out[key] = names.index(out[key])
    return out


class Home:
    """A HOME of its own, removed at the end. `env` has no session bus and no display."""

    def __init__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="spancast-interop-"))
        self.run_dir = self.path / "run"
        self.run_dir.mkdir(mode=0o700)
        kept = {name: os.environ[name] for name in ("PATH", "TMPDIR", "ASAN_OPTIONS", "LSAN_OPTIONS") if name in os.environ}
        self.env = {**kept, "HOME": str(self.path), "XDG_RUNTIME_DIR": str(self.run_dir), "LC_ALL": "C.UTF-8", "TZ": "UTC"}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


class Ctl:
    """spancastctl on one data directory of a home."""

    def __init__(self, bin_dir, home, name="data"):
        self.program = str(pathlib.Path(bin_dir).resolve() / "spancastctl")
        self.home = home
        self.data_dir = home.path / name

    def command(self, *words):
        return [self.program, "--data-dir", str(self.data_dir), *words]

    def run(self, *words, stdin=""):
        return subprocess.run(self.command(*words), env=self.home.env, input=stdin, text=True, capture_output=True, timeout=COMMAND_SECONDS)

    def must(self, *words):
        """The standard output of a command that must succeed."""
        done = self.run(*words)
        expect(done.returncode == 0, f"spancastctl {words[0]} ended with {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def trace_ids(self, query):
        answer = json.loads(self.must("query", "--json", "--limit", "100000", query))
        ids = [one["traceID"].zfill(32) for one in answer["traces"]]
        expect_equal("trace ids found twice", len(ids) - len(set(ids)), 0)
        return set(ids)

    def trace(self, trace_id):
        return otlp_form(json.loads(self.must("trace", trace_id))["trace"])

    def switch_broadcast_on(self):
        expect_equal("broadcast, when switched on", self.must("broadcast", "on").strip(), "on")


class Serve:
    """`spancastctl serve` on a free port, for the length of a `with` block; it must end well when asked to."""

    def __init__(self, ctl, *options, environment=None):
        self.log_path = ctl.home.path / f"serve-{time.monotonic_ns()}.log"
        self._log = self.log_path.open("w")
        command = ctl.command("serve", "--otlp-port", "0", "--query-port", "0", "--gateway-port", "0", *options)
        self.process = subprocess.Popen(command, env={**ctl.home.env, **(environment or {})}, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=self._log, text=True)
        try:
            ready = self._ready()
            self.url, self.query_url, self.gateway_url = ready["otlp"], ready["query"], ready["gateway"]
        except BaseException:
            self.kill()
            raise

    def _ready(self):
        lines = queue.Queue()
        threading.Thread(target=lambda: lines.put(self.process.stdout.readline()), daemon=True).start()
        try:
            line = lines.get(timeout=START_SECONDS)
        except queue.Empty:
            raise Mismatch(f"serve said nothing within {START_SECONDS} s") from None
        expect(line, f"serve did not start: {self.log_path.read_text().strip()}")
        ready = json.loads(line)
        expect(ready.get("ready") is True, f"not the ready line: {line}")
        return ready

    @property
    def port(self):
        return int(self.url.rsplit(":", 1)[1])

    @property
    def gateway_port(self):
        return int(self.gateway_url.removesuffix("/v1").rsplit(":", 1)[1])

    def kill(self):
        """As the kernel or a power cut would: no handler runs."""
        self.process.send_signal(signal.SIGKILL)
        self._end()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        code = self._end()
        expect(code == 0, f"serve ended with {code} on SIGTERM: {self.log_path.read_text().strip()}")

    def _end(self):
        try:
            return self.process.wait(timeout=STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise Mismatch(f"serve still ran {STOP_SECONDS} s after SIGTERM") from None
        finally:
            self.process.stdout.close()
            self._log.close()

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if self.process.poll() is not None:
            return
        self.kill() if kind else self.stop()
