#include "ui/costs/costreport.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr double nsPerMs = 1e6;

/// What a series is named by: the first of its labels that has a value. A missing one is told as "nil".
struct Name {
    QString text;
    QString query;
};

Name nameOf(const app::query::Series &series)
{
    for (const auto &[key, value] : series.labels) {
        const auto *text = value.get<std::string>();
        if (!text || text->empty() || *text == "nil" || key == "__name__")
            continue;
        const auto name = QString::fromStdString(*text);
        auto quoted = name;
        quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
        return {name, u"{ %1 = \"%2\" }"_s.arg(QString::fromStdString(key), quoted)};
    }
    return {};
}

std::optional<double> priceOf(const app::query::Series &series)
{
    for (const auto &label : series.labels) {
        if (const auto *price = label.value.get<double>())
            return *price;
        if (const auto *price = label.value.get<std::int64_t>())
            return double(*price);
    }
    return {};
}

CostSums sumsOf(CostMeasure measure, double value)
{
    CostSums sums;
    switch (measure) {
    case CostMeasure::Calls: sums.calls = std::llround(value); break;
    case CostMeasure::EstimatedCalls: sums.estimatedCalls = std::llround(value); break;
    case CostMeasure::InputTokens: sums.inputTokens = value; break;
    case CostMeasure::CachedTokens: sums.cachedTokens = value; break;
    case CostMeasure::OutputTokens: sums.outputTokens = value; break;
    case CostMeasure::CostDollars: sums.costDollars = value; break;
    case CostMeasure::ListPrice:
    case CostMeasure::PaidInput: break;
    }
    return sums;
}

double totalOf(const app::query::Series &series)
{
    double total = 0;
    for (const auto &sample : series.samples)
        total += std::isfinite(sample.value) ? sample.value : 0;
    return total;
}

bool isBefore(const CostGroup &a, const CostGroup &b, CostGrouping grouping)
{
    if (grouping == CostGrouping::Day)
        return a.key > b.key;
    const auto rank = [](const CostGroup &group) {
        return std::tuple(-group.sums.costDollars.value_or(-1), -group.sums.tokens(), group.key);
    };
    return rank(a) < rank(b);
}

} // namespace

void CostSums::add(const CostSums &other)
{
    calls += other.calls;
    estimatedCalls += other.estimatedCalls;
    inputTokens += other.inputTokens;
    cachedTokens += other.cachedTokens;
    outputTokens += other.outputTokens;
    if (other.costDollars)
        costDollars = costDollars.value_or(0) + *other.costDollars;
}

qint64 dayOf(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs).date().startOfDay().toMSecsSinceEpoch();
}

CostBook::CostBook(CostGrouping grouping, const app::query::MetricsRequest &request)
{
    m_report.grouping = grouping;
    m_report.startMs = double(request.startUnixNano) / nsPerMs;
    m_report.endMs = double(request.endUnixNano) / nsPerMs;
}

void CostBook::add(const CostQuestion &question, const app::query::MetricsAnswer &answer)
{
    if (!answer.partial.empty())
        m_report.partial = QString::fromStdString(answer.partial);
    for (const auto &series : answer.series) {
        if (question.measure == CostMeasure::ListPrice)
            m_listDollars += totalOf(series) * priceOf(series).value_or(0);
        else if (question.measure == CostMeasure::PaidInput)
            m_paidDollars = m_paidDollars.value_or(0) + totalOf(series);
        else
            addSeries(question.measure, series, answer.stepNs);
    }
}

void CostBook::addSeries(CostMeasure measure, const app::query::Series &series,
                         std::uint64_t stepNs)
{
    const auto stepMs = qint64(double(stepNs) / nsPerMs);
    const bool isByDay = m_report.grouping == CostGrouping::Day;
    auto name = nameOf(series);
    for (const auto &sample : series.samples) {
        if (!std::isfinite(sample.value) || sample.value == 0)
            continue;
        const auto start =
            sample.timestampMs - stepMs; // a sample stands at the end of its interval
        if (isByDay)
            name.text = QDateTime::fromMSecsSinceEpoch(start).date().toString(Qt::ISODate);
        auto &group = m_groups[name.text];
        group.name = name.text;
        group.key = name.text;
        group.query = name.query;
        const auto sums = sumsOf(measure, sample.value);
        group.sums.add(sums);
        group.intervals[start].add(sums);
        m_report.total.add(sums);
        m_report.intervals[start].add(sums);
    }
}

CostReport CostBook::report() const
{
    auto report = m_report;
    report.groups = m_groups.values();
    std::sort(report.groups.begin(), report.groups.end(),
              [&](const auto &a, const auto &b) { return isBefore(a, b, report.grouping); });
    if (m_paidDollars)
        report.savedDollars = std::max(0.0, m_listDollars - *m_paidDollars);
    return report;
}

} // namespace ui
