#include "app/query/metricsjson.h"

#include "app/query/tempojson.h"

namespace app::query {
namespace {

class MetricsWriter
{
public:
    std::string writeRange(const MetricsAnswer &answer)
    {
        return write(answer, [this](const Series &series) {
            list("samples", series.samples);
            if (!series.exemplars.empty())
                list("exemplars", series.exemplars);
        });
    }

    std::string writeInstant(const MetricsAnswer &answer)
    {
        return write(answer, [this](const Series &series) {
            m_json.real("value", series.samples.empty() ? 0 : series.samples.front().value);
        });
    }

private:
    template <typename Body>
    std::string write(const MetricsAnswer &answer, Body body)
    {
        m_json.beginObject();
        m_json.key("series");
        m_json.beginArray();
        for (const auto &series : answer.series) {
            m_json.beginObject();
            list("labels", series.labels);
            body(series);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.key("metrics");
        m_json.beginObject();
        m_json.count("inspectedTraces", std::uint64_t(answer.inspectedTraces));
        m_json.int64("inspectedSpans", answer.inspectedSpans);
        m_json.endObject();
        if (!answer.partial.empty()) {
            m_json.text("status", "PARTIAL");
            m_json.text("message", answer.partial);
        }
        m_json.endObject();
        return m_json.take();
    }

    template <typename T>
    void list(std::string_view name, const std::vector<T> &items)
    {
        m_json.key(name);
        m_json.beginArray();
        for (const auto &item : items) {
            m_json.beginObject();
            fields(item);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void fields(const Label &label)
    {
        m_json.text("key", label.key);
        m_json.key("value");
        m_json.value(label.value);
    }
    void fields(const Sample &sample)
    {
        m_json.int64("timestampMs", sample.timestampMs);
        m_json.real("value", sample.value);
    }
    void fields(const Exemplar &exemplar)
    {
        list("labels", exemplar.labels);
        m_json.real("value", exemplar.value);
        m_json.int64("timestampMs", exemplar.timestampMs);
    }

    TempoJson m_json;
};

} // namespace

std::string toTempoJson(const MetricsAnswer &answer) { return MetricsWriter().writeRange(answer); }

std::string toTempoInstantJson(const MetricsAnswer &answer)
{
    return MetricsWriter().writeInstant(answer);
}

} // namespace app::query
