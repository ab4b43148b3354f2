"""What the SDKs are told to export: traces as of calls to language models, as JSON that both SDK programs read.

A value is written as {"type": ..., "value": ...}; integers and times are decimal strings, so that JSON of any language
carries them exactly. `wide` adds values that JavaScript's SDK cannot say: its numbers are doubles, its whole ones integers."""
import time

SECOND = 1_000_000_000
TURBO = "openai/gpt-4-turbo"

# the user guide's eight queries, each with the traces it has to find: no more and no fewer
QUERIES = {
    '{ resource.service.name = "openrouter" }':
        {"plain", "turbo", "upper case", "variant", "slow", "five seconds", "user", "failed", "production", "staging", "two services", "everything"},
    '{ resource.service.name = "openrouter" && span.gen_ai.request.model = "openai/gpt-4-turbo" }': {"turbo"},
    '{ resource.service.name = "openrouter" && duration > 5s }': {"slow"},
    '{ resource.service.name = "openrouter" && span.user.id = "user_abc123" }': {"user"},
    '{ resource.service.name = "openrouter" && status = error }': {"failed", "everything"},
    '{ resource.service.name = "openrouter" && span.gen_ai.request.model =~ ".*gpt-4.*" }': {"plain", "turbo", "variant", "failed", "production"},
    '{ resource.service.name = "openrouter" && span.trace.metadata.environment = "production" }': {"production"},
    '{ resource.service.name = "openrouter" && span.trace.metadata.alert_id = "alert_789" }': {"production"},
}


def value(content):
    if isinstance(content, list):
        return {"type": "array", "value": [value(one) for one in content]}
    if isinstance(content, bool):
        return {"type": "bool", "value": content}
    if isinstance(content, int):
        return {"type": "int", "value": str(content)}
    if isinstance(content, float):
        return {"type": "double", "value": repr(content)}
    return {"type": "string", "value": content}


def values(attributes):
    return {key: value(content) for key, content in attributes.items()}


def span(name, attributes, **rest):
    """`at` and `lasts` in nanoseconds since the start of the set; `parent` and `links` name spans by their key."""
    return {"key": rest.get("key", name), "trace": rest.get("trace", name), "parent": rest.get("parent"), "service": rest.get("service", "openrouter"),
            "name": name, "kind": rest.get("kind", "client"), "at": str(rest.get("at", 0)), "lasts": str(rest.get("lasts", SECOND)),
            "attributes": values(attributes), "events": rest.get("events", []), "links": rest.get("links", []),
            "status": rest.get("status", {"code": "unset", "message": ""})}


def call(name, model, attributes=None, **rest):
    tokens = {"gen_ai.usage.input_tokens": 50, "gen_ai.usage.output_tokens": 100, "gen_ai.usage.total_tokens": 150, "gen_ai.usage.total_cost": 0.0215}
    return span(name, {"gen_ai.operation.name": "chat", "gen_ai.system": model.split("/")[0], "gen_ai.request.model": model,
                       "gen_ai.response.model": model, "gen_ai.response.finish_reason": "stop", **tokens, **(attributes or {})}, **rest)


def error(message):
    return {"code": "error", "message": message}


def calls():
    metadata = {"trace.metadata.environment": "production", "trace.metadata.alert_id": "alert_789"}
    return [
        call("plain", "openai/gpt-4o"),
        call("turbo", TURBO, lasts=1_500_000_123),
        call("upper case", "OpenAI/GPT-4-Turbo"),
        call("variant", "openai/gpt-4.1-mini"),
        call("slow", "anthropic/claude-sonnet-4.5", lasts=5 * SECOND + 1),
        call("five seconds", "mistralai/mistral-large", lasts=5 * SECOND),
        call("user", "anthropic/claude-sonnet-4.5", {"user.id": "user_abc123", "session.id": "session_1"}),
        call("failed", "openai/gpt-4o", status=error("Provider returned error")),
        call("production", "openai/gpt-4o", metadata),
        call("staging", "x-ai/grok-4", {"trace.metadata.environment": "production-2", "trace.metadata.alert_id": "alert_7890", "user.id": "user_abc1234"}),
        # another service has all of it, and a trace that the two share does not mix their spans
        call("elsewhere", TURBO, {"user.id": "user_abc123", **metadata}, service="billing", lasts=9 * SECOND, status=error("no")),
        call("two services", TURBO, {"user.id": "user_abc123", **metadata}, service="billing", lasts=9 * SECOND, status=error("no")),
        call("generation", "google/gemini-2.5-pro", trace="two services", parent="two services", kind="server"),
    ]


def every_kind(wide):
    attributes = {"text": "Grüße, 世界 \U0001f680", "empty": "", "quotes": "\"\\\n\t\u0001", "yes": True, "no": False, "zero": 0, "negative": -42,
                  "exact": 9007199254740991, "pi": 3.141592653589793, "tiny": 5e-324, "large": 4503599627370495.5,
                  "words": ["a", "", "ß"], "flags": [True, False], "numbers": [1, -2, 3], "fractions": [0.5, -1.25], "none of them": []}
    if wide:
        attributes |= {"largest": 2**63 - 1, "smallest": -(2**63), "beyond doubles": 2**53 + 1, "not a number": float("nan"),
                       "infinite": float("inf"), "whole": 1.0, "largest double": 1.7976931348623157e308}
    return attributes


def everything(wide):
    """Every attribute type, events, links, every kind and a status."""
    at = str(SECOND // 2)
    events = [{"name": "exception", "at": at, "attributes": values({"exception.type": "Error", "exception.message": "brøken"})},
              {"name": "empty", "at": str(SECOND // 2 + 1), "attributes": {}}]
    links = [{"to": "plain", "attributes": values({"why": "retry of", "try": 2})}, {"to": "turbo", "attributes": {}}]
    kinds = ("internal", "server", "producer", "consumer")
    root = span("everything", every_kind(wide), events=events, links=links, status=error("broken: \"ü\""))
    children = [span(f"{kind} part", {}, trace="everything", parent="everything" if kind == "internal" else "internal part", kind=kind, at=1 + index,
                     lasts=index, status={"code": "ok", "message": ""}) for index, kind in enumerate(kinds)]
    return [root, *children]


def dataset(wide=False, prompt=""):
    """`prompt`: content on each call."""
    spans = calls() + everything(wide)
    for one in spans if prompt else []:
        if "gen_ai.system" in one["attributes"]:
            one["attributes"] |= values({"gen_ai.prompt": f'{{"messages":[{{"role":"user","content":"{prompt}"}}]}}', "gen_ai.completion": f'{{"completion":"{prompt}"}}'})
    return {"start": str(time.time_ns() - 60 * SECOND), "scope": {"name": "interop", "version": "1.2.3"}, "spans": spans}
