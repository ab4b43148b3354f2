#include "app/sources/arrivals.h"
#include "app/sources/roundtrip.h"
#include "tests/gui/settings/settingsbench.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/spans.h"
#include "tests/watched/watched.h"
#include "ui/settings/roundtripdialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::ScriptedServer;

namespace {

/// A Tempo that has the trace from the n-th question on.
void appearAt(ScriptedServer &server, int question)
{
    server.answerBy([&server, question](const QByteArray &) {
        const auto body = server.requests().size() >= question
            ? QByteArray(R"({"trace":{"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":)"
                         R"("AAAAAAAAAAAAAAAAAAAABw==","spanId":"AAAAAAAAAAE=","name":"x",)"
                         R"("startTimeUnixNano":"1","endTimeUnixNano":"2"}]}]}]}})")
            : QByteArray(R"({"trace":{},"metrics":{}})");
        return ScriptedServer::http(200, "Content-Type: application/json\r\n", body);
    });
}

struct Bench {
    tests::SettingsWorld world;
    QNetworkAccessManager network;
    app::broadcast::OtlpClient client{&network};
    tests::ManualClock clock;
    app::sources::SavedSources saved{world.store, world.secrets};
    app::sources::Arrivals arrivals{saved, client, clock};
    ScriptedServer tempo;
    std::unique_ptr<ui::RoundTripDialog> dialog;

    app::sources::SavedSource add(const QString &name, const QString &address)
    {
        return *saved
                    .save({{.kind = app::sources::SavedSource::Kind::Tempo,
                            .name = name,
                            .address = address},
                           {}})
                    .result();
    }
    void open(bool isTaken = false)
    {
        const auto source = add(u"Lab"_s, tempo.url().toString());
        dialog = std::make_unique<ui::RoundTripDialog>(
            arrivals,
            ui::RoundTripDialog::Sought{
                .trace = tests::traceId(7), .source = source.id, .isTaken = isTaken});
        dialog->show();
    }
    /// Lets time pass in steps, each once the question before it is answered.
    bool pass(std::chrono::seconds time)
    {
        for (auto passed = 0s; passed < time; passed += app::sources::RoundTrip::pause) {
            const auto isAnswered = [&] {
                return clock.waiting() > 1 || result()->isVisible();
            }; // the next second, and the next question
            if (!QTest::qWaitFor(isAnswered))
                return false;
            clock.advance(app::sources::RoundTrip::pause);
        }
        return true;
    }
    ui::MessageBar *result() const { return dialog->findChild<ui::MessageBar *>(); }
    QString elapsed() const { return dialog->findChild<QLabel *>(u"waitElapsed"_s)->text(); }
    QPushButton *button(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(name);
    }
    QStringList doubts() const
    {
        QStringList texts;
        for (const auto *label : dialog->findChildren<QLabel *>(u"doubt"_s))
            texts << label->text();
        return texts;
    }
};

} // namespace

/// The window that waits for a trace at a Tempo, over HTTP.
class TstRoundTrip : public tests::Watched
{
    Q_OBJECT
private Q_SLOTS:
    void countsTheSecondsUntilItIsThere()
    {
        Bench bench;
        appearAt(bench.tempo, 4);
        bench.open();
        QVERIFY(bench.pass(6s));
        QVERIFY2(bench.elapsed().contains(u"6 "_s), qPrintable(bench.elapsed()));
        QVERIFY(bench.elapsed().contains(u"1 to 2 minutes are normal"_s));
        QCOMPARE(bench.dialog->findChild<QProgressBar *>()->value(), 6);
        QVERIFY(bench.pass(3s));
        QTRY_COMPARE(bench.result()->tone(), ui::MessageBar::Tone::Ok);
        QVERIFY2(bench.result()->title().contains(u"after 9 "_s),
                 qPrintable(bench.result()->title()));
        QVERIFY(bench.doubts().isEmpty());
        const auto asked = bench.tempo.requests().size();
        bench.clock.advance(60s);
        QCOMPARE(bench.tempo.requests().size(), asked);
    }

