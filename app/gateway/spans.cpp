#include "app/gateway/spans.h"

#include "app/broadcast/shorten.h"
#include "app/gateway/generationreader.h"
#include "app/gateway/limits.h"
#include "app/gateway/story.h"

namespace app::gateway {
namespace {

using trace::Attributes;
using trace::Span;

Span spanOf(const Story &story, std::string name, UnixNano start, UnixNano end)
{
    Span span;
    span.traceId = story.ids.traceId;
    span.traceState = story.ids.traceState;
    span.flags = story.ids.flags;
    span.name = std::move(name);
    span.startTimeUnixNano = start;
    span.endTimeUnixNano = std::max(start, end);
    span.status.code = trace::StatusCode::Ok;
    return span;
}

void markFailed(Span &span, const Outcome &outcome)
{
    span.status = {outcome.message, trace::StatusCode::Error};
    trace::Event event{.timeUnixNano = span.endTimeUnixNano, .name = "exception"};
    event.attributes = {{"exception.type", "Error"}, {"exception.message", outcome.message}};
    if (!outcome.raw.empty()) // what hides behind OpenRouter's "Provider returned error"
        event.attributes.push_back({"exception.stacktrace", outcome.raw});
    span.events.push_back(std::move(event));
}

Span callSpan(const Story &story)
{
    const auto &name = story.generation.request.names.generationName;
    auto span = spanOf(story, name.empty() ? "LLM Generation" : name, story.start(), story.end());
    span.spanId = story.ids.root;
    span.parentSpanId = story.ids.group.isNull() ? story.ids.parent : story.ids.group;
    span.kind = trace::SpanKind::Client;
    span.attributes = callAttributes(story);
    if (story.outcome.isError)
        markFailed(span, story.outcome);
    return span;
}

/// The span between, which the request named.
Span groupSpan(const Story &story)
{
    auto span = spanOf(story, story.generation.request.names.spanName, story.start(), story.end());
    span.spanId = story.ids.group;
    span.parentSpanId = story.ids.parent;
    span.kind = trace::SpanKind::Internal;
    addIdentity(span.attributes, story);
    addSpanHead(span.attributes, story, "span");
    return span;
}

Span childSpan(const Story &story, std::string name, UnixNano start, UnixNano end)
{
    auto span = spanOf(story, std::move(name), start, end);
    span.parentSpanId = story.ids.root;
    span.kind = trace::SpanKind::Server;
    return span;
}

/// From the start until the head of the answer is here, or until there will be none.
Span attemptSpan(const Story &story)
{
    const auto &call = story.call;
    const bool isAnswered = call.answeredAt != 0;
    auto span = childSpan(story, "provider attempt 1: " + story.provider(), story.start(),
                          isAnswered ? call.answeredAt : story.end());
    span.spanId = story.ids.attempt;
    const bool isFailed = story.outcome.isError && (!isAnswered || call.status >= 400);
    auto &out = span.attributes;
    out = {{"span.type", "span"},
           {"span.level", isFailed ? "ERROR" : "DEFAULT"},
           {"span.metadata.attempt_index", 0}};
    if (call.status != 0)
        out.push_back({"span.metadata.status_code", call.status});
    if (const auto byok = story.generation.answer.usage.isByok)
        out.push_back({"span.metadata.is_byok", *byok});
    if (!story.model().empty())
        out.push_back({"span.metadata.model_permaslug", story.model()});
    out.push_back({"gen_ai.operation.name", operationOf(story.generation.api)});
    out.push_back({"gen_ai.response.id", story.ids.generationId + ":attempt-0"});
    out.push_back({"trace.metadata.openrouter.provider_name", story.provider()});
    if (isFailed)
        span.status = {story.outcome.message, trace::StatusCode::Error};
    return span;
}

/// From the head of the answer to its last byte.
Span generationSpan(const Story &story)
{
    auto span = childSpan(story, "generation", story.call.answeredAt, story.end());
    span.spanId = story.ids.generation;
    const bool isFailed = story.outcome.isError;
    span.attributes = {{"span.type", "span"},
                       {"span.level", isFailed ? "ERROR" : "DEFAULT"},
                       {"gen_ai.operation.name", operationOf(story.generation.api)},
                       {"gen_ai.response.id", story.ids.generationId + ":generation"}};
    if (isFailed)
        span.status = {story.outcome.message, trace::StatusCode::Error};
    return span;
}

trace::ResourceSpans alone(Span span, const Story &story)
{
    trace::ResourceSpans spans;
    spans.resource.attributes = {{"service.name", story.options.serviceName},
                                 {"openrouter.trace.id", story.ids.generationId},
                                 {"service.version", "1.0.0"}};
    auto &scope = spans.scopeSpans.emplace_back();
    scope.scope.name = "openrouter";
    scope.spans.push_back(std::move(span));
    return spans;
}

/// An upstream's words may hold the prompt, and a person's rules count for them as for everything that is kept.
void protect(Outcome &outcome, const SpanOptions &options)
{
    if (!options.withContent && outcome.isQuoted) {
        outcome.message = "Provider returned error";
        outcome.raw.clear();
    }
    if (options.redaction) {
        options.redaction->apply(outcome.message);
        options.redaction->apply(outcome.raw);
    }
}

void protect(Attributes &metadata, const SpanOptions &options)
{
    if (!options.redaction)
        return;
    for (auto &[key, value] : metadata)
        if (auto *text = value.get<std::string>())
            options.redaction->apply(*text);
}

void settleSession(Story &story)
{
    auto *conversations = story.options.conversations;
    auto &session = story.generation.request.session;
    if (!session.empty() || !conversations)
        return;
    const auto &call = story.call;
    session =
        conversations->sessionOf(story.generation, call.upstreamName + '\n' + call.keyHash,
                                 story.ids.generationId + '@' + std::to_string(call.startedAt));
    story.isSessionInferred = !session.empty();
}

void shorten(Attributes &attributes)
{
    broadcast::Shortener shortener(limits::valueBytes);
    Attributes notes;
    for (auto &[key, value] : attributes) {
        auto *text = value.get<std::string>();
        const auto before = text ? text->size() : 0;
        if (text && shortener.shorten(*text))
            notes.push_back(
                {key + ".truncated", "shortened from " + std::to_string(before) + " bytes"});
    }
    attributes.insert(attributes.end(), notes.begin(), notes.end());
}

} // namespace

trace::Batch spansOf(const CapturedCall &call, const SpanOptions &options)
{
    auto generation = generationOf(call);
    if (!generation)
        return {};
    Story story{call, options, *std::move(generation), {}, {}, false};
    story.outcome = outcomeOf(call, story.generation);
    story.ids = callIdsOf(call, story.generation);
    settleSession(story);
    protect(story.outcome, options);
    protect(story.generation.request.metadata, options);
    std::vector<Span> spans;
    spans.push_back(callSpan(story));
    shorten(spans.back().attributes);
    if (!story.ids.group.isNull())
        spans.insert(spans.begin(), groupSpan(story));
    spans.push_back(attemptSpan(story));
    if (call.answeredAt != 0)
        spans.push_back(generationSpan(story));
    trace::Batch batch;
    for (auto &span : spans)
        batch.resourceSpans.push_back(alone(std::move(span), story));
    return batch;
}

} // namespace app::gateway
