#include "app/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::settings::Setting;

class TestSetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWith_data();
    void startsWith();
    void storesAndTellsOfAChange();
    void refusesWhatTheCheckRefuses();
    void isSilentWithoutAChange();
    void isFoundAgainByTheNextStart();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
};

namespace {

bool isPort(const int &port) { return port >= 1024 && port <= 65535; }

} // namespace

void TestSetting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
}

void TestSetting::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestSetting::startsWith_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<int>("value");
    QTest::newRow("nothing stored: the default") << QVariant() << 7117;
    QTest::newRow("the stored number") << QVariant(8080) << 8080;
    QTest::newRow("the stored number as text") << QVariant(u"8080"_s) << 8080;
    QTest::newRow("refused by the check: the default") << QVariant(80) << 7117;
    QTest::newRow("not a number: the default") << QVariant(u"many"_s) << 7117;
    QTest::newRow("a list: the default") << QVariant(QStringList{u"1"_s, u"2"_s}) << 7117;
}

void TestSetting::startsWith()
{
    QFETCH(QVariant, stored);
    if (stored.isValid())
        m_store->setValue("gateway/port"_L1, stored);
    const Setting<int> port(*m_store, u"gateway/port"_s, 7117, isPort);
    QTEST(port.get(), "value");
    QCOMPARE(port.fallback(), 7117);
}

void TestSetting::storesAndTellsOfAChange()
{
    Setting<int> port(*m_store, u"gateway/port"_s, 7117, isPort);
    const QSignalSpy changed(&port, &app::settings::SettingBase::changed);
    QVERIFY(port.set(8080));
    QCOMPARE(port.get(), 8080);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_store->value("gateway/port"_L1).toInt(), 8080);
}

void TestSetting::refusesWhatTheCheckRefuses()
{
    Setting<int> port(*m_store, u"gateway/port"_s, 7117, isPort);
    const QSignalSpy changed(&port, &app::settings::SettingBase::changed);
    QVERIFY(!port.accepts(80));
    QVERIFY(!port.set(80));
    QCOMPARE(port.get(), 7117);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!m_store->contains("gateway/port"_L1));
}

void TestSetting::isSilentWithoutAChange()
{
    Setting<int> port(*m_store, u"gateway/port"_s, 7117, isPort);
    const QSignalSpy changed(&port, &app::settings::SettingBase::changed);
    QVERIFY(port.set(7117));
    QCOMPARE(changed.size(), 0);
    QVERIFY(!m_store->contains("gateway/port"_L1));
}

void TestSetting::isFoundAgainByTheNextStart()
{
    {
        Setting<QString> name(*m_store, u"name"_s, u"a"_s);
        QVERIFY(name.set(u"naïve, \"quoted\"; = [b]"_s));
        m_store->sync();
    }
    QSettings again(m_store->fileName(), QSettings::IniFormat);
    const Setting<QString> name(again, u"name"_s, u"a"_s);
    QCOMPARE(name.get(), u"naïve, \"quoted\"; = [b]"_s);
}

QTEST_GUILESS_MAIN(TestSetting)
#include "tst_setting.moc"
