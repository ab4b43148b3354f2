#include "tests/support/fakenetwork.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/faketracesource.h"
#include "tests/support/manualclock.h"
#include "ui/explore/searchpage.h"
#include "ui/explore/sourcebutton.h"
#include "ui/models/tracelistmodel.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using tests::FakeAnswer;

namespace {

struct World {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    tests::FakeSecretStore secrets;
    tests::FakeNetwork network;
    app::broadcast::OtlpClient client{&network};
    tests::ManualClock clock;
    tests::FakeTraceSource local;
    app::sources::SavedSources saved{settings, secrets};
    app::sources::ChosenSource source{local, saved, client, clock};
    ui::SearchPage page{source};

    World()
    {
        local.automatic = true;
        local.automaticAnswer = tests::answerOf(3);
        network.answer(FakeAnswer::http(200, R"({"traces":[{"traceID":"1"}]})"));
        page.offerSources(source);
        page.show();
    }
    QUuid save(const QString &name, const QString &token = {})
    {
        const app::sources::SavedSource lab{.kind = app::sources::SavedSource::Kind::Tempo,
                                            .name = name,
                                            .address = u"http://localhost:3200"_s};
        const auto saving = saved.save({lab, token});
        const bool isSaved = QTest::qWaitFor([&saving] { return saving.isFinished(); });
        return isSaved ? saving.result()->id : QUuid();
    }
    ui::SourceButton *button() const { return page.findChild<ui::SourceButton *>(); }
    QAction *choice(const QString &text) const
    {
        for (auto *action : button()->menu()->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }
};

} // namespace

/// Whom the search page asks is a person's choice.
class TestSourceButton : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksThisComputerAtFirst();
    void asksTheChosenOne();
    void asksSeveralTogether();
    void followsTheSavedOnes();
    void staysWhereTheTokenCannotBeRead();
    void forgetsTheQuestionsOfTheOneBefore();
    void leadsToTheSettings();
    void warnsOfWhatTempoWouldAnswerWrongly();
    void anEmptyRemoteSourceNeedsNoFirstSteps();
    void copiesTheRequestWithoutTheSecret();
};

void TestSourceButton::asksThisComputerAtFirst()
{
    World world;
    QTRY_COMPARE(world.local.searchCount(), 1);
    QVERIFY(world.network.requests.isEmpty());
    QCOMPARE(world.button()->text(), u"This computer"_s);
    QVERIFY(world.choice(u"This computer"_s)->isChecked());
}

void TestSourceButton::asksTheChosenOne()
{
    World world;
    world.save(u"Lab & Co"_s, u"CANARY"_s);
    QTRY_COMPARE(world.local.searchCount(), 1);
    world.choice(u"Lab && Co"_s)->trigger();
    QTRY_VERIFY(!world.network.requests.isEmpty());
    const auto &request = world.network.requests.first();
    QCOMPARE(request.url.path(), u"/api/search"_s);
    QCOMPARE(request.request.rawHeader("Authorization"), "Bearer CANARY");
    QCOMPARE(world.button()->accessibleName(), u"Source: Lab & Co"_s);
    QVERIFY(world.choice(u"Lab && Co"_s)->isChecked());
    world.choice(u"This computer"_s)->trigger();
    QTRY_COMPARE(world.local.searchCount(), 2);
}

void TestSourceButton::asksSeveralTogether()
{
    World world;
    world.save(u"Lab"_s);
    auto *together = world.button()->findChild<QMenu *>(u"sourcesTogether"_s);
    QVERIFY(together && together->actions().size() == 2);
    QVERIFY(!together->actions()[0]->isEnabled()); // somebody has to be asked
    together->actions()[1]->trigger();
    QTRY_COMPARE(world.button()->text(), u"This computer + Lab"_s);
    const auto *list = world.page.findChild<QTreeView *>(u"resultsTable"_s);
    const int column = ui::TraceListModel::SourceColumn;
    QTRY_COMPARE(list->model()->rowCount(), 4); // three here, one there
    QCOMPARE(list->model()->index(0, column).data().toString(), u"This computer"_s);
    QCOMPARE(list->model()->index(3, column).data().toString(), u"Lab"_s);
    QVERIFY(!list->isColumnHidden(column));
    together->actions()[0]->trigger();
    QTRY_COMPARE(world.button()->text(), u"Lab"_s);
    QTRY_VERIFY(list->isColumnHidden(column));
}

