"""Spans in OTLP JSON, brought to one form so that what was exported and what arrived can be compared as values."""
import math

from report import Mismatch, expect_equal

KINDS = {"internal": 1, "server": 2, "client": 3, "producer": 4, "consumer": 5}
ADDED_BY_SDKS = ("telemetry.sdk.", "service.instance.id")
CODES = {"unset": 0, "ok": 1, "error": 2}


def number(text):
    """A double as its own text; NaN too is then equal to itself."""
    value = float(text)
    return "NaN" if math.isnan(value) else repr(value)


def any_value(json):
    """(type, value) of an AnyValue."""
    if not json:
        return ("none", None)
    (field, content), = json.items()
    if field == "arrayValue":
        return ("array", [any_value(one) for one in content.get("values", [])])
    if field == "intValue":
        return ("int", int(content))
    if field == "doubleValue":
        return ("double", number(content))
    return (field.removesuffix("Value"), content)


def described_value(described):
    """The same of a value as in dataset.py."""
    kind, content = described["type"], described["value"]
    if kind == "array":
        return (kind, [described_value(one) for one in content])
    if kind == "int":
        return (kind, int(content))
    return (kind, number(content) if kind == "double" else content)


def attributes(json):
    found = {one["key"]: any_value(one.get("value")) for one in json}
    expect_equal("attribute keys that come twice", len(json) - len(found), 0)
    return found


def plain(span, resource, scope):
    """One span of OTLP JSON."""
    status = span.get("status", {})
    return {
        "name": span.get("name", ""), "kind": span.get("kind", 0), "parent": span.get("parentSpanId", ""),
        "start": int(span["startTimeUnixNano"]), "end": int(span["endTimeUnixNano"]),
        "status": (status.get("code", 0), status.get("message", "")),
        "attributes": attributes(span.get("attributes", [])),
        "events": [(one.get("name", ""), int(one["timeUnixNano"]), attributes(one.get("attributes", []))) for one in span.get("events", [])],
        "links": [(one["traceId"].lower(), one["spanId"].lower(), attributes(one.get("attributes", []))) for one in span.get("links", [])],
        "resource": {key: value for key, value in attributes(resource.get("attributes", [])).items() if not key.startswith(ADDED_BY_SDKS)},
        "scope": (scope.get("name", ""), scope.get("version", ""))}


def spans_of(message):
    """[((trace id, span id), plain span)] of an OTLP JSON message."""
    return [((span["traceId"].lower(), span["spanId"].lower()), plain(span, part.get("resource", {}), scope.get("scope", {})))
            for part in message.get("resourceSpans", []) for scope in part.get("scopeSpans", []) for span in scope.get("spans", [])]


def expected_spans(dataset, ids):
    """The same for what an SDK was told to export and the ids it gave."""
    start = int(dataset["start"])

    def identity(key):
        return ids[key]["traceId"], ids[key]["spanId"]

    def one_span(one):
        begin = start + int(one["at"])
        return {
            "name": one["name"], "kind": KINDS[one["kind"]], "parent": identity(one["parent"])[1] if one["parent"] else "",
            "start": begin, "end": begin + int(one["lasts"]), "status": (CODES[one["status"]["code"]], one["status"]["message"]),
            "attributes": {key: described_value(value) for key, value in one["attributes"].items()},
            "events": [(event["name"], start + int(event["at"]), {key: described_value(value) for key, value in event["attributes"].items()}) for event in one["events"]],
            "links": [(*identity(link["to"]), {key: described_value(value) for key, value in link["attributes"].items()}) for link in one["links"]],
            "resource": {"service.name": ("string", one["service"])},
            "scope": (dataset["scope"]["name"], dataset["scope"]["version"])}

    return {identity(one["key"]): one_span(one) for one in dataset["spans"]}


def expect_same(actual, expected):
    """Both {identity: plain span}. Names the first field that differs."""
    expect_equal("spans that did not arrive", sorted(expected.keys() - actual.keys()), [])
    expect_equal("spans nobody exported", sorted(actual.keys() - expected.keys()), [])
    for identity, wanted in expected.items():
        for field, value in wanted.items():
            if actual[identity][field] != value:
                raise difference(wanted["name"], field, actual[identity][field], value)


def difference(name, field, actual, wanted):
    if isinstance(wanted, dict):
        keys = sorted(key for key in wanted.keys() | actual.keys() if wanted.get(key) != actual.get(key))
        actual, wanted = {key: actual.get(key) for key in keys}, {key: wanted.get(key) for key in keys}
    return Mismatch(f"span '{name}', {field}: {actual!r}, expected {wanted!r}")
