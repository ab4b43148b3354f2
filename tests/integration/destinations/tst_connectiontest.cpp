#include "app/broadcast/connectiontest.h"
#include "app/broadcast/destinations.h"
#include "app/otlp/compression.h"
#include "app/otlp/otlp.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::broadcast;
using app::Error;

class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void postsOneMarkedSpan();
    void usesADifferentTraceEachTime();
    void writesNothing();
    void usesTheStoredKey();
    void reportsAKeychainThatRefuses_data();
    void reportsAKeychainThatRefuses();
    void reportsAKeyThatIsGone();
    void sendsTheSampleTrace();
    void numbersItsRuns();
    void cancelAbortsTheRequest_data();
    void cancelAbortsTheRequest();
    void cancelWhileItConnects();
    void cancelWhileItReadsBack();
    void readsTheSpanBack_data();
    void readsTheSpanBack();
    void cancelWhileTheKeychainAsks();
    void answersWhenTheClientIsGone();
    void repeatsNoSecret();

private:
    Draft draft() const;
    Draft withQuery(const tests::ScriptedServer &query) const;
    Verdict run(const Draft &draft);
    app::trace::Span receivedSpan() const;

    std::unique_ptr<tests::ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    tests::FakeSecretStore m_secrets;
    QNetworkAccessManager m_manager;
    OtlpClient m_client{&m_manager};
    NetworkProbe m_probe;
    std::unique_ptr<Destinations> m_destinations;
    std::unique_ptr<ConnectionTest> m_test;
};

namespace {

const QString canary = u"glc_CANARY-of-the-key"_s;
QStringList logged;

void collect(QtMsgType, const QMessageLogContext &, const QString &message) { logged << message; }

template <typename T>
bool isDone(const QFuture<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
}

} // namespace

void TestConnectionTest::init()
{
    m_server = std::make_unique<tests::ScriptedServer>();
    m_server->answerWith(200, "Content-Type: application/json\r\n", R"({"partialSuccess":{}})");
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_destinations = std::make_unique<Destinations>(*m_settings, m_secrets);
    m_test = std::make_unique<ConnectionTest>(m_client, *m_destinations, m_probe);
}

void TestConnectionTest::cleanup()
{
    m_test.reset();
    m_destinations.reset();
    m_settings.reset();
    m_secrets.release();
    m_secrets = {};
}

Draft TestConnectionTest::draft() const
{
    Draft draft;
    draft.destination.name = u"Test"_s;
    draft.destination.baseUrl = m_server->url().toString();
    draft.destination.instanceId = u"1497530"_s;
    draft.apiKey = canary;
    return draft;
}

Draft TestConnectionTest::withQuery(const tests::ScriptedServer &query) const
{
    Draft made = draft();
    made.destination.setValue(u"query_url"_s, query.url(u"/tempo"_s).toString());
    made.destination.setValue(u"query_user"_s, u"1424465"_s);
    made.secrets.insert(u"query_token"_s, u"glc_reader"_s);
    return made;
}

Verdict TestConnectionTest::run(const Draft &given)
{
    const auto future = m_test->run(given);
    Verdict none;
    none.cause = Cause::Cancelled;
    return isDone(future) && future.resultCount() > 0
        ? future.resultAt(future.resultCount() - 1).verdict
        : none;
}

app::trace::Span TestConnectionTest::receivedSpan() const
{
    const auto json = app::otlp::gunzip(m_server->lastBody().toStdString(), 1'000'000);
    const auto batch = app::otlp::decode(json.value_or(""), app::otlp::Encoding::Json);
    if (!batch || app::trace::spanCount(*batch) == 0)
        return {};
    return batch->resourceSpans[0].scopeSpans[0].spans[0];
}

void TestConnectionTest::postsOneMarkedSpan()
{
    QVERIFY(run(draft()).isOk());
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests().last().startsWith("POST /otlp/v1/traces HTTP/1.1\r\n"));
    QCOMPARE(m_server->lastHeader("authorization"),
             "Basic " + ("1497530:" + canary.toUtf8()).toBase64());
    const auto span = receivedSpan();
    QCOMPARE(span.name, std::string("openrouter-connection-test"));
    QVERIFY(!span.traceId.isNull());
    QVERIFY(app::trace::find(span.attributes, "test"));
}