    void saysWhatToLookAtWhereItNeverComes()
    {
        Bench bench;
        appearAt(bench.tempo, 1'000);
        bench.open(true);
        QVERIFY(bench.pass(2 * app::sources::RoundTrip::usual));
        QTRY_COMPARE(bench.result()->tone(), ui::MessageBar::Tone::Error);
        QVERIFY2(bench.result()->title().contains(u"Not there"_s),
                 qPrintable(bench.result()->title()));
        const auto doubts = bench.doubts().join(u'\n');
        for (const auto &word :
             {u"Time range"_s, u"URL: fine"_s, u"Token: fine"_s, u"Sending: fine"_s, u"Delay"_s})
            QVERIFY2(doubts.contains(word), qPrintable(doubts));
        QVERIFY(bench.button(u"againButton"_s)->isVisible());
        const auto asked = bench.tempo.requests().size();
        bench.button(u"againButton"_s)->click();
        QTRY_VERIFY(bench.tempo.requests().size() > asked);
        QVERIFY(bench.doubts().isEmpty());
    }

    void stopsAtOnceWhereWaitingDoesNotHelp()
    {
        Bench bench;
        bench.tempo.answerWith(401, {}, "no");
        bench.open();
        QTRY_COMPARE(bench.result()->tone(), ui::MessageBar::Tone::Error);
        QVERIFY2(bench.doubts().join(u'\n').contains(u"traces:read"_s),
                 qPrintable(bench.doubts().join(u'\n')));
    }

    void closingItEndsTheWait()
    {
        Bench bench;
        bench.tempo.hang();
        bench.open();
        QTRY_COMPARE(bench.tempo.openConnections(), 1);
        bench.button(u"closeButton"_s)->click();
        QVERIFY(!bench.dialog->isVisible());
        QTRY_COMPARE(bench.tempo.openConnections(), 0);
        bench.clock.advance(60s);
        QCOMPARE(bench.tempo.requests().size(), 1);
    }

    void anotherSourceBeginsAnew()
    {
        Bench bench;
        ScriptedServer other;
        appearAt(other, 1);
        bench.tempo.hang();
        bench.add(u"Other"_s, other.url().toString());
        bench.open();
        QTRY_COMPARE(bench.tempo.openConnections(), 1);
        auto *choice = bench.dialog->findChild<QComboBox *>(u"waitSource"_s);
        QCOMPARE(choice->currentText(), u"Lab"_s);
        QTest::keyClick(choice, Qt::Key_Up);
        QTRY_COMPARE(bench.result()->tone(), ui::MessageBar::Tone::Ok);
        QVERIFY(bench.result()->text().contains(u"Other"_s));
        QTRY_COMPARE(bench.tempo.openConnections(), 0);
    }

    void isOfferedAfterSendTrace()
    {
        tests::SettingsBench bench;
        tests::ManualClock clock;
        app::sources::SavedSources saved{bench.world.store, bench.world.secrets};
        const app::sources::Arrivals arrivals{saved, bench.world.client, clock};
        bench.world.network.answer(tests::FakeAnswer::http(200, "{}"));
        bench.world.saved();
        QVERIFY(saved
                    .save({{.kind = app::sources::SavedSource::Kind::Tempo,
                            .name = u"Lab"_s,
                            .address = u"http://localhost:3200"_s},
                           {}})
                    .isFinished());
        bench.open(nullptr, &arrivals);
        bench.choose(u"Send Trace"_s);
        auto *news = bench.find<ui::MessageBar>(u"newsBar"_s);
        QTRY_COMPARE(news->tone(), ui::MessageBar::Tone::Ok);
        news->findChild<QPushButton *>()->click();
        QVERIFY(bench.find<ui::RoundTripDialog>(u"roundTripDialog"_s));
    }
};

QTEST_MAIN(TstRoundTrip)
#include "tst_roundtrip.moc"
