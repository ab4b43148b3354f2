#include "app/queryapi/searchprotobuf.h"

#include <protozero/pbf_writer.hpp>

namespace app::queryapi {
namespace {

using protozero::pbf_writer;

/// The numbers of the fields in tempopb (pkg/tempopb/tempo.proto of Tempo 3.0) and in opentelemetry.proto.common.v1.
namespace field {
enum SearchResponse { Traces = 1, Metrics = 2 };
enum SearchMetrics { InspectedTraces = 1, InspectedSpans = 7 };
enum TraceSearchMetadata {
    TraceId = 1,
    RootServiceName,
    RootTraceName,
    TraceStart,
    DurationMs,
    FirstSpanSet,
    SpanSets,
    ServiceStats
};
enum SpanSet { Spans = 1, Matched, SetAttributes };
enum Span { SpanId = 1, Name, SpanStart, DurationNanos, SpanAttributes };
enum Stats { SpanCount = 1, ErrorCount };
enum Pair { Key = 1, PairValue };
enum AnyValue { String = 1, Bool, Int, Double, Array };
} // namespace field

constexpr std::uint64_t nanosecondsPerMillisecond = 1'000'000;
constexpr std::string_view rootNotReceived = "<root span not yet received>";

void add(pbf_writer &out, std::uint32_t number, std::string_view text)
{
    if (!text.empty())
        out.add_string(number, text.data(), text.size());
}

void add(pbf_writer &out, std::uint32_t number, std::uint64_t count)
{
    if (count != 0)
        out.add_uint64(number, count);
}

class Writer
{
public:
    explicit Writer(bool isNameAsked) : m_isNameAsked(isNameAsked) {}

    void write(pbf_writer &out, const query::TraceMatch &match) const
    {
        const auto &summary = match.summary;
        const auto id = trace::toHex(summary.id);
        add(out, field::TraceId,
            std::string_view(id).substr(std::min(id.find_first_not_of('0'), id.size())));
        const bool isRootless = summary.rootName.empty() && summary.rootServiceName.empty();
        add(out, field::RootServiceName, isRootless ? rootNotReceived : summary.rootServiceName);
        add(out, field::RootTraceName, summary.rootName);
        add(out, field::TraceStart, summary.startUnixNano);
        add(out, field::DurationMs, summary.durationNs() / nanosecondsPerMillisecond);
        if (!match.spanSets.empty())
            message(out, field::FirstSpanSet, match.spanSets.front());
        for (const auto &set : match.spanSets)
            message(out, field::SpanSets, set);
        for (const auto &service : match.services)
            message(out, field::ServiceStats, service);
    }

private:
    template <typename T>
    void message(pbf_writer &out, std::uint32_t number, const T &value) const
    {
        pbf_writer inner(out, number);
        write(inner, value);
    }

    void write(pbf_writer &out, const query::ServiceStats &service) const
    {
        add(out, field::Key, service.service);
        pbf_writer stats(out, field::PairValue);
        add(stats, field::SpanCount, std::uint64_t(service.spanCount));
        add(stats, field::ErrorCount, std::uint64_t(service.errorCount));
    }

    void write(pbf_writer &out, const query::SpanSet &set) const
    {
        for (const auto &span : set.spans)
            message(out, field::Spans, span);
        add(out, field::Matched, std::uint64_t(set.matched));
        for (const auto &attribute : set.attributes)
            message(out, field::SetAttributes, attribute);
    }

    void write(pbf_writer &out, const query::MatchedSpan &span) const
    {
        add(out, field::SpanId, trace::toHex(span.spanId));
        if (m_isNameAsked)
            add(out, field::Name, span.name);
        add(out, field::SpanStart, span.startUnixNano);
        add(out, field::DurationNanos, span.durationNs);
        for (const auto &attribute : span.attributes)
            message(out, field::SpanAttributes, attribute);
    }

    void write(pbf_writer &out, const trace::Attribute &attribute) const
    {
        add(out, field::Key, attribute.key);
        message(out, field::PairValue, attribute.value);
    }

    void write(pbf_writer &out, const trace::Value &value) const
    {
        if (const auto *words = value.get<std::string>())
            out.add_string(field::String, *words);
        else if (const auto *flag = value.get<bool>())
            out.add_bool(field::Bool, *flag);
        else if (const auto *integer = value.get<std::int64_t>())
            out.add_int64(field::Int, *integer);
        else if (const auto *real = value.get<double>())
            out.add_double(field::Double, *real);
        else if (const auto *array = value.get<trace::Array>())
            message(out, field::Array, *array);
    }

    void write(pbf_writer &out, const trace::Array &array) const
    {
        for (const auto &value : array)
            message(out, 1, value);
    }

    bool m_isNameAsked;
};

} // namespace

std::string toTempoProtobuf(const query::SearchAnswer &answer)
{
    std::string bytes;
    pbf_writer out(bytes);
    const Writer writer(answer.isNameAsked);
    for (const auto &match : answer.traces) {
        pbf_writer trace(out, field::Traces);
        writer.write(trace, match);
    }
    {
        pbf_writer metrics(out, field::Metrics);
        add(metrics, field::InspectedTraces, std::uint64_t(answer.inspectedTraces));
        add(metrics, field::InspectedSpans, std::uint64_t(answer.inspectedSpans));
    } // only now the length of the message is known
    return bytes;
}

} // namespace app::queryapi
