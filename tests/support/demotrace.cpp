#include "tests/support/demotrace.h"

#include <map>

namespace tests {
namespace {

using namespace app::trace;

constexpr app::UnixNano startNs = 1'760'000'000'000'000'000U;
constexpr app::UnixNano msNs = 1'000'000U;

SpanId idOf(int number)
{
    SpanId id;
    id.bytes = {0x5a,
                0x1c,
                0x0d,
                std::uint8_t(number * 37),
                std::uint8_t(number * 91),
                0x4e,
                std::uint8_t(number >> 8),
                std::uint8_t(number)};
    return id;
}

TraceId demoId() { return *traceIdFromHex("9b1de41a60c84fd2a7713f52d8573c3e"); }

Resource resourceOf(const std::string &service)
{
    return {{{"service.name", service},
             {"service.version", "2.14.0"},
             {"deployment.environment", "production"},
             {"host.name", "eu-west-1b-" + service + "-7c9f"},
             {"telemetry.sdk.language", service == "support-agent" ? "python" : "go"}},
            0};
}

/// Collects spans by service, as one export request would hold them.
class Script
{
public:
    int add(const std::string &service, Span span, int parent, int fromMs, int toMs)
    {
        const int number = ++m_count;
        span.traceId = demoId();
        span.spanId = idOf(number);
        if (parent > 0)
            span.parentSpanId = idOf(parent);
        span.startTimeUnixNano =
            startNs + app::UnixNano(fromMs) * msNs + app::UnixNano(number) * 31'000U;
        span.endTimeUnixNano = startNs + app::UnixNano(toMs) * msNs;
        m_spans[service].push_back(std::move(span));
        return number;
    }
    std::shared_ptr<const Trace> take()
    {
        auto batch = std::make_shared<Batch>();
        for (auto &[service, spans] : m_spans)
            batch->resourceSpans.push_back(
                {resourceOf(service),
                 {{{"openinference." + service, "0.4.1", {}, 0}, std::move(spans), {}}},
                 {}});
        auto trace = std::make_shared<Trace>();
        trace->id = demoId();
        trace->spans = locate(std::move(batch));
        return trace;
    }

private:
    int m_count = 0;
    std::map<std::string, std::vector<Span>> m_spans;
};

Span named(std::string name, SpanKind kind, Attributes attributes = {})
{
    Span span;
    span.name = std::move(name);
    span.kind = kind;
    span.attributes = std::move(attributes);
    return span;
}

Span modelCall(std::string model, std::string provider, int input, int output, double cost,
               std::string finish)
{
    Span span = named("chat " + model, SpanKind::Client);
    span.attributes = {
        {"gen_ai.operation.name", "chat"},
        {"gen_ai.provider.name", std::move(provider)},
        {"gen_ai.request.model", model},
        {"gen_ai.response.model", model + "-2025-08-07"},
        {"gen_ai.request.temperature", 0.2},
        {"gen_ai.usage.input_tokens", input},
        {"gen_ai.usage.output_tokens", output},
        {"gen_ai.usage.input_tokens.cached", input / 2},
        {"gen_ai.usage.total_cost", cost},
        {"gen_ai.response.finish_reasons", Array{std::move(finish)}},
        {"gen_ai.conversation.id", "conv_01hzx7c9"},
        {"gen_ai.input.messages",
         R"([{"role":"system","parts":[{"type":"text","content":"You help customers of a bicycle shop. Answer briefly."}]},{"role":"user","parts":[{"type":"text","content":"Where is my order 48213? It should have come on Friday."}]}])"},
        {"gen_ai.output.messages",
         R"([{"role":"assistant","parts":[{"type":"tool_call","name":"find_order","arguments":{"order":48213,"include":["shipments","invoices"]}}],"finish_reason":"tool_calls"}])"}};
    return span;
}

Span tool(std::string name)
{
    return named("execute_tool " + name, SpanKind::Internal,
                 {{"gen_ai.operation.name", "execute_tool"},
                  {"gen_ai.tool.name", name},
                  {"gen_ai.tool.call.id", "call_9aX2"}});
}

Span failed(Span span, std::string message)
{
    span.status = {std::move(message), StatusCode::Error};
    return span;
}

Span withException(Span span, const std::string &type, const std::string &message)
{
    Event event;
    event.timeUnixNano = startNs + 8'640 * msNs;
    event.name = "exception";
    event.attributes = {{"exception.type", type},
                        {"exception.message", message},
                        {"exception.stacktrace",
                         "Traceback (most recent call last):\n"
                         "  File \"agent/tools/shipping.py\", line 84, in track\n"
                         "    answer = self.client.get(url, timeout=2.0)\n"
                         "  File \"httpx/_client.py\", line 1041, in get\n"
                         "    return self.request(\"GET\", url, timeout=timeout)\n"
                             + type + ": " + message}};
    Event retry;
    retry.timeUnixNano = startNs + 7'900 * msNs;
    retry.name = "retry.scheduled";
    retry.attributes = {{"retry.attempt", 1}, {"retry.delay_ms", 250}};
    span.events = {retry, event};
    return span;
}

void addFirstTurn(Script &script, int agent)
{
    const int turn =
        script.add("support-agent", named("plan", SpanKind::Internal), agent, 210, 3050);
    const int routed = script.add(
        "llm-gateway", named("POST /v1/chat/completions", SpanKind::Server), turn, 260, 2990);
    script.add("llm-gateway", named("authorize key", SpanKind::Internal), routed, 264, 281);
    Span limited = modelCall("claude-sonnet-4", "anthropic", 2210, 0, 0, "error");
    script.add("llm-gateway", failed(std::move(limited), "429 Too Many Requests: retry after 1 s"),
               routed, 290, 640);
    script.add("llm-gateway", modelCall("gpt-5-mini", "openai", 2210, 148, 0.001234, "tool_calls"),
               routed, 700, 2960);
}

void addTools(Script &script, int agent)
{
    const int tools =
        script.add("support-agent", named("run tools", SpanKind::Internal), agent, 3080, 8760);
    const int find = script.add("support-agent", tool("find_order"), tools, 3100, 4420);
    const int orders = script.add(
        "orders", named("GET /orders/{id}", SpanKind::Server, {{"http.response.status_code", 200}}),
        find, 3160, 4380);
    script.add("postgres",
               named("SELECT orders", SpanKind::Client,
                     {{"db.system.name", "postgresql"},
                      {"db.query.text", "SELECT * FROM orders WHERE id = $1"}}),
               orders, 3190, 3420);
    script.add("postgres",
               named("SELECT shipments", SpanKind::Client, {{"db.system.name", "postgresql"}}),
               orders, 3440, 4310);
    const int invoices = script.add("support-agent", tool("find_invoices"), tools, 3120, 3900);
    script.add("orders",
               named("GET /invoices", SpanKind::Server, {{"http.response.status_code", 200}}),
               invoices, 3180, 3860);
    Span track = withException(tool("track_shipment"), "httpx.ReadTimeout",
                               "The carrier did not answer within 2.0 s");
    const int tracking = script.add(
        "support-agent", failed(std::move(track), "The carrier did not answer within 2.0 s"), tools,
        4460, 8650);
    script.add("shipping",
               failed(named("GET /track", SpanKind::Server, {{"http.response.status_code", 504}}),
                      "upstream timeout"),
               tracking, 4500, 6520);
    script.add("shipping",
               failed(named("GET /track", SpanKind::Server, {{"http.response.status_code", 504}}),
                      "upstream timeout"),
               tracking, 6600, 8630);
    script.add("support-agent", named("serialize tool results", SpanKind::Internal), tools, 8700,
               8702);
}

void addAnswer(Script &script, int agent)
{
    const int turn =
        script.add("support-agent", named("answer", SpanKind::Internal), agent, 8790, 12260);
    const int routed = script.add(
        "llm-gateway", named("POST /v1/chat/completions", SpanKind::Server), turn, 8830, 12180);
    script.add("llm-gateway", named("authorize key", SpanKind::Internal), routed, 8834, 8846);
    Span call = modelCall("gpt-5-mini", "openai", 3874, 412, 0.004518, "stop");
    call.status.code = StatusCode::Ok;
    Link link;
    link.traceId = *traceIdFromHex("11c2a4f09d3b4c5e8f7a6b5c4d3e2f10");
    link.spanId = idOf(900);
    link.attributes = {{"link.kind", "previous turn"}};
    call.links = {link};
    script.add("llm-gateway", std::move(call), routed, 8860, 12150);
    script.add("support-agent", named("moderate output", SpanKind::Internal), turn, 12190, 12240);
}

} // namespace

std::shared_ptr<const Trace> demoTrace()
{
    Script script;
    const int root = script.add("web",
                                named("POST /api/conversations/{id}/messages", SpanKind::Server,
                                      {{"http.request.method", "POST"},
                                       {"http.response.status_code", 200},
                                       {"user.id", "u_5512"}}),
                                0, 0, 12480);
    script.add("web", named("load session", SpanKind::Internal), root, 12, 96);
    const int agent = script.add("support-agent", named("invoke_agent support", SpanKind::Server),
                                 root, 140, 12300);
    addFirstTurn(script, agent);
    addTools(script, agent);
    addAnswer(script, agent);
    script.add("web", named("store message", SpanKind::Internal), root, 12310, 12460);
    script.add("orders", named("publish order.viewed", SpanKind::Producer), 777, 4390,
               4470); // its parent never came
    return script.take();
}

std::shared_ptr<const Trace> bigTrace(int count, TreeShape shape)
{
    constexpr int branches = 8;
    auto batch = std::make_shared<Batch>();
    batch->resourceSpans.push_back({resourceOf("generated"), {{}}, {}});
    auto &spans = batch->resourceSpans[0].scopeSpans[0].spans;
    spans.reserve(std::size_t(count));
    const auto spanId = [](int i) {
        SpanId id;
        for (std::size_t byte = 0; byte < 4; ++byte)
            id.bytes[byte] = std::uint8_t(unsigned(i + 1) >> (8 * byte));
        return id;
    };
    for (int i = 0; i < count; ++i) {
        Span span = named("step " + std::to_string(i), SpanKind::Internal);
        span.traceId = demoId();
        span.spanId = spanId(i);
        if (i > 0)
            span.parentSpanId = spanId(shape == TreeShape::Flat       ? 0
                                           : shape == TreeShape::Deep ? i - 1
                                                                      : (i - 1) / branches);
        span.startTimeUnixNano = startNs + app::UnixNano(i) * 1000U;
        span.endTimeUnixNano = startNs + app::UnixNano(2 * count - i) * 1000U;
        if (i % 5000 == 4999)
            span.status.code = StatusCode::Error;
        spans.push_back(std::move(span));
    }
    auto trace = std::make_shared<Trace>();
    trace->id = demoId();
    trace->spans = locate(std::move(batch));
    return trace;
}

} // namespace tests
