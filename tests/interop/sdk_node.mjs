// Exports the spans that standard input describes (see dataset.py) with the OpenTelemetry SDK, set up by its environment
// variables as an application would; prints the ids that the SDK gave them. Argument: json or protobuf.
import { readFileSync } from 'node:fs';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

const Exporter = process.argv[2] === 'json' ? JsonExporter : ProtobufExporter;
const dataset = JSON.parse(readFileSync(0, 'utf8'));
const providers = new Map();
const spans = new Map();

const read = { int: Number, double: Number, bool: one => one, string: one => one, array: all => all.map(value) };
function value({ type, value: content }) { return read[type](content); }

function attributes(described) {
  return Object.fromEntries(Object.entries(described).map(([key, one]) => [key, value(one)]));
}

// [seconds, nanoseconds], the only form in which a time does not go through a double
function time(...nanoseconds) {
  const sum = nanoseconds.reduce((total, one) => total + BigInt(one), BigInt(dataset.start));
  return [Number(sum / 1000000000n), Number(sum % 1000000000n)];
}

function tracer(service) {
  if (!providers.has(service)) {
    const resource = defaultResource().merge(resourceFromAttributes({ 'service.name': service }));
    providers.set(service, new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(new Exporter())] }));
  }
  return providers.get(service).getTracer(dataset.scope.name, dataset.scope.version);
}

function begin(one) {
  const parent = spans.get(one.parent);
  const links = one.links.map(link => ({ context: spans.get(link.to).spanContext(), attributes: attributes(link.attributes) }));
  const options = { kind: SpanKind[one.kind.toUpperCase()], attributes: attributes(one.attributes), links, startTime: time(one.at) };
  const span = tracer(one.service).startSpan(one.name, options, parent ? trace.setSpan(ROOT_CONTEXT, parent) : ROOT_CONTEXT);
  spans.set(one.key, span);
  for (const event of one.events)
    span.addEvent(event.name, attributes(event.attributes), time(event.at));
  if (one.status.code !== 'unset')
    span.setStatus({ code: SpanStatusCode[one.status.code.toUpperCase()], message: one.status.message || undefined });
}

dataset.spans.forEach(begin);
for (const one of dataset.spans)
  spans.get(one.key).end(time(one.at, one.lasts));
for (const provider of providers.values()) {
  await provider.forceFlush();
  await provider.shutdown();
}
const ids = [...spans].map(([key, span]) => [key, { traceId: span.spanContext().traceId, spanId: span.spanContext().spanId }]);
console.log(JSON.stringify(Object.fromEntries(ids)));
