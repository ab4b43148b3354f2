#include "ui/settings/healthline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::broadcast::Cause;
using app::broadcast::Health;
using Tone = ui::HealthLine::Tone;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);

Health sent(qint64 lost = 0)
{
    Health health;
    health.sentSpans = 1204;
    health.rejectedSpans = lost;
    health.lastSentUnixNano = std::uint64_t(now.toSecsSinceEpoch() - 120) * 1'000'000'000;
    return health;
}

Health failed(Cause cause, bool isRetrying = false)
{
    auto health = sent();
    health.lastFailure.cause = cause;
    health.isRetrying = isRetrying;
    health.waitingRequests = 3;
    return health;
}

} // namespace

class TstHealthLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysTheFirstThingThatHolds_data()
    {
        QTest::addColumn<bool>("isEnabled");
        QTest::addColumn<bool>("isBroadcastOn");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<Health>("health");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Tone>("tone");
        const auto error = failed(Cause::InvalidToken);
        QTest::newRow("disabled before all")
            << false << true << false << error << u"Disabled"_s << Tone::Quiet;
        QTest::newRow("key missing before an error")
            << true << true << false << error << u"Needs API Key"_s << Tone::Warning;
        QTest::newRow("last error") << true << true << true << error
                                    << u"Grafana does not know this API Key."_s << Tone::Error;
        QTest::newRow("an error that is retried")
            << true << true << true << failed(Cause::ConnectionRefused, true)
            << u"Trying again: Nothing answers at this address."_s << Tone::Warning;
        QTest::newRow("broadcast off")
            << true << false << true << sent() << u"Broadcast is off"_s << Tone::Quiet;
        QTest::newRow("never sent")
            << true << true << true << Health{} << u"Nothing sent yet"_s << Tone::Quiet;
        QTest::newRow("healthy") << true << true << true << sent() << u"Connection healthy"_s
                                 << Tone::Ok;
        QTest::newRow("lost some")
            << true << true << true << sent(7) << u"7 spans not delivered"_s << Tone::Warning;
    }
    void saysTheFirstThingThatHolds()
    {
        QFETCH(bool, isEnabled);
        QFETCH(bool, isBroadcastOn);
        QFETCH(bool, hasKey);
        QFETCH(Health, health);
        app::broadcast::Destination destination;
        destination.enabled = isEnabled;
        const auto line = ui::healthLine(destination, isBroadcastOn, hasKey, health, now);
        QTEST(line.text, "text");
        QTEST(line.tone, "tone");
        QVERIFY(!line.icon.isEmpty());
        QVERIFY(!line.detail.isEmpty());
    }

    void namesWhatWasDropped_data()
    {
        QTest::addColumn<Health>("health");
        QTest::addColumn<QString>("reason");
        auto health = sent();
        health.tooOldSpans = 2;
        QTest::newRow("too old") << health
                                 << u"2 spans waited longer than allowed and were dropped."_s;
        health = sent();
        health.tooManySpans = 2;
        QTest::newRow("too many") << health
                                  << u"2 spans were dropped, since too many requests waited."_s;
        health = sent();
        health.damagedSpans = 2;
        QTest::newRow("damaged")
            << health << u"2 spans are damaged in the file of traces and were dropped."_s;
    }
    /// In the row of the destination, its line of facts, and the log.
    void namesWhatWasDropped()
    {
        QFETCH(Health, health);
        QFETCH(QString, reason);
        QCOMPARE(ui::lossReasons(health), QStringList{reason});
        QCOMPARE(ui::healthLine({}, true, true, health, now).text, u"2 spans not delivered"_s);
        QVERIFY(ui::healthFacts(health).endsWith(u" · 2 dropped"_s));
    }

    void countsOnlyWhatIsThere()
    {
        const auto healthy = ui::healthLine({}, true, true, sent(), now).detail;
        QVERIFY2(healthy.endsWith(u"\n1,204 spans sent"_s), qPrintable(healthy));
        const auto waiting = ui::healthLine({}, true, true, failed(Cause::Tls), now).detail;
        QVERIFY2(waiting.contains(u"1,204 spans sent · 3 requests waiting"_s), qPrintable(waiting));
    }
};

Q_DECLARE_METATYPE(ui::HealthLine::Tone)

QTEST_MAIN(TstHealthLine)
#include "tst_healthline.moc"
