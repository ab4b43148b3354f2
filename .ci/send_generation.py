#!/usr/bin/env python3
"""Sends one generation with a random trace id to an OTLP receiver, as JSON over HTTP, and prints the id."""
import json
import secrets
import sys
import time
import urllib.request

MS = 1_000_000
trace_id = secrets.token_hex(16)
root_id, attempt_id, stream_id, tool_id = (secrets.token_hex(8) for _ in range(4))
end = time.time_ns() // MS * MS
start = end - 2_840 * MS


def text(key, value):
    return {"key": key, "value": {"stringValue": value}}


def number(key, value):
    return {"key": key, "value": {"intValue": str(value)}}


def span(name, span_id, parent, begin, finish, kind, attributes, **more):
    return {"traceId": trace_id, "spanId": span_id, "parentSpanId": parent, "name": name, "kind": kind,
            "startTimeUnixNano": str(start + begin * MS), "endTimeUnixNano": str(start + finish * MS),
            "attributes": attributes, "status": {"code": 1}, **more}


messages = {"messages": [{"role": "user", "content": "Analyze this metric: the error rate rose from 0.2 % to 3.1 % at 14:05."}]}
answer = {"completion": "The rise begins with the deployment of checkout v182. Roll it back first.", "reasoning": None, "toolCalls": []}
root = span("Anomaly Detection", root_id, "", 0, 2840, 3, [
    text("trace.name", "Metric Analysis Pipeline"), text("user.id", "user_12345"), text("session.id", "session_abc"),
    text("trace.metadata.environment", "production"), text("trace.metadata.alert_id", "alert_789"),
    text("span.type", "generation"), text("gen_ai.operation.name", "chat"), text("gen_ai.system", "openai"),
    text("gen_ai.request.model", "openai/gpt-4o"), text("gen_ai.response.model", "openai/gpt-4o"),
    number("gen_ai.usage.input_tokens", 1284), number("gen_ai.usage.output_tokens", 212), number("gen_ai.usage.total_tokens", 1496),
    {"key": "gen_ai.usage.total_cost", "value": {"doubleValue": 0.00533}},
    text("gen_ai.prompt", json.dumps(messages)), text("gen_ai.completion", json.dumps(answer)),
    text("gen_ai.response.finish_reason", "stop"), text("trace.metadata.openrouter.provider_name", "Azure")])
attempt = span("provider attempt 1: Azure", attempt_id, root_id, 4, 610, 2, [text("span.type", "span")],
               events=[{"timeUnixNano": str(start + 598 * MS), "name": "first token", "attributes": []}])
stream = span("generation", stream_id, root_id, 610, 2838, 2, [text("span.type", "span")])
tool = span("lookup_deployments", tool_id, stream_id, 1480, 1730, 1, [
    text("gen_ai.operation.name", "execute_tool"), text("gen_ai.tool.name", "lookup_deployments")])
resource = {"attributes": [text("service.name", "openrouter"), text("service.version", "1.0.0"), text("openrouter.trace.id", "gen-" + trace_id[:12])]}
worker = {"attributes": [text("service.name", "tools"), text("service.version", "2.3.1")]}
scope = {"name": "openrouter"}
body = {"resourceSpans": [{"resource": resource, "scopeSpans": [{"scope": scope, "spans": [root, attempt, stream]}]},
                          {"resource": worker, "scopeSpans": [{"scope": {"name": "tools"}, "spans": [tool]}]}]}
request = urllib.request.Request(sys.argv[1], json.dumps(body).encode(), {"Content-Type": "application/json"})
with urllib.request.urlopen(request, timeout=10) as response:
    if response.status != 200 or json.load(response).get("partialSuccess", {}).get("rejectedSpans"):
        sys.exit("the receiver did not take the spans")
print(trace_id)
