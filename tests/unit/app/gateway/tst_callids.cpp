#include "app/gateway/ids.h"

#include "tests/unit/app/gateway/samplecalls.h"

#include <QTest>

using namespace app::gateway;
using app::trace::toHex;

namespace {

const char *openRouterId = "gen-1790606294-sdYHTGXUVyDKWCLqX5Op";
const char *callersTrace = "4bf92f3577b34da6a3ce929d0e0e4736";
const char *callersSpan = "00f067aa0ba902b7";

Generation generationWith(const char *id)
{
    Generation generation;
    generation.answer.id = id;
    return generation;
}

CallIds idsOf(const Generation &generation, const char *traceParent = "")
{
    auto call = tests::chatCall("{}", "{}");
    if (*traceParent)
        call.requestHeaders = {{"Traceparent", traceParent}, {"tracestate", "a=b"}};
    return callIdsOf(call, generation);
}

std::string traceParent() { return "00-" + std::string(callersTrace) + '-' + callersSpan + "-01"; }

} // namespace

class TestCallIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsOpenRoutersRule();
    void takesW3cIdsAsTheyAre();
    void hashesEverythingElse();
    void readsTraceParent_data();
    void readsTraceParent();
    void asksBodyThenHeader();
    void tellsRepeatedShortIdsApart();
    void makesAnIdWhereNoneCame();
};

void TestCallIds::followsOpenRoutersRule()
{
    const auto ids = idsOf(generationWith(openRouterId));
    QCOMPARE(toHex(ids.traceId), std::string("9b1de41a703bf6c7f0831bba77573c3e"));
    QCOMPARE(toHex(ids.root), std::string("9b1de41a703bf6c7"));
    QCOMPARE(toHex(ids.attempt), std::string("4340790d902cb4a8"));
    QCOMPARE(toHex(ids.generation), std::string("8ad22c7251dc7442"));
    QVERIFY(ids.parent.isNull());
    QVERIFY(ids.group.isNull());
}

void TestCallIds::takesW3cIdsAsTheyAre()
{
    auto generation = generationWith(openRouterId);
    generation.request.names.traceId = "4BF92F3577B34DA6A3CE929D0E0E4736";
    generation.request.names.parentSpanId = callersSpan;
    const auto ids = idsOf(generation);
    QCOMPARE(toHex(ids.traceId), std::string(callersTrace));
    QCOMPARE(toHex(ids.parent), std::string(callersSpan));
    QCOMPARE(toHex(ids.root), std::string("9b1de41a703bf6c7"));
}

void TestCallIds::hashesEverythingElse()
{
    QVERIFY(!traceIdOf(std::string(32, '0')).isNull());
    QVERIFY(!spanIdOf(std::string(16, '0')).isNull());
    QCOMPARE(toHex(traceIdOf(openRouterId)), std::string("9b1de41a703bf6c7f0831bba77573c3e"));
    QVERIFY(traceIdOf("monitoring_pipeline_001") == traceIdOf("monitoring_pipeline_001"));
    QVERIFY(traceIdOf("monitoring_pipeline_001") != traceIdOf("monitoring_pipeline_002"));
    QVERIFY(toHex(spanIdOf("parent")) != std::string("parent"));
}

void TestCallIds::readsTraceParent_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isRead");
    const std::string good = traceParent();
    const auto row = [](const char *name, const std::string &header, bool isRead) {
        QTest::newRow(name) << QByteArray::fromStdString(header) << isRead;
    };
    row("version 00", good, true);
    row("a later version with more", "01" + good.substr(2) + "-more", true);
    row("version 00 with more", good + "-more", false);
    row("a later version with more behind no dash", "01" + good.substr(2) + "more", false);
    row("version ff", "ff" + good.substr(2), false);
    row("too short", good.substr(0, 54), false);
    row("no hex", "00-" + std::string(32, 'g') + good.substr(35), false);
    row("a trace of zeros", "00-" + std::string(32, '0') + good.substr(35), false);
    row("a span of zeros", good.substr(0, 36) + std::string(16, '0') + good.substr(52), false);
    row("nothing", "", false);
}

void TestCallIds::readsTraceParent()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, isRead);
    const auto parent = traceParentOf(header.toStdString());
    QCOMPARE(parent.has_value(), isRead);
    if (parent)
        QCOMPARE(toHex(parent->spanId), std::string(callersSpan));
}

void TestCallIds::asksBodyThenHeader()
{
    auto generation = generationWith(openRouterId);
    auto ids = idsOf(generation, traceParent().c_str());
    QCOMPARE(toHex(ids.traceId), std::string(callersTrace));
    QCOMPARE(toHex(ids.parent), std::string(callersSpan));
    QCOMPARE(ids.traceState, std::string("a=b"));
    QCOMPARE(ids.flags, 1U);

    generation.request.names.parentSpanId = "1111111111111111";
    ids = idsOf(generation, traceParent().c_str());
    QCOMPARE(toHex(ids.traceId), std::string(callersTrace));
    QCOMPARE(toHex(ids.parent), std::string("1111111111111111"));

    generation.request.names = {.traceId = "mine"};
    ids = idsOf(generation, traceParent().c_str());
    QVERIFY(ids.traceId == traceIdOf("mine"));
    QVERIFY2(ids.parent.isNull(), "the caller's span is of another trace");
}

void TestCallIds::tellsRepeatedShortIdsApart()
{
    auto call = tests::chatCall("{}", "{}");
    const auto one = callIdsOf(call, generationWith("chatcmpl-123"));
    ++call.startedAt;
    const auto other = callIdsOf(call, generationWith("chatcmpl-123"));
    QCOMPARE(one.generationId, std::string("chatcmpl-123"));
    QVERIFY(one.traceId != other.traceId);
    QVERIFY(one.root != other.root);
}

void TestCallIds::makesAnIdWhereNoneCame()
{
    const auto one = idsOf(generationWith(""));
    const auto other = idsOf(generationWith(""));
    QVERIFY(one.generationId.starts_with("gen-1790606294-"));
    QVERIFY(one.generationId != other.generationId);
    QVERIFY(one.traceId != other.traceId);
}

QTEST_APPLESS_MAIN(TestCallIds)
#include "tst_callids.moc"
