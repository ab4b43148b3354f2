#include "app/base/number.h"
#include "app/otlp/otlp.h"
#include "app/query/answerjson.h"
#include "app/query/metricsjson.h"
#include "app/query/tagsjson.h"
#include "app/queryapi/times.h"
#include "tests/integration/queryapi/served.h"
#include "tests/integration/sources/asked.h"
#include "tests/support/answers.h"
#include "tests/support/exchanges.h"

#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace tests;
using namespace app;

namespace {

QList<QJsonObject> recorded(const QString &name)
{
    QList<QJsonObject> all;
    for (const auto &line : unpacked(u"query/"_s + name + u"-small.jsonl.gz"_s).split('\n')) {
        if (!line.isEmpty())
            all << QJsonDocument::fromJson(line).object();
    }
    return all;
}

UnixNano seconds(const QJsonValue &value) { return UnixNano(value.toDouble()) * 1'000'000'000; }

/// Order means nothing; comparing it is slow.
QByteArray jsonOf(const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    return QJsonDocument(normalized(object).toObject()).toJson();
}

template <typename T>
QByteArray textOf(const Result<T> &answer)
{
    return answer ? QByteArray::fromStdString(query::toTempoJson(*answer)) : QByteArray("an error");
}

query::SearchRequest searchOf(const QJsonObject &record)
{
    query::SearchRequest request{.query = record["query"_L1].toString().toStdString(),
                                 .range = {seconds(record["start"_L1]), seconds(record["end"_L1])}};
    request.limit = 100'000;
    request.spansPerSpanSet = 100; // what Tempo allows
    request.areCallsWanted = false;
    return request;
}

query::MetricsRequest metricsOf(const QJsonObject &record)
{
    query::MetricsRequest request{.query = record["query"_L1].toString().toStdString(),
                                  .startUnixNano = seconds(record["start"_L1]),
                                  .endUnixNano = seconds(record["end"_L1]),
                                  .exemplars = 0};
    request.stepNs = queryapi::stepNsFrom(record["step"_L1].toString().toStdString()).value_or(0);
    request.isInstant = record["endpoint"_L1].toString() == "/api/metrics/query"_L1;
    return request;
}

} // namespace

/// The client against our own server on another port: what is asked over HTTP is what the store answers. Every eighth of
/// the recorded queries, all of them where SPANCAST_ROUNDS asks for more.
class TestOwnApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void searches_data() { addRows(u"search"_s); }
    void searches();
    void counts_data() { addRows(u"metrics"_s); }
    void counts();
    void names_data() { addRows(u"tags"_s); }
    void names();
    void findsOneTrace();
    void saysItsVersion();

private:
    static void addRows(const QString &name);
    template <typename T>
    static void compare(const Result<T> &remote, const Result<T> &local);

    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Served> m_served;
    std::unique_ptr<sources::LocalSource> m_local;
    std::unique_ptr<Asked> m_asked;
    trace::TraceId m_someTrace;
};

void TestOwnApi::initTestCase()
{
    const auto corpus = unpacked(u"query/small.otlp.json.gz"_s).toStdString();
    auto batch = otlp::decode(corpus, otlp::Encoding::Json);
    QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());
    m_someTrace = batch->resourceSpans.front().scopeSpans.front().spans.front().traceId;
    auto opened = store::Store::open({.path = m_folder.filePath(u"traces.db"_s).toStdString()});
    QVERIFY(opened);
    m_store = *std::move(opened);
    Answers answers;
    m_store->append(
        {std::make_shared<const trace::Batch>(*std::move(batch)), store::Origin::Import},
        answers.next());
    QCOMPARE(answers.good(), 1U);
    m_served = std::make_unique<Served>(*m_store, recordedAt);
    QVERIFY(m_served->port != 0);
    m_local = std::make_unique<sources::LocalSource>(*m_store);
    const QUrl base(u"http://127.0.0.1:%1/"_s.arg(m_served->port));
    m_asked = std::make_unique<Asked>(base, recordedAt);
}

void TestOwnApi::addRows(const QString &name)
{
    QTest::addColumn<QJsonObject>("record");
    const qsizetype step = qEnvironmentVariableIntValue("SPANCAST_ROUNDS") > 0 ? 1 : 8;
    const auto records = recorded(name);
    for (qsizetype i = 0; i < records.size(); i += step)
        QTest::newRow(records[i]["id"_L1].toString().toUtf8().constData()) << records[i];
}

template <typename T>
void TestOwnApi::compare(const Result<T> &remote, const Result<T> &local)
{
    const auto expected = textOf(local);
    const auto actual = textOf(remote);
    const bool isSame = actual == expected || jsonOf(actual) == jsonOf(expected);
    QVERIFY2(isSame,
             parting(jsonOf(actual), jsonOf(expected))
                 + (remote ? "" : remote.error().detail.c_str()));
    // what fails on the data has no place in Tempo's words
    if (!local && local.error().place && remote.error().kind == Error::Kind::Invalid)
        QVERIFY(remote.error().place);
}

void TestOwnApi::searches()
{
    QFETCH(QJsonObject, record);
    const auto request = searchOf(record);
    compare(answerOf(m_asked->source.search(request)), answerOf(m_local->search(request)));
}

void TestOwnApi::counts()
{
    QFETCH(QJsonObject, record);
    const auto request = metricsOf(record);
    compare(answerOf(m_asked->source.metrics(request)), answerOf(m_local->metrics(request)));
}

void TestOwnApi::names()
{
    QFETCH(QJsonObject, record);
    const QUrl url(record["path"_L1].toString());
    const QUrlQuery query(url);
    const auto text = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded).toStdString();
    };
    const store::TimeRange range{toUint64(text(u"start"_s)).value_or(1) * 1'000'000'000,
                                 toUint64(text(u"end"_s)).value_or(4'000'000'000) * 1'000'000'000};
    const int limit = int(toUint64(text(u"limit"_s)).value_or(0));
    if (!url.path().endsWith("/values"_L1)) {
        const query::TagsRequest request{text(u"scope"_s), text(u"q"_s), range, limit};
        return compare(answerOf(m_asked->source.tagNames(request)),
                       answerOf(m_local->tagNames(request)));
    }
    const auto tag = url.path(QUrl::FullyDecoded).section("/tag/"_L1, 1).chopped(7).toStdString();
    const query::TagValuesRequest request{tag, text(u"q"_s), range, limit};
    compare(answerOf(m_asked->source.tagValues(request)), answerOf(m_local->tagValues(request)));
}

void TestOwnApi::findsOneTrace()
{
    const auto remote = answerOf(m_asked->source.trace(m_someTrace));
    const auto local = answerOf(m_local->trace(m_someTrace));
    QVERIFY(remote && local);
    QCOMPARE(trace::summarize(**remote), trace::summarize(**local));
    const auto missing = answerOf(m_asked->source.trace(trace::randomTraceId()));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void TestOwnApi::saysItsVersion()
{
    QVERIFY(answerOf(m_asked->source.echo()));
    const auto version = answerOf(m_asked->source.version());
    QVERIFY(version);
    QVERIFY2(version->starts_with("v3.0.3+spancast"), version->c_str());
}

QTEST_GUILESS_MAIN(TestOwnApi)
#include "tst_ownapi.moc"
