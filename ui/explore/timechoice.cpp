#include "ui/explore/timechoice.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
constexpr app::UnixNano nsPerSecond = 1'000'000'000U;
constexpr app::UnixNano nsPerMs = 1'000'000U;

struct Time {
    Q_DECLARE_TR_FUNCTIONS(ui::TimeChoice)
};

QString moment(app::UnixNano time)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(qint64(time / 1'000'000U));
    return QLocale().toString(local, Time::tr("d MMM HH:mm", "date and time format"));
}

QString lastLabel(seconds last)
{
    if (last < hours(1))
        return Time::tr("Last %1 minutes").arg(last / minutes(1));
    if (last == hours(1))
        return Time::tr("Last hour");
    if (last <= hours(24))
        return Time::tr("Last %1 hours").arg(last / hours(1));
    return Time::tr("Last %1 days").arg(last / hours(24));
}

std::optional<TimeChoice> lastFromText(const QString &text)
{
    bool isNumber = false;
    const auto count = text.toLongLong(&isNumber);
    constexpr qint64 hundredYears = 3'155'760'000;
    if (!isNumber || count <= 0 || count > hundredYears)
        return {};
    return TimeChoice{TimeChoice::Kind::Last, seconds(count), 0, 0};
}

std::optional<TimeChoice> betweenFromText(const QString &fromText, const QString &toText)
{
    bool isFrom = false;
    bool isTo = false;
    const auto from = fromText.toULongLong(&isFrom);
    const auto to = toText.toULongLong(&isTo);
    if (!isFrom || !isTo || from > to)
        return {};
    return TimeChoice{TimeChoice::Kind::Between, {}, from, to};
}

} // namespace

QString timeLabel(const TimeChoice &choice)
{
    switch (choice.kind) {
    case TimeChoice::Kind::Last: return lastLabel(choice.last);
    case TimeChoice::Kind::All: return Time::tr("All time");
    case TimeChoice::Kind::Between: break;
    }
    return Time::tr("%1 – %2").arg(moment(choice.from), moment(choice.to));
}

app::store::TimeRange rangeAt(const TimeChoice &choice, app::UnixNano now)
{
    app::store::TimeRange range;
    if (choice.kind == TimeChoice::Kind::Between)
        return {choice.from, choice.to};
    const auto back = app::UnixNano(choice.last.count()) * nsPerSecond;
    if (choice.kind == TimeChoice::Kind::Last && back < now)
        range.startUnixNano = now - back;
    return range;
}

TimeChoice between(double startMs, double endMs)
{
    const auto from = qMax(0.0, startMs);
    return {TimeChoice::Kind::Between,
            {},
            app::UnixNano(from) * nsPerMs,
            app::UnixNano(qMax(from + 1, endMs)) * nsPerMs};
}

TimeChoice wider(const TimeChoice &choice, app::UnixNano now)
{
    if (choice.kind == TimeChoice::Kind::All)
        return choice;
    if (choice.kind == TimeChoice::Kind::Last) {
        const auto *next = std::upper_bound(timePresets.begin(), timePresets.end(), choice.last);
        return next == timePresets.end() ? TimeChoice{TimeChoice::Kind::All, {}, 0, 0}
                                         : TimeChoice{TimeChoice::Kind::Last, *next, 0, 0};
    }
    const auto half = qMax<app::UnixNano>(nsPerMs, (choice.to - choice.from) / 2);
    return {TimeChoice::Kind::Between,
            {},
            choice.from - qMin(choice.from, half),
            qMax(choice.to, qMin(choice.to + half, now))};
}

QString toText(const TimeChoice &choice)
{
    switch (choice.kind) {
    case TimeChoice::Kind::Last: return u"last %1"_s.arg(choice.last.count());
    case TimeChoice::Kind::All: return u"all"_s;
    case TimeChoice::Kind::Between: break;
    }
    return u"between %1 %2"_s.arg(choice.from).arg(choice.to);
}

std::optional<TimeChoice> timeChoiceFromText(const QString &text)
{
    const auto words = text.split(u' ');
    if (words.size() == 1 && words[0] == "all"_L1)
        return TimeChoice{TimeChoice::Kind::All, {}, 0, 0};
    if (words.size() == 2 && words[0] == "last"_L1)
        return lastFromText(words[1]);
    if (words.size() == 3 && words[0] == "between"_L1)
        return betweenFromText(words[1], words[2]);
    return {};
}

} // namespace ui
