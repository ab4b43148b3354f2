"""A Collector with basic authentication on loopback, in the place of Grafana Cloud's OTLP gateway; and a server that redirects."""
import base64
import http.client
import http.server
import json
import signal
import subprocess
import threading

from harness import free_port, wait_until
from report import expect
from spans import spans_of

STOP_SECONDS = 30

# with `rotation` the exporter writes each request to the file before it answers, so that a kill loses nothing answered with 200
CONFIG = """
extensions:
  basicauth:
    htpasswd:
      inline: "{user}:{password}"
receivers:
  otlp:
    protocols:
      http:
        endpoint: 127.0.0.1:{port}
        traces_url_path: /otlp/v1/traces
        auth:
          authenticator: basicauth
exporters:
  file:
    path: {output}
    rotation:
      max_megabytes: 1000
service:
  extensions: [basicauth]
  telemetry:
    metrics:
      level: none
  pipelines:
    traces:
      receivers: [otlp]
      exporters: [file]
"""


def made_token():
    """In the form of Grafana Cloud's: glc_ and base64 of JSON. Unlocks nothing."""
    inner = {"o": "1", "n": "interop", "k": "canary" * 4, "m": {"r": "prod-us-west-0"}}
    return "glc_" + base64.b64encode(json.dumps(inner).encode()).decode()


class Collector:
    def __init__(self, program, folder, user, password):
        self._program = program
        self._folder = folder
        self._user = user
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._output = folder / "received.jsonl"
        self._config = folder / "collector.yaml"
        self._process = None
        folder.mkdir()
        self.expect_password(password)

    def expect_password(self, password):
        """From the next start on."""
        self._config.write_text(CONFIG.format(user=self._user, password=password, port=self.port, output=self._output))

    def start(self):
        log = (self._folder / "collector.log").open("a")
        self._process = subprocess.Popen([self._program, "--config", self._config], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        log.close()
        wait_until("the Collector to listen", self._is_listening)

    def _is_listening(self):
        expect(self._process.poll() is None, "the Collector ended: " + (self._folder / "collector.log").read_text()[-2000:])
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("POST", "/otlp/v1/traces", b"{}", {"Content-Type": "application/json"})
            return connection.getresponse().status == 401
        except OSError:
            return False
        finally:
            connection.close()

    def kill(self):
        self._end(signal.SIGKILL)

    def stop(self):
        self._end(signal.SIGTERM)

    def _end(self, number):
        if self._process and self._process.poll() is None:
            self._process.send_signal(number)
            self._process.wait(timeout=STOP_SECONDS)

    def text(self):
        return self._output.read_text(encoding="utf-8") if self._output.exists() else ""

    def spans(self):
        """[(identity, plain span)] of all it took, in order; without a line that is just being written."""
        whole, _, _ = self.text().rpartition("\n")
        return [span for line in whole.splitlines() for span in spans_of(json.loads(line))]

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()


class Redirecting:
    """Sends every request to a login page, as a dashboard does."""

    def __init__(self):
        seen = self.requests = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                seen.append((self.path, self.headers.get("Authorization")))
                self.send_response(302)
                self.send_header("Location", "/login")
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_GET = do_POST

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
