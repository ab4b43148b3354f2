#include "tests/support/familytrace.h"

namespace tests {

using namespace app::trace;

namespace {

constexpr app::UnixNano begin = 1'700'000'000'000'000'000;
constexpr app::UnixNano ms = 1'000'000;

SpanId spanId(std::uint8_t number) { return {{0, 0, 0, 0, 0, 0, 0, number}}; }
TraceId traceId(std::uint8_t number)
{
    return {{0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, number}};
}

struct Place {
    std::uint8_t trace;
    std::uint8_t id;
    std::uint8_t parent;
};

Span span(const char *name, Place place, app::UnixNano startMs, app::UnixNano lengthMs)
{
    Span made;
    made.name = name;
    made.traceId = traceId(place.trace);
    made.spanId = spanId(place.id);
    made.parentSpanId = spanId(place.parent);
    made.startTimeUnixNano = begin + startMs * ms;
    made.endTimeUnixNano = made.startTimeUnixNano + lengthMs * ms;
    return made;
}

ResourceSpans service(Attributes resource, std::vector<Span> spans)
{
    return {
        .resource = {.attributes = std::move(resource)},
        .scopeSpans = {{.scope = {.name = "lib", .version = "1.2"}, .spans = std::move(spans)}}};
}

Span root()
{
    auto made = span("root", {1, 1, 0}, 0, 1000);
    made.kind = SpanKind::Server;
    made.status.code = StatusCode::Ok;
    made.attributes = {{"foo", "a"},
                       {"num", 5},
                       {"f", 1.5},
                       {"b", true},
                       {"strs", Array{"x", "y"}},
                       {"ints", Array{1, 2, 3}},
                       {"shared", "span"}};
    return made;
}

Span database()
{
    auto made = span("db", {1, 2, 1}, 100, 100);
    made.kind = SpanKind::Client;
    made.status = {"boom", StatusCode::Error};
    made.attributes = {{"foo", "b"}, {"num", 3}};
    made.events = {{.timeUnixNano = made.startTimeUnixNano + 10 * ms,
                    .name = "exception",
                    .attributes = {{"etype", "E1"}, {"n", 1}}},
                   {.timeUnixNano = made.startTimeUnixNano + 20 * ms,
                    .name = "log",
                    .attributes = {{"level", "info"}, {"n", 2}}}};
    made.links = {{.traceId = traceId(9), .spanId = spanId(9), .attributes = {{"lk", "v"}}}};
    return made;
}

Span with(Span made, Attributes attributes)
{
    made.attributes = std::move(attributes);
    return made;
}

} // namespace

Batch familyBatch()
{
    const auto query = with(span("query", {1, 3, 2}, 110, 50), {{"foo", "a"}});
    const auto query2 = span("query2", {1, 4, 2}, 120, 50);
    const auto cache = with(span("cache", {1, 5, 1}, 300, 0), {{"foo", "a"}, {"num", 7}});
    const auto orphan = with(span("orphan", {2, 6, 99}, 5000, 10), {{"foo", "c"}});
    const auto child = with(span("orphkid", {2, 7, 6}, 5001, 5), {{"foo", "c"}});
    Batch batch;
    batch.resourceSpans = {
        service(
            {{"service.name", "frontend"}, {"cluster", "eu"}, {"foo", "resfoo"}, {"shared", "res"}},
            {root()}),
        service({{"service.name", "db"}}, {database(), query, query2}),
        service({{"service.name", "cache"}}, {cache}),
        service({{"service.name", "lost"}}, {orphan, child}),
    };
    return batch;
}

} // namespace tests
