"""OpenTelemetry's SDKs for Python and Node export to the receiver; the user guide's queries find their traces."""
import sdk
from dataset import QUERIES, dataset
from harness import Ctl, Home, Serve
from report import expect_equal


def run(report, bin_dir, python_sdk, node_sdk):
    python = lambda: [python_sdk(), sdk.__file__.replace("sdk.py", "sdk_python.py")]
    variants = [("Python SDK, protobuf", python, "none", True), ("Python SDK, protobuf, gzip", python, "gzip", True),
                ("Node SDK, JSON", lambda: ["node", node_sdk(), "json"], "none", False),
                ("Node SDK, JSON, gzip", lambda: ["node", node_sdk(), "json"], "gzip", False),
                ("Node SDK, protobuf, gzip", lambda: ["node", node_sdk(), "protobuf"], "gzip", False)]
    for name, command, compression, is_wide in variants:
        with report.check(f"{name}: exports"), Home() as home:
            check(report, name, Ctl(bin_dir, home), command(), compression, dataset(wide=is_wide))


def check(report, name, ctl, command, compression, spans):
    with Serve(ctl) as serve:
        ids = sdk.export(command, ctl.home.env, serve.url, spans, compression)
        with report.check(f"{name}: each of the eight queries finds exactly its traces"):
            for query, names in QUERIES.items():
                expect_equal(query, ctl.trace_ids(query), sdk.trace_ids(spans, ids, names))
        with report.check(f"{name}: attributes, events, links, kinds and status come through unchanged"):
            sdk.expect_whole(ctl, spans, ids)
