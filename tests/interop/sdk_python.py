"""Exports the spans that standard input describes (see dataset.py) with the OpenTelemetry SDK, set up by its environment
variables as an application would; prints the ids that the SDK gave them."""
import json
import sys

from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Link, SpanKind, Status, StatusCode

READ = {"int": int, "double": float, "bool": bool, "string": str}


def value(described):
    if described["type"] == "array":
        return [value(one) for one in described["value"]]
    return READ[described["type"]](described["value"])


def attributes(described):
    return {key: value(one) for key, one in described.items()}


class Exporting:
    def __init__(self, dataset):
        self.dataset = dataset
        self.start = int(dataset["start"])
        self.spans = {}
        self.providers = {}

    def tracer(self, service):
        if service not in self.providers:
            provider = TracerProvider(resource=Resource.create({"service.name": service}))
            provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
            self.providers[service] = provider
        scope = self.dataset["scope"]
        return self.providers[service].get_tracer(scope["name"], scope["version"])

    def begin(self, one):
        parent = self.spans.get(one["parent"])
        links = [Link(self.spans[link["to"]].get_span_context(), attributes(link["attributes"])) for link in one["links"]]
        span = self.tracer(one["service"]).start_span(
            one["name"], context=trace.set_span_in_context(parent) if parent else trace.Context(), kind=SpanKind[one["kind"].upper()],
            attributes=attributes(one["attributes"]), links=links, start_time=self.start + int(one["at"]))
        self.spans[one["key"]] = span
        for event in one["events"]:
            span.add_event(event["name"], attributes(event["attributes"]), timestamp=self.start + int(event["at"]))
        status = one["status"]
        span.set_status(Status(StatusCode[status["code"].upper()], status["message"] or None))

    def run(self):
        for one in self.dataset["spans"]:
            self.begin(one)
        for one in self.dataset["spans"]:
            self.spans[one["key"]].end(self.start + int(one["at"]) + int(one["lasts"]))
        for provider in self.providers.values():
            provider.force_flush()
            provider.shutdown()
        contexts = {key: span.get_span_context() for key, span in self.spans.items()}
        return {key: {"traceId": f"{one.trace_id:032x}", "spanId": f"{one.span_id:016x}"} for key, one in contexts.items()}


print(json.dumps(Exporting(json.load(sys.stdin)).run()))
