#include "app/query/metricsjson.h"
#include "app/query/tagsjson.h"

#include <QTest>
#include <limits>

using namespace app;

/// The shapes are those of Tempo's answers; see the query API's tests for whole exchanges.
class TstMetricsjson : public QObject
{
    Q_OBJECT

    static query::MetricsAnswer answer()
    {
        query::Series series{.labels = {{"span.a", "x"},
                                        {"span.n", std::int64_t(9007199254740993)},
                                        {"p", 0.5},
                                        {"span.b", true}},
                             .samples = {{1000, 0}, {2000, 1.5}}};
        series.exemplars = {{.labels = {{"trace:id", "abc"}}, .value = 1.5, .timestampMs = 1700}};
        return {.series = {series}, .inspectedTraces = 2, .inspectedSpans = 30};
    }

private Q_SLOTS:
    void writesRanges()
    {
        QCOMPARE(QByteArray::fromStdString(query::toTempoJson(answer())),
                 QByteArray(
                     R"({"series":[{"labels":[{"key":"span.a","value":{"stringValue":"x"}},)"
                     R"({"key":"span.n","value":{"intValue":"9007199254740993"}},)"
                     R"({"key":"p","value":{"doubleValue":0.5}},)"
                     R"({"key":"span.b","value":{"boolValue":true}}],)"
                     R"("samples":[{"timestampMs":"1000"},{"timestampMs":"2000","value":1.5}],)"
                     R"("exemplars":[{"labels":[{"key":"trace:id","value":{"stringValue":"abc"}}],)"
                     R"("value":1.5,"timestampMs":"1700"}]}],)"
                     R"("metrics":{"inspectedTraces":2,"inspectedSpans":"30"}})"));
    }

    void writesInstants()
    {
        auto one = answer();
        one.series.front().labels.resize(1);
        one.series.front().samples = {{2000, 1.5}};
        one.inspectedSpans = 0;
        one.inspectedTraces = 0;
        const QByteArray labels =
            R"({"series":[{"labels":[{"key":"span.a","value":{"stringValue":"x"}}])";
        QCOMPARE(QByteArray::fromStdString(query::toTempoInstantJson(one)),
                 labels + R"(,"value":1.5}],"metrics":{}})");
        one.series.front().samples = {{2000, 0}};
        QCOMPARE(QByteArray::fromStdString(query::toTempoInstantJson(one)),
                 labels + R"(}],"metrics":{}})");
    }

    void saysWhatIsMissing()
    {
        query::MetricsAnswer cut;
        cut.partial = "too many";
        QCOMPARE(
            QByteArray::fromStdString(query::toTempoJson(cut)),
            QByteArray(R"({"series":[],"metrics":{},"status":"PARTIAL","message":"too many"})"));
    }

    void writesWhatJsonHasNoNumberFor()
    {
        query::MetricsAnswer odd;
        odd.series = {{.labels = {}, .samples = {{1, std::numeric_limits<double>::infinity()}}}};
        QCOMPARE(QByteArray::fromStdString(query::toTempoJson(odd)),
                 QByteArray(R"({"series":[{"labels":[],"samples":[{"timestampMs":"1",)"
                            R"("value":"Infinity"}]}],"metrics":{}})"));
    }

    void writesTags()
    {
        const std::vector<query::TagScope> scopes = {{"span", {"b", "a"}}, {"resource", {"a"}}};
        QCOMPARE(QByteArray::fromStdString(query::toTempoJson(scopes)),
                 QByteArray(R"({"scopes":[{"name":"span","tags":["b","a"]},)"
                            R"({"name":"resource","tags":["a"]}],"metrics":{}})"));
        QCOMPARE(QByteArray::fromStdString(query::toTempoV1Json(scopes)),
                 QByteArray(R"({"tagNames":["a","b"],"metrics":{}})"));
    }

    void writesValues()
    {
        const std::vector<query::TagValue> values = {
            {.type = "int", .value = "2"}, {.type = "string", .value = "2"}, {.type = "string"}};
        QCOMPARE(QByteArray::fromStdString(query::toTempoJson(values)),
                 QByteArray(R"({"tagValues":[{"type":"int","value":"2"},)"
                            R"({"type":"string","value":"2"},{"type":"string"}],"metrics":{}})"));
        QCOMPARE(QByteArray::fromStdString(query::toTempoV1Json(values)),
                 QByteArray(R"({"tagValues":["","2"],"metrics":{}})"));
    }
};

QTEST_APPLESS_MAIN(TstMetricsjson)
#include "tst_metricsjson.moc"
