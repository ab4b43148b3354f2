"""Tempo's query API: Tempo's own answers, replayed over the small corpus by the recordings' checker. They lie beside the repository; without them nothing is checked."""
import pathlib
import re
import subprocess
import sys
import urllib.request

from harness import Ctl, Home, Serve
from report import expect, expect_equal

GOLDEN = pathlib.Path(__file__).resolve().parents[2].parent / "shared" / "golden"
# kind -> how many answers differ on purpose, where the language and Tempo part (TraceQL reference 14)
DIFFERENT = {"search": 30, "metrics": 9}
CHECK_SECONDS = 600


def run(report, bin_dir):
    if not (GOLDEN / "check.py").exists():
        report.skip("query API: Tempo's answers", f"{GOLDEN} is not there")
        return
    with Home() as home:
        ctl = Ctl(bin_dir, home)
        ctl.must("import", str(GOLDEN / "small.otlp.json"))
        with Serve(ctl, "--no-broadcast") as serve:
            greet(report, serve)
            check(report, serve)


def greet(report, serve):
    with report.check("query API: says that it is there, to Grafana's test, too"):
        for path, words in (("/ready", "ready\n"), ("/api/echo", "echo\n")):
            with urllib.request.urlopen(serve.query_url + path) as answer:
                expect_equal(path, answer.read().decode(), words)


def check(report, serve):
    host = serve.query_url.removeprefix("http://")
    done = subprocess.run([sys.executable, "-B", str(GOLDEN / "check.py"), "small", "--host", host], capture_output=True, text=True, timeout=CHECK_SECONDS)
    for kind, different in DIFFERENT.items():
        found = re.search(rf"^{kind} small: (\d+) of (\d+)", done.stdout, re.M)
        equal, total = map(int, found.groups()) if found else (0, 0)
        with report.check(f"query API: answers to {kind} queries are Tempo's") as notes:
            notes.append(f"{equal} of {total}")
            expect(total > 0, done.stderr[-500:])
            expect(total - equal <= different, done.stdout)
