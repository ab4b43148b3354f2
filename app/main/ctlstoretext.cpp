#include "app/main/ctlstoretext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace app::ctl {

using namespace Qt::StringLiterals;

namespace {

std::string number(std::int64_t value) { return QLocale().toString(qint64(value)).toStdString(); }

std::string size(std::int64_t bytes) { return QLocale().formattedDataSize(bytes).toStdString(); }

std::string toCompact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// Nothing was pruned or kept back in most stores, and then nothing is said of it.
std::string rest(const store::Stats &stats)
{
    std::string text;
    if (stats.waitingBytes > 0)
        text += "\nwaiting   " + size(stats.waitingBytes) + " for destinations";
    if (stats.prunedSpans > 0) {
        text += "\npruned    " + number(stats.prunedSpans) + " spans of "
            + number(stats.prunedTraces) + " traces, the newest of "
            + toIso(stats.prunedUntilUnixNano) + "; " + number(stats.prunedBySize)
            + " because of size, the others because of age";
    }
    if (!stats.trouble.empty())
        text += "\ntrouble   " + stats.trouble;
    return text;
}

} // namespace

std::string toIso(UnixNano time)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(time / 1'000'000))
        .toUTC()
        .toString(Qt::ISODate)
        .toStdString();
}

std::string toJson(const store::Stats &stats)
{
    return toCompact({{u"spans"_s, qint64(stats.spans)},
                      {u"traces"_s, qint64(stats.traces)},
                      {u"bytes"_s, qint64(stats.bytes)},
                      {u"segments"_s, qint64(stats.segments)},
                      {u"oldest"_s, qint64(stats.oldestUnixNano)},
                      {u"newest"_s, qint64(stats.newestUnixNano)},
                      {u"logSpans"_s, qint64(stats.logSpans)},
                      {u"waitingBytes"_s, qint64(stats.waitingBytes)},
                      {u"freeBytes"_s, qint64(stats.freeBytes)},
                      {u"prunedSpans"_s, qint64(stats.prunedSpans)},
                      {u"prunedTraces"_s, qint64(stats.prunedTraces)},
                      {u"prunedBySize"_s, qint64(stats.prunedBySize)},
                      {u"prunedUntil"_s, qint64(stats.prunedUntilUnixNano)}});
}

std::string toText(const store::Stats &stats)
{
    return "spans     " + number(stats.spans) + "\ntraces    " + number(stats.traces)
        + "\nsize      " + size(stats.bytes) + "\nsegments  " + number(stats.segments)
        + rest(stats);
}

std::string toJson(const store::VerifyReport &report)
{
    QJsonArray problems;
    for (const auto &problem : report.problems)
        problems.append(QString::fromStdString(problem));
    return toCompact({{u"segments"_s, qint64(report.segments)},
                      {u"chunks"_s, qint64(report.chunks)},
                      {u"spans"_s, qint64(report.spans)},
                      {u"logRows"_s, qint64(report.logRows)},
                      {u"problems"_s, problems}});
}

std::string toText(const store::VerifyReport &report)
{
    std::string text = number(report.segments) + " segments, " + number(report.chunks) + " chunks, "
        + number(report.spans) + " spans, " + number(report.logRows) + " rows of the log: ";
    if (report.problems.empty())
        return text + "all is well";
    text += number(std::int64_t(report.problems.size())) + " damaged";
    for (const auto &problem : report.problems)
        text += "\n" + problem;
    return text;
}

} // namespace app::ctl
