#include "app/otlp/compression.h"
#include "app/otlp/otlp.h"
#include "tests/integration/queryapi/served.h"
#include "tests/support/answers.h"
#include "tests/support/wire.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// When the exchanges were recorded: 2026-11-22T11:33:36Z.
constexpr app::UnixNano recordedAt = 1'795'347'216'000'000'000U;

QByteArray unpacked(const QString &path)
{
    QFile file(qEnvironmentVariable("SPANCAST_SOURCE_DIR") + u"/tests/golden/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr std::size_t bytesAtMost = 16 * 1024 * 1024;
    const auto plain = app::otlp::gunzip(file.readAll().toStdString(), bytesAtMost);
    return plain ? QByteArray::fromStdString(*plain) : QByteArray();
}

struct Exchange {
    QByteArray name;
    QByteArray request;
    int status = 0;
    QByteArray type;
    QByteArray body;
};

QList<Exchange> exchanges()
{
    QList<Exchange> list;
    QHash<QString, QByteArray> bodies;
    for (const auto &line : unpacked(u"http/exchanges.jsonl.gz"_s).split('\n')) {
        if (line.isEmpty())
            continue;
        const auto one = QJsonDocument::fromJson(line).object();
        const auto name = one["name"_L1].toString();
        auto request = (one["method"_L1].toString() + u' ' + one["target"_L1].toString()
                        + u" HTTP/1.1\r\nHost: 127.0.0.1:3200\r\n"_s)
                           .toUtf8();
        for (const auto &field : one["headers"_L1].toArray())
            request += field.toString().toUtf8() + "\r\n";
        bodies[name] = one.contains("same"_L1) ? bodies.value(one["same"_L1].toString())
                                               : one["body"_L1].toString().toUtf8()
                + QByteArray::fromBase64(one["base64"_L1].toString().toLatin1());
        list.append({name.toUtf8(), request + "\r\n", one["status"_L1].toInt(),
                     one["type"_L1].toString().toUtf8(), bodies[name]});
    }
    return list;
}

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

/// Lists whose order means nothing, in an order of their own, and without the numbers of blocks and bytes that only
/// Tempo has.
QJsonValue normalized(const QJsonValue &value)
{
    if (value.isArray()) {
        QList<QByteArray> texts;
        for (const auto &one : value.toArray())
            texts << QJsonDocument(QJsonArray{normalized(one)}).toJson(QJsonDocument::Compact);
        std::sort(texts.begin(), texts.end());
        QJsonArray sorted;
        for (const auto &text : texts)
            sorted.append(QJsonDocument::fromJson(text).array().first());
        return sorted;
    }
    if (value.isDouble()) // the last digit depends on the order of summing
        return QString::number(value.toDouble(), 'g', 12);
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto given = value.toObject();
    for (auto i = given.begin(); i != given.end(); ++i) {
        if (i.key() != "metrics"_L1 && i.key() != "exemplars"_L1)
            object[i.key()] = normalized(i.value());
    }
    return object;
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

/// Both texts from where they part.
QByteArray parting(const QByteArray &actual, const QByteArray &expected)
{
    constexpr qsizetype shown = 300;
    qsizetype at = 0;
    while (at < actual.size() && at < expected.size() && actual[at] == expected[at])
        ++at;
    at = std::max<qsizetype>(at - 40, 0);
    return "actual: …" + actual.mid(at, shown) + "\nexpected: …" + expected.mid(at, shown);
}

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
