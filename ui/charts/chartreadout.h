#pragma once

#include "ui/charts/chartdata.h"

/// What a chart says at one moment, and where its lines stand. Pure.
namespace ui {

struct ReadoutLine {
    int series = 0;
    double value = 0;
    bool operator==(const ReadoutLine &) const = default;
};

struct Readout {
    double timeMs = 0;
    QList<ReadoutLine> lines; ///< greatest value first; a series that knows nothing here is missing
    bool operator==(const Readout &) const = default;
};

/// Every moment at which a series has a value, in order, each once; those of the dots where there is no series.
QList<double> momentsOf(const ChartData &data);
/// Position of the moment nearest to `timeMs`; -1 where there is none.
int nearestMoment(const QList<double> &moments, double timeMs);
Readout readoutAt(const ChartData &data, double timeMs);
/// One sentence: time, then names and values, at most five of them and how many more. Where there is no series, the dots
/// of that moment.
QString spokenReadout(const ChartData &data, const Readout &readout);

/// Each series as it is drawn: the values of stacked ones stand on those before, at the same moments.
/// An empty list of points where the series is hidden.
QList<QList<ChartPoint>> stackedPoints(const ChartData &data, const QList<bool> &isHidden);
/// Of what is drawn; always with zero, and never empty.
struct ValueRange {
    double low = 0;
    double high = 1;
    bool operator==(const ValueRange &) const = default;
};
ValueRange valueRange(const QList<QList<ChartPoint>> &drawn, const QList<ChartDot> &dots);

} // namespace ui
