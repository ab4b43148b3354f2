"""Delivery to a Collector as people run one: private authority, client certificates, basic authentication, a memory limiter, restarts."""
import base64
import json
import pathlib
import tempfile
import time

from collector import Guarded
from harness import Ctl, Home, Serve, wait_until
from intake import Numbered, Senders
from keyring import Keyring
from report import expect, expect_equal
from toolchains import run as run_tool

USER, PASSWORD = "spancast", "interop password"
NAME = "Guarded"
# the longest pause between two tries is 45 s
ARRIVAL_SECONDS = 180


def run(report, bin_dir, collector):
    with report.check("Collector: TLS of a private authority, client certificate, basic authentication"), Home() as home, \
            tempfile.TemporaryDirectory() as folder:
        program = collector()
        certificates = Certificates(pathlib.Path(folder))
        with Keyring(home), Guarded(program, pathlib.Path(folder) / "collector", certificates, USER, PASSWORD) as guarded:
            stage = Stage(report, Ctl(bin_dir, home), certificates, guarded)
            stage.refuses()
            stage.add()
            stage.check("every span arrives once", stage.delivers)
            stage.check("a memory limiter refuses: every span arrives once, afterwards", stage.outlives_the_limiter)
            stage.check("stopped and started during load: every accepted span arrives", stage.outlives_restarts)


class Certificates:
    """An authority nobody knows, and what it signed."""

    def __init__(self, folder):
        self.folder = folder
        self.authority = folder / "authority.pem"
        self._openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=Interop authority",
                      "-keyout", "authority.key", "-out", "authority.pem")
        self.server = self._signed("server", "subjectAltName=IP:127.0.0.1")
        self.client = self._signed("client", "extendedKeyUsage=clientAuth")

    def _signed(self, name, extension):
        """(certificate, key)"""
        self._openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.csr")
        (self.folder / f"{name}.ext").write_text(extension + "\n")
        self._openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial", "-days", "2",
                      "-extfile", f"{name}.ext", "-out", f"{name}.pem")
        return self.folder / f"{name}.pem", self.folder / f"{name}.key"

    def _openssl(self, *words):
        run_tool(["openssl", *words], self.folder)


class Stage:
    def __init__(self, report, ctl, certificates, guarded):
        self.report, self.ctl, self.certificates, self.guarded = report, ctl, certificates, guarded
        self._first = 0

    def check(self, name, run_check):
        with self.report.check(f"Collector: {name}") as notes:
            run_check(notes)

    def numbered(self):
        self._first += 1_000_000
        return Numbered(first=self._first)

    # set-up

    def environment(self, has_authority=True, has_client=True, password=PASSWORD):
        """As an SDK is told."""
        basic = base64.b64encode(f"{USER}:{password}".encode()).decode().replace("=", "%3D")
        env = {"OTEL_EXPORTER_OTLP_ENDPOINT": self.guarded.url, "OTEL_EXPORTER_OTLP_PROTOCOL": "http/protobuf",
               "OTEL_EXPORTER_OTLP_COMPRESSION": "gzip", "OTEL_EXPORTER_OTLP_HEADERS": f"Authorization=Basic%20{basic}"}
        if has_authority:
            env["OTEL_EXPORTER_OTLP_CERTIFICATE"] = str(self.certificates.authority)
        if has_client:
            env["OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE"], env["OTEL_EXPORTER_OTLP_CLIENT_KEY"] = map(str, self.certificates.client)
        return env

    def try_to_add(self, **how):
        env = self.environment(**how)
        self.ctl.home.env.update(env)
        try:
            return self.ctl.run("destination", "add", "--from-environment", "--name", NAME)
        finally:
            for name in env:
                del self.ctl.home.env[name]

    def refuses(self):
        for what, how in (("without the authority", {"has_authority": False}), ("without a client certificate", {"has_client": False}),
                          ("with a wrong password", {"password": "wrong"})):
            with self.report.check(f"Collector: {what} nothing is saved"):
                done = self.try_to_add(**how)
                expect_equal("exit code", done.returncode, 1)
                expect_equal("saved destinations", json.loads(self.ctl.must("destination", "list", "--json")), [])

    def add(self):
        done = self.try_to_add()
        expect(done.returncode == 0, f"adding ended with {done.returncode}: {done.stderr.strip()}")
        self.ctl.switch_broadcast_on()

    # delivery

    def arrived(self, numbered):
        """How often each accepted span came; None while one is missing."""
        came = {}
        for number in self.guarded.numbers():
            came[number] = came.get(number, 0) + 1
        return came if numbered.acknowledged <= came.keys() else None

    def expect_all(self, numbered, notes, is_once):
        came = wait_until("every accepted span at the Collector", lambda: self.arrived(numbered), ARRIVAL_SECONDS)
        twice = sum(came[number] - 1 for number in numbered.acknowledged)
        notes.append(f"{len(numbered.acknowledged)} accepted, {twice} came twice")
        if is_once:
            expect_equal("spans that came twice", twice, 0)
        expect_equal("what is set aside", json.loads(self.ctl.must("destination", "set-aside", "list", "--json", NAME)), [])

    def delivers(self, notes):
        numbered = self.numbered()
        with Serve(self.ctl) as serve:
            for _ in range(100):
                numbered.post_once(serve.port, 20)
            self.expect_all(numbered, notes, is_once=True)

    def outlives_the_limiter(self, notes):
        numbered = self.numbered()
        self.guarded.restart(limit_mib=1)
        with Serve(self.ctl) as serve:
            for _ in range(100):
                numbered.post_once(serve.port, 20)
            wait_until("a word about it", lambda: "(HTTP 503" in serve.log_path.read_text())
            expect_equal("spans that came through", self.arrived(numbered), None)
            self.guarded.restart()
            self.expect_all(numbered, notes, is_once=True)

    def outlives_restarts(self, notes):
        numbered = self.numbered()
        with Serve(self.ctl) as serve:
            senders = Senders(numbered, serve.port)
            for stop in (self.guarded.stop, self.guarded.kill, self.guarded.stop):
                time.sleep(1)
                stop()
                time.sleep(1)
                self.guarded.start()
            senders.stop()
            # an answer that a kill swallowed makes the exporter send those spans again
            self.expect_all(numbered, notes, is_once=False)
