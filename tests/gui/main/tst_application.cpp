#include "app/trace/demo.h"
#include "tests/gui/main/desktop.h"
#include "tests/support/accessibility.h"
#include "tests/support/spans.h"
#include "tests/support/userguide.h"
#include "tests/support/watchdog.h"
#include "tests/watched/watched.h"
#include "ui/explore/queryedit.h"
#include "ui/explore/searchpage.h"
#include "ui/trace/tracepage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using tests::Desktop;

namespace {

QString hex(std::uint64_t trace)
{
    return QString::fromStdString(app::trace::toHex(tests::traceId(trace)));
}

std::string json(const app::trace::Batch &batch)
{
    return app::otlp::encode(batch, app::otlp::Encoding::Json);
}

} // namespace

class TestApplication : public tests::Watched
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheUserGuide();
    void leadsToAnotherPort();
    void listensWhereTheSettingsSay();
    void showsTheOnlyTraceOfAFile();
    void showsWhatAFileHolds();
    void namesAFileItCannotRead();
    void opensWhatASecondStartNames();
    void opensAQueryFromALink();
    void givesEverythingAName();
};

/// Every one of the eight queries, typed; the rows are those a loop over the spans finds.
void TestApplication::answersTheUserGuide()
{
    const auto demo = app::trace::demoBatch(app::now());
    Desktop desktop;
    QVERIFY(desktop.isListening());
    QCOMPARE(desktop.post(demo), 200);
    desktop.window().searchPage().setTime({.kind = ui::TimeChoice::Kind::All});
    auto *edit = desktop.find<ui::QueryEdit>("queryEdit");
    const tests::Watchdog watchdog;
    for (const auto &query : tests::guideQueries()) {
        edit->selectAll();
        QTest::keyClicks(edit, query.text);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->query(), query.text);
        const auto expected = tests::tracesOf(query, demo);
        QTRY_VERIFY2(desktop.rows() == expected, query.name);
    }
    const auto gap = watchdog.longestGapMs();
    QVERIFY2(gap < 1000, qPrintable(QString::number(gap)));
}

void TestApplication::leadsToAnotherPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Desktop desktop(other.serverPort());
    auto *banner = desktop.find<ui::MessageBar>("problemBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->title().contains(QString::number(other.serverPort())),
             qPrintable(banner->title()));
    QCOMPARE(desktop.engine().receiverPort(), quint16(0));
    auto *action = banner->findChild<QPushButton *>(u"messageAction"_s);
    QCOMPARE(action->text().remove(u'&'), u"Use another port"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(desktop.isListening());
    QTRY_VERIFY(!banner->isVisible());
    QCOMPARE(desktop.post(*tests::batch({{.trace = 1, .start = app::now(), .end = app::now()}})),
             200);
    QTRY_COMPARE(desktop.rows(), QSet{hex(1)});
}

void TestApplication::listensWhereTheSettingsSay()
{
    Desktop desktop;
    QVERIFY(desktop.isListening());
    QTest::mouseClick(desktop.find<QAbstractButton>("railSettings"), Qt::LeftButton);
    const auto port = tests::closedPort();
    desktop.find<QSpinBox>("receiverPort")->setValue(port);
    QTRY_COMPARE(desktop.engine().receiverPort(), port);
    QTRY_VERIFY(desktop.find<QLabel>("receiverStatus")->text().contains(QString::number(port)));
    desktop.find<QAbstractButton>("receiverEnabled")->setChecked(false);
    QTRY_COMPARE(desktop.engine().receiverPort(), quint16(0));
    QTRY_COMPARE(desktop.find<QLabel>("receiverStatus")->text(), u"Receiver off"_s);
}

void TestApplication::showsTheOnlyTraceOfAFile()
{
    Desktop desktop;
    const auto file = desktop.file(u"one.json"_s, json(*tests::batch({{.trace = 7}})));
    Q_EMIT desktop.window().filesDropped({file});
    QTRY_VERIFY(desktop.window().tracePage().isVisible());
    QTRY_VERIFY(desktop.find<ui::ElidedLabel>("traceName")->text().contains(u"span 1"_s));
}

void TestApplication::showsWhatAFileHolds()
{
    Desktop desktop;
    const auto file = desktop.file(
        u"two.json"_s, json(*tests::batch({{.trace = 7, .number = 1}, {.trace = 8, .number = 2}})));
    Q_EMIT desktop.window().importRequested({file});
    QTRY_COMPARE(desktop.rows(), (QSet{hex(7), hex(8)}));
}

void TestApplication::namesAFileItCannotRead()
{
    Desktop desktop;
    const auto file = desktop.file(u"damaged.json"_s, "{\"resourceSpans\":[");
    Q_EMIT desktop.window().importRequested({file});
    auto *banner = desktop.find<ui::MessageBar>("problemBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(file + u", byte"_s), qPrintable(banner->text()));
}

void TestApplication::opensWhatASecondStartNames()
{
    Desktop desktop;
    QVERIFY(desktop.isListening());
    QCOMPARE(desktop.post(*tests::batch({{.trace = 9, .number = 1}})), 200);
    desktop.application().open({u"spancast://trace/9?span=0000000000000001"_s});
    QTRY_VERIFY(desktop.window().tracePage().isVisible());
    QTRY_VERIFY(desktop.find<ui::ElidedLabel>("traceName")->text().contains(u"span 1"_s));
    desktop.application().open({u"spancast://elsewhere/9"_s, u"spancast://trace/xyz"_s});
    QVERIFY(desktop.window().tracePage().isVisible());
    QTRY_VERIFY(desktop.shows("problemBanner")); // it says so
    QTest::mouseClick(desktop.find<QPushButton>("messageAction"), Qt::LeftButton);
    QTRY_VERIFY(!desktop.shows("problemBanner"));
}

void TestApplication::opensAQueryFromALink()
{
    Desktop desktop;
    QVERIFY(desktop.isListening());
    const auto batch = tests::batch({{.trace = 7, .number = 1}, {.trace = 8, .number = 2}});
    QCOMPARE(desktop.post(*batch), 200);
    desktop.application().open(
        {u"spancast://query?q=%7B%20name%20%3D%20%22span%202%22%20%7D&from=0"_s});
    QTRY_COMPARE(desktop.rows(), QSet{hex(8)});
    QCOMPARE(desktop.find<ui::QueryEdit>("queryEdit")->query(), u"{ name = \"span 2\" }"_s);
    // and the way back: what is copied opens the same place
    const auto link = desktop.window().link();
    desktop.window().openSearchWith(u"{ }"_s);
    QTRY_COMPARE(desktop.rows(), (QSet{hex(7), hex(8)}));
    desktop.application().open({link});
    QTRY_COMPARE(desktop.rows(), QSet{hex(8)});
}

void TestApplication::givesEverythingAName()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Desktop desktop(other.serverPort());
    QTRY_VERIFY(desktop.shows("problemBanner"));
    QVERIFY2(tests::accessibilityFaults(desktop.window()).isEmpty(),
             tests::faultsText(desktop.window()));
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
