"""A Collector as a process: in the place of Grafana Cloud's OTLP gateway, with basic authentication, or forwarding spans."""
import http.client
import json
import signal
import socket
import subprocess

from harness import free_port, wait_until
from report import expect
from intake import numbers_in
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

GUARDED = """
extensions:
  basicauth:
    htpasswd:
      inline: "{user}:{password}"
processors:
  memory_limiter:
    check_interval: 100ms
    limit_mib: {limit_mib}
receivers:
  otlp:
    protocols:
      http:
        endpoint: 127.0.0.1:{port}
        auth:
          authenticator: basicauth
        tls:
          cert_file: {certificate}
          key_file: {key}
          client_ca_file: {authority}
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
      processors: [memory_limiter]
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

    def _expect_running(self):
        expect(self._process.poll() is None, "the Collector ended: " + (self._folder / "collector.log").read_text()[-2000:])

    def _is_listening(self):
        self._expect_running()
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


class Writing(Collector):
    """Writes what it takes to a file."""

    def __init__(self, program, folder, config, **values):
        self.output = folder / "received.jsonl"
        super().__init__(program, folder, config, output=self.output, **values)

    def text(self):
        return self.output.read_text(encoding="utf-8") if self.output.exists() else ""

    def messages(self):
        """All it took, in order; without a line that is just being written."""
        whole, _, _ = self.text().rpartition("\n")
        return map(json.loads, whole.splitlines())


class Gateway(Writing):
    def __init__(self, program, folder, user, password):
        self._user = user
        super().__init__(program, folder, GATEWAY, user=user, password=password)

    def expect_password(self, password):
        """From the next start on."""
        self.configure(GATEWAY, user=self._user, password=password, output=self.output)

    def spans(self):
        """[(identity, plain span)]"""
        return [span for message in self.messages() for span in spans_of(message)]


class Guarded(Writing):
    """Lets in only who has a client certificate and a password, and memory left for it."""

    def __init__(self, program, folder, certificates, user, password):
        (certificate, key), authority = certificates.server, certificates.authority
        self._values = {"user": user, "password": password, "certificate": certificate, "key": key, "authority": authority}
        super().__init__(program, folder, GUARDED, limit_mib=1000, **self._values)
        self.url = f"https://127.0.0.1:{self.port}"

    def restart(self, limit_mib=1000):
        self.stop()
        self.configure(GUARDED, limit_mib=limit_mib, output=self.output, **self._values)
        self.start()

    def numbers(self):
        return [number for message in self.messages() for number in numbers_in(message)]

    def _is_listening(self):
        """Who asks without a certificate gets no further than the connection."""
        self._expect_running()
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0
