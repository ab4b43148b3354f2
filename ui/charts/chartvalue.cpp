#include "ui/charts/chartvalue.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(ui::Chart)
};

constexpr double nsPerSecond = 1e9;
constexpr double msPerMinute = 60'000;
constexpr double msPerDay = 86'400'000;
constexpr double longestWithHours = 7 * msPerDay;
/// What still fits the integers that the formats take.
constexpr double mostExact = 9e15;

QString plainNumber(double value, int digits) { return QLocale().toString(value, 'g', digits); }

bool isWhole(double value) { return std::abs(value) < mostExact && value == std::round(value); }

QString numberText(double value)
{
    return isWhole(value) ? formatCount(std::int64_t(value)) : plainNumber(value, 4);
}

QString durationText(double ns)
{
    const QString sign = ns < 0 ? u"-"_s : QString();
    return sign + formatDuration(std::uint64_t(std::min(std::abs(ns), mostExact * 1000)));
}

/// 1.5 s instead of 1.50 s, 2 min instead of 2 min 0 s.
QString shortDuration(double ns)
{
    struct Unit {
        double ns;
        const char16_t *name;
    };
    static constexpr std::array units = {Unit{nsPerSecond, u"s"}, Unit{1e6, u"ms"},
                                         Unit{1e3, u"µs"}, Unit{1, u"ns"}};
    if (std::abs(ns) >= 60 * nsPerSecond) {
        auto text = durationText(ns);
        for (const auto &end : {u" 0 s"_s, u" 0 min"_s, u" 0 h"_s}) {
            if (text.endsWith(end))
                text.chop(end.size());
        }
        return text;
    }
    const auto *unit = std::find_if(units.begin(), units.end() - 1,
                                    [&](const Unit &at) { return std::abs(ns) >= at.ns; });
    return u"%1 %2"_s.arg(plainNumber(ns / unit->ns, 3), QString::fromUtf16(unit->name));
}

QString shortNumber(double value)
{
    struct Unit {
        double size;
        QChar name;
    };
    static constexpr std::array units = {Unit{1e9, u'G'}, Unit{1e6, u'M'}, Unit{1e3, u'k'}};
    for (const auto &[size, name] : units) {
        if (std::abs(value) >= size && (size > 1e3 || std::abs(value) >= 1e4))
            return plainNumber(value / size, 4) + name;
    }
    return plainNumber(value, 4);
}

double decimalStep(double rough)
{
    const double unit = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (unit * factor >= rough * 0.999)
            return unit * factor;
    }
    return unit * 10;
}

double clockStep(double roughSeconds)
{
    static constexpr std::array steps = {15.0,   30.0,   60.0,    120.0,   300.0,  600.0,
                                         1800.0, 3600.0, 10800.0, 21600.0, 43200.0};
    const auto *step = std::find_if(steps.begin(), steps.end(),
                                    [&](double candidate) { return candidate >= roughSeconds; });
    return step == steps.end() ? 86400.0 * decimalStep(roughSeconds / 86400.0) : *step;
}

double binaryStep(double rough)
{
    const double unit = std::pow(1024.0, std::floor(std::log2(std::max(1.0, rough)) / 10));
    return unit * decimalStep(rough / unit);
}

} // namespace

QString chartValue(double value, ChartUnit unit)
{
    if (!std::isfinite(value))
        return u"–"_s;
    switch (unit) {
    case ChartUnit::Duration: return durationText(value);
    case ChartUnit::Money: return formatMoney(value);
    case ChartUnit::Bytes: return formatBytes(std::int64_t(std::clamp(value, -9e18, 9e18)));
    case ChartUnit::PerSecond: return Chart::tr("%1/s").arg(numberText(value));
    case ChartUnit::Share: return Chart::tr("%1 %").arg(plainNumber(value * 100, 3));
    case ChartUnit::Tokens:
        //: %1 is a number of tokens of a language model
        return Chart::tr("%1 tokens").arg(numberText(value));
    case ChartUnit::Number:
    case ChartUnit::Count: break;
    }
    return numberText(value);
}

QString axisValue(double value, ChartUnit unit)
{
    if (std::abs(value) < 1e-15)
        return u"0"_s;
    switch (unit) {
    case ChartUnit::Duration: return shortDuration(value);
    case ChartUnit::Money: return u'$' + shortNumber(value);
    case ChartUnit::Bytes: return chartValue(value, unit);
    case ChartUnit::PerSecond: return Chart::tr("%1/s").arg(shortNumber(value));
    case ChartUnit::Share: return chartValue(value, unit);
    case ChartUnit::Number:
    case ChartUnit::Count:
    case ChartUnit::Tokens: break;
    }
    return shortNumber(value);
}

QString chartMoment(double timeMs, double stepMs)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(qint64(timeMs));
    if (stepMs >= msPerDay)
        return QLocale().toString(local, Chart::tr("ddd, MMM d", "date format"));
    if (stepMs >= msPerMinute)
        return QLocale().toString(local, Chart::tr("MMM d, HH:mm", "date and time format"));
    return QLocale().toString(local, Chart::tr("MMM d, HH:mm:ss", "date and time format"));
}

double axisStep(double range, int ticks, ChartUnit unit)
{
    const double rough = std::isfinite(range) && range > 0 ? range / std::max(1, ticks) : 1;
    switch (unit) {
    case ChartUnit::Count:
    case ChartUnit::Tokens: return std::max(1.0, decimalStep(rough));
    case ChartUnit::Bytes: return std::max(1.0, binaryStep(rough));
    case ChartUnit::Duration:
        return range > 120 * nsPerSecond ? nsPerSecond * clockStep(rough / nsPerSecond)
                                         : std::max(1.0, decimalStep(rough));
    case ChartUnit::Number:
    case ChartUnit::Money:
    case ChartUnit::PerSecond:
    case ChartUnit::Share: break;
    }
    return decimalStep(rough);
}

QString axisTimeFormat(double lengthMs)
{
    if (lengthMs <= 3 * msPerMinute)
        return u"HH:mm:ss"_s;
    if (lengthMs <= 1.1 * msPerDay)
        return u"HH:mm"_s;
    return lengthMs <= longestWithHours ? Chart::tr("MMM d, HH:mm", "date and time format")
                                        : Chart::tr("MMM d", "date format");
}

int axisTimeLabels(double lengthMs, int room)
{
    return lengthMs <= longestWithHours ? room : std::min(room, int(lengthMs / msPerDay));
}

} // namespace ui
