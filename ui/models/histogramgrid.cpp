#include "ui/models/histogramgrid.h"

#include "ui/charts/chartvalue.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace ui {
namespace {

struct Histogram {
    Q_DECLARE_TR_FUNCTIONS(ui::Histogram)
};

std::optional<double> boundOf(const app::query::Series &series)
{
    for (const auto &label : series.labels) {
        if (const auto *bound = label.value.get<double>(); bound && label.key == "__bucket")
            return *bound;
    }
    return {};
}

/// Bands between those that occur are there too, so that heights compare. Bounds are powers of two, up to a factor.
void fillBetween(std::map<double, QList<double>> &bands, qsizetype steps)
{
    constexpr int mostBands = 80;
    if (bands.empty() || bands.begin()->first <= 0)
        return;
    const double last = bands.rbegin()->first;
    double bound = bands.begin()->first;
    for (int i = 0; i < mostBands && bound < last * 0.75; ++i) {
        bound *= 2;
        const auto near = bands.lower_bound(bound * 0.99);
        if (near == bands.end() || near->first > bound * 1.01)
            bands.emplace(bound, QList<double>(steps));
    }
}

} // namespace

HeatData histogramGrid(const app::query::MetricsAnswer &answer, const MetricsShape &shape,
                       const MetricsRange &range)
{
    constexpr double nsPerMs = 1e6;
    HeatData data;
    data.stepMs = std::max(1.0, double(answer.stepNs) / nsPerMs);
    data.startMs = std::floor(double(range.startUnixNano) / nsPerMs / data.stepMs) * data.stepMs;
    const double steps =
        std::ceil((double(range.endUnixNano) / nsPerMs - data.startMs) / data.stepMs);
    const auto count = qsizetype(std::clamp(steps, 1.0, 10'000.0));
    data.endMs = data.startMs + double(count) * data.stepMs;
    std::map<double, QList<double>> bands;
    for (const auto &series : answer.series) {
        const auto bound = boundOf(series);
        if (!bound)
            continue;
        auto &band = bands.try_emplace(*bound, QList<double>(count)).first->second;
        for (const auto &[timestampMs, value] : series.samples) {
            const auto step =
                qsizetype(std::lround((double(timestampMs) - data.startMs) / data.stepMs)) - 1;
            if (step >= 0 && step < count)
                band[step] += value;
        }
    }
    fillBetween(bands, count);
    for (const auto &[bound, counts] : bands) {
        //: %1 is the upper bound of a band, such as 1.02 s
        data.bands +=
            Histogram::tr("up to %1").arg(axisValue(bound * shape.measure, shape.measureUnit));
        data.counts += counts;
    }
    return data;
}

} // namespace ui
