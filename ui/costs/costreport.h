#pragma once

#include "ui/costs/costquery.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <optional>

/// Costs, added up from the answers to costQuestions(). Pure.
namespace ui {

struct CostSums {
    qint64 calls = 0;
    qint64 estimatedCalls = 0;
    double inputTokens = 0;
    double cachedTokens = 0;
    double outputTokens = 0;
    std::optional<double> costDollars; ///< as far as told

    double tokens() const { return inputTokens + outputTokens; }
    void add(const CostSums &other);
    bool operator==(const CostSums &) const = default;
};

struct CostGroup {
    QString name;  ///< empty: the calls name none
    QString key;   ///< unique; for days the date, ISO 8601
    QString query; ///< TraceQL that finds its calls; empty where there is none
    CostSums sums;
    QMap<qint64, CostSums> intervals; ///< by their start in Unix milliseconds
    bool operator==(const CostGroup &) const = default;
};

struct CostReport {
    CostGrouping grouping = CostGrouping::Model;
    QList<CostGroup> groups; ///< greatest cost first, then most tokens; days newest first
    CostSums total;
    QMap<qint64, CostSums> intervals;
    std::optional<double>
        savedDollars; ///< by the cache, at list prices; empty: prices are not told
    double startMs = 0;
    double endMs = 0;
    QString partial; ///< why the source left something out; empty: it did not
};

/// Puts answers together, in any order.
class CostBook
{
public:
    CostBook(CostGrouping grouping, const app::query::MetricsRequest &request);
    void add(const CostQuestion &question, const app::query::MetricsAnswer &answer);
    CostReport report() const;

private:
    void addSeries(CostMeasure measure, const app::query::Series &series, std::uint64_t stepNs);

    CostReport m_report;
    QHash<QString, CostGroup> m_groups;
    double m_listDollars = 0;
    std::optional<double> m_paidDollars;
};

/// Local midnight of the interval's day, in Unix milliseconds.
qint64 dayOf(qint64 timeMs);

} // namespace ui
