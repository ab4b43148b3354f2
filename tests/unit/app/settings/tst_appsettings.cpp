#include "app/settings/appsettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
namespace settings = app::settings;

class TestAppSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsNothingUntilSwitchedOn();
    void receivesOnTheStandardPort();
    void refusesPorts_data();
    void refusesPorts();
    void knowsThreeAppearances_data();
    void knowsThreeAppearances();
    void keepsTheWindow();

private:
    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

void TestAppSettings::sendsNothingUntilSwitchedOn()
{
    const settings::BroadcastSettings broadcast(m_store);
    QVERIFY(!broadcast.enabled.get());
}

void TestAppSettings::receivesOnTheStandardPort()
{
    const settings::ReceiverSettings receiver(m_store);
    QVERIFY(receiver.enabled.get());
    QCOMPARE(receiver.port.get(), 4318);
}

void TestAppSettings::refusesPorts_data()
{
    QTest::addColumn<int>("port");
    QTest::newRow("none") << 0;
    QTest::newRow("below 1024") << 1023;
    QTest::newRow("above 65535") << 65536;
    QTest::newRow("negative") << -1;
}

void TestAppSettings::refusesPorts()
{
    QFETCH(int, port);
    settings::ReceiverSettings receiver(m_store);
    QVERIFY(!receiver.port.set(port));
    QVERIFY(receiver.port.accepts(1024));
    QVERIFY(receiver.port.accepts(65535));
}

void TestAppSettings::knowsThreeAppearances_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("system") << u"system"_s << true;
    QTest::newRow("light") << u"light"_s << true;
    QTest::newRow("dark") << u"dark"_s << true;
    QTest::newRow("another") << u"sepia"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestAppSettings::knowsThreeAppearances()
{
    QFETCH(QString, name);
    const settings::AppearanceSettings appearance(m_store);
    QTEST(appearance.appearance.accepts(name), "isKnown");
    QCOMPARE(appearance.appearance.fallback(), u"system"_s);
}

void TestAppSettings::keepsTheWindow()
{
    const QByteArray geometry("\0\x01\xff", 3);
    {
        settings::WindowSettings window(m_store);
        QVERIFY(window.geometry.set(geometry));
        QVERIFY(window.timeRange.set(u"1h"_s));
        m_store.sync();
    }
    QSettings again(m_store.fileName(), QSettings::IniFormat);
    const settings::WindowSettings window(again);
    QCOMPARE(window.geometry.get(), geometry);
    QCOMPARE(window.timeRange.get(), u"1h"_s);
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
