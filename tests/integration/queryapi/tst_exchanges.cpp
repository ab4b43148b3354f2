#include "app/otlp/compression.h"
#include "app/otlp/otlp.h"
#include "tests/integration/queryapi/served.h"
#include "tests/support/answers.h"
#include "tests/support/exchanges.h"
#include "tests/support/wire.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

/// NAME LEVEL REASON, one a line; a `#` begins a comment.
QHash<QByteArray, QByteArray> levels()
{
    QFile file(qEnvironmentVariable("SPANCAST_SOURCE_DIR")
               + u"/tests/golden/http/differences.txt"_s);
    QHash<QByteArray, QByteArray> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    for (const auto &line : file.readAll().split('\n')) {
        const auto words = line.simplified().split(' ');
        if (words.size() >= 3 && !line.startsWith('#'))
            found[words[0]] = words[1];
    }
    return found;
}

QByteArray comparable(const QByteArray &body, const QByteArray &level)
{
    if (level == "status" || level == "bytes")
        return {};
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return body;
    const auto object = document.object();
    if (level == "count")
        return QByteArray::number(object["traces"_L1].toArray().size());
    return QJsonDocument(normalized(object).toObject()).toJson();
}

/// A trace in protobuf is compared as spans: fields and spans have no order there.
QByteArray spansOf(const QByteArray &body)
{
    const auto batch = app::otlp::decode(body.toStdString(), app::otlp::Encoding::Protobuf);
    if (!batch)
        return "no trace";
    const auto json = app::otlp::encode(*batch, app::otlp::Encoding::Json);
    return comparable(QByteArray::fromStdString(json), {});
}

/// Whether `actual` has all of `expected`; its lists may hold more.
bool holds(const QJsonValue &actual, const QJsonValue &expected)
{
    if (expected.isArray()) {
        const auto have = actual.toArray();
        return std::ranges::all_of(expected.toArray(), [&have](const auto &wanted) {
            return std::ranges::any_of(have,
                                       [&wanted](const auto &one) { return holds(one, wanted); });
        });
    }
    if (!expected.isObject())
        return actual == expected;
    const auto wanted = expected.toObject();
    for (auto i = wanted.begin(); i != wanted.end(); ++i)
        if (!holds(actual.toObject()[i.key()], i.value()))
            return false;
    return true;
}

QJsonValue json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

void compare(const QByteArray &actual, const QByteArray &expected)
{
    QVERIFY2(actual == expected, parting(actual, expected));
}

} // namespace

/// Each recorded exchange with a real Tempo, against our server over the same corpus.
class TestExchanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersAsTempo_data();
    void answersAsTempo();
    void everyDifferenceIsOne();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::store::Store> m_store;
    std::unique_ptr<tests::Served> m_served;
    const QHash<QByteArray, QByteArray> m_levels = levels();
};

void TestExchanges::initTestCase()
{
    const auto corpus = unpacked(u"query/small.otlp.json.gz"_s).toStdString();
    auto batch = app::otlp::decode(corpus, app::otlp::Encoding::Json);
    QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());
    auto store = app::store::Store::open({.path = m_folder.filePath(u"traces.db"_s).toStdString()});
    QVERIFY(store);
    m_store = *std::move(store);
    tests::Answers answers;
    m_store->append(
        {std::make_shared<const app::trace::Batch>(*std::move(batch)), app::store::Origin::Import},
        answers.next());
    QCOMPARE(answers.good(), 1U);
    m_served = std::make_unique<tests::Served>(*m_store, recordedAt);
    QVERIFY(m_served->port != 0);
}

void TestExchanges::answersAsTempo_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    for (const auto &one : exchanges())
        QTest::newRow(one.name.constData()) << one.request << one.status << one.type << one.body;
}

void TestExchanges::answersAsTempo()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, body);
    const auto level = m_levels.value(QTest::currentDataTag());
    tests::Wire wire(m_served->port);
    auto reply = wire.ask(request);
    QTEST(reply.status, "status");
    QTEST(reply.header("Content-Type"), "type");
    if (reply.header("Content-Encoding") == "gzip")
        reply.body = QByteArray::fromStdString(
            app::otlp::gunzip(reply.body.toStdString(), 1'000'000).value_or(""));
    if (level == "spans")
        compare(spansOf(reply.body), spansOf(body));
    else if (level == "more")
        QVERIFY2(holds(normalized(json(reply.body)), normalized(json(body))), reply.body);
    else
        compare(comparable(reply.body, level), comparable(body, level));
}

/// A difference that is none any more, or whose exchange is gone, is to be taken off the list.
void TestExchanges::everyDifferenceIsOne()
{
    QSet<QByteArray> names;
    for (const auto &one : exchanges())
        names.insert(one.name);
    for (auto i = m_levels.begin(); i != m_levels.end(); ++i)
        QVERIFY2(names.contains(i.key()), i.key());
}

QTEST_GUILESS_MAIN(TestExchanges)
#include "tst_exchanges.moc"
