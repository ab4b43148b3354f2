#include "app/main/searchtable.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>
#include <algorithm>

namespace app::ctl {
namespace {

using namespace Qt::StringLiterals;
using Row = QStringList;

QString duration(std::uint64_t ns)
{
    if (ns < 1'000'000)
        return QString::number(double(ns) / 1e3, 'f', 1) + u" µs"_s;
    if (ns < 1'000'000'000)
        return QString::number(double(ns) / 1e6, 'f', 1) + u" ms"_s;
    return QString::number(double(ns) / 1e9, 'f', 2) + u" s"_s;
}

Row rowOf(const query::TraceMatch &match)
{
    const auto &summary = match.summary;
    int matched = 0;
    for (const auto &set : match.spanSets)
        matched += set.matched;
    const auto started = QDateTime::fromMSecsSinceEpoch(qint64(summary.startUnixNano / 1'000'000));
    return {QString::fromStdString(trace::toHex(summary.id)),
            started.toString(u"yyyy-MM-dd hh:mm:ss.zzz"_s),
            QString::fromStdString(summary.rootServiceName),
            QString::fromStdString(summary.rootName),
            duration(summary.durationNs()),
            QString::number(summary.spanCount),
            QString::number(summary.errorCount),
            QString::number(matched)};
}

QString lineOf(const Row &row, const QList<qsizetype> &widths)
{
    constexpr qsizetype firstNumber = 4;
    QStringList cells;
    for (qsizetype i = 0; i < row.size(); ++i)
        cells << (i < firstNumber ? row[i].leftJustified(widths[i])
                                  : row[i].rightJustified(widths[i]));
    return cells.join(u"  "_s).trimmed();
}

} // namespace

std::string searchTable(const query::SearchAnswer &answer)
{
    QList<Row> rows{{u"TRACE"_s, u"STARTED"_s, u"SERVICE"_s, u"NAME"_s, u"DURATION"_s, u"SPANS"_s,
                     u"ERRORS"_s, u"MATCHED"_s}};
    for (const auto &match : answer.traces)
        rows << rowOf(match);
    QList<qsizetype> widths(rows.front().size());
    for (const auto &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QStringList lines;
    for (const auto &row : rows)
        lines << lineOf(row, widths);
    lines << u"%1 of %2 matching traces"_s.arg(answer.traces.size()).arg(answer.matchedTraces);
    return lines.join(u'\n').toStdString();
}

} // namespace app::ctl
