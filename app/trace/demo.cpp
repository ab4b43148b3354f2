#include "app/trace/demo.h"

#include <algorithm>
#include <array>
#include <random>

namespace app::trace {
namespace {

constexpr std::uint64_t millisecond = 1'000'000;
constexpr std::uint64_t minute = 60'000 * millisecond;

struct Model {
    const char *name;
    const char *author;
    const char *servedBy;
    double inputPrice; // US dollars a token
    double outputPrice;
    int tokensPerSecond;
};
constexpr std::array<Model, 6> models{{
    {"openai/gpt-4-turbo", "openai", "OpenAI", 1e-5, 3e-5, 38},
    {"openai/gpt-4o", "openai", "Azure", 2.5e-6, 1e-5, 92},
    {"anthropic/claude-sonnet-4", "anthropic", "Amazon Bedrock", 3e-6, 1.5e-5, 71},
    {"google/gemini-2.5-flash", "google", "Google Vertex", 3e-7, 2.5e-6, 210},
    {"meta-llama/llama-3.3-70b-instruct", "meta-llama", "Together", 1.3e-7, 3.9e-7, 120},
    {"qwen/qwen3-coder", "qwen", "Fireworks", 2e-7, 8e-7, 85},
}};

struct Talk {
    const char *task;
    const char *question;
    const char *answer;
};
constexpr std::array<Talk, 6> talks{{
    {"Anomaly Detection", "Analyze this metric: error rate rose from 0.2 % to 3.1 % at 14:05.",
     "The rise begins with the deployment of checkout v182; roll it back first."},
    {"Summarize Ticket", "Summarize ticket 4711 in two sentences.",
     "The customer cannot export invoices older than a year. A workaround exists, a fix is "
     "planned."},
    {"Code Review", "Review this diff for thread safety.",
     "The cache is read without the lock in get(); two threads may build the same entry."},
    {"Translate", "Translate 'durable before it is acknowledged' into German.",
     "Dauerhaft gespeichert, bevor der Empfang bestätigt wird."},
    {"Classify Intent", "Which intent has: 'my card was charged twice'?",
     "billing.duplicate_charge"},
    {"Write Query", "Write TraceQL for slow calls of GPT-4.",
     "{ span.gen_ai.request.model =~ \".*gpt-4.*\" && duration > 5s }"},
}};

/// One call: what differs from call to call.
struct Call {
    TraceId traceId;
    std::uint64_t seed = 0;
    UnixNano start = 0;
    const Model &model;
    const Talk &talk;
    int inputTokens = 0;
    int outputTokens = 0;
    std::uint64_t waitMs = 0; ///< until the first token
    std::uint64_t extraMs = 0;
    std::string user;
    std::string session;
    std::string environment;
    std::string error; ///< empty: it worked

