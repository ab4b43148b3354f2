"""A Collector as a process: in the place of Grafana Cloud's OTLP gateway, with basic authentication, or forwarding spans."""
import http.client
import json
import signal
import subprocess

from harness import free_port, wait_until
from report import expect
from spans import spans_of

STOP_SECONDS = 30

# with `rotation` the exporter writes each request to the file before it answers, so that a kill loses nothing answered with 200
GATEWAY = """
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

FORWARDER = """
receivers:
  otlp:
    protocols:
      http:
        endpoint: 127.0.0.1:{port}
exporters:
  otlphttp:
    endpoint: {url}
    encoding: {encoding}
    compression: {compression}
service:
  telemetry:
    metrics:
      level: none
  pipelines:
    traces:
      receivers: [otlp]
      exporters: [otlphttp]
"""


class Collector:
    """Runs while a `with` block lasts, with the configuration `config`, of which it fills in {port}."""

    def __init__(self, program, folder, config, **values):
        self._program = program
        self._folder = folder
        self._process = None
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        folder.mkdir()
        self.configure(config, **values)

    def configure(self, config, **values):
        """From the next start on."""
        (self._folder / "collector.yaml").write_text(config.format(port=self.port, **values))

    def start(self):
        with (self._folder / "collector.log").open("a") as log:
            self._process = subprocess.Popen([self._program, "--config", self._folder / "collector.yaml"], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            wait_until("the Collector to listen", self._is_listening)
        except BaseException:
            self.kill()
            raise

    def _is_listening(self):
        expect(self._process.poll() is None, "the Collector ended: " + (self._folder / "collector.log").read_text()[-2000:])
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", "/")
            return connection.getresponse().status in (401, 404)
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

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()


class Gateway(Collector):
    """Writes what it takes to a file."""

    def __init__(self, program, folder, user, password):
        self._user = user
        self._output = folder / "received.jsonl"
        super().__init__(program, folder, GATEWAY, user=user, password=password, output=self._output)

    def expect_password(self, password):
        """From the next start on."""
        self.configure(GATEWAY, user=self._user, password=password, output=self._output)

    def text(self):
        return self._output.read_text(encoding="utf-8") if self._output.exists() else ""

    def spans(self):
        """[(identity, plain span)] of all it took, in order; without a line that is just being written."""
        whole, _, _ = self.text().rpartition("\n")
        return [span for line in whole.splitlines() for span in spans_of(json.loads(line))]
