#include "app/otlp/otlp.h"
#include "tests/support/randombatch.h"

#include <QTest>

using namespace app;
using otlp::Encoding;

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBatchComesBackEqual_data();
    void everyBatchComesBackEqual();
    void bothEncodingsDecodeToEqualValues();
    void encodingIsStable();
    void anEmptyBatchIsAnEmptyRequest();
    void theGeneratorReachesEveryField();
};

void RoundTripTest::everyBatchComesBackEqual_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("JSON") << Encoding::Json;
    QTest::newRow("protobuf") << Encoding::Protobuf;
}

void RoundTripTest::everyBatchComesBackEqual()
{
    QFETCH(Encoding, encoding);
    for (std::uint32_t seed = 0; seed < 500; ++seed) {
        const auto batch = tests::randomBatch(seed);
        const auto decoded = otlp::decode(otlp::encode(batch, encoding), encoding);
        QVERIFY2(decoded, decoded ? "" : decoded.error().detail.c_str());
        QVERIFY2(*decoded == batch, qPrintable(QString::number(seed)));
        QVERIFY(otlp::decodeAny(otlp::encode(batch, encoding)) == batch);
    }
}

void RoundTripTest::bothEncodingsDecodeToEqualValues()
{
    for (std::uint32_t seed = 1000; seed < 1200; ++seed) {
        const auto batch = tests::randomBatch(seed);
        const auto json = otlp::decode(otlp::encode(batch, Encoding::Json), Encoding::Json);
        const auto protobuf =
            otlp::decode(otlp::encode(batch, Encoding::Protobuf), Encoding::Protobuf);
        QVERIFY(json && protobuf && *json == *protobuf);
    }
}

void RoundTripTest::encodingIsStable()
{
    QCOMPARE(otlp::encode(tests::randomBatch(7), Encoding::Json),
             otlp::encode(tests::randomBatch(7), Encoding::Json));
}

void RoundTripTest::anEmptyBatchIsAnEmptyRequest()
{
    QCOMPARE(otlp::encode({}, Encoding::Json), std::string(R"({"resourceSpans":[]})"));
    QCOMPARE(otlp::encode({}, Encoding::Protobuf), std::string());
    QVERIFY(otlp::decode("{}", Encoding::Json) == trace::Batch{});
    QVERIFY(otlp::decode("", Encoding::Protobuf) == trace::Batch{});
}

void RoundTripTest::theGeneratorReachesEveryField()
{
    std::string all;
    for (std::uint32_t seed = 0; seed < 500; ++seed)
        all += otlp::encode(tests::randomBatch(seed), Encoding::Json);
    for (const auto *name : {"resource",
                             "scope",
                             "schemaUrl",
                             "version",
                             "traceId",
                             "spanId",
                             "traceState",
                             "parentSpanId",
                             "flags",
                             "kind",
                             "events",
                             "links",
                             "status",
                             "message",
                             "code",
                             "droppedAttributesCount",
                             "droppedEventsCount",
                             "droppedLinksCount",
                             "stringValue",
                             "boolValue",
                             "intValue",
                             "doubleValue",
                             "arrayValue",
                             "kvlistValue",
                             "bytesValue"})
        QVERIFY2(all.find('"' + std::string(name) + "\":") != std::string::npos, name);
    QVERIFY(all.find("\"value\":{}") != std::string::npos);
}

QTEST_APPLESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
