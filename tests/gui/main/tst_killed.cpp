#include "app/main/application.h"
#include "app/main/paths.h"
#include "app/secrets/memorystore.h"
#include "tests/support/scriptedserver.h"
#include "tests/watched/watched.h"
#include "ui/explore/searchpage.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto trace = u"0123456789abcdef0123456789abcdef"_s;

QString program() { return qEnvironmentVariable("SPANCAST_BIN_DIR", u"bin"_s) + u"/spancast"_s; }

QByteArray written(const QString &dataDir)
{
    QFile file(app::tabsPath(dataDir));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void choosePorts(const QString &dataDir)
{
    QSettings settings(app::settingsPath(dataDir), QSettings::IniFormat);
    for (const auto &key : {u"receiver/port"_s, u"query/port"_s, u"gateway/port"_s})
        settings.setValue(key, tests::closedPort());
}

} // namespace

/// The program as it is built, ended by kill -9.
class TestKilled : public tests::Watched
{
    Q_OBJECT

private Q_SLOTS:
    void findsItsTabsAgain();
};

void TestKilled::findsItsTabsAgain()
{
    const QTemporaryDir folder;
    choosePorts(folder.path());
    for (int round = 1; round <= 10; ++round) {
        const auto id = trace.chopped(2) + u"%1"_s.arg(round, 2, 10, QLatin1Char('0'));
        QProcess process;
        process.start(program(), {u"--data-dir"_s, folder.path(), u"spancast://trace/"_s + id});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(written(folder.path()).contains(id.toLatin1()), 30'000);
        process.kill();
        QVERIFY(process.waitForFinished());
    }
    auto engine = app::Engine::open(folder.path(), std::make_unique<app::secrets::MemoryStore>());
    QVERIFY(engine.has_value());
    app::Application application(*std::move(engine));
    application.start();
    const ui::MainWindow *window = nullptr;
    for (const auto *widget : QApplication::topLevelWidgets()) {
        if (const auto *found = qobject_cast<const ui::MainWindow *>(widget))
            window = found;
    }
    QVERIFY(window);
    const auto &places = window->tabs().places();
    const auto last = trace.chopped(2) + u"10"_s;
    QCOMPARE(QString::fromStdString(toHex(places.current().trace)), last);
    QCOMPARE(places.stops().size(), std::size_t(10)); // each start found what the one before had
}

QTEST_MAIN(TestKilled)
#include "tst_killed.moc"
