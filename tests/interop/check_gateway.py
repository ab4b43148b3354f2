"""Official SDKs call a server of models through the gateway: they see what they would see without it, and each call is a trace."""
import hashlib
import json
import re
import socket
import subprocess

from harness import Ctl, Home, Serve, wait_until
from models import Models
from report import expect, expect_equal

CALL_SECONDS = 120
GUIDE = {"gen_ai.operation.name": "chat", "gen_ai.system": "openai", "gen_ai.request.model": "openai/gpt-4o", "gen_ai.response.model": "openai/gpt-4o",
         "gen_ai.usage.input_tokens": 11, "gen_ai.usage.output_tokens": 7, "gen_ai.usage.total_tokens": 18, "gen_ai.response.finish_reason": "stop",
         "user.id": "user_12345", "session.id": "session_abc", "trace.name": "Metric Analysis Pipeline",
         "trace.metadata.environment": "production", "trace.metadata.alert_id": "alert_789"}
SECRETS = ("sk-canary-python", "sk-canary-node", "sk-canary-anthropic")
# fields that belong to one connection, or that name the server
OF_THE_CONNECTION = (b"host", b"connection", b"keep-alive")
# the SDKs' own counters and the key they were given
DIFFERS_BETWEEN_RUNS = (b"x-stainless-retry-count", b"x-stainless-read-timeout")


def run(report, bin_dir, python_sdk, node_sdk):
    python = lambda url: [python_sdk(), __file__.replace("check_gateway.py", "calls_python.py"), url]
    node = lambda url: ["node", node_sdk().with_name("calls_node.mjs"), url, url.removesuffix("/v1")]
    for name, command, calls in (("Python SDK", python, 5), ("Node SDKs", node, 7)):
        with report.check(f"{name} through the gateway"), Home() as home, Models() as models:
            check(report, name, Ctl(bin_dir, home), command, calls, models)
    with report.check("raw answers through the gateway are the upstream's, byte for byte"), Home() as home, Models() as models:
        check_bytes(Ctl(bin_dir, home), models)


def answers(command, env):
    done = subprocess.run(list(map(str, command)), env=env, text=True, capture_output=True, timeout=CALL_SECONDS)
    expect(done.returncode == 0, f"the SDK's program ended with {done.returncode}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def comparable(seen):
    """Requests as the upstream read them, without what names or numbers a connection."""
    left_out = OF_THE_CONNECTION + DIFFERS_BETWEEN_RUNS
    lines = [(top.split(b"\r\n"), body) for top, body in seen]
    return [(re.sub(rb"^(\w+) (/api)?", rb"\1 ", fields[0]), sorted(one for one in fields[1:] if one.split(b":")[0].lower() not in left_out), body)
            for fields, body in lines]


def check(report, name, ctl, command, calls, models):
    direct = answers(command(models.url), ctl.home.env)
    asked = models.take_seen()
    with Serve(ctl, "--upstream", models.url, "--no-broadcast") as serve:
        proxied = answers(command(serve.gateway_url), ctl.home.env)
        with report.check(f"{name}: sees exactly what it sees without the gateway"):
            expect_equal("answers", len(proxied), calls)
            expect_equal("answers through the gateway", proxied, direct)
        with report.check(f"{name}: the upstream is asked exactly what it is asked without the gateway"):
            expect_equal("requests", comparable(models.take_seen()), comparable(asked))
        with report.check(f"{name}: each call is one trace of the right status"):
            statuses = wait_until("the traces of all calls", lambda: whole(statuses_of(ctl), calls))
            expect_equal("statuses", sorted(statuses), ["error"] + ["ok"] * (calls - 1))
        if name.startswith("Python"):
            with report.check(f"{name}: the user guide's attributes and metadata"):
                check_guide(ctl)
    with report.check(f"{name}: no key is kept"):
        expect_no_secret(ctl.data_dir)


def whole(found, count):
    return found if len(found) >= count else None


def statuses_of(ctl, limit=1000):
    """Of the root spans of calls."""
    found = json.loads(ctl.must("query", "--json", "--limit", str(limit), '{ span.span.type = "generation" } | select(status)'))
    return [attribute["value"]["stringValue"] for one in found["traces"] for span in one["spanSets"][0]["spans"]
            for attribute in span["attributes"] if attribute["key"] == "status"]


def check_guide(ctl):
    trace_id = hashlib.sha256(b"monitoring_pipeline_001").hexdigest()[:32]
    for query in ('{ resource.service.name = "openrouter" && span.trace.metadata.alert_id = "alert_789" }',
                  '{ resource.service.name = "openrouter" && span.user.id = "user_12345" }',
                  '{ resource.service.name = "openrouter" && span.trace.metadata.environment = "production" }'):
        expect_equal(query, ctl.trace_ids(query), {trace_id})
    spans = [(group["resource"], span) for group in ctl.trace(trace_id)["resourceSpans"] for scope in group["scopeSpans"] for span in scope["spans"]]
    resource, root = next(one for one in spans if not one[1].get("parentSpanId"))
    expect_equal("the root span's name", root["name"], "Anomaly Detection")
    found = values(root)
    for key, value in GUIDE.items():
        expect_equal(key, found.get(key), value)
    of_resource = values(resource)
    expect_equal("service.name", of_resource.get("service.name"), "openrouter")
    expect_equal("service.version", of_resource.get("service.version"), "1.0.0")
    expect(str(of_resource.get("openrouter.trace.id", "")).startswith("gen-"), f"openrouter.trace.id: {of_resource}")


def values(holder):
    read = {"stringValue": str, "intValue": int, "doubleValue": float, "boolValue": bool}
    return {one["key"]: read[kind](value) for one in holder["attributes"] for kind, value in one["value"].items() if kind in read}


def expect_no_secret(folder):
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for secret in SECRETS:
            expect(secret.encode() not in content, f"{path.name} holds a key that passed through")


def check_bytes(ctl, models):
    with Serve(ctl, "--upstream", models.url, "--no-broadcast") as serve:
        for path in ("/chat/completions", "/responses", "/messages", "/models"):
            for is_streamed in (False, True):
                body = json.dumps({"model": "openai/gpt-4o", "stream": is_streamed, "messages": [], "input": path}).encode()
                wire = [raw(port, prefix + path, body) for port, prefix in ((models.port, "/api/v1"), (serve.gateway_port, "/api/v1"))]
                expect_equal(f"{path}, streamed: {is_streamed}", wire[1], wire[0])


def raw(port, path, body):
    """Everything that comes until the server closes."""
    top = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", port), timeout=CALL_SECONDS) as connection:
        connection.sendall(top.encode() + body)
        connection.settimeout(CALL_SECONDS)
        got = b""
        while not is_whole(got):
            piece = connection.recv(65536)
            if not piece:
                break
            got += piece
        return got


def is_whole(got):
    top, _, rest = got.partition(b"\r\n\r\n")
    length = re.search(rb"\r\ncontent-length: *(\d+)", top, re.IGNORECASE)
    return (length and len(rest) >= int(length.group(1))) or rest.endswith(b"0\r\n\r\n")
