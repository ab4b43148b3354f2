"""Runs the SDK programs as an application would run: in a process of its own, set up by environment variables."""
import json
import subprocess

from report import expect
from spans import expect_same, expected_spans, spans_of

EXPORT_SECONDS = 120


def export(command, env, url, dataset, compression="none"):
    """The ids that the SDK gave the spans of `dataset`."""
    env = {**env, "OTEL_EXPORTER_OTLP_ENDPOINT": url, "OTEL_EXPORTER_OTLP_COMPRESSION": compression}
    done = subprocess.run(list(map(str, command)), env=env, input=json.dumps(dataset), text=True, capture_output=True, timeout=EXPORT_SECONDS)
    expect(done.returncode == 0, f"the SDK's program ended with {done.returncode}: {done.stderr.strip()}")
    expect(not done.stderr.strip(), f"the SDK complains: {done.stderr.strip()}")
    return json.loads(done.stdout)


def trace_ids(dataset, ids, names):
    """Of the traces with these names."""
    return {ids[one["key"]]["traceId"] for one in dataset["spans"] if one["trace"] in names}


def expect_whole(ctl, dataset, ids):
    """Every span, as `spancastctl trace` prints it, is exactly the one that was exported."""
    arrived = [found for trace_id in {one["traceId"] for one in ids.values()} for found in spans_of(ctl.trace(trace_id))]
    expect(len(arrived) == len(dict(arrived)), "a span is in its trace twice")
    expect_same(dict(arrived), expected_spans(dataset, ids))
