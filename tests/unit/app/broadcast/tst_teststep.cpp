#include "app/broadcast/otlpclient.h"
#include "app/broadcast/probe.h"
#include "app/broadcast/readback.h"
#include "app/broadcast/testdetails.h"
#include "app/broadcast/teststep.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using State = TestStep::State;
using Note = TestStep::Note;

namespace {

TestReport failedAt(TestPart part, const Verdict &verdict)
{
    auto report = plannedTest(1, true);
    for (const auto &step : plannedTest(1, true).steps) {
        if (step.part == part)
            break;
        settle(report, {.part = step.part, .state = State::Passed});
    }
    begin(report, part);
    finish(report, part, verdict);
    return report;
}

Verdict verdictOf(Cause cause)
{
    Verdict verdict;
    verdict.cause = cause;
    return verdict;
}

Answer answerWith(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.contentType = type;
    return answer;
}

} // namespace

class TestTestStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasItsOwnName();
    void plansAKeychainOnlyWhereItIsNeeded();
    void showsAtItsOwnStep_data();
    void showsAtItsOwnStep();
    void leavesNothingRunning();
    void readsBack_data();
    void readsBack();
    void knowsWhatIsNoHttp_data();
    void knowsWhatIsNoHttp();
    void tellsNoSecret_data();
    void tellsNoSecret();
    void tellsEveryStep();
};

void TestTestStep::everyCauseHasItsOwnName()
{
    QSet<QString> names;
    for (int cause = 0; cause <= int(Cause::Cancelled); ++cause)
        names << nameOf(Cause(cause));
    QCOMPARE(names.size(), int(Cause::Cancelled) + 1);
}

void TestTestStep::plansAKeychainOnlyWhereItIsNeeded()
{
    QVERIFY(plannedTest(1, true).find(TestPart::Keychain));
    QVERIFY(!plannedTest(1, false).find(TestPart::Keychain));
    QCOMPARE(plannedTest(7, false).run, 7);
    QVERIFY(!plannedTest(7, false).isFinished);
}

void TestTestStep::showsAtItsOwnStep_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<TestPart>("met");
    QTest::addColumn<TestPart>("shown");
    const auto row = [](const char *name, Cause cause, TestPart met, TestPart shown) {
        QTest::newRow(name) << cause << met << shown;
    };
    row("a client certificate is asked for late", Cause::ClientCertificate, TestPart::SignIn,
        TestPart::Encrypt);
    row("the server went away", Cause::ConnectionRefused, TestPart::Write, TestPart::Connect);
    row("the name is gone", Cause::HostNotFound, TestPart::SignIn, TestPart::Lookup);
    row("the proxy asks", Cause::ProxyPassword, TestPart::SignIn, TestPart::Connect);
    row("TLS where http was meant", Cause::TlsExpected, TestPart::SignIn, TestPart::SignIn);
    row("the span", Cause::SpansRejected, TestPart::Write, TestPart::Write);
    row("a file", Cause::CertificateFile, TestPart::Address, TestPart::Address);
}

void TestTestStep::showsAtItsOwnStep()
{
    QFETCH(Cause, cause);
    QFETCH(TestPart, met);
    const auto report = failedAt(met, verdictOf(cause));
    QVERIFY(report.failed());
    QTEST(report.failed()->part, "shown");
}

void TestTestStep::leavesNothingRunning()
{
    const auto cancelled = failedAt(TestPart::Connect, verdictOf(Cause::Cancelled));
    QVERIFY(cancelled.isFinished);
    QVERIFY(!cancelled.failed());
    QCOMPARE(cancelled.find(TestPart::Connect)->state, State::NotChecked);
    QCOMPARE(cancelled.find(TestPart::Write)->state, State::Waiting);
    const auto late = failedAt(TestPart::Write, verdictOf(Cause::ClientCertificate));
    QCOMPARE(late.find(TestPart::Write)->state, State::NotChecked);
}

