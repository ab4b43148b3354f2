"""Broadcast to a real Collector that stands for Grafana Cloud's gateway: set-up, keychain, delivery, Privacy Mode, outages."""
import base64
import contextlib
import json
import pathlib
import sqlite3
import tempfile
import time

import sdk
from collector import Gateway
from content import marked_spans, post
from dashboard import Redirecting
from dataset import dataset
from harness import Ctl, Home, Serve, wait_until
from intake import Numbered
from keyring import Keyring
from report import expect, expect_equal
from spans import expect_same, expected_spans

USER = "1497530"
MARKER = "canary-of-a-prompt"
# the longest pause of the exporter is 45 s, after several failures in a row
ARRIVAL_SECONDS = 120
NAME = "Test gateway"


def made_token():
    """In the form of Grafana Cloud's: glc_ and base64 of JSON. Unlocks nothing."""
    inner = {"o": "1", "n": "interop", "k": "canary" * 4, "m": {"r": "prod-us-west-0"}}
    return "glc_" + base64.b64encode(json.dumps(inner).encode()).decode()


def run(report, bin_dir, python_sdk, collector):
    with report.check("Broadcast: a Collector with basic authentication stands for Grafana's gateway"), Home() as home, \
            tempfile.TemporaryDirectory() as folder:
        program = collector()
        token = made_token()
        with Keyring(home) as keyring, Gateway(program, pathlib.Path(folder) / "collector", USER, token) as gateway:
            stage = Stage(report, bin_dir, home, keyring, gateway, token, [python_sdk(), pathlib.Path(sdk.__file__).with_name("sdk_python.py")])
            stage.run()


