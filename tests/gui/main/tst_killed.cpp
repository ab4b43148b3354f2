#include "app/main/application.h"
#include "app/main/paths.h"
#include "app/secrets/memorystore.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/spans.h"
#include "tests/watched/watched.h"
#include "ui/explore/queryedit.h"
#include "ui/explore/searchpage.h"
#include "ui/trace/tracepage.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

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

/// The desktop program in this process, on a folder that outlives it.
class Opened
{
public:
    explicit Opened(const QString &dataDir)
    {
        auto engine = app::Engine::open(dataDir, std::make_unique<app::secrets::MemoryStore>());
        if (!engine)
            qFatal("the data directory cannot be opened");
        m_engine = engine->get();
        m_application = std::make_unique<app::Application>(*std::move(engine));
        m_application->start();
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ui::MainWindow *>(widget))
                m_window = window;
        }
    }

    app::Engine &engine() const { return *m_engine; }
    ui::MainWindow &window() const { return *m_window; }
    bool shows(const char *name) const
    {
        const auto *found = m_window->findChild<QWidget *>(QLatin1String(name));
        return found && found->isVisible();
    }

private:
    app::Engine *m_engine = nullptr; // the application's
    std::unique_ptr<app::Application> m_application;
    ui::MainWindow *m_window = nullptr;
};

void insist(bool holds, const char *what)
{
    if (!holds)
        qFatal("in the process to be killed: %s", what);
}

/// A trace longer than the screen, with something to collapse.
app::trace::Batch longTrace()
{
    const auto start = app::now();
    std::vector<tests::SpanOf> spans;
    for (std::uint64_t number = 1; number <= 200; ++number) {
        const std::uint64_t parent = number == 1 ? 0 : number > 190 ? 2 : 1;
        spans.push_back({.trace = 7,
                         .number = number,
                         .start = start + number * 1'000'000,
                         .end = start + 300'000'000,
                         .parent = parent});
    }
    return *tests::batch(spans);
}

void search(ui::MainWindow &window)
{
    window.searchPage().setTime({.kind = ui::TimeChoice::Kind::All});
    auto *edit = window.findChild<ui::QueryEdit *>(u"queryEdit"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"{ name = \"span 3\" }"_s);
    QTest::keyClick(edit, Qt::Key_Return);
}

void turnWheel(QWidget *area, int degrees)
{
    QWheelEvent event(area->rect().center(), area->mapToGlobal(area->rect().center()), {},
                      {0, degrees * 8}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(area, &event);
}

/// In a second tab: a span is collapsed, the last one selected, the time zoomed, and the list turned back until the
/// selected one is out of sight.
void look(const Opened &opened)
{
    auto &window = opened.window();
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    window.openTrace(tests::traceId(7));
    insist(QTest::qWaitFor([&] { return opened.shows("waterfall"); }), "no waterfall");
    auto *waterfall = window.findChild<QWidget *>(u"waterfall"_s);
    for (const auto key :
         {Qt::Key_Home, Qt::Key_Down, Qt::Key_Left, Qt::Key_End, Qt::Key_W, Qt::Key_W})
        QTest::keyClick(waterfall, key);
    turnWheel(waterfall->findChild<QWidget *>(u"qt_scrollarea_viewport"_s), 600);
}

QJsonObject expectedIn(const QString &dataDir)
{
    QFile file(dataDir + u"/expected.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// The other process: does what a person does, tells how it left the trace, and waits for its end.
int beKilled(const QString &dataDir)
{
    const Opened opened(dataDir);
    std::atomic<bool> isStored = false;
    opened.engine().take(longTrace(), app::store::Origin::Receiver,
                         [&isStored](const app::Result<> &done) { isStored = done.has_value(); });
    insist(QTest::qWaitFor([&isStored] { return isStored.load(); }), "nothing was stored");
    search(opened.window());
    look(opened);
    QFile file(dataDir + u"/expected.json"_s);
    insist(file.open(QIODevice::WriteOnly), "the expectation cannot be written");
    file.write(QJsonDocument(toJson(opened.window().tracePage().state())).toJson());
    file.close();
    return QApplication::exec();
}

} // namespace

/// The program as it is built, ended by kill -9.
class TestKilled : public tests::Watched
{
    Q_OBJECT

private Q_SLOTS:
    void findsItsTabsAgain();
    void findsEachTabAsItWas_data();
    void findsEachTabAsItWas();
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
    const Opened opened(folder.path());
    const auto &places = opened.window().tabs().places();
    const auto last = trace.chopped(2) + u"10"_s;
    QCOMPARE(QString::fromStdString(toHex(places.current().trace)), last);
    QCOMPARE(places.stops().size(), std::size_t(10)); // each start found what the one before had
}

void TestKilled::findsEachTabAsItWas_data()
{
    QTest::addColumn<int>("run");
    for (int run = 1; run <= 10; ++run)
        QTest::addRow("run %d of 10", run) << run;
}

void TestKilled::findsEachTabAsItWas()
{
    const QTemporaryDir folder;
    choosePorts(folder.path());
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"--be-killed"_s, folder.path()});
    QVERIFY(process.waitForStarted());
    const auto kept = [&folder] {
        const auto tabs = ui::tabsFrom(written(folder.path()));
        return tabs.places().stop().state;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!expectedIn(folder.path()).isEmpty(), 30'000);
    const auto expected = expectedIn(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(kept(), expected, 10'000);
    process.kill();
    QVERIFY(process.waitForFinished());

    const Opened opened(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(opened.shows("waterfall"), 10'000);
    QTRY_COMPARE(toJson(opened.window().tracePage().state()), expected);
    const auto left = opened.window().tracePage().state();
    QCOMPARE(left.selected, tests::spanId(190)); // the last row that is not collapsed
    QVERIFY(left.window.has_value());
    QVERIFY(left.top != tests::spanId(1)); // scrolled, and not to where the selected one is seen
    QCOMPARE(left.collapse.spans, std::vector{tests::spanId(2)});
    QTest::keyClick(&opened.window(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    const auto &page = opened.window().searchPage();
    QTRY_VERIFY(page.isVisible());
    QCOMPARE(page.state().query, u"{ name = \"span 3\" }"_s);
    QCOMPARE(page.state().time.kind, ui::TimeChoice::Kind::All);
    QCOMPARE(opened.window().tabs().count(), 2);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--be-killed"_s)
        return beKilled(arguments.value(2));
    TestKilled test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed.moc"
