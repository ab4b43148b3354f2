#include "ui/windows/link.h"

#include "app/base/number.h"

#include <QDateTime>
#include <QUrl>
#include <QUrlQuery>

namespace ui {
using namespace Qt::StringLiterals;
using app::Error;
using app::UnixNano;
namespace {

constexpr UnixNano nsPerSecond = 1'000'000'000;

auto refuse(const QString &detail) { return app::fail(Error::Kind::Invalid, detail.toStdString()); }

/// Nothing where the text is not "now-15m".
std::optional<std::chrono::seconds> agoFrom(const QString &text)
{
    constexpr qint64 longestSeconds = 10LL * 366 * 24 * 3600;
    if (!text.startsWith("now-"_L1) || text.size() < 6)
        return {};
    constexpr std::pair<char16_t, qint64> units[] = {
        {u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 24 * 3600}, {u'w', 7 * 24 * 3600}};
    bool isNumber = false;
    const auto number = text.sliced(4).chopped(1).toLongLong(&isNumber);
    for (const auto &[letter, seconds] : units) {
        if (text.back() == letter && isNumber && number > 0 && number <= longestSeconds / seconds)
            return std::chrono::seconds(number * seconds);
    }
    return {};
}

/// By its size a number is seconds, or a thousandth of the one before.
std::optional<UnixNano> unixTimeFrom(const QString &text)
{
    bool isWhole = false;
    if (const auto whole = text.toULongLong(&isWhole); isWhole && whole >= 100'000'000'000) {
        constexpr UnixNano microsFrom = 100'000'000'000'000;
        constexpr UnixNano nanosFrom = 100'000'000'000'000'000;
        return whole < microsFrom ? whole * 1'000'000 : whole < nanosFrom ? whole * 1'000 : whole;
    }
    const auto seconds = app::toDouble(text.toStdString());
    if (!seconds || !(*seconds >= 0 && *seconds < 1e11)) // that is no number, too
        return {};
    const auto whole = UnixNano(*seconds);
    return whole * nsPerSecond + UnixNano((*seconds - double(whole)) * double(nsPerSecond));
}

app::Result<UnixNano> timeFrom(const QString &text, UnixNano now)
{
    if (text == "now"_L1)
        return now;
    if (const auto ago = agoFrom(text))
        return now - UnixNano(ago->count()) * nsPerSecond;
    if (const auto time = unixTimeFrom(text))
        return *time;
    const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.toMSecsSinceEpoch() < 0)
        return refuse(u"\"%1\" is not a time."_s.arg(text.left(40)));
    return UnixNano(moment.toMSecsSinceEpoch()) * 1'000'000;
}

app::Result<TimeChoice> choiceFrom(const QString &from, const QString &to, UnixNano now)
{
    const bool isOpen = to.isEmpty() || to == "now"_L1;
    if (const auto ago = agoFrom(from); ago && isOpen)
        return TimeChoice{TimeChoice::Kind::Last, *ago, 0, 0};
    if (from == "0"_L1 && isOpen)
        return TimeChoice{TimeChoice::Kind::All, {}, 0, 0};
    APP_TRY(const auto begin, timeFrom(from, now));
    APP_TRY(const auto end, timeFrom(isOpen ? u"now"_s : to, now));
    if (end <= begin)
        return refuse(u"The time ends before it begins."_s);
    return TimeChoice{TimeChoice::Kind::Between, {}, begin, end};
}

app::Result<Link> queryFrom(const QUrlQuery &parts, UnixNano now)
{
    Link link;
    link.query = parts.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    const auto from = parts.queryItemValue(u"from"_s, QUrl::FullyDecoded);
    const auto to = parts.queryItemValue(u"to"_s, QUrl::FullyDecoded);
    if (link.query.trimmed().isEmpty())
        return refuse(u"It has no query (q=)."_s);
    if (from.isEmpty() && !to.isEmpty())
        return refuse(u"It says when the time ends but not when it begins (from=)."_s);
    if (!from.isEmpty()) {
        APP_TRY(link.time, choiceFrom(from, to, now));
    }
    return link;
}

app::Result<Link> traceFrom(const QString &id, const QString &span)
{
    const auto trace = app::trace::traceIdFromShortHex(id.toStdString());
    if (!trace || trace->isNull())
        return refuse(u"\"%1\" is not a trace ID."_s.arg(id.left(40)));
    const auto selected = app::trace::spanIdFromHex(span.toStdString());
    if (!span.isEmpty() && !selected)
        return refuse(u"\"%1\" is not a span ID."_s.arg(span.left(40)));
    return Link{*trace, selected.value_or(app::trace::SpanId()), {}, {}};
}

void addTime(QUrlQuery &parts, const TimeChoice &time)
{
    switch (time.kind) {
    case TimeChoice::Kind::Last:
        parts.addQueryItem(u"from"_s, u"now-%1s"_s.arg(time.last.count()));
        break;
    case TimeChoice::Kind::All: parts.addQueryItem(u"from"_s, u"0"_s); break;
    case TimeChoice::Kind::Between:
        parts.addQueryItem(u"from"_s, QString::number(time.from));
        parts.addQueryItem(u"to"_s, QString::number(time.to));
        break;
    }
}

} // namespace

app::Result<Link> linkFrom(const QString &text, UnixNano now)
{
    if (text.size() > longestLink)
        return refuse(u"It is longer than %1 characters."_s.arg(longestLink));
    const QUrl url(text);
    if (!url.isValid() || url.scheme() != "spancast"_L1)
        return refuse(u"It is not a spancast:// address."_s);
    const QUrlQuery parts(url);
    if (url.host() == "trace"_L1)
        return traceFrom(url.path().mid(1), parts.queryItemValue(u"span"_s));
    if (url.host() == "query"_L1)
        return queryFrom(parts, now);
    return refuse(u"It names neither a trace nor a query."_s);
}

QString toText(const Link &link)
{
    QUrl url;
    url.setScheme(u"spancast"_s);
    QUrlQuery parts;
    if (link.trace.isNull()) {
        url.setHost(u"query"_s);
        // what an address reads as something else has to be written as a number
        parts.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(link.query)));
        if (link.time)
            addTime(parts, *link.time);
    } else {
        url.setHost(u"trace"_s);
        url.setPath(u'/' + QString::fromStdString(toHex(link.trace)));
        if (!link.span.isNull())
            parts.addQueryItem(u"span"_s, QString::fromStdString(toHex(link.span)));
    }
    url.setQuery(parts);
    return QString::fromLatin1(url.toEncoded());
}

} // namespace ui