void TestSourceButton::followsTheSavedOnes()
{
    World world;
    QVERIFY(!world.choice(u"Lab"_s));
    const auto id = world.save(u"Lab"_s);
    world.source.choose(id);
    QTRY_COMPARE(world.button()->text(), u"Lab"_s);
    auto renamed = *world.saved.find(id);
    renamed.name = u"Garage"_s;
    QVERIFY(world.saved.save({renamed, {}}).isFinished());
    QTRY_COMPARE(world.button()->text(), u"Garage"_s);
    QVERIFY(world.saved.remove(id).isFinished());
    QTRY_COMPARE(world.button()->text(), u"This computer"_s);
}

void TestSourceButton::staysWhereTheTokenCannotBeRead()
{
    World world;
    world.save(u"Lab"_s, u"CANARY"_s);
    app::sources::SavedSources nextStart(world.settings, world.secrets);
    app::sources::ChosenSource source(world.local, nextStart, world.client, world.clock);
    world.secrets.readFailure = app::Error{app::Error::Kind::Unreachable, "locked"};
    QSignalSpy failed(&source, &app::sources::ChosenSource::failed);
    source.choose(nextStart.all().first().id);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(source.chosen(), QList{QUuid()});
}

void TestSourceButton::forgetsTheQuestionsOfTheOneBefore()
{
    World world;
    world.network.hang();
    world.source.choose(world.save(u"Lab"_s));
    QTRY_VERIFY(world.source.chosen() != QList{QUuid()});
    const auto asked = world.source.search({.query = "{ }", .range = {}});
    QTRY_VERIFY(world.network.openCount() > 0);
    world.source.choose({});
    QTRY_VERIFY(asked.isFinished());
    QCOMPARE(asked.resultCount(), 0);
    QTRY_COMPARE(world.network.openCount(), 0);
}

void TestSourceButton::leadsToTheSettings()
{
    World world;
    QSignalSpy asked(&world.page, &ui::SearchPage::sourcesAsked);
    world.choice(u"Manage sources…"_s)->trigger();
    QCOMPARE(asked.size(), 1);
}

void TestSourceButton::warnsOfWhatTempoWouldAnswerWrongly()
{
    World world;
    auto *bar = world.page.findChild<ui::MessageBar *>(u"quirkBar"_s);
    QVERIFY(bar);
    world.page.run(u"{ 100ms < duration }"_s);
    QVERIFY(bar->isHidden()); // the own store reads it right
    world.source.choose(world.save(u"Lab"_s));
    QTRY_VERIFY(!bar->isHidden());
    QTRY_VERIFY(!world.network.requests.isEmpty());
    auto *use = bar->findChild<QPushButton *>();
    QVERIFY(use);
    use->click();
    const auto *edit = world.page.findChild<QPlainTextEdit *>(u"queryEdit"_s);
    QCOMPARE(edit->toPlainText(), u"{ duration > 100ms }"_s);
    QVERIFY(bar->isHidden());
    edit->document()->undo();
    QCOMPARE(edit->toPlainText(), u"{ 100ms < duration }"_s);
}

void TestSourceButton::anEmptyRemoteSourceNeedsNoFirstSteps()
{
    World world;
    world.network.answer(FakeAnswer::http(200, R"({"traces":[]})"));
    world.source.choose(world.save(u"Lab"_s));
    const auto *empty = world.page.findChild<QWidget *>(u"stateNoMatch"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!world.page.findChild<QWidget *>(u"liveToggle"_s)->isEnabled());
    world.source.choose({});
    QTRY_VERIFY(world.page.findChild<QWidget *>(u"liveToggle"_s)->isEnabled());
}

void TestSourceButton::copiesTheRequestWithoutTheSecret()
{
    World world;
    QVERIFY(!world.button()->menu()->findChild<QAction *>(u"copyCurl"_s));
    world.source.choose(world.save(u"Lab"_s, u"CANARY"_s));
    QTRY_COMPARE(world.button()->text(), u"Lab"_s);
    for (int opened = 0; opened < 2; ++opened) // no second time the same
        Q_EMIT world.button()->menu()->aboutToShow();
    const auto copies = world.button()->menu()->findChildren<QAction *>(u"copyCurl"_s);
    QCOMPARE(copies.size(), 1);
    copies.first()->trigger();
    const auto line = QGuiApplication::clipboard()->text();
    QVERIFY2(line.contains(u"http://localhost:3200/api/search?q="_s), qPrintable(line));
    QVERIFY(line.contains(u"$TOKEN"_s) && !line.contains(u"CANARY"_s));
}

QTEST_MAIN(TestSourceButton)
#include "tst_sourcebutton.moc"
