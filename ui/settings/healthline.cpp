#include "ui/settings/healthline.h"

#include "ui/settings/typewords.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using app::broadcast::Health;
using namespace Qt::StringLiterals;

namespace ui {
namespace {

using Tone = HealthLine::Tone;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::Health)
};

std::int64_t givenUpSpans(const Health &health)
{
    return health.tooOldSpans + health.tooManySpans + health.damagedSpans;
}

std::int64_t lostSpans(const Health &health)
{
    return health.rejectedSpans + health.setAsideSpans + givenUpSpans(health);
}

void addCount(QStringList &counts, const char *text, std::int64_t count)
{
    if (count > 0)
        counts << Text::tr(text, nullptr, pluralNumber(count)).arg(formatCount(count));
}

std::uint64_t nanosecondsOf(const QDateTime &time)
{
    return std::uint64_t(time.toMSecsSinceEpoch()) * 1'000'000;
}

/// "1,204 sent · 3 waiting · 2 dropped", without the noughts.
QString countsOf(const Health &health)
{
    QStringList counts;
    addCount(counts, QT_TRANSLATE_N_NOOP("ui::Health", "%1 spans sent"), health.sentSpans);
    addCount(counts, QT_TRANSLATE_N_NOOP("ui::Health", "%1 requests waiting"),
             health.waitingRequests);
    addCount(counts, QT_TRANSLATE_N_NOOP("ui::Health", "%1 spans not delivered"),
             lostSpans(health));
    return counts.join(u" · "_s);
}

QString withCounts(const QString &detail, const Health &health)
{
    const auto counts = countsOf(health);
    return counts.isEmpty() ? detail : detail + u'\n' + counts;
}

HealthLine healthyLine(const Health &health, const QDateTime &now)
{
    const auto sentAt = QDateTime::fromMSecsSinceEpoch(qint64(health.lastSentUnixNano / 1'000'000));
    const auto local = QLocale().toString(sentAt, QLocale::ShortFormat);
    const auto ago = formatAgo(health.lastSentUnixNano, nanosecondsOf(now));
    const auto detail = withCounts(Text::tr("Last sent %1 (%2).").arg(local, ago), health);
    if (const auto lost = lostSpans(health); lost > 0)
        return {
            Tone::Warning, u"warning"_s,
            Text::tr("%1 spans not delivered", nullptr, pluralNumber(lost)).arg(formatCount(lost)),
            detail};
    return {Tone::Ok, u"check"_s, Text::tr("Connection healthy"), detail};
}

} // namespace

QString healthFacts(const Health &health)
{
    QStringList facts;
    if (health.lastSentUnixNano > 0) {
        const auto sentAt =
            QDateTime::fromMSecsSinceEpoch(qint64(health.lastSentUnixNano / 1'000'000));
        facts << Text::tr("last sent %1").arg(QLocale().toString(sentAt, QLocale::ShortFormat));
    }
    addCount(facts, QT_TRANSLATE_N_NOOP("ui::Health", "%1 spans sent"), health.sentSpans);
    addCount(facts, QT_TRANSLATE_N_NOOP("ui::Health", "%1 requests waiting"),
             health.waitingRequests);
    addCount(facts, QT_TRANSLATE_N_NOOP("ui::Health", "%1 rejected"), health.rejectedSpans);
    addCount(facts, QT_TRANSLATE_N_NOOP("ui::Health", "%1 set aside"), health.setAsideSpans);
    addCount(facts, QT_TRANSLATE_N_NOOP("ui::Health", "%1 dropped"), givenUpSpans(health));
    return facts.join(u" · "_s);
}

QStringList lossReasons(const Health &health)
{
    QStringList reasons;
    addCount(reasons, QT_TRANSLATE_N_NOOP("ui::Health", "%1 spans were rejected by the server."),
             health.rejectedSpans);
    addCount(reasons,
             QT_TRANSLATE_N_NOOP("ui::Health", "%1 spans were refused alone and are set aside."),
             health.setAsideSpans);
    addCount(
        reasons,
        QT_TRANSLATE_N_NOOP("ui::Health", "%1 spans waited longer than allowed and were dropped."),
        health.tooOldSpans);
    addCount(
        reasons,
        QT_TRANSLATE_N_NOOP("ui::Health", "%1 spans were dropped, since too many requests waited."),
        health.tooManySpans);
    addCount(reasons,
             QT_TRANSLATE_N_NOOP("ui::Health",
                                 "%1 spans are damaged in the file of traces and were dropped."),
             health.damagedSpans);
    addCount(reasons, QT_TRANSLATE_N_NOOP("ui::Health", "%1 spans were left out by sampling."),
             health.keptBackSpans.sampledOut);
    addCount(reasons,
             QT_TRANSLATE_N_NOOP("ui::Health", "%1 spans belong to calls with other keys."),
             health.keptBackSpans.otherApiKey);
    addCount(reasons,
             QT_TRANSLATE_N_NOOP("ui::Health", "%1 spans were left out by the filter rules."),
             health.keptBackSpans.filteredOut);
    return reasons;
}

HealthLine healthLine(const app::broadcast::Destination &destination, bool isBroadcastOn,
                      bool hasKey, const Health &health, const QDateTime &now)
{
    if (!destination.enabled)
        return {Tone::Quiet, u"pause"_s, Text::tr("Disabled"),
                Text::tr("No traces are sent here until you enable it.")};
    if (!hasKey)
        return {
            Tone::Warning, u"key"_s, Text::tr("Needs API Key"),
            Text::tr("The keychain of this computer has no API Key for it. Edit it to enter one.")};
    if (!health.lastFailure.isOk()) {
        const auto text = describe(health.lastFailure, destination);
        if (health.isRetrying)
            return {Tone::Warning, u"refresh"_s, Text::tr("Trying again: %1").arg(text.title),
                    withCounts(text.advice, health)};
        return {Tone::Error, u"error"_s, text.title, withCounts(text.advice, health)};
    }
    if (health.isPaused || destination.isPaused)
        return {Tone::Quiet, u"pause"_s, Text::tr("Paused"),
                withCounts(Text::tr("What comes meanwhile waits and is sent later."), health)};
    if (!isBroadcastOn)
        return {Tone::Quiet, u"pause"_s, Text::tr("Broadcast is off"),
                Text::tr("Switch on Enable Broadcast to send traces.")};
    if (health.lastSentUnixNano == 0)
        return {Tone::Quiet, u"clock"_s, Text::tr("Nothing sent yet"),
                withCounts(Text::tr("The next trace goes here."), health)};
    return healthyLine(health, now);
}

} // namespace ui