class Stage:
    def __init__(self, report, bin_dir, home, keyring, gateway, token, sdk_command):
        self.report, self.bin_dir, self.home, self.keyring = report, bin_dir, home, keyring
        self.gateway, self.token, self.sdk_command = gateway, token, sdk_command
        self.ctl = Ctl(bin_dir, home)

    def run(self):
        self.refuses()
        for name, check in (("right credentials are saved, after one test span", self.saves),
                            ("the token is in the keyring", self.keeps_the_token),
                            ("every span arrives once and whole", self.delivers),
                            ("what comes in the first moments arrives too", self.delivers_from_the_first_moment),
                            ("Privacy Mode keeps prompts and completions back", self.keeps_prompts_back),
                            ("content of no convention leaves or is logged", self.keeps_every_content_back),
                            ("spans of an outage of the gateway arrive after it", self.outlives_the_gateway),
                            ("spans of a server that was killed arrive after its restart", self.outlives_a_kill),
                            ("a gateway that refuses later is told of, and nothing is lost", self.outlives_a_refusal),
                            ("the token is in no file but the keyring's own", self.hides_the_token),
                            ("a removed destination takes its token and its place in the log along", self.removes)):
            with self.report.check(f"Broadcast: {name}"):
                check()

    def add(self, ctl, url, *more, token=None, user=USER, name=NAME):
        return ctl.run("destination", "add", "--name", name, "--base-url", url, "--instance-id", user, "--api-key-stdin", *more,
                       stdin=(token or self.token) + "\n")

    # set-up

    def refuses(self):
        other = self.token[:-8] + "AAAAAAAA"
        rows = (("a wrong API key", "", other, USER, "credentials are wrong"),
                ("a wrong instance ID", "", None, "1497531", "credentials are wrong"),
                ("a wrong path", "/nowhere", None, USER, "path"))
        for name, path, token, user, words in rows:
            with self.report.check(f"Broadcast: {name} is not saved"):
                self.expect_refusal(self.gateway.url + path, words, token=token, user=user)
        with self.report.check("Broadcast: a dashboard that redirects to its login is not saved"), Redirecting() as dashboard:
            self.expect_refusal(dashboard.url, "dashboard")
            expect_equal("requests to the dashboard", [path for path, _ in dashboard.requests], ["/otlp/v1/traces"])
        with self.report.check("Broadcast: a Collector that is not running is not saved"):
            self.gateway.stop()
            try:
                self.expect_refusal(self.gateway.url, "nothing listens")
            finally:
                self.gateway.start()
        with self.report.check("Broadcast: without a keychain nothing is saved"):
            self.refuses_without_a_keychain()

    def expect_refusal(self, url, words, **credentials):
        ctl = Ctl(self.bin_dir, self.home, "refused")
        done = self.add(ctl, url, **credentials)
        expect_equal("exit code", done.returncode, 1)
        expect(words in done.stderr, f"the message does not say '{words}': {done.stderr.strip()}")
        self.expect_nothing_saved(ctl)

    def expect_nothing_saved(self, ctl):
        settings = ctl.data_dir / "settings.ini"
        text = settings.read_text(encoding="utf-8") if settings.exists() else ""
        expect("destinations" not in text, f"settings.ini holds a destination: {text}")
        expect_equal("saved destinations", json.loads(ctl.must("destination", "list", "--json")), [])
        expect_equal("keychain entries", self.keyring.search("server", "spancast"), "")

    def refuses_without_a_keychain(self):
        address = self.home.env.pop("DBUS_SESSION_BUS_ADDRESS")
        try:
            ctl = Ctl(self.bin_dir, self.home, "no-keychain")
            done = self.add(ctl, self.gateway.url)
        finally:
            self.home.env["DBUS_SESSION_BUS_ADDRESS"] = address
        expect(done.returncode != 0, "it ended with 0")
        expect("keychain" in done.stderr, f"the message does not name the keychain: {done.stderr.strip()}")
        self.expect_nothing_saved(ctl)

    def saves(self):
        before = len(self.gateway.spans())
        done = self.add(self.ctl, self.gateway.url)
        expect_equal("exit code", done.returncode, 0)
        tests = [span for _, span in self.gateway.spans()[before:]]
        expect_equal("spans at the Collector", [one["name"] for one in tests], ["openrouter-connection-test"])
        expect_equal("its resource", tests[0]["resource"].get("service.name"), ("string", "openrouter"))
        saved = json.loads(self.ctl.must("destination", "list", "--json"))
        expect_equal("saved destinations", [(one["name"], one["baseUrl"], one["instanceId"]) for one in saved], [(NAME, self.gateway.url, USER)])

    def saved_id(self):
        return json.loads(self.ctl.must("destination", "list", "--json"))[0]["id"]

    def keeps_the_token(self):
        found = self.keyring.search("server", "spancast")
        expect(f"destination/{self.saved_id()}/" in found, f"no entry of this destination: {found}")
        key = next(word for word in found.split() if word.startswith("destination/"))
        expect_equal("the secret is the token", self.keyring.lookup("server", "spancast", "user", key) == self.token, True)

    # delivery

    def arrived(self, identities):
        """The spans among these that the Collector has, each as often as it came; None while one is missing."""
        found = [(identity, span) for identity, span in self.gateway.spans() if identity in identities]
        return found if len(dict(found)) == len(identities) else None

    def export_and_wait(self, ctl, spans):
        """Through the SDK, the receiver, the store and the exporter, to the Collector."""
        ctl.switch_broadcast_on()
        with Serve(ctl) as serve:
            ids = sdk.export(self.sdk_command, self.home.env, serve.url, spans)
            identities = {(one["traceId"], one["spanId"]) for one in ids.values()}
            wait_until("the spans to arrive at the Collector", lambda: self.arrived(identities), ARRIVAL_SECONDS)
        found = self.arrived(identities)
        expect_equal("spans that arrived twice", len(found) - len(dict(found)), 0)
        return ids, dict(found)

    def delivers(self):
        spans = dataset(wide=True)
        ids, arrived = self.export_and_wait(self.ctl, spans)
        expect_same(arrived, expected_spans(spans, ids))

    def delivers_from_the_first_moment(self):
        ctl = Ctl(self.bin_dir, self.home, "first")
        expect_equal("exit code", self.add(ctl, self.gateway.url, name="First").returncode, 0)
        ctl.switch_broadcast_on()
        numbered = Numbered(first=2_000_000)
        with Serve(ctl) as serve:
            # the token is still being read from the keyring
            numbered.post_once(serve.port, 5)
            self.expect_numbers(numbered, is_once=True)

    def keeps_prompts_back(self):
        ctl = Ctl(self.bin_dir, self.home, "private")
        expect_equal("exit code", self.add(ctl, self.gateway.url, "--privacy-mode", name="Private").returncode, 0)
        spans = dataset(prompt=MARKER)
        ids, arrived = self.export_and_wait(ctl, spans)
        expect(MARKER in json.dumps(ctl.trace(ids["production"]["traceId"])), "the local trace lacks the prompt too")
        expect(MARKER not in self.gateway.text(), "the Collector has the prompt")
        kept = arrived[(ids["production"]["traceId"], ids["production"]["spanId"])]["attributes"]
        for key in ("gen_ai.request.model", "gen_ai.usage.total_tokens", "gen_ai.usage.total_cost", "trace.metadata.environment"):
            expect(key in kept, f"{key} is kept back too")

    def keeps_every_content_back(self):
        """Sent on after a refusal, with everything logged."""
        ctl = Ctl(self.bin_dir, self.home, "conventions")
        expect_equal("exit code", self.add(ctl, self.gateway.url, "--privacy-mode", name="Conventions").returncode, 0)
        ctl.switch_broadcast_on()
        batch, identities = marked_spans(MARKER)
        everything = {"QT_LOGGING_RULES": "spancast.*=true"}
        with self.refusing_gateway(), Serve(ctl, environment=everything) as first:
            post(first.url, batch)
            wait_until("a line about the refusal", lambda: "nothing is sent to Conventions: " in first.log_path.read_text())
        with Serve(ctl, environment=everything) as second:
            wait_until("the spans to arrive", lambda: self.arrived(identities), ARRIVAL_SECONDS)
        for serve in (first, second):
            expect(MARKER not in serve.log_path.read_text(), "the log quotes content")
        expect(MARKER not in self.gateway.text(), "the Collector has content")

    # outages

    def expect_numbers(self, numbered, is_once):
        identities = {(f"{number:032x}", f"{number:016x}") for number in numbered.acknowledged}
        expect_equal("acknowledged", len(identities), numbered.posted)
        found = wait_until("all spans at the Collector", lambda: self.arrived(identities), ARRIVAL_SECONDS)
        if is_once:
            expect_equal("spans that arrived twice", len(found) - len(identities), 0)

    def outlives_the_gateway(self):
        numbered = Numbered()
        with Serve(self.ctl) as serve:
            for turn in range(40):
                numbered.post_once(serve.port, 5)
                if turn == 12:
                    self.gateway.kill()
                time.sleep(0.02)
            self.gateway.start()
            # an answer that the kill swallowed makes the exporter send those spans again
            self.expect_numbers(numbered, is_once=False)

    def outlives_a_kill(self):
        numbered = Numbered(first=1_000_000)
        self.gateway.stop()
        serve = Serve(self.ctl)
        # more than one request of the exporter takes, by rows and by bytes
        for _ in range(300):
            numbered.post_once(serve.port, 10)
        serve.kill()
        self.gateway.start()
        with Serve(self.ctl):
            self.expect_numbers(numbered, is_once=True)

    @contextlib.contextmanager
    def refusing_gateway(self):
        """It knows another password meanwhile."""
        self.restart_with("another")
        try:
            yield
        finally:
            self.restart_with(self.token)

    def restart_with(self, password):
        self.gateway.stop()
        self.gateway.expect_password(password)
        self.gateway.start()

    def outlives_a_refusal(self):
        numbered = Numbered(first=3_000_000)
        with self.refusing_gateway(), Serve(self.ctl) as serve:
            numbered.post_once(serve.port, 5)
            wait_until("a line about it", lambda: f"nothing is sent to {NAME}: " in serve.log_path.read_text())
        with Serve(self.ctl):
            self.expect_numbers(numbered, is_once=True)

    # the secret

    def hides_the_token(self):
        basic = base64.b64encode(f"{USER}:{self.token}".encode())
        needles = [self.token.encode(), self.token.removeprefix("glc_").encode(), basic, basic.rstrip(b"=")[4:-4]]
        files = [path for path in self.home.path.rglob("*") if path.is_file() and self.keyring.folder not in path.parents]
        expect(any(path.name == "traces.db" for path in files), "no store among the files looked at")
        leaking = [str(path.relative_to(self.home.path)) for path in files if any(needle in path.read_bytes() for needle in needles)]
        expect_equal("files with the token", leaking, [])

    def places(self):
        """The destinations that requests of the log wait for."""
        database = sqlite3.connect(f"file:{self.ctl.data_dir / 'traces.db'}?mode=ro", uri=True)
        with contextlib.closing(database):
            return {row[0] for row in database.execute("SELECT destination FROM cursors")}

    def removes(self):
        destination = self.saved_id()
        expect(destination in self.places(), "it never had a place in the log")
        self.ctl.must("destination", "remove", NAME)
        expect_equal("saved destinations", json.loads(self.ctl.must("destination", "list", "--json")), [])
        expect(destination not in self.places(), "its place in the log is still there and holds up its clearing")
        expect(f"destination/{destination}/" not in self.keyring.search("server", "spancast"), "its token is still in the keyring")
