#include "app/base/number.h"
#include "app/otlp/otlp.h"
#include "app/query/answerjson.h"
#include "app/query/metricsjson.h"
#include "app/query/tagsjson.h"
#include "tests/integration/sources/asked.h"
#include "tests/support/exchanges.h"
#include "tests/support/scriptedserver.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace tests;
using namespace app;

namespace {

/// The parameters of a recorded question.
class Asking
{
public:
    explicit Asking(const QByteArray &target)
        : m_path(target.split('?').first())
        , m_query(QString::fromUtf8(target.mid(m_path.size() + 1)))
    {
    }
    const QByteArray &path() const { return m_path; }
    std::string text(const char *name) const
    {
        return m_query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toStdString();
    }
    std::uint64_t number(const char *name, std::uint64_t fallback) const
    {
        return toUint64(text(name)).value_or(fallback);
    }
    /// Seconds or nanoseconds; in any other spelling the hour that all of them ask for.
    UnixNano time(const char *name, UnixNano fallback) const
    {
        constexpr UnixNano mostSeconds = 9'999'999'999;
        const auto time = number(name, fallback);
        return time > mostSeconds ? time : time * 1'000'000'000;
    }
    store::TimeRange range() const
    {
        return {time("start", 1'795'168'800), time("end", 1'795'172'400)};
    }

private:
    QByteArray m_path;
    QUrlQuery m_query;
};

template <typename T>
QByteArray textOf(const Result<T> &answer)
{
    return answer ? QByteArray::fromStdString(query::toTempoJson(*answer)) : QByteArray("error");
}

QByteArray search(sources::TempoSource &source, const Asking &asking)
{
    query::SearchRequest request{.query = asking.text("q"), .range = asking.range()};
    request.limit = int(asking.number("limit", 20));
    request.spansPerSpanSet = int(asking.number("spss", 3));
    auto answer = answerOf(source.search(request));
    if (answer) // of the hint that asks for the newest nothing is in the answer
        answer->isNameAsked = true;
    return textOf(answer);
}

QByteArray metrics(sources::TempoSource &source, const Asking &asking)
{
    query::MetricsRequest request{.query = asking.text("q"),
                                  .startUnixNano = asking.range().startUnixNano,
                                  .endUnixNano = asking.range().endUnixNano};
    request.stepNs = 600'000'000'000;
    request.isInstant = asking.path() == "/api/metrics/query";
    const auto answer = answerOf(source.metrics(request));
    return answer && request.isInstant
        ? QByteArray::fromStdString(query::toTempoInstantJson(*answer))
        : textOf(answer);
}

QByteArray names(sources::TempoSource &source, const Asking &asking)
{
    return textOf(
        answerOf(source.tagNames({.scope = asking.text("scope"), .range = asking.range()})));
}

QByteArray values(sources::TempoSource &source, const Asking &asking)
{
    const auto tag = asking.path().split('/').value(5).toStdString();
    return textOf(answerOf(
        source.tagValues({.tag = tag, .query = asking.text("q"), .range = asking.range()})));
}

QByteArray jsonOf(const QByteArray &body)
{
    return QJsonDocument(normalized(QJsonDocument::fromJson(body).object()).toObject()).toJson();
}

/// The ids and names of the spans, whatever form they came in.
QByteArray spansOf(const trace::Batch &batch)
{
    QList<QByteArray> lines;
    for (const auto &located : trace::locate(std::make_shared<const trace::Batch>(batch)))
        lines << QByteArray::fromStdString(trace::toHex(located.span->spanId) + ' '
                                           + located.span->name);
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

} // namespace

/// Each recorded exchange with a real Tempo, sent to the client once more: it reads from it what Tempo meant.
class TestReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTempoAnswered_data();
    void readsWhatTempoAnswered();
    void readsTraces_data();
    void readsTraces();
    void namesTheReason_data();
    void namesTheReason();

private:
    void serve(const Exchange &exchange);
    const QList<Exchange> m_exchanges = exchanges();
    ScriptedServer m_server;
    Asked m_asked{m_server.url(u"/tempo"_s), recordedAt};
};

