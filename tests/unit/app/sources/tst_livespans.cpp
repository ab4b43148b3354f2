#include "app/sources/livespans.h"
#include "tests/support/spans.h"

#include <QTest>

using app::sources::Batches;
using app::sources::matchArrivals;

namespace {

std::string names(const app::sources::LiveArrivals &arrivals)
{
    std::string result;
    for (const auto &span : arrivals.spans)
        result += (result.empty() ? "" : ", ") + span.name;
    return result;
}

const Batches three = {tests::batch({{.trace = 2, .number = 1}, {.trace = 1, .number = 2}}),
                       tests::batch({{.trace = 2, .number = 3, .end = 900, .parent = 1}})};

} // namespace

class TstLiveSpans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatMatches_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("spans");
        const auto row = [](const char *rule, const char *query, const char *spans) {
            QTest::newRow(rule) << QString::fromUtf8(query) << QString::fromUtf8(spans);
        };
        row("all, in order of arrival", "", "span 1, span 2, span 3");
        row("all, as TraceQL says it", " { } ", "span 1, span 2, span 3");
        row("a condition of one span", "{ duration > 500ns }", "span 3");
        row("none", "{ status = error }", "");
        row("of the resource", R"({ resource.service.name = "shop" })", "span 1, span 2, span 3");
        row("between spans that came together", R"({ name = "span 1" } > { })", "span 3");
    }
    void tellsWhatMatches()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, spans);
        const auto arrivals = matchArrivals(three, query.toStdString(), 10);
        QVERIFY(arrivals.has_value());
        QCOMPARE(QString::fromStdString(names(*arrivals)), spans);
    }

    void keepsTheLastAndCountsAll()
    {
        const auto arrivals = matchArrivals(three, "", 2);
        QVERIFY(arrivals.has_value());
        QCOMPARE(names(*arrivals), std::string("span 2, span 3"));
        QCOMPARE(arrivals->matched, 3);
    }

    void tellsWhatACallCost()
    {
        auto batch = *tests::batch({{}});
        batch.resourceSpans[0].scopeSpans[0].spans[0].attributes = {
            {"gen_ai.operation.name", "chat"},
            {"gen_ai.request.model", "gpt-4o"},
            {"gen_ai.usage.input_tokens", std::int64_t(20)},
            {"gen_ai.usage.output_tokens", std::int64_t(10)}};
        const auto arrivals =
            matchArrivals({std::make_shared<const app::trace::Batch>(batch)}, "", 1);
        QVERIFY(arrivals.has_value());
        const auto &span = arrivals->spans.at(0);
        QCOMPARE(span.service, std::string("shop"));
        QCOMPARE(span.model, std::string("gpt-4o"));
        QCOMPARE(span.tokens.value_or(0), 30);
    }

    void refusesWhatIsNoQuery()
    {
        const auto checked = app::sources::checkLiveQuery("{ status = }");
        QVERIFY(!checked.has_value());
        QCOMPARE(checked.error().kind, app::Error::Kind::Invalid);
        QVERIFY(checked.error().place.has_value());
        QVERIFY(app::sources::checkLiveQuery("{ status = error }").has_value());
    }
};

QTEST_APPLESS_MAIN(TstLiveSpans)
#include "tst_livespans.moc"
