#include "app/sources/mergedmetrics.h"

#include "app/query/steps.h"

#include <algorithm>

namespace app::sources {
namespace {

using traceql::MetricsOp;

constexpr std::int64_t nsPerMs = 1'000'000;

/// In the order of reference 10.13: fewer labels first, then keys, then values as text.
std::string orderOf(const std::vector<query::Label> &labels)
{
    constexpr char apart = '\x01';
    std::string text(1, char(std::min<std::size_t>(labels.size(), 100)));
    for (const auto &label : labels)
        text += label.key + apart;
    for (const auto &label : labels)
        text += trace::toText(label.value) + apart + char('a' + label.value.data().index()) + apart;
    return text;
}

bool fillsWithZeros(MetricsOp op)
{
    switch (op) {
    case MetricsOp::Rate:
    case MetricsOp::CountOverTime:
    case MetricsOp::QuantileOverTime:
    case MetricsOp::HistogramOverTime: return true;
    default: return false;
    }
}

double lengthOf(const query::MetricsRequest &request)
{
    return double(request.endUnixNano - request.startUnixNano);
}

void sortByTime(std::vector<query::Sample> &samples)
{
    std::sort(samples.begin(), samples.end(), [](const auto &left, const auto &right) {
        return left.timestampMs < right.timestampMs;
    });
}

} // namespace

MergedMetrics::MergedMetrics(query::MetricsRequest whole,
                             const std::optional<traceql::Query> &query)
    : m_whole(std::move(whole))
    , m_oldestNs(m_whole.endUnixNano)
{
    if (!query || !query->metrics)
        return;
    m_op = query->metrics->op;
    m_hasSecondStage = !query->metrics->secondStages.empty();
}

Result<> MergedMetrics::canAddInstants() const
{
    const bool isAdditive = m_op && *m_op != MetricsOp::AvgOverTime
        && *m_op != MetricsOp::QuantileOverTime && *m_op != MetricsOp::Compare;
    if (isAdditive && !m_hasSecondStage)
        return {};
    return fail(Error::Kind::Unsupported,
                "one value of this function cannot be made from several parts, and the range is "
                "longer than the server answers at once; ask for a shorter range");
}

void MergedMetrics::add(query::MetricsAnswer answer, const query::MetricsRequest &slice)
{
    for (auto &series : answer.series) {
        auto &mine = m_series[orderOf(series.labels)];
        mine.labels = series.labels;
        for (const auto &sample : series.samples)
            m_latestMs = std::max(m_latestMs, sample.timestampMs);
        if (m_whole.isInstant)
            addInstant(mine, series, slice);
        else
            addSamples(mine, series, slice);
        for (auto &exemplar : series.exemplars)
            mine.exemplars.push_back(std::move(exemplar));
    }
    m_oldestNs = std::min(m_oldestNs, slice.startUnixNano);
    if (m_told.partial.empty())
        m_told.partial = std::move(answer.partial);
    m_told.inspectedTraces += answer.inspectedTraces;
    m_told.inspectedSpans += answer.inspectedSpans;
}

/// Of a slice that is not the oldest, the first interval lies before it and belongs to its neighbour.
void MergedMetrics::addSamples(query::Series &series, const query::Series &other,
                               const query::MetricsRequest &slice) const
{
    const bool isOldest = slice.startUnixNano <= m_whole.startUnixNano;
    for (const auto &sample : other.samples) {
        if (isOldest || sample.timestampMs > std::int64_t(slice.startUnixNano) / nsPerMs)
            series.samples.push_back(sample);
    }
}

void MergedMetrics::addInstant(query::Series &series, const query::Series &other,
                               const query::MetricsRequest &slice) const
{
    if (other.samples.empty())
        return;
    auto value = other.samples.front().value;
    if (m_op == MetricsOp::Rate)
        value *= lengthOf(slice) / lengthOf(m_whole);
    if (series.samples.empty()) {
        series.samples.push_back({std::int64_t(m_whole.endUnixNano) / nsPerMs, value});
        return;
    }
    auto &sum = series.samples.front().value;
    if (m_op == MetricsOp::MinOverTime)
        sum = std::min(sum, value);
    else if (m_op == MetricsOp::MaxOverTime)
        sum = std::max(sum, value);
    else
        sum += value;
}

/// As far back as was asked until now.
void MergedMetrics::fillZeros(query::Series &series) const
{
    auto asked = m_whole;
    asked.startUnixNano = m_oldestNs;
    const auto steps = query::stepsOf(asked);
    if (!steps)
        return;
    const bool isWhole = m_oldestNs <= m_whole.startUnixNano;
    std::vector<query::Sample> samples;
    auto given = series.samples.begin();
    for (std::size_t i = isWhole ? 0 : 1; i < steps->count; ++i) {
        const auto time = steps->timestampMs(i);
        while (given != series.samples.end() && given->timestampMs < time)
            samples.push_back(*given++);
        if (given != series.samples.end() && given->timestampMs == time)
            samples.push_back(*given++);
        else if (time <= m_latestMs)
            samples.push_back({time, 0});
    }
    samples.insert(samples.end(), given, series.samples.end());
    series.samples = std::move(samples);
}

query::MetricsAnswer MergedMetrics::answer() const
{
    auto answer = m_told;
    answer.stepNs = m_whole.stepNs;
    for (const auto &[order, series] : m_series) {
        auto one = series;
        sortByTime(one.samples);
        if (!m_whole.isInstant && m_op && fillsWithZeros(*m_op) && !m_hasSecondStage)
            fillZeros(one);
        if (one.exemplars.size() > std::size_t(m_whole.exemplars))
            one.exemplars.resize(std::size_t(m_whole.exemplars));
        answer.series.push_back(std::move(one));
    }
    return answer;
}

} // namespace app::sources