void TestConnectionTest::usesADifferentTraceEachTime()
{
    QVERIFY(run(draft()).isOk());
    const auto first = receivedSpan().traceId;
    QVERIFY(run(draft()).isOk());
    QVERIFY(receivedSpan().traceId != first);
}

void TestConnectionTest::writesNothing()
{
    QVERIFY(run(draft()).isOk());
    m_server->answerWith(401, {}, {});
    QVERIFY(!run(draft()).isOk());
    QVERIFY(m_settings->allKeys().isEmpty());
    QCOMPARE(m_secrets.calls, QStringList());
    QVERIFY(!QFile::exists(m_settings->fileName()));
}

void TestConnectionTest::usesTheStoredKey()
{
    auto saved = m_destinations->save(draft());
    QVERIFY(isDone(saved));
    Draft edited{*saved.result(), {}};
    QVERIFY(run(edited).isOk());
    QCOMPARE(m_server->lastHeader("authorization"),
             "Basic " + ("1497530:" + canary.toUtf8()).toBase64());
}

void TestConnectionTest::reportsAKeychainThatRefuses_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Cause>("cause");
    using Kind = Error::Kind;
    QTest::newRow("locked") << Kind::Unauthorized << u"keychain: locked"_s << Cause::KeychainLocked;
    QTest::newRow("declined") << Kind::Unauthorized << u"keychain: access denied"_s
                              << Cause::KeychainRefused;
    QTest::newRow("absent") << Kind::Unreachable << u"keychain: no service"_s
                            << Cause::KeychainAbsent;
    QTest::newRow("lost") << Kind::NotFound << u"keychain: no entry"_s << Cause::KeychainLost;
    QTest::newRow("anything else") << Kind::Internal << u"keychain: ?"_s << Cause::Keychain;
}

