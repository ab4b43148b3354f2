#include "app/broadcast/networkwatch.h"

#include <QSignalSpy>
#include <QTest>

using app::broadcast::NetworkWatch;
using Reachability = QNetworkInformation::Reachability;
using Medium = QNetworkInformation::TransportMedium;

class TestNetworkWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenItComesOnline_data()
    {
        QTest::addColumn<Reachability>("now");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("online") << Reachability::Online << true;
        QTest::newRow("a portal before the internet") << Reachability::Site << false;
        QTest::newRow("only this computer") << Reachability::Local << false;
        QTest::newRow("offline") << Reachability::Disconnected << false;
        QTest::newRow("nobody knows") << Reachability::Unknown << false;
    }
    void tellsWhenItComesOnline()
    {
        QFETCH(Reachability, now);
        NetworkWatch watch;
        const QSignalSpy told(&watch, &NetworkWatch::cameOnline);
        watch.noteReachability(now);
        QTEST(told.size() == 1, "isTold");
    }

    void tellsOfAnotherNetwork_data()
    {
        QTest::addColumn<Medium>("now");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("radio") << Medium::WiFi << true;
        QTest::newRow("cable") << Medium::Ethernet << true;
        QTest::newRow("nobody knows") << Medium::Unknown << false;
    }
    void tellsOfAnotherNetwork()
    {
        QFETCH(Medium, now);
        NetworkWatch watch;
        const QSignalSpy told(&watch, &NetworkWatch::cameOnline);
        watch.noteMedium(now);
        QTEST(told.size() == 1, "isTold");
    }
};

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "tst_networkwatch.moc"
