#include "app/otlp/limits.h"
#include "tests/unit/app/otlp/otlptext.h"

#include <QTest>

using namespace app;
using namespace otlptext;
using otlp::Encoding;

Q_DECLARE_METATYPE(app::trace::Batch)

/// Each limit of limits.h: the last accepted, and the first refused with its name and number.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheLimit_data();
    void keepsToTheLimit();
    void jsonDepth();
    void bodyBytes_data();
    void bodyBytes();
    void items_data();
    void items();
};

namespace {

trace::Value nested(int depth, bool isArray)
{
    trace::Value value = 1;
    for (int i = 0; i < depth; ++i) {
        if (isArray)
            value = trace::Array{value};
        else
            value = trace::Attributes{{"k", value}};
    }
    return value;
}

void verifyTooLarge(const Result<trace::Batch> &batch, const char *limitName, std::size_t limit)
{
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, Error::Kind::TooLarge);
    const auto detail = QString::fromStdString(batch.error().detail);
    QVERIFY2(detail.contains(QLatin1StringView(limitName)), batch.error().detail.c_str());
    QVERIFY2(detail.contains(QString::number(limit)), batch.error().detail.c_str());
}

} // namespace

void LimitsTest::keepsToTheLimit_data()
{
    using namespace otlp::limits;
    QTest::addColumn<trace::Batch>("fits");
    QTest::addColumn<trace::Batch>("tooLarge");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("limit");
    const auto row = [](const char *rule, trace::Batch fits, trace::Batch tooLarge,
                        const char *name, auto limit) {
        QTest::newRow(rule) << fits << tooLarge << QByteArray(name) << int(limit);
    };
    for (const bool isArray : {true, false}) {
        row(isArray ? "arrays" : "key-value lists", batchOf(nested(valueDepth, isArray)),
            batchOf(nested(valueDepth + 1, isArray)), "valueDepth", valueDepth);
    }
    row("attributes of a list", batchOf(trace::Value(trace::Attributes(attributesPerOwner))),
        batchOf(trace::Value(trace::Attributes(attributesPerOwner + 1))), "attributesPerOwner",
        attributesPerOwner);
    trace::Resource full{trace::Attributes(attributesPerOwner), 0};
    trace::Batch fits = batchOf(trace::Span{});
    fits.resourceSpans[0].resource = full;
    fits.resourceSpans[0].scopeSpans[0].spans[0].attributes = full.attributes;
    trace::Batch tooLarge = fits;
    tooLarge.resourceSpans[0].scopeSpans[0].spans[0].attributes.emplace_back();
    row("attributes of an owner", fits, tooLarge, "attributesPerOwner", attributesPerOwner);
}

void LimitsTest::keepsToTheLimit()
{
    QFETCH(trace::Batch, fits);
    QFETCH(trace::Batch, tooLarge);
    QFETCH(QByteArray, name);
    QFETCH(int, limit);
    for (const auto encoding : {Encoding::Protobuf, Encoding::Json}) {
        const auto batch = otlp::decode(otlp::encode(fits, encoding), encoding);
        QVERIFY2(batch, batch ? "" : batch.error().detail.c_str());
        QVERIFY(*batch == fits);
        verifyTooLarge(otlp::decode(otlp::encode(tooLarge, encoding), encoding), name.constData(),
                       std::size_t(limit));
    }
}

void LimitsTest::jsonDepth()
{
    const auto nest = [](int depth) {
        const auto lists = std::size_t(depth - 1);
        return R"({"x":)" + std::string(lists, '[') + std::string(lists, ']') + "}";
    };
    QVERIFY(otlp::decode(nest(otlp::limits::jsonDepth), Encoding::Json));
    verifyTooLarge(otlp::decode(nest(otlp::limits::jsonDepth + 1), Encoding::Json), "jsonDepth",
                   otlp::limits::jsonDepth);
    verifyTooLarge(otlp::decode(nest(100'000), Encoding::Json), "jsonDepth",
                   otlp::limits::jsonDepth);
}

void LimitsTest::bodyBytes_data()
{
    QTest::addColumn<std::string>("start");
    QTest::addColumn<char>("filler");
    QTest::newRow("JSON") << std::string("{}") << ' ';
    QTest::newRow("protobuf") << std::string()
                              << '\x1A'; // field 3 of 26 bytes, again and again: unknown, skipped
}

void LimitsTest::bodyBytes()
{
    QFETCH(std::string, start);
    QFETCH(char, filler);
    const auto encoding = start.empty() ? Encoding::Protobuf : Encoding::Json;
    auto body = start;
    body.resize(otlp::limits::bodyBytes, filler);
    const auto batch = otlp::decode(body, encoding);
    // 64 Mi is no multiple of 28, so the protobuf ends inside a field: read to its end, and not too large
    QVERIFY(batch ? encoding == Encoding::Json : batch.error().kind == Error::Kind::Invalid);
    body += filler;
    verifyTooLarge(otlp::decode(body, encoding), "bodyBytes", otlp::limits::bodyBytes);
    verifyTooLarge(otlp::decodeAny(body), "bodyBytes", otlp::limits::bodyBytes);
}

void LimitsTest::items_data()
{
    using namespace otlp::limits;
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<bool>("areSpans");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<int>("count"); // the most that fit
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("limit");
    // a resource, a scope, a span and its attribute are items too
    QTest::newRow("array elements in protobuf")
        << Encoding::Protobuf << false << QByteArray("\x0A\0", 2) << int(itemsPerRequest) - 4
        << QByteArray("itemsPerRequest") << int(itemsPerRequest);
    QTest::newRow("array elements in JSON")
        << Encoding::Json << false << QByteArray("{},") << int(itemsPerRequest) - 4
        << QByteArray("itemsPerRequest") << int(itemsPerRequest);
    QTest::newRow("spans in protobuf")
        << Encoding::Protobuf << true << QByteArray("\x12\0", 2) << int(spansPerRequest)
        << QByteArray("spansPerRequest") << int(spansPerRequest);
    QTest::newRow("null spans in JSON")
        << Encoding::Json << true << QByteArray("null,") << int(spansPerRequest)
        << QByteArray("spansPerRequest") << int(spansPerRequest);
}

void LimitsTest::items()
{
    QFETCH(Encoding, encoding);
    QFETCH(bool, areSpans);
    QFETCH(QByteArray, item);
    QFETCH(int, count);
    QFETCH(QByteArray, name);
    QFETCH(int, limit);
    const auto body = [&](int many) {
        auto items = item.repeated(many).toStdString();
        if (encoding == Encoding::Protobuf)
            return areSpans ? field(1, field(2, items)) : protobufValue(field(5, items));
        items.pop_back();
        return areSpans ? R"({"resourceSpans":[{"scopeSpans":[{"spans":[)" + items + "]}]}]}"
                        : jsonValue(R"({"arrayValue":{"values":[)" + items + "]}}");
    };
    QVERIFY(otlp::decode(body(count), encoding));
    verifyTooLarge(otlp::decode(body(count + 1), encoding), name.constData(), std::size_t(limit));
}

QTEST_APPLESS_MAIN(LimitsTest)
#include "tst_limits.moc"