void TestConnectionTest::reportsAKeychainThatRefuses()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    auto saved = m_destinations->save(draft());
    QVERIFY(isDone(saved));
    m_test.reset();
    m_destinations = std::make_unique<Destinations>(*m_settings, m_secrets);
    m_test = std::make_unique<ConnectionTest>(m_client, *m_destinations, m_probe);
    m_secrets.readFailure = Error{kind, words.toStdString(), {}};
    const Verdict verdict = run({*saved.result(), {}});
    QTEST(verdict.cause, "cause");
    QVERIFY(isKeychainCause(verdict.cause));
    QCOMPARE(verdict.field, Field::ApiKey);
    QCOMPARE(verdict.detail, words);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestConnectionTest::reportsAKeyThatIsGone()
{
    Draft unknown = draft();
    unknown.apiKey.clear();
    unknown.destination.id = QUuid::createUuid();
    QCOMPARE(run(unknown).cause, Cause::KeychainLost);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestConnectionTest::sendsTheSampleTrace()
{
    auto saved = m_destinations->save(draft());
    QVERIFY(isDone(saved));
    const auto future = m_test->sendSample(*saved.result());
    QVERIFY(isDone(future));
    QVERIFY(future.result().isOk());
    QCOMPARE(receivedSpan().name, std::string("Test Generation"));
}

void TestConnectionTest::numbersItsRuns()
{
    auto first = m_test->run(draft());
    auto second = m_test->run(draft());
    QVERIFY(isDone(first) && isDone(second));
    QVERIFY(first.resultAt(0).run < second.resultAt(0).run);
}

void TestConnectionTest::cancelAbortsTheRequest_data()
{
    QTest::addColumn<int>("answered");
    QTest::newRow("while it signs in") << 0;
    QTest::newRow("while it writes") << 1;
}

/// The server answers that many requests, and then nothing.
void TestConnectionTest::cancelAbortsTheRequest()
{
    QFETCH(int, answered);
    m_server->answerBy([left = answered](const QByteArray &) mutable {
        return left-- > 0 ? tests::ScriptedServer::http(200, {}, "{}") : QByteArray();
    });
    auto future = m_test->run(draft());
    QTRY_COMPARE(m_server->requests().size(), answered + 1);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestConnectionTest::cancelWhileItConnects()
{
    tests::ScriptedServer silent;
    silent.hang();
    Draft encrypted = draft();
    encrypted.destination.baseUrl = silent.url().toString().replace(u"http:"_s, u"https:"_s);
    auto future = m_test->run(encrypted);
    QTRY_COMPARE(silent.openConnections(), 1);
    future.cancel();
    QTRY_COMPARE(silent.openConnections(), 0);
    QTRY_VERIFY(future.isFinished());
}

void TestConnectionTest::cancelWhileItReadsBack()
{
    tests::ScriptedServer query;
    query.hang();
    auto future = m_test->run(withQuery(query));
    QTRY_COMPARE(query.requests().size(), 1);
    future.cancel();
    QTRY_COMPARE(query.openConnections(), 0);
    QTRY_VERIFY(future.isFinished());
}

void TestConnectionTest::readsTheSpanBack_data()
{
    QTest::addColumn<QList<int>>("statuses"); // one after the other
    QTest::addColumn<TestStep::State>("state");
    QTest::addColumn<TestStep::Note>("note");
    using State = TestStep::State;
    using Note = TestStep::Note;
    QTest::newRow("at once") << QList<int>{200} << State::Passed << Note::None;
    QTest::newRow("a little later") << QList<int>{404, 404, 200} << State::Passed << Note::None;
    QTest::newRow("not with this token")
        << QList<int>{401} << State::NotChecked << Note::NotReadable;
    QTest::newRow("trouble") << QList<int>{500} << State::NotChecked << Note::QueryFailed;
}

void TestConnectionTest::readsTheSpanBack()
{
    QFETCH(QList<int>, statuses);
    tests::ScriptedServer query;
    query.answerBy([&](const QByteArray &) {
        const auto status = statuses.size() > 1 ? statuses.takeFirst() : statuses.first();
        return tests::ScriptedServer::http(status, "Content-Type: application/json\r\n",
                                           status == 200 ? R"({"trace":{"resourceSpans":[{}]}})"
                                                         : "{}");
    });
    const auto future = m_test->run(withQuery(query));
    QVERIFY(isDone(future));
    const auto report = future.resultAt(future.resultCount() - 1);
    QVERIFY(report.verdict.isOk());
    QTEST(report.find(TestPart::ReadBack)->state, "state");
    QTEST(report.find(TestPart::ReadBack)->note, "note");
    QVERIFY(query.requests().first().startsWith("GET /tempo/api/v2/traces/"
                                                + report.traceId.toLatin1() + " HTTP/1.1\r\n"));
    QCOMPARE(query.lastHeader("authorization"), "Basic " + "1424465:glc_reader"_ba.toBase64());
}

void TestConnectionTest::cancelWhileTheKeychainAsks()
{
    auto saved = m_destinations->save(draft());
    QVERIFY(isDone(saved));
    m_test.reset();
    m_destinations = std::make_unique<Destinations>(*m_settings, m_secrets);
    m_test = std::make_unique<ConnectionTest>(m_client, *m_destinations, m_probe);
    m_secrets.holds = true;
    auto future = m_test->run({*saved.result(), {}});
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    m_secrets.release();
    QVERIFY(run(draft()).isOk());
    QCOMPARE(m_server->requests().size(), 2);
}

void TestConnectionTest::answersWhenTheClientIsGone()
{
    m_server->hang();
    auto client = std::make_unique<OtlpClient>(&m_manager);
    ConnectionTest test(*client, *m_destinations, m_probe);
    const auto future = test.run(draft());
    QTRY_COMPARE(m_server->requests().size(), 1);
    client.reset();
    QVERIFY(isDone(future));
    QCOMPARE(future.resultAt(future.resultCount() - 1).verdict.cause, Cause::Cancelled);
}

void TestConnectionTest::repeatsNoSecret()
{
    logged.clear();
    const auto before = qInstallMessageHandler(collect);
    m_server->echoCredentials(401);
    const Verdict verdict = run(draft());
    m_server->echoCredentials(200);
    const Verdict odd = run(draft());
    qInstallMessageHandler(before);
    const QString base64 = QString::fromLatin1(("1497530:" + canary.toUtf8()).toBase64()).left(20);
    for (const QString &text : QStringList{verdict.detail, odd.detail} + logged) {
        QVERIFY2(!text.contains("CANARY"_L1), qPrintable(text));
        QVERIFY2(!text.contains(base64), qPrintable(text));
    }
    QVERIFY2(verdict.detail.contains("[hidden]"_L1), qPrintable(verdict.detail));
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