void TestTestStep::readsBack_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<State>("state");
    QTest::addColumn<Note>("note");
    const auto row = [](const char *name, const Answer &answer, State state,
                        Note note = Note::None) { QTest::newRow(name) << answer << state << note; };
    row("Tempo", answerWith(200, R"({"trace":{"resourceSpans":[{}]}})"), State::Passed);
    row("older Tempo", answerWith(200, R"({"batches":[{}]})"), State::Passed);
    row("Jaeger", answerWith(200, R"({"data":[{}]})"), State::Passed);
    row("not there yet", answerWith(404, "trace not found", "text/plain"), State::Running);
    row("an empty trace", answerWith(200, R"({"trace":{}})"), State::Running);
    row("may write only", answerWith(401, "no"), State::NotChecked, Note::NotReadable);
    row("may not read", answerWith(403, "no"), State::NotChecked, Note::NotReadable);
    row("another page", answerWith(200, "<html>", "text/html"), State::NotChecked,
        Note::QueryFailed);
    row("no such page", answerWith(404, "<html>", "text/html"), State::NotChecked,
        Note::QueryFailed);
    row("trouble", answerWith(502, {}), State::NotChecked, Note::QueryFailed);
    Answer late;
    late.timedOut = true;
    row("too late", late, State::NotChecked, Note::NotFoundYet);
}

void TestTestStep::readsBack()
{
    QFETCH(Answer, answer);
    const auto step = readBackStep(answer);
    QCOMPARE(step.part, TestPart::ReadBack);
    QTEST(step.state, "state");
    QTEST(step.note, "note");
}

void TestTestStep::knowsWhatIsNoHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("HTTP") << "HTTP/1.1 200 OK"_ba << Cause::None;
    QTest::newRow("nothing") << ""_ba << Cause::None;
    QTest::newRow("SSH") << "SSH-2.0-x"_ba << Cause::NotHttp;
    QTest::newRow("HTTP/2 without being asked") << "\x00\x00\x12\x04"_ba << Cause::NotHttp;
    QTest::newRow("a TLS alert") << "\x15\x03\x03"_ba << Cause::TlsExpected;
}

void TestTestStep::knowsWhatIsNoHttp()
{
    QFETCH(QByteArray, bytes);
    QTEST(causeOfFirstBytes(bytes).value_or(Cause::None), "cause");
}

void TestTestStep::tellsNoSecret_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    const auto fine = u"https://gateway.example/otlp"_s;
    QTest::newRow("user part") << u"https://canary:canary@gateway.example"_s << u""_s;
    QTest::newRow("query") << u"https://gateway.example/otlp?key=canary"_s << u""_s;
    QTest::newRow("fragment") << u"https://gateway.example/#canary"_s << u""_s;
    QTest::newRow("path of a webhook") << u"https://gateway.example/hooks/T0/canary"_s << u""_s;
    QTest::newRow("token instead of an address") << u"glc_canary"_s << u""_s;
    QTest::newRow("token") << fine << u"no access for glc_canary"_s;
    QTest::newRow("header") << fine << u"you sent Basic canary"_s;
    QTest::newRow("address in the answer") << fine << u"see https://me:canary@host.example/"_s;
}

void TestTestStep::tellsNoSecret()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    Destination destination;
    destination.baseUrl = address;
    destination.headers.append({u"X-Key"_s, u"canary"_s});
    destination.setValue(u"query_user"_s, u"canary"_s);
    auto verdict = verdictOf(Cause::WrongCredentials);
    verdict.detail = words;
    auto report = failedAt(TestPart::SignIn, verdict);
    settle(report, {.part = TestPart::Connect, .state = State::Passed, .detail = words});
    const auto text = detailsOf(report, destination);
    QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
    const bool hasAddress = address.startsWith(u"https://gateway"_s);
    QVERIFY2(!hasAddress || text.contains(u"https://gateway.example"_s), qPrintable(text));
}

void TestTestStep::tellsEveryStep()
{
    auto verdict = verdictOf(Cause::CertificateExpired);
    verdict.certificate = {u"localhost"_s, u"An authority"_s,
                           QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC),
                           QDateTime(QDate(2021, 1, 1), QTime(0, 0), Qt::UTC)};
    const auto text = detailsOf(failedAt(TestPart::Encrypt, verdict), {});
    QVERIFY2(text.contains(u"Test Connection: certificate-expired"_s), qPrintable(text));
    QVERIFY2(text.contains(u"connect: passed (0 ms)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"encrypt: failed"_s), qPrintable(text));
    QVERIFY2(text.contains(u"write: waiting"_s), qPrintable(text));
    QVERIFY2(text.contains(u"until 2021-01-01T00:00:00Z"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestTestStep)
#include "tst_teststep.moc"
