#include "app/otlp/otlp.h"
#include "app/queryapi/searchprotobuf.h"
#include "app/queryapi/tracebodies.h"
#include "tests/support/spans.h"

#include <QTest>
#include <protozero/pbf_reader.hpp>

using namespace Qt::StringLiterals;
using namespace app::queryapi;
using protozero::pbf_reader;

namespace {

app::trace::Trace someTrace()
{
    app::trace::Batch batch = *tests::batch({{.trace = 7, .number = 1}, {.trace = 7, .number = 2}});
    auto &span = batch.resourceSpans[0].scopeSpans[0].spans[0];
    span.kind = app::trace::SpanKind::Client;
    span.status.code = app::trace::StatusCode::Error;
    return {.id = span.traceId,
            .spans = app::trace::locate(std::make_shared<const app::trace::Batch>(batch))};
}

app::query::SearchAnswer someAnswer()
{
    app::query::TraceMatch match;
    match.summary.id = *app::trace::traceIdFromShortHex("abc");
    match.summary.rootServiceName = "shop";
    match.summary.rootName = "GET /";
    match.summary.startUnixNano = 1'000'000'000;
    match.summary.endUnixNano = 1'007'900'000;
    match.services = {{"shop", 4, 1}};
    match.spanSets = {{.matched = 5,
                       .spans = {{.spanId = tests::spanId(3),
                                  .name = "db",
                                  .startUnixNano = 1'000'000'001,
                                  .durationNs = 9,
                                  .attributes = {{"n", std::int64_t(-1)}}}},
                       .attributes = {{"count()", std::int64_t(1)}}}};
    app::query::SearchAnswer answer;
    answer.traces = {match};
    answer.inspectedTraces = 3;
    answer.inspectedSpans = 12;
    return answer;
}

/// A message as text: numbers in decimal, strings in quotes, messages (`inner` says which) in braces.
std::string text(pbf_reader message, const std::string &path, const QStringList &inner)
{
    std::string out;
    while (message.next()) {
        const auto here = path + '.' + std::to_string(message.tag());
        out += (out.empty() ? "" : " ") + std::to_string(message.tag()) + ':';
        if (message.wire_type() == protozero::pbf_wire_type::varint)
            out += std::to_string(message.get_int64());
        else if (inner.contains(QString::fromStdString(here)))
            out += '{' + text(message.get_message(), here, inner) + '}';
        else
            out += '"' + std::string(message.get_view()) + '"';
    }
    return out;
}

} // namespace

class TestBodies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTracesThatReadBack_data()
    {
        QTest::addColumn<bool>("isV1");
        QTest::newRow("version 1") << true;
        QTest::newRow("version 2") << false;
    }
    void writesTracesThatReadBack()
    {
        QFETCH(bool, isV1);
        const auto trace = someTrace();
        const auto json = isV1 ? traceV1(trace, false) : traceV2(&trace, false);
        QVERIFY2(json.starts_with(isV1 ? R"({"batches":[{)" : R"({"trace":{"resourceSpans":[{)"),
                 json.c_str());
        QVERIFY2(json.find(R"("kind":"SPAN_KIND_CLIENT")") != json.npos, json.c_str());
        QVERIFY2(json.find(R"("status":{"code":"STATUS_CODE_ERROR"})") != json.npos, json.c_str());
        QVERIFY2(json.find(R"("status":{})") != json.npos, json.c_str());
        QVERIFY2(json.find(R"("traceId":"AAAAAAAAAAAAAAAAAAAABw==")") != json.npos, json.c_str());
        const auto read = app::otlp::decodeAny(json);
        QVERIFY(read);
        QCOMPARE(*read, app::trace::toBatch(trace));
    }

    void writesTracesAsProtobuf()
    {
        const auto trace = someTrace();
        const auto v1 = traceV1(trace, true);
        const auto read = app::otlp::decode(v1, app::otlp::Encoding::Protobuf);
        QVERIFY(read);
        QCOMPARE(*read, app::trace::toBatch(trace));
        const auto v2 = traceV2(&trace, true);
        pbf_reader message(v2);
        QVERIFY(message.next(1));
        QVERIFY(message.get_view() == protozero::data_view(v1));
        QVERIFY(message.next(2));
        QCOMPARE(message.get_view().size(), 0U);
        QVERIFY(!message.next());
    }

    void saysThatThereIsNoTrace()
    {
        QCOMPARE(traceV2(nullptr, false), std::string(R"({"trace":{},"metrics":{}})"));
        QCOMPARE(traceV2(nullptr, true), std::string("\x0a\0\x12\0", 4));
    }

    void writesSearchesAsProtobuf()
    {
        const auto bytes = toTempoProtobuf(someAnswer());
        const QStringList inner{".1"_L1,       ".1.6"_L1,       ".1.7"_L1,       ".1.8"_L1,
                                ".1.8.2"_L1,   ".1.6.1"_L1,     ".1.7.1"_L1,     ".1.6.3"_L1,
                                ".1.7.3"_L1,   ".1.6.3.2"_L1,   ".1.7.3.2"_L1,   ".1.6.1.5"_L1,
                                ".1.7.1.5"_L1, ".1.6.1.5.2"_L1, ".1.7.1.5.2"_L1, ".2"_L1};
        const std::string set =
            R"x({1:{1:"0000000000000003" 3:1000000001 4:9 5:{1:"n" 2:{3:-1}}} )x"
            R"x(2:5 3:{1:"count()" 2:{3:1}}})x";
        QCOMPARE(text(pbf_reader(bytes), {}, inner),
                 R"(1:{1:"abc" 2:"shop" 3:"GET /" 4:1000000000 5:7 6:)" + set + " 7:" + set
                     + R"( 8:{1:"shop" 2:{1:4 2:1}}} 2:{1:3 7:12})");
    }

    void namesSpansWhereTheyAreAskedFor()
    {
        auto answer = someAnswer();
        QVERIFY(toTempoProtobuf(answer).find("db") == std::string::npos);
        answer.isNameAsked = true;
        QVERIFY(toTempoProtobuf(answer).find("db") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"
