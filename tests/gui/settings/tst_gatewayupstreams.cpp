#include "tests/gui/settings/settingsbench.h"
#include "tests/support/accessibility.h"
#include "tests/watched/watched.h"
#include "ui/settings/gatewaypage.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using app::gateway::Upstream;
using app::gateway::UpstreamKind;

namespace {

struct Bench : tests::SettingsBench {
    Bench()
    {
        if (!world.gateway.setUpstreams({{u"openrouter"_s, QUrl(u"https://openrouter.ai/api/v1"_s)},
                                         {u"ollama"_s, QUrl(u"http://127.0.0.1:11434"_s)}}))
            qFatal("no upstreams");
        open();
        window->openPage(u"gateway"_s);
    }
    QStringList names() const
    {
        QStringList found;
        for (const auto &one : world.gateway.upstreams())
            found << one.name;
        return found;
    }
    QDialog *dialog() const { return window->findChild<QDialog *>(u"upstreamDialog"_s); }
    void enter(const QString &name, const QString &text) const
    {
        auto *field = dialog()->findChild<QLineEdit *>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void save() const { dialog()->findChild<QPushButton *>(u"upstreamSave"_s)->click(); }
    void openMenu() const
    {
        Q_EMIT window->findChild<QMenu *>(u"addUpstreamMenu"_s)->aboutToShow();
    }
    QString problemOf(const QString &field) const
    {
        return dialog()->findChild<QLineEdit *>(field)->accessibleDescription();
    }
};

} // namespace

/// Where calls may go: the list and its dialog.
class TstGatewayUpstreams : public tests::Watched
{
    Q_OBJECT
private Q_SLOTS:
    void aKnownServerIsAddedByAClick()
    {
        const Bench bench;
        bench.openMenu();
        bench.choose(u"LM Studio (127.0.0.1:1234)"_s);
        QCOMPARE(bench.names(), (QStringList{u"openrouter"_s, u"ollama"_s, u"lmstudio"_s}));
        QVERIFY(bench.find<QToolButton>(u"edit-lmstudio"_s));
    }

    void localServersSayWhetherTheyRun()
    {
        Bench bench;
        bench.world.network.route("GET /v1/models",
                                  tests::FakeAnswer::http(200, R"({"data":[{"id":"a"}]})"));
        bench.find<QToolButton>(u"probeUpstreams"_s)->click();
        QTRY_VERIFY2(bench.texts(u"upstreamFacts"_s).last().startsWith(u"Running, 1 model"_s),
                     qPrintable(bench.texts(u"upstreamFacts"_s).last()));
        for (const auto &request : bench.world.network.requests)
            QCOMPARE(request.url.host(), u"127.0.0.1"_s);
    }

    void oneOfThePersonsOwnIsSaved()
    {
        const Bench bench;
        bench.openMenu();
        bench.choose(u"Another one…"_s);
        QVERIFY(bench.dialog());
        QCOMPARE(tests::unnamedFocusables(*bench.dialog()), QStringList());
        bench.enter(u"upstreamName"_s, u"team"_s);
        bench.enter(u"upstreamAddress"_s, u"https://models.example.com/v1"_s);
        bench.dialog()->findChild<QComboBox *>(u"upstreamKind"_s)->setCurrentIndex(2);
        bench.dialog()->findChild<QCheckBox *>(u"upstreamContent"_s)->setChecked(false);
        bench.save();
        const Upstream wanted{.name = u"team"_s,
                              .baseUrl = QUrl(u"https://models.example.com/v1"_s),
                              .kind = UpstreamKind::Anthropic,
                              .keepsContent = false};
        QTRY_COMPARE(bench.world.gateway.upstreams().last(), wanted);
    }

    void aKeyGoesToTheKeychainAndIsNeverShown()
    {
        const Bench bench;
        bench.find<QToolButton>(u"edit-openrouter"_s)->click();
        bench.dialog()->findChild<QRadioButton *>(u"keyStored"_s)->setChecked(true);
        bench.save();
        QCOMPARE(bench.problemOf(u"upstreamKey"_s), u"Enter the key this upstream gave you."_s);
        bench.enter(u"upstreamKey"_s, u"sk-or-canary"_s);
        bench.save();
        QTRY_VERIFY(bench.world.gateway.upstreams().first().usesStoredKey);
        QCOMPARE(bench.world.secrets.secrets.value(u"upstream/openrouter/api_key"_s),
                 u"sk-or-canary"_s);
        QTRY_VERIFY(!bench.dialog());
        bench.find<QToolButton>(u"edit-openrouter"_s)->click();
        QVERIFY(bench.dialog()->findChild<QLineEdit *>(u"upstreamKey"_s)->text().isEmpty());
    }

