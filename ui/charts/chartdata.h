#pragma once

#include <QList>
#include <QString>

/// What the charts of this folder draw: plain values, whoever asked for them. A time is Unix milliseconds.
namespace ui {

enum class ChartUnit { Number, Count, Tokens, Duration, Money, Bytes, PerSecond, Share };
enum class ChartMark { Line, Area, Bars };
/// Where a series has a meaning of its own, its colour says it; elsewhere its name chooses one of the service hues.
enum class ChartTone { ByName, Ok, Warning, Error, Accent, Muted };

struct ChartPoint {
    double timeMs = 0;
    double value =
        0; ///< Duration in nanoseconds, Share from 0 to 1; NaN: nothing is known here, the line breaks
    bool operator==(const ChartPoint &) const = default;
};

struct ChartSeries {
    QString name;
    QList<ChartPoint> points; ///< by time
    ChartMark mark = ChartMark::Line;
    ChartTone tone = ChartTone::ByName;
    bool operator==(const ChartSeries &) const = default;
};

/// A single thing behind the numbers, drawn as a dot; it can be opened.
struct ChartDot {
    double timeMs = 0;
    double value = 0;
    QString text; ///< what the tooltip says of it
    bool isError = false;
    bool operator==(const ChartDot &) const = default;
};

struct ChartData {
    QList<ChartSeries> series;
    QList<ChartDot> dots;
    ChartUnit unit = ChartUnit::Count;
    double startMs = 0; ///< the time axis, whether there are points or not
    double endMs = 0;
    double stepMs = 0;      ///< between two points, and the width of a bar; 0: not known
    bool isStacked = false; ///< areas and bars stand on those of the series before
    bool operator==(const ChartData &) const = default;
};

} // namespace ui
