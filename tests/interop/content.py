"""Spans with a marker wherever any convention keeps what was asked and answered (../golden/privacy/content-keys.txt)."""
import http.client
import json
import pathlib
import secrets
import time
import urllib.parse

from report import expect_equal

KEYS = pathlib.Path(__file__).parent.parent / "golden" / "privacy" / "content-keys.txt"


def marked_spans(marker):
    """An OTLP request, and the identities of its spans."""
    attributes = [{"key": key, "value": {"stringValue": f"{marker} in {key}"}} for key in KEYS.read_text().split()]
    trace_id, now = secrets.token_hex(16), time.time_ns()
    times = {"startTimeUnixNano": str(now - 1_000_000), "endTimeUnixNano": str(now)}
    places = (
        {"attributes": attributes},
        {"events": [{"name": "gen_ai.user.message", "timeUnixNano": str(now), "attributes": [
            *attributes, {"key": "content", "value": {"stringValue": marker}}]}]},
        {"links": [{"traceId": trace_id, "spanId": "00000000000000a1", "attributes": attributes}]},
        {"status": {"code": 2, "message": f"Invalid prompt: {marker}"}},
    )
    spans = [{"traceId": trace_id, "spanId": secrets.token_hex(8), "name": "chat", **times, **place} for place in places]
    batch = {"resourceSpans": [{"resource": {"attributes": attributes}, "scopeSpans": [
        {"scope": {"name": "interop", "attributes": attributes}, "spans": spans}]}]}
    return batch, {(one["traceId"], one["spanId"]) for one in spans}


def post(url, batch):
    server = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(server.hostname, server.port, timeout=30)
    try:
        connection.request("POST", "/v1/traces", json.dumps(batch), {"Content-Type": "application/json"})
        expect_equal("status of the receiver", connection.getresponse().status, 200)
    finally:
        connection.close()
