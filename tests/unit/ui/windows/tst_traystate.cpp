#include "ui/windows/failurewatch.h"
#include "ui/windows/tray.h"
#include "ui/windows/traystate.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::broadcast::Cause;
using app::broadcast::DeliveryRecord;
using app::broadcast::Destination;
using app::broadcast::Health;
using Level = ui::TrayState::Level;

namespace {

const QUuid id = QUuid::createUuid();

Health healthy()
{
    Health health;
    health.destination = id;
    health.sentSpans = 12;
    health.recent = {DeliveryRecord{}};
    return health;
}

Health retrying(int failures)
{
    auto health = healthy();
    health.isRetrying = true;
    health.lastFailure.cause = Cause::ServerError;
    health.lastFailure.status = 503;
    DeliveryRecord failed;
    failed.result = DeliveryRecord::Result::WaitsForAnotherTry;
    for (int i = 0; i < failures; ++i)
        health.recent.prepend(failed);
    return health;
}

Health blocked()
{
    auto health = healthy();
    health.isBlocked = true;
    health.lastFailure.cause = Cause::MissingScope;
    return health;
}

Destination destination(bool isPaused = false)
{
    Destination made;
    made.id = id;
    made.name = u"Team"_s;
    made.isPaused = isPaused;
    return made;
}

} // namespace

class TstTrayState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWorstCounts_data()
    {
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<QList<Destination>>("destinations");
        QTest::addColumn<Health>("health");
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing to send to")
            << true << QList<Destination>{} << Health{} << Level::Off << u"No destination"_s;
        QTest::newRow("off") << false << QList{destination()} << healthy() << Level::Off
                             << u"Broadcast is off"_s;
        QTest::newRow("fine") << true << QList{destination()} << healthy() << Level::Ok
                              << u"Broadcasting: 12 spans sent"_s;
        QTest::newRow("one try failed") << true << QList{destination()} << retrying(1) << Level::Ok
                                        << u"Broadcasting: 12 spans sent"_s;
        QTest::newRow("nothing gets through")
            << true << QList{destination()} << retrying(3) << Level::Failing << u"failing"_s;
        QTest::newRow("blocked") << true << QList{destination()} << blocked() << Level::Failing
                                 << u"failing"_s;
        QTest::newRow("paused") << true << QList{destination(true)} << healthy() << Level::Paused
                                << u"Paused: what comes in waits"_s;
    }
    void theWorstCounts()
    {
        QFETCH(bool, isOn);
        QFETCH(QList<Destination>, destinations);
        QFETCH(Health, health);
        QFETCH(QString, words);
        const auto state = ui::trayState(isOn, destinations, {{id, health}});
        QTEST(state.level, "level");
        QVERIFY2(state.text.contains(words), qPrintable(state.text));
    }

    void theLastErrorNamesItsDestination()
    {
        const auto state = ui::trayState(true, {destination()}, {{id, blocked()}});
        QCOMPARE(state.lastError, u"Team: This API Key may not write traces."_s);
    }

    void aFailureIsToldOnceUntilItHasRecovered()
    {
        ui::FailureWatch watch;
        QVERIFY(!watch.hasBegunToFail(retrying(2)));
        QVERIFY(watch.hasBegunToFail(retrying(3)));
        QVERIFY(!watch.hasBegunToFail(retrying(4)));
        QVERIFY(!watch.hasBegunToFail(blocked()));
        QVERIFY(!watch.hasBegunToFail(healthy()));
        QVERIFY(!watch.isFailing(id));
        QVERIFY(watch.hasBegunToFail(blocked()));
    }

    void theMenuWorksWithoutATray()
    {
        ui::Tray tray;
        tray.setState(ui::trayState(true, {destination()}, {{id, blocked()}}));
        const auto action = [&tray](const QString &name) {
            return tray.menu().findChild<QAction *>(name);
        };
        QSignalSpy paused(&tray, &ui::Tray::pauseAsked);
        QSignalSpy error(&tray, &ui::Tray::lastErrorAsked);
        QVERIFY(action(u"trayLastError"_s)->isVisible());
        action(u"trayLastError"_s)->trigger();
        action(u"trayPause"_s)->trigger();
        QCOMPARE(error.count(), 1);
        QCOMPARE(paused.count(), 1);
        QCOMPARE(paused.first().first().toBool(), true);
        tray.setState(ui::trayState(true, {destination(true)}, {{id, healthy()}}));
        QCOMPARE(action(u"trayPause"_s)->text(), u"&Resume Broadcast"_s);
        QVERIFY(!action(u"trayLastError"_s)->isVisible());
        QVERIFY(!tray.notify(u"title"_s, u"text"_s));
    }
};

QTEST_MAIN(TstTrayState)
#include "tst_traystate.moc"
