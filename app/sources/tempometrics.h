#pragma once

#include "app/query/metrics.h"
#include "app/sources/mergedmetrics.h"
#include "app/sources/tempojob.h"

#include <optional>

namespace app::sources {

/// A metrics query, newest slice first; one value for a range that is too long is made of those of its parts.
class TempoMetrics final : public TempoJob<query::MetricsAnswer>
{
public:
    TempoMetrics(TempoLink &link, query::MetricsRequest request, QObject *parent);

protected:
    void begin() override;

private:
    void plan(const query::MetricsRequest &request);
    void ask();
    void onAnswer(const broadcast::Answer &answer);
    void add(Result<query::MetricsAnswer> part);
    void tellHow() const;

    query::MetricsRequest m_request;
    std::uint64_t m_longestNs;
    std::vector<query::MetricsRequest> m_slices;
    std::size_t m_next = 0;
    std::size_t m_asked = 0;
    std::optional<MergedMetrics> m_merged;
};

} // namespace app::sources
