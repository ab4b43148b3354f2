#include "app/sources/sourcetest.h"
#include "tests/support/manualclock.h"
#include "tests/support/settingsworld.h"
#include "tests/watched/watched.h"
#include "ui/settings/sourcedialog.h"
#include "ui/settings/sourcespage.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using tests::FakeAnswer;
using Kind = app::sources::SavedSource::Kind;

namespace {

struct Bench {
    tests::SettingsWorld world;
    tests::ManualClock clock;
    app::sources::SavedSources saved{world.store, world.secrets};
    app::sources::SourceTest test{world.client, clock};
    ui::SourcesPage page{saved, test};

    Bench()
    {
        world.network.answer(FakeAnswer::http(404, "404 page not found"));
        serve("/tempo");
        page.show();
    }
    void serve(const QByteArray &base)
    {
        world.network.route("GET " + base + "/api/echo", FakeAnswer::http(200, "echo"));
        world.network.route("GET " + base + "/api/status/buildinfo",
                            FakeAnswer::http(200, R"({"version":"3.0.3"})"));
        world.network.route("GET " + base + "/api/search",
                            FakeAnswer::http(200, R"({"traces":[]})"));
    }
    ui::SourceDialog *add(Kind kind)
    {
        page.findChild<QPushButton *>(u"addSource-"_s + kindName(kind))->click();
        return page.findChild<ui::SourceDialog *>();
    }
    static void put(const QWidget *dialog, const QString &field, const QString &text)
    {
        auto *edit = dialog->findChild<QLineEdit *>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static QPushButton *button(const QWidget *dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(name);
    }
    static void fillInCloud(const QWidget *dialog)
    {
        put(dialog, u"sourceAddress"_s, u"https://tempo-prod-04-eu.grafana.net/tempo"_s);
        put(dialog, u"sourceUser"_s, u"123456"_s);
        put(dialog, u"sourceSecret"_s, u"glc_CANARY"_s);
    }
};

ui::MessageBar *result(const QWidget *dialog)
{
    return dialog->findChild<ui::MessageBar *>(u"resultBar"_s);
}

} // namespace

/// Adding, editing and removing a source of traces.
class TstSources : public tests::Watched
{
    Q_OBJECT
private Q_SLOTS:
    void savesExactlyWhatWasTested()
    {
        Bench bench;
        const QPointer<QWidget> dialog = bench.add(Kind::GrafanaCloud);
        Bench::fillInCloud(dialog);
        auto *save = Bench::button(dialog, u"saveButton"_s);
        QVERIFY(!save->isEnabled());
        Bench::button(dialog, u"testButton"_s)->click();
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(result(dialog)->title().contains(u"3.0.3"_s));
        QVERIFY(bench.saved.all().isEmpty());
        Bench::put(dialog, u"sourceName"_s, u"Work"_s);
        QVERIFY(!save->isEnabled()); // was not tested so
        Bench::button(dialog, u"testButton"_s)->click();
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(bench.saved.all().size(), 1);
        QCOMPARE(bench.saved.all().first().name, u"Work"_s);
        QCOMPARE(bench.world.secrets.secrets.values(), QStringList{u"glc_CANARY"_s});
    }

    void marksWhatIsWrongAndAsksNobody()
    {
        Bench bench;
        const auto *dialog = bench.add(Kind::GrafanaCloud);
        Bench::fillInCloud(dialog);
        Bench::put(dialog, u"sourceAddress"_s, u"https://otlp-gateway-prod-eu.grafana.net/otlp"_s);
        Bench::button(dialog, u"testButton"_s)->click();
        const auto *address = dialog->findChild<QLineEdit *>(u"sourceAddress"_s);
        QVERIFY(address->accessibleDescription().contains(u"cannot be read"_s));
        QVERIFY(bench.world.network.requests.isEmpty());
    }

    void saysWhyATestFails()
    {
        Bench bench;
        bench.world.network.route("GET /tempo/api/echo", FakeAnswer::http(401, "no"));
        const auto *dialog = bench.add(Kind::GrafanaCloud);
        Bench::fillInCloud(dialog);
        Bench::button(dialog, u"testButton"_s)->click();
        QTRY_COMPARE(result(dialog)->tone(), ui::MessageBar::Tone::Error);
        QVERIFY2(result(dialog)->text().contains(u"traces:read"_s),
                 qPrintable(result(dialog)->text()));
        QVERIFY(!Bench::button(dialog, u"saveButton"_s)->isEnabled());
    }

    void choosesTheStacksOwnDataSource()
    {
        Bench bench;
        bench.serve("/api/datasources/proxy/uid/own");
        bench.world.network.route("GET /api/datasources",
                                  FakeAnswer::http(200, R"([{"uid":"x","name":"Lab","type":"tempo"},
                {"uid":"own","name":"grafanacloud-shop-traces","type":"tempo"}])"));
        const auto *dialog = bench.add(Kind::Grafana);
        Bench::put(dialog, u"sourceAddress"_s, u"https://shop.grafana.net"_s);
        Bench::put(dialog, u"sourceSecret"_s, u"glsa_CANARY"_s);
        Bench::button(dialog, u"testButton"_s)->click();
        QTRY_VERIFY(Bench::button(dialog, u"saveButton"_s)->isEnabled());
        QCOMPARE(dialog->findChild<QLineEdit *>(u"sourceDataSource"_s)->text(), u"own"_s);
    }

    void keepsTheTokenInMemoryWhereThereIsNoKeychain()
    {
        Bench bench;
        bench.world.secrets.writeFailure = app::Error{app::Error::Kind::Unreachable, "none"};
        const QPointer<QWidget> dialog = bench.add(Kind::GrafanaCloud);
        Bench::fillInCloud(dialog);
        Bench::button(dialog, u"testButton"_s)->click();
        QTRY_VERIFY(Bench::button(dialog, u"saveButton"_s)->isEnabled());
        Bench::button(dialog, u"saveButton"_s)->click();
        QTRY_COMPARE(result(dialog)->tone(), ui::MessageBar::Tone::Error);
        Q_EMIT result(dialog)->actionTriggered();
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(bench.saved.all().size(), 1);
        QVERIFY(bench.world.secrets.secrets.isEmpty());
    }

    void removesAfterAsking()
    {
        Bench bench;
        const auto saving = bench.saved.save(
            {{.kind = Kind::Tempo, .name = u"Lab"_s, .address = u"http://localhost:3200"_s}, {}});
        QVERIFY(saving.isFinished());
        bench.page.findChild<QAbstractButton *>(u"removeButton"_s)->click();
        const auto *question = bench.page.findChild<QMessageBox *>(u"removeQuestion"_s);
        QVERIFY(question->text().contains(u"Lab"_s));
        QCOMPARE(bench.saved.all().size(), 1);
        for (auto *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        QTRY_VERIFY(bench.saved.all().isEmpty());
    }
};

QTEST_MAIN(TstSources)
#include "tst_sources.moc"
