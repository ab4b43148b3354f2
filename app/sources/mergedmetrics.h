#pragma once

#include "app/query/metrics.h"
#include "app/traceql/ast.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace app::sources {

/// The answers to metricsSlices() as one. Each interval is taken from the slice that asked for all of it; a series that a
/// slice has nothing of is zero there where the function counts. Pure.
class MergedMetrics
{
public:
    /// `query`: nothing where the text is none we can read.
    MergedMetrics(query::MetricsRequest whole, const std::optional<traceql::Query> &query);

    /// Whether one value may be made from those of several slices: not of quantiles, averages and second stages.
    /// Error: Unsupported, with the remedy.
    Result<> canAddInstants() const;

    void add(query::MetricsAnswer answer, const query::MetricsRequest &slice);
    query::MetricsAnswer answer() const;

private:
    void addSamples(query::Series &series, const query::Series &other,
                    const query::MetricsRequest &slice) const;
    void addInstant(query::Series &series, const query::Series &other,
                    const query::MetricsRequest &slice) const;
    void fillZeros(query::Series &series) const;

    query::MetricsRequest m_whole;
    std::optional<traceql::MetricsOp> m_op;
    bool m_hasSecondStage = false;
    UnixNano m_oldestNs = 0;     ///< start of the oldest slice that was added
    std::int64_t m_latestMs = 0; ///< of all samples: what comes later is not known yet
    std::map<std::string, query::Series> m_series;
    query::MetricsAnswer m_told; ///< all but the series
};

} // namespace app::sources
