#include "app/query/answerjson.h"

#include "app/base/number.h"
#include "app/query/ids.h"

#include <cmath>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace app::query {
namespace {

constexpr std::string_view rootNotReceived = "<root span not yet received>";
constexpr std::uint64_t nanosecondsPerMillisecond = 1'000'000;

class AnswerWriter
{
public:
    std::string write(const SearchAnswer &answer)
    {
        m_isNameAsked = answer.isNameAsked;
        m_json.StartObject();
        key("traces");
        list(answer.traces);
        key("metrics");
        m_json.StartObject();
        count("inspectedTraces", std::uint64_t(answer.inspectedTraces));
        text("inspectedSpans", std::to_string(answer.inspectedSpans));
        m_json.EndObject();
        m_json.EndObject();
        return {m_buffer.GetString(), m_buffer.GetSize()};
    }

private:
    void key(std::string_view name) { m_json.Key(name.data(), rapidjson::SizeType(name.size())); }

    void string(std::string_view value)
    {
        m_json.String(value.data(), rapidjson::SizeType(value.size()));
    }

    void text(std::string_view name, std::string_view value)
    {
        if (value.empty())
            return;
        key(name);
        string(value);
    }

    void count(std::string_view name, std::uint64_t value)
    {
        if (value == 0)
            return;
        key(name);
        m_json.Uint64(value);
    }

    template <typename T>
    void list(const std::vector<T> &items)
    {
        m_json.StartArray();
        for (const auto &item : items)
            write(item);
        m_json.EndArray();
    }

    template <typename T>
    void listField(std::string_view name, const std::vector<T> &items)
    {
        if (items.empty())
            return;
        key(name);
        list(items);
    }

    void write(const TraceMatch &match)
    {
        const auto &summary = match.summary;
        m_json.StartObject();
        text("traceID", shortHex(summary.id));
        text("rootServiceName",
             summary.rootName.empty() && summary.rootServiceName.empty() ? rootNotReceived
                                                                         : summary.rootServiceName);
        text("rootTraceName", summary.rootName);
        text("startTimeUnixNano", std::to_string(summary.startUnixNano));
        count("durationMs", summary.durationNs() / nanosecondsPerMillisecond);
        if (!match.spanSets.empty()) {
            key("spanSet");
            write(match.spanSets.front());
        }
        listField("spanSets", match.spanSets);
        services(match.services);
        m_json.EndObject();
    }

    void services(const std::vector<ServiceStats> &services)
    {
        if (services.empty())
            return;
        key("serviceStats");
        m_json.StartObject();
        for (const auto &stats : services) {
            key(stats.service);
            m_json.StartObject();
            count("spanCount", std::uint64_t(stats.spanCount));
            count("errorCount", std::uint64_t(stats.errorCount));
            m_json.EndObject();
        }
        m_json.EndObject();
    }

    void write(const SpanSet &set)
    {
        m_json.StartObject();
        listField("spans", set.spans);
        count("matched", std::uint64_t(set.matched));
        listField("attributes", set.attributes);
        m_json.EndObject();
    }

    void write(const MatchedSpan &span)
    {
        m_json.StartObject();
        text("spanID", trace::toHex(span.spanId));
        if (m_isNameAsked)
            text("name", span.name);
        text("startTimeUnixNano", std::to_string(span.startUnixNano));
        if (span.durationNs != 0)
            text("durationNanos", std::to_string(span.durationNs));
        listField("attributes", span.attributes);
        m_json.EndObject();
    }

    void write(const trace::Attribute &attribute)
    {
        m_json.StartObject();
        text("key", attribute.key);
        key("value");
        write(attribute.value);
        m_json.EndObject();
    }

    void write(const trace::Value &value)
    {
        m_json.StartObject();
        if (const auto *words = value.get<std::string>())
            key("stringValue"), string(*words);
        else if (const auto *flag = value.get<bool>())
            key("boolValue"), m_json.Bool(*flag);
        else if (const auto *integer = value.get<std::int64_t>())
            key("intValue"), string(std::to_string(*integer));
        else if (const auto *real = value.get<double>())
            key("doubleValue"), number(*real);
        else if (const auto *array = value.get<trace::Array>())
            values(*array);
        m_json.EndObject();
    }

    void values(const trace::Array &array)
    {
        key("arrayValue");
        m_json.StartObject();
        listField("values", array);
        m_json.EndObject();
    }

    void number(double value)
    {
        const auto digits = toText(value);
        if (std::isfinite(value))
            m_json.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
        else
            string(digits);
    }

    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_json{m_buffer};
    bool m_isNameAsked = false;
};

} // namespace

std::string toTempoJson(const SearchAnswer &answer) { return AnswerWriter().write(answer); }

} // namespace app::query
