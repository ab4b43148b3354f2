#include "app/broadcast/retryafter.h"

#include "app/broadcast/limits.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

bool isAllDigits(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// RFC 850 years have two digits: the one at most 50 years ahead is meant (RFC 9110 section 5.6.7).
QDateTime inThisCentury(const QDateTime &date, const QDateTime &now)
{
    QDateTime moved = date;
    while (moved.isValid() && moved.addYears(50) < now)
        moved = moved.addYears(100);
    return moved;
}

} // namespace

QDateTime httpDate(const QByteArray &header, const QDateTime &now)
{
    const auto text = QString::fromLatin1(header.trimmed());
    const QLocale english = QLocale::c();
    QDateTime date = english.toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        date = english.toDateTime(text.simplified(), u"ddd MMM d hh:mm:ss yyyy"_s);
    if (!date.isValid())
        date = inThisCentury(english.toDateTime(text, u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s), now);
    date.setTimeZone(QTimeZone::utc());
    return date;
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    using std::chrono::milliseconds;
    const QByteArray value = header.trimmed();
    if (isAllDigits(value)) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        const auto longest =
            std::chrono::duration_cast<std::chrono::seconds>(limits::longestRetryAfter);
        return fits && seconds < longest.count() ? std::chrono::seconds(seconds)
                                                 : limits::longestRetryAfter;
    }
    const QDateTime date = httpDate(value, now);
    if (!date.isValid())
        return {};
    return std::clamp(milliseconds(now.msecsTo(date)), milliseconds(0), limits::longestRetryAfter);
}

} // namespace app::broadcast
