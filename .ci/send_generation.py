#!/usr/bin/env python3
"""Sends the trace of one answered question, with a random id, to an OTLP receiver as JSON over HTTP, and prints the id.

An agent plans, calls two tools (one fails and is tried again), and writes its answer: what a program with an
OpenTelemetry SDK would report."""
import json
import secrets
import sys
import time
import urllib.request

MS = 1_000_000
INTERNAL, SERVER, CLIENT = 1, 2, 3
trace_id = secrets.token_hex(16)
start = time.time_ns() // MS * MS - 6_900 * MS
services = {}


def attribute(key, value):
    kind = {bool: "boolValue", int: "intValue", float: "doubleValue"}.get(type(value), "stringValue")
    return {"key": key, "value": {kind: str(value) if kind == "intValue" else value}}


def span(service, name, parent, begin, end, kind=INTERNAL, error="", **attributes):
    made = {"traceId": trace_id, "spanId": secrets.token_hex(8), "parentSpanId": parent, "name": name, "kind": kind,
            "startTimeUnixNano": str(start + begin * MS), "endTimeUnixNano": str(start + end * MS),
            "attributes": [attribute(key.replace("__", "."), value) for key, value in attributes.items()],
            "status": {"code": 2, "message": error} if error else {"code": 1}}
    if error:
        made["events"] = [{"timeUnixNano": made["endTimeUnixNano"], "name": "exception",
                           "attributes": [attribute("exception.type", "Error"), attribute("exception.message", error)]}]
    services.setdefault(service, []).append(made)
    return made["spanId"]


def call(parent, name, begin, end, first_token, question, answer, tokens, cost):
    model = "openai/gpt-4o"
    attributes = {
        "trace.name": "Metric Analysis Pipeline", "user.id": "user_12345", "session.id": "session_abc",
        "trace.metadata.environment": "production", "trace.metadata.alert_id": "alert_789", "span.type": "generation",
        "gen_ai.operation.name": "chat", "gen_ai.system": "openai", "gen_ai.request.model": model, "gen_ai.response.model": model,
        "gen_ai.usage.input_tokens": tokens[0], "gen_ai.usage.output_tokens": tokens[1], "gen_ai.usage.total_tokens": sum(tokens),
        "gen_ai.usage.total_cost": cost, "gen_ai.response.finish_reason": "stop", "trace.metadata.openrouter.provider_name": "Azure",
        "trace.metadata.openrouter.first_token_ms": float(first_token - begin),
        "gen_ai.prompt": json.dumps({"messages": [{"role": "user", "content": question}]}),
        "gen_ai.completion": json.dumps({"completion": answer, "reasoning": None, "toolCalls": []})}
    root = span("openrouter", name, parent, begin, end, CLIENT, **attributes)
    span("openrouter", "provider attempt 1: Azure", root, begin + 4, first_token, SERVER, span__type="span")
    span("openrouter", "generation", root, first_token, end - 2, SERVER, span__type="span")


question = "Analyze this metric: the error rate rose from 0.2 % to 3.1 % at 14:05."
root = span("web", "POST /api/analyze", "", 0, 6900, SERVER, http__request__method="POST", http__response__status_code=200)
agent = span("analyst", "invoke_agent analyst", root, 12, 6840, gen_ai__operation__name="invoke_agent", gen_ai__agent__name="analyst")
plan = span("analyst", "plan", agent, 20, 1710)
call(plan, "Plan Analysis", 30, 1700, 540, question, "Look up the deployments and the top errors around 14:05.", (1284, 96), 0.00417)
tools = span("analyst", "run tools", agent, 1715, 3620)
deployments = span("analyst", "execute_tool lookup_deployments", tools, 1720, 2310, gen_ai__operation__name="execute_tool", gen_ai__tool__name="lookup_deployments")
api = span("deployments", "GET /deployments", deployments, 1740, 2290, SERVER, http__response__status_code=200)
span("postgres", "SELECT deployments", api, 1790, 2240, CLIENT, db__system="postgresql")
errors = span("analyst", "execute_tool top_errors", tools, 1722, 3600, gen_ai__operation__name="execute_tool", gen_ai__tool__name="top_errors")
span("logs", "GET /query", errors, 1740, 2745, CLIENT, error="timeout after 1 s", http__response__status_code=504)
span("logs", "GET /query", errors, 2960, 3580, CLIENT, http__response__status_code=200)
answer = span("analyst", "answer", agent, 3625, 6800)
call(answer, "Write Answer", 3640, 6790, 4210, question, "The rise begins with the deployment of checkout v182. Roll it back first.", (3874, 412), 0.01381)
span("web", "store message", root, 6845, 6895, CLIENT)

version = {"openrouter": "1.0.0"}
body = {"resourceSpans": [
    {"resource": {"attributes": [attribute("service.name", service), attribute("service.version", version.get(service, "2.3.1"))]},
     "scopeSpans": [{"scope": {"name": service}, "spans": spans}]} for service, spans in services.items()]}
request = urllib.request.Request(sys.argv[1], json.dumps(body).encode(), {"Content-Type": "application/json"})
with urllib.request.urlopen(request, timeout=10) as response:
    if response.status != 200 or json.load(response).get("partialSuccess", {}).get("rejectedSpans"):
        sys.exit("the receiver did not take the spans")
print(trace_id)