    UnixNano firstToken() const { return start + waitMs * millisecond; }
    UnixNano end() const
    {
        const auto streamMs =
            std::uint64_t(outputTokens) * 1000 / std::uint64_t(model.tokensPerSecond);
        return firstToken() + (streamMs + extraMs) * millisecond;
    }
};

template <std::size_t N>
Id<N> idFrom(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    Id<N> id;
    for (auto &byte : id.bytes)
        byte = std::uint8_t(random() >> 11);
    return id;
}

void add(Attributes &attributes, const char *key, Value value)
{
    attributes.push_back({key, std::move(value)});
}

Resource resourceOf(const Call &call)
{
    Resource resource;
    add(resource.attributes, "service.name", "openrouter");
    add(resource.attributes, "openrouter.trace.id", "gen-" + std::to_string(call.seed));
    add(resource.attributes, "service.version", "1.0.0");
    return resource;
}

void addIdentity(Attributes &out, const Call &call)
{
    add(out, "trace.name", call.talk.task);
    add(out, "user.id", call.user);
    add(out, "session.id", call.session);
    add(out, "trace.metadata.environment", call.environment);
    if (call.seed % 5 == 0)
        add(out, "trace.metadata.alert_id", "alert_789");
    add(out, "span.type", "generation");
    add(out, "span.level", call.error.empty() ? "DEFAULT" : "ERROR");
}

constexpr std::uint64_t callsPerSession = 3;

const Talk &talkOf(std::uint64_t seed) { return talks[(seed / 2) % talks.size()]; }

std::string message(const char *role, const char *text)
{
    return std::string(R"({"role":")") + role + R"(","content":)" + toJson(text) + "}";
}

bool fails(std::uint64_t seed) { return seed % 13 == 6; }

/// A client sends the whole session again with each call, as far as it was answered.
std::string said(const Call &call)
{
    std::string messages;
    const auto first = std::max<std::uint64_t>(1, call.seed - call.seed % callsPerSession);
    for (auto seed = first; seed < call.seed; ++seed) {
        if (fails(seed))
            continue;
        const Talk &before = talkOf(seed);
        messages += message("user", before.question) + ",";
        messages += message("assistant", before.answer) + ",";
    }
    return messages + message("user", call.talk.question);
}

void addRequest(Attributes &out, const Call &call)
{
    add(out, "gen_ai.operation.name", "chat");
    add(out, "gen_ai.system", call.model.author);
    add(out, "gen_ai.provider.name", call.model.author);
    add(out, "gen_ai.request.model", call.model.name);
    add(out, "gen_ai.request.temperature", 0.2);
    add(out, "gen_ai.request.max_tokens", 4096);
    add(out, "gen_ai.prompt", R"({"messages":[)" + said(call) + "]}");
}

void addAnswer(Attributes &out, const Call &call)
{
    const double inputCost = call.inputTokens * call.model.inputPrice;
    const double outputCost = call.outputTokens * call.model.outputPrice;
    add(out, "gen_ai.response.model", call.model.name);
    add(out, "gen_ai.response.id", "gen-" + std::to_string(call.seed));
    add(out, "gen_ai.usage.input_tokens", call.inputTokens);
    add(out, "gen_ai.usage.output_tokens", call.outputTokens);
    add(out, "gen_ai.usage.total_tokens", call.inputTokens + call.outputTokens);
    add(out, "gen_ai.usage.input_cost", inputCost);
    add(out, "gen_ai.usage.output_cost", outputCost);
    add(out, "gen_ai.usage.total_cost", inputCost + outputCost);
    add(out, "gen_ai.completion",
        R"({"completion":)" + toJson(call.talk.answer) + R"(,"reasoning":null,"toolCalls":[]})");
    add(out, "gen_ai.response.finish_reasons", R"(["stop"])");
    add(out, "gen_ai.response.finish_reason", "stop");
    add(out, "trace.metadata.openrouter.provider_name", call.model.servedBy);
    add(out, "trace.metadata.openrouter.first_token_ms", double(call.waitMs));
}

void markFailed(Span &span, const std::string &message)
{
    span.status = {message, StatusCode::Error};
    add(span.attributes, "span.status_message", message);
    Event event{.timeUnixNano = span.endTimeUnixNano, .name = "exception", .attributes = {}};
    add(event.attributes, "exception.type", "Error");
    add(event.attributes, "exception.message", message);
    span.events.push_back(std::move(event));
}

Span rootOf(const Call &call)
{
    Span span;
    span.traceId = call.traceId;
    span.spanId = idFrom<8>(call.seed);
    span.name = call.talk.task;
    span.kind = SpanKind::Client;
    span.startTimeUnixNano = call.start;
    span.endTimeUnixNano = call.end();
    span.status.code = StatusCode::Ok;
    addIdentity(span.attributes, call);
    addRequest(span.attributes, call);
    if (call.error.empty())
        addAnswer(span.attributes, call);
    else
        markFailed(span, call.error);
    return span;
}

Span childOf(const Call &call, std::uint64_t number, std::string name, UnixNano start, UnixNano end)
{
    Span span;
    span.traceId = call.traceId;
    span.spanId = idFrom<8>(call.seed * 31 + number);
    span.parentSpanId = idFrom<8>(call.seed);
    span.name = std::move(name);
    span.kind = SpanKind::Server;
    span.startTimeUnixNano = start;
    span.endTimeUnixNano = end;
    span.status.code = StatusCode::Ok;
    add(span.attributes, "span.type", "span");
    add(span.attributes, "span.level", "DEFAULT");
    add(span.attributes, "trace.metadata.openrouter.provider_name", call.model.servedBy);
    return span;
}

/// The attempts at providers (a rate limit falls back to a second one) and, where it worked, the streaming itself.
std::vector<Span> childrenOf(const Call &call)
{
    std::vector<Span> spans;
    auto attemptStart = call.start + 3 * millisecond;
    const bool fellBack = call.seed % 9 == 4 && call.error.empty();
    if (fellBack) {
        const auto stop = attemptStart + call.waitMs * millisecond / 3;
        spans.push_back(childOf(call, 1, "provider attempt 1: OpenAI", attemptStart, stop));
        markFailed(spans.back(), "429 Too Many Requests");
        attemptStart = stop;
    }
    const auto name =
        std::string("provider attempt ") + (fellBack ? "2: " : "1: ") + call.model.servedBy;
    const auto answered = call.error.empty() ? call.firstToken() : call.end();
    spans.push_back(childOf(call, 2, name, attemptStart, answered));
    if (call.error.empty())
        spans.push_back(childOf(call, 3, "generation", call.firstToken(), call.end()));
    else
        markFailed(spans.back(), call.error);
    return spans;
}

ResourceSpans toSpans(const Call &call)
{
    ResourceSpans out{.resource = resourceOf(call), .scopeSpans = {}, .schemaUrl = {}};
    ScopeSpans scope{.scope = {.name = "openrouter", .version = {}, .attributes = {}},
                     .spans = {},
                     .schemaUrl = {}};
    scope.spans.push_back(rootOf(call));
    for (auto &span : childrenOf(call))
        scope.spans.push_back(std::move(span));
    out.scopeSpans.push_back(std::move(scope));
    return out;
}

Call call(std::uint64_t seed, TraceId traceId, UnixNano start)
{
    std::mt19937_64 random(seed * 7919 + 17);
    const auto &model = models[seed % models.size()];
    Call made{
        .traceId = traceId, .seed = seed, .start = start, .model = model, .talk = talkOf(seed)};
    made.inputTokens = 40 + int(random() % 3000);
    made.outputTokens = 15 + int(random() % 420);
    made.waitMs = 180 + random() % 900;
    made.extraMs = seed % 11 == 3 ? 6'000 + random() % 9'000 : random() % 120;
    made.user = seed % 4 == 0 ? "user_abc123" : "user_" + std::to_string(100 + seed % 6);
    made.session = "session_" + std::to_string(seed / callsPerSession);
    made.environment = seed % 3 == 0 ? "staging" : "production";
    if (fails(seed))
        made.error = seed % 2 == 0 ? "Provider returned error" : "The client has disconnected";
    return made;
}

} // namespace

Batch demoBatch(UnixNano now)
{
    constexpr std::uint64_t count = 60;
    Batch batch;
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
        const auto start = now - (count - seed) * 4 * minute
            - (seed * 37 % 180) * 1000 * millisecond - 30'000 * millisecond;
        batch.resourceSpans.push_back(toSpans(call(seed, idFrom<16>(seed), start)));
    }
    auto orphan = toSpans(call(77, idFrom<16>(77), now - 90 * minute));
    orphan.scopeSpans.front().spans.erase(orphan.scopeSpans.front().spans.begin());
    batch.resourceSpans.push_back(std::move(orphan));
    return batch;
}

Batch demoGeneration(TraceId traceId, UnixNano now)
{
    auto made = call(50, traceId, 0);
    made.start = now - made.end();
    return {.resourceSpans = {toSpans(made)}};
}

} // namespace app::trace
