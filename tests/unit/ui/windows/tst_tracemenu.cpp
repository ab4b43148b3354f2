#include "app/sources/chosensource.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/manualclock.h"
#include "tests/support/spans.h"
#include "tests/unit/ui/windows/windowbench.h"
#include "ui/trace/tracepage.h"

#include <QMenu>
#include <QSignalSpy>
#include <QUrl>

using namespace Qt::StringLiterals;
using app::sources::SavedSource;
using Kind = app::sources::SavedSource::Kind;
using tests::FakeAnswer;

namespace {

struct Bench : tests::WindowBench {
    tests::FakeSecretStore secrets;
    tests::FakeNetwork network;
    app::broadcast::OtlpClient client{&network};
    tests::ManualClock clock;
    app::sources::SavedSources saved{store, secrets};
    app::sources::ChosenSource chosen{source, saved, client, clock};
    ui::TracePage page{chosen};

    Bench()
    {
        source.automaticTrace = tests::traceOf({tests::span({})});
        network.answer(FakeAnswer::http(200, R"({"trace":{}})"));
        window.offerSources(chosen);
    }
    QUuid save(const SavedSource &wanted, const QString &secret = {})
    {
        const auto saving = saved.save({wanted, secret});
        const bool isSaved = QTest::qWaitFor([&saving] { return saving.isFinished(); });
        return isSaved ? saving.result()->id : QUuid();
    }
    QUuid tempo()
    {
        return save({.kind = Kind::Tempo, .name = u"Lab"_s, .address = u"http://localhost:3200"_s});
    }
    QUuid grafana()
    {
        return save({.kind = Kind::Grafana,
                     .name = u"Shop"_s,
                     .address = u"https://shop.grafana.net"_s,
                     .dataSource = u"uid1"_s},
                    u"glsa_CANARY"_s);
    }
    bool choose(const QList<QUuid> &ids)
    {
        chosen.chooseAll(ids);
        return QTest::qWaitFor([&] { return chosen.chosen() == ids; });
    }
    QMenu *openMenu() const
    {
        auto *menu = find<QMenu>("traceMenu");
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    QStringList names(const QMenu *menu) const
    {
        QStringList all;
        for (const auto *action : menu->actions())
            if (!action->isSeparator())
                all << action->objectName() + (action->isEnabled() ? u""_s : u" off"_s);
        return all;
    }
};

} // namespace

/// What else can be done with the trace that is shown.
class TestTraceMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofThisComputersTraceOneCanWaitForIt()
    {
        Bench bench;
        const auto lab = bench.tempo();
        bench.window.openTrace(tests::traceId(7));
        QSignalSpy asked(&bench.window, &ui::MainWindow::arrivalAsked);
        auto *menu = bench.openMenu();
        QCOMPARE(bench.names(menu), QStringList{u"waitAtSource"_s});
        QVERIFY(menu->actions().last()->text().contains(u"Lab"_s));
        menu->actions().last()->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<app::trace::TraceId>(), tests::traceId(7));
        QCOMPARE(asked.first().at(1).toUuid(), lab);
    }

    void withoutASourceItLeadsToThem()
    {
        Bench bench;
        QSignalSpy asked(&bench.window, &ui::MainWindow::sourcesRequested);
        bench.openMenu()->actions().last()->trigger();
        QCOMPARE(asked.size(), 1);
    }

    void aTempoHasNoPages()
    {
        Bench bench;
        QVERIFY(bench.choose({bench.tempo()}));
        auto *menu = bench.openMenu();
        QCOMPARE(bench.names(menu),
                 (QStringList{u"openExplore off"_s, u"openDrilldown off"_s, u"copyCurl"_s,
                              u"waitAtSource"_s}));
        QVERIFY(menu->actions().first()->text().contains(u"no such page"_s));
    }

    void leadsToTheTraceInGrafana()
    {
        Bench bench;
        QVERIFY(bench.choose({bench.grafana()}));
        bench.window.openTrace(tests::traceId(7));
        const auto *menu = bench.openMenu();
        QCOMPARE(
            bench.names(menu),
            (QStringList{u"openExplore"_s, u"openDrilldown"_s, u"copyCurl"_s, u"waitAtSource"_s}));
        const auto explore = menu->actions().first()->data().toUrl();
        QCOMPARE(explore.host(), u"shop.grafana.net"_s);
        QVERIFY(explore.toString(QUrl::FullyDecoded)
                    .contains(QString::fromStdString(toHex(tests::traceId(7)))));
    }

    void ofSeveralOnlyThoseThatHoldIt()
    {
        Bench bench;
        const auto lab = bench.tempo();
        const auto shop = bench.grafana();
        QVERIFY(bench.choose({QUuid(), lab, shop}));
        QCOMPARE(bench.openMenu()->actions().first()->text().section(u':', 0, 0), u"Lab"_s);
        bench.network.route("GET /api/datasources/proxy/uid/uid1/api/v2/traces/"
                                + QByteArray::fromStdString(toHex(tests::traceId(7))),
                            FakeAnswer::http(200, R"({"trace":{"resourceSpans":[{"scopeSpans":[
            {"spans":[{"traceId":"AAAAAAAAAAAAAAAAAAAABw==","spanId":"AAAAAAAAAAE=","name":"x",
            "startTimeUnixNano":"1","endTimeUnixNano":"2"}]}]}]}})"));
        bench.page.open(tests::traceId(7));
        QTRY_COMPARE(bench.chosen.holdersOf(tests::traceId(7)).size(), 1);
        QCOMPARE(bench.chosen.holdersOf(tests::traceId(7)).first().id, shop);
        bench.window.openTrace(tests::traceId(7));
        const auto names = bench.names(bench.openMenu());
        QCOMPARE(names.count(u"copyCurl"_s), 1);
        QCOMPARE(names.first(), u"openExplore"_s);
    }
};

QTEST_MAIN(TestTraceMenu)
#include "tst_tracemenu.moc"