void TestReplay::serve(const Exchange &exchange)
{
    m_server.answerWith(exchange.status, "Content-Type: " + exchange.type + "\r\n", exchange.body);
}

void TestReplay::readsWhatTempoAnswered_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_exchanges.size(); ++i) {
        const auto &one = m_exchanges[i];
        const bool isQuestion = one.name.startsWith("search") || one.name.startsWith("metrics")
            || one.name.startsWith("tag");
        if (isQuestion && one.status == 200 && one.type == "application/json")
            QTest::newRow(one.name.constData()) << int(i);
    }
}

void TestReplay::readsWhatTempoAnswered()
{
    QFETCH(int, index);
    const auto &exchange = m_exchanges[index];
    serve(exchange);
    const Asking asking(exchange.target);
    QByteArray actual;
    if (asking.path() == "/api/search")
        actual = search(m_asked.source, asking);
    else if (asking.path().startsWith("/api/metrics"))
        actual = metrics(m_asked.source, asking);
    else if (asking.path().endsWith("values"))
        actual = values(m_asked.source, asking);
    else
        actual = names(m_asked.source, asking);
    auto expected = exchange.body;
    if (exchange.name == "tags-v1") // what has no scope there has none here
        expected = R"({"scopes":[{"name":"none","tags":)"
            + expected.mid(expected.indexOf('['), expected.indexOf(']') - expected.indexOf('[') + 1)
            + "}]}";
    if (exchange.name == "tag-values-v1") {
        QVERIFY2(actual.contains(R"({"type":"string","value":"agent-runner"})"), actual);
        return;
    }
    QVERIFY2(jsonOf(actual) == jsonOf(expected), parting(jsonOf(actual), jsonOf(expected)));
    QVERIFY(m_server.requests().last().startsWith("GET /tempo/api/"));
    QCOMPARE(m_server.lastHeader("x-scope-orgid"), "tenant-a");
}

void TestReplay::readsTraces_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_exchanges.size(); ++i) {
        const auto &one = m_exchanges[i];
        if (one.name.startsWith("trace-v2") && one.status == 200)
            QTest::newRow(one.name.constData()) << int(i);
    }
}

void TestReplay::readsTraces()
{
    QFETCH(int, index);
    const auto &exchange = m_exchanges[index];
    serve(exchange);
    const auto id =
        trace::traceIdFromShortHex(Asking(exchange.target).path().split('/').last().toStdString());
    QVERIFY(id);
    const auto answer = answerOf(m_asked.source.trace(*id));
    if (exchange.name.contains("unknown")) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::NotFound);
        return;
    }
    QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
    const auto *asJson = exchange.name == "trace-v2-protobuf" ? "trace-v2-json" : "";
    auto body = exchange.body;
    for (const auto &one : m_exchanges)
        body = one.name == asJson ? one.body : body;
    const auto expected = otlp::decodeAny(body.toStdString());
    QVERIFY(expected);
    QCOMPARE(spansOf(trace::toBatch(**answer)), spansOf(*expected));
    QVERIFY(!(*answer)->spans.empty());
}

void TestReplay::namesTheReason_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("begin");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("behind the end") << QByteArray("search-bad-syntax") << 9 << QByteArray("$end");
    QTest::newRow("no place: our own")
        << QByteArray("search-bad-type") << 2 << QByteArray("same type");
    QTest::newRow("metrics") << QByteArray("metrics-range-bad") << 17 << QByteArray("unexpected )");
}

void TestReplay::namesTheReason()
{
    QFETCH(QByteArray, name);
    QFETCH(int, begin);
    QFETCH(QByteArray, words);
    const auto exchange = *std::find_if(m_exchanges.begin(), m_exchanges.end(),
                                        [&name](const auto &one) { return one.name == name; });
    serve(exchange);
    const auto answer = answerOf(m_asked.source.search(
        {.query = Asking(exchange.target).text("q"), .range = Asking(exchange.target).range()}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Invalid);
    QVERIFY2(answer.error().detail.find(words.toStdString()) != std::string::npos,
             answer.error().detail.c_str());
    QVERIFY(answer.error().place);
    QCOMPARE(answer.error().place->begin, begin);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