    void aKeychainThatRefusesKeepsTheDialog()
    {
        Bench bench;
        bench.world.secrets.writeFailure = app::Error{app::Error::Kind::Unauthorized, "locked", {}};
        bench.find<QToolButton>(u"edit-openrouter"_s)->click();
        bench.dialog()->findChild<QRadioButton *>(u"keyStored"_s)->setChecked(true);
        bench.enter(u"upstreamKey"_s, u"sk-or-canary"_s);
        bench.save();
        auto *news = bench.dialog()->findChild<ui::MessageBar *>(u"upstreamNews"_s);
        QTRY_COMPARE(news->title(), u"The upstream was not saved."_s);
        QVERIFY(!bench.world.gateway.upstreams().first().usesStoredKey);
    }

    void saysWhatIsWrongBesideItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << u"upstreamName"_s << u" "_s;
        QTest::newRow("a slash in the name") << u"upstreamName"_s << u"a/b"_s;
        QTest::newRow("a name that is taken") << u"upstreamName"_s << u"openrouter"_s;
        QTest::newRow("no scheme") << u"upstreamAddress"_s << u"openrouter.ai"_s;
        QTest::newRow("a file") << u"upstreamAddress"_s << u"file:///etc/passwd"_s;
        QTest::newRow("a key in the address") << u"upstreamAddress"_s << u"https://k@a.test"_s;
        QTest::newRow("a query") << u"upstreamAddress"_s << u"https://a.test/v1?key=1"_s;
    }
    void saysWhatIsWrongBesideItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const Bench bench;
        bench.find<QToolButton>(u"edit-ollama"_s)->click();
        const auto hint = bench.problemOf(field);
        bench.enter(field, text);
        bench.save();
        QVERIFY(bench.dialog());
        QVERIFY(bench.problemOf(field) != hint);
        QCOMPARE(bench.names(), (QStringList{u"openrouter"_s, u"ollama"_s}));
    }

    void anotherDefaultAndOneLess()
    {
        const Bench bench;
        auto *menu = bench.find<QWidget>(u"upstream-ollama"_s)->findChild<QMenu *>();
        menu->actions().at(1)->trigger();
        QCOMPARE(bench.names(), (QStringList{u"ollama"_s, u"openrouter"_s}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        remove(bench, u"openrouter"_s);
        QCOMPARE(bench.names(), QStringList{u"ollama"_s});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        remove(bench, u"ollama"_s);
        QCOMPARE(bench.names(), QStringList{u"ollama"_s});
        QCOMPARE(bench.find<ui::MessageBar>(u"upstreamListNews"_s)->title(),
                 u"The gateway needs an upstream."_s);
    }

    void whatIsRemovedComesBackWithUndo()
    {
        const Bench bench;
        remove(bench, u"openrouter"_s);
        QCOMPARE(bench.names(), QStringList{u"ollama"_s});
        auto *news = bench.find<ui::MessageBar>(u"upstreamListNews"_s);
        QCOMPARE(news->title(), u"OpenRouter was removed."_s);
        news->findChild<QPushButton *>()->click();
        QCOMPARE(bench.names(), (QStringList{u"openrouter"_s, u"ollama"_s}));
        QVERIFY(!news->isVisible());
    }

    void oneWithAKeyIsNotRemovedWithoutAsking()
    {
        Bench bench;
        auto upstreams = bench.world.gateway.upstreams();
        upstreams.first().usesStoredKey = true;
        QVERIFY(bench.world.gateway.setUpstreams(upstreams));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        remove(bench, u"openrouter"_s);
        QCOMPARE(bench.names().size(), 2);
        auto *question = bench.window->findChild<QMessageBox *>(u"removeUpstreamQuestion"_s);
        QVERIFY(question);
        question->findChild<QPushButton *>(u"removeUpstreamConfirmed"_s)->click();
        QCOMPARE(bench.names(), QStringList{u"ollama"_s});
    }

    void theTabKeyGoesThroughNewRowsWhereTheyStand()
    {
        const Bench bench;
        bench.openMenu();
        bench.choose(u"LM Studio (127.0.0.1:1234)"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY(bench.find<QToolButton>(u"edit-lmstudio"_s)->isVisible());
        QStringList names;
        for (const auto *widget : tests::tabChain(bench.find<QWidget>(u"addUpstream"_s)))
            if (widget->objectName().startsWith(u"edit-"_s)
                || widget->objectName() == u"gatewayKeyName"_s)
                names << widget->objectName();
        QCOMPARE(names,
                 (QStringList{u"edit-openrouter"_s, u"edit-ollama"_s, u"edit-lmstudio"_s,
                              u"gatewayKeyName"_s}));
    }

private:
    static void remove(const Bench &bench, const QString &name)
    {
        bench.find<QWidget>(u"upstream-"_s + name)
            ->findChild<QMenu *>()
            ->actions()
            .last()
            ->trigger();
    }
};

QTEST_MAIN(TstGatewayUpstreams)
#include "tst_gatewayupstreams.moc"
