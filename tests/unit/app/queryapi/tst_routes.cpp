#include "app/otlp/compression.h"
#include "tests/support/spans.h"
#include "tests/unit/app/queryapi/asker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using tests::Asker;
using tests::Told;

namespace {

constexpr app::UnixNano second = 1'000'000'000;

QJsonObject json(const Told &told) { return QJsonDocument::fromJson(told.body).object(); }

} // namespace

/// Which question a route asks, and how its answer is written.
class TestRoutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysThatItIsThere_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("echo") << QByteArray("/api/echo") << QByteArray("echo\n");
        QTest::newRow("ready") << QByteArray("/ready") << QByteArray("ready\n");
    }
    void saysThatItIsThere()
    {
        QFETCH(QByteArray, path);
        const auto told = Asker().ask(path);
        QCOMPARE(told.status, 200);
        QTEST(told.body, "body");
        QVERIFY2(told.head.contains("Content-Type: text/plain; charset=utf-8"), told.head);
    }

    void tellsItsVersion()
    {
        const auto told = Asker().ask("/api/status/buildinfo");
        QCOMPARE(told.status, 200);
        QVERIFY(json(told)["version"_L1].toString().startsWith(u"v3."_s));
    }

    void searches()
    {
        Asker asker;
        asker.source.automatic = true;
        asker.source.automaticAnswer = tests::answerOf(2);
        const auto told =
            asker.ask("/api/search?q=%7B+status+%3D+error+%7D&start=1&end=2&limit=5&spss=4");
        QCOMPARE(told.status, 200);
        QCOMPARE(json(told)["traces"_L1].toArray().size(), 2);
        const auto &request = asker.source.lastSearch().request;
        QCOMPARE(request.query, std::string("{ status = error }"));
        QCOMPARE(request.range, (app::store::TimeRange{second, 2 * second}));
        QCOMPARE(request.limit, 5);
        QCOMPARE(request.spansPerSpanSet, 4);
    }

    void searchesByTheClock()
    {
        Asker asker;
        asker.source.automatic = true;
        asker.ask("/api/search?q=%7B%7D");
        const auto begin = asker.source.lastSearch().request.range.startUnixNano;
        QCOMPARE(begin, asker.clock.now() - 900 * second);
    }

    void answersWithTheLastResult()
    {
        Asker asker;
        const auto request = asker.start("/api/search?q=%7B%7D");
        asker.source.tellSoFar(tests::answerOf(1));
        asker.source.answer(tests::answerOf(3));
        QTRY_VERIFY(request->isAnswered());
        QCOMPARE(json(request->told())["traces"_L1].toArray().size(), 3);
    }

    void leavesSpanSetsOutOfOlderSearches()
    {
        Asker asker;
        asker.source.automatic = true;
        asker.source.automaticAnswer = tests::answerOf(1);
        for (const char *target : {"/api/search", "/api/search?tags=a%3Db"}) {
            const auto trace = json(asker.ask(target))["traces"_L1].toArray().first().toObject();
            QVERIFY(trace.contains("traceID"_L1));
            for (const auto absent : {"spanSet"_L1, "spanSets"_L1, "serviceStats"_L1})
                QVERIFY2(!trace.contains(absent), target);
        }
    }

    void takesAPostForAGet()
    {
        Asker asker;
        asker.source.automatic = true;
        QCOMPARE(asker.ask("/api/search?q=%7B%7D", {}, "POST").status, 200);
        QCOMPARE(asker.source.lastSearch().request.query, std::string("{}"));
    }

    void findsTraces_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("version 1") << QByteArray("/api/traces/7") << QByteArray("batches");
        QTest::newRow("version 2") << QByteArray("/api/v2/traces/007") << QByteArray("trace");
    }
    void findsTraces()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, key);
        Asker asker;
        app::trace::Trace trace{.id = tests::traceId(7),
                                .spans = app::trace::locate(tests::batch({{.trace = 7}}))};
        asker.source.automaticTrace = std::make_shared<const app::trace::Trace>(trace);
        const auto told = asker.ask(target);
        QCOMPARE(told.status, 200);
        QVERIFY(json(told).contains(QLatin1String(key)));
        QCOMPARE(asker.source.askedTrace, tests::traceId(7));
        const auto bytes = asker.ask(target, {{"Accept", "application/protobuf"}});
        QVERIFY2(bytes.head.contains("Content-Type: application/protobuf"), bytes.head);
        QCOMPARE(bytes.body.front(), '\x0a');
    }

    void asksForMetrics()
    {
        Asker asker;
        const auto range =
            asker.ask("/api/metrics/query_range?q=a&start=1&end=2&step=1s&exemplars=2");
        QCOMPARE(range.status, 200);
        QCOMPARE(asker.source.metricsRequest.stepNs, second);
        QCOMPARE(asker.source.metricsRequest.exemplars, 2);
        QVERIFY(!asker.source.metricsRequest.isInstant);
        const auto instant = asker.ask("/api/metrics/query?q=a&start=1&end=2");
        QCOMPARE(instant.status, 200);
        QVERIFY(asker.source.metricsRequest.isInstant);
    }

    void cutsSeriesWhereAsked()
    {
        Asker asker;
        app::query::MetricsAnswer answer;
        answer.series = {{{{"a", std::int64_t(1)}}, {{1000, 2}}, {}},
                         {{{"a", std::int64_t(2)}}, {{1000, 2}}, {}}};
        asker.source.metricsAnswer = answer;
        const QByteArray target = "/api/metrics/query_range?q=a&start=1&end=2";
        QCOMPARE(json(asker.ask(target))["series"_L1].toArray().size(), 2);
        const auto cut = json(asker.ask(target + "&maxSeries=1"));
        QCOMPARE(cut["series"_L1].toArray().size(), 1);
        QCOMPARE(cut["status"_L1].toString(), u"PARTIAL"_s);
        QVERIFY(cut["message"_L1].toString().contains(u"limit of 1"_s));
    }

    void asksForNames()
    {
        Asker asker;
        asker.source.tagNamesAnswer =
            std::vector<app::query::TagScope>{{"intrinsic", {"kind"}}, {"span", {"a", "b"}}};
        const auto told = asker.ask("/api/v2/search/tags?scope=span&q=%7B%7D");
        QCOMPARE(json(told)["scopes"_L1].toArray().size(), 2);
        QCOMPARE(asker.source.tagsRequest.scope, std::string("span"));
        QCOMPARE(asker.source.tagsRequest.query, std::string("{}"));
    }

    void namesIntrinsicsInTheOlderFormOnlyWhenAsked()
    {
        Asker asker;
        asker.source.tagNamesAnswer =
            std::vector<app::query::TagScope>{{"intrinsic", {"kind"}}, {"span", {"a", "b"}}};
        const auto all = json(asker.ask("/api/search/tags"))["tagNames"_L1].toArray();
        QCOMPARE(all, (QJsonArray{u"a"_s, u"b"_s}));
        asker.source.tagNamesAnswer = std::vector<app::query::TagScope>{{"intrinsic", {"kind"}}};
        const auto some =
            json(asker.ask("/api/search/tags?scope=intrinsic"))["tagNames"_L1].toArray();
        QCOMPARE(some, (QJsonArray{u"kind"_s}));
    }

    void asksForValues_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("tag");
        const auto row = [](const char *name, const char *target, const char *tag) {
            QTest::newRow(name) << QByteArray(target) << QByteArray(tag);
        };
        row("attribute", "/api/v2/search/tag/resource.service.name/values",
            "resource.service.name");
        row("encoded", "/api/v2/search/tag/span.%22a%20b%2Fc%22/values", "span.\"a b/c\"");
        row("older form", "/api/search/tag/service.name/values", ".\"service.name\"");
        row("older form, intrinsic", "/api/search/tag/name/values", "name");
    }
    void asksForValues()
    {
        QFETCH(QByteArray, target);
        Asker asker;
        asker.source.tagValuesAnswer =
            std::vector<app::query::TagValue>{{.type = "string", .value = "x", .spans = 1}};
        const auto told = asker.ask(target);
        QCOMPARE(told.status, 200);
        QCOMPARE(json(told)["tagValues"_L1].toArray().size(), 1);
        QTEST(QByteArray::fromStdString(asker.source.tagValuesRequest.tag), "tag");
    }

    void compressesForThoseWhoAsk()
    {
        Asker asker;
        asker.source.automatic = true;
        asker.source.automaticAnswer = tests::answerOf(20);
        const auto plain = asker.ask("/api/search?q=%7B%7D");
        const auto packed = asker.ask("/api/search?q=%7B%7D", {{"Accept-Encoding", "gzip"}});
        QVERIFY2(packed.head.contains("Content-Encoding: gzip"), packed.head);
        QVERIFY(packed.body.size() < plain.body.size());
        const auto unpacked = app::otlp::gunzip(packed.body.toStdString(), 1'000'000);
        QVERIFY(unpacked);
        QCOMPARE(QByteArray::fromStdString(*unpacked), plain.body);
    }
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
