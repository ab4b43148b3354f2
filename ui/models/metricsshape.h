#pragma once

#include "app/base/time.h"
#include "ui/charts/chartdata.h"

#include <QString>
#include <optional>

namespace ui {

/// How the answer of a metrics query wants to be shown.
struct MetricsShape {
    enum class Kind { Lines, Histogram, Comparison };
    Kind kind = Kind::Lines;
    ChartUnit unit = ChartUnit::Number;
    double scale = 1;   ///< from the answer's values to the unit's
    double measure = 1; ///< the same for the bounds of a histogram
    ChartUnit measureUnit = ChartUnit::Number;
    bool operator==(const MetricsShape &) const = default;
};

/// Nothing where the text is a search, or no query at all.
std::optional<MetricsShape> metricsShape(const QString &query);

/// A round step that gives a range so long about 120 points, at least a second.
std::uint64_t chartStepNs(std::uint64_t rangeNs);

/// Counts over time by status of the spans a search looks at: its first filters, without groups, aggregates and
/// select(). Empty where that cannot be asked.
std::string countsByStatus(const QString &searchQuery);

} // namespace ui
