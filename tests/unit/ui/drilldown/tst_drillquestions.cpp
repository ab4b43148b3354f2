#include "app/traceql/parser.h"
#include "ui/drilldown/drillquestions.h"
#include "ui/drilldown/drillstate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

Q_DECLARE_METATYPE(app::query::Label)

namespace {

/// Also a proof that the language takes it.
QString textOf(const app::Result<std::string> &query)
{
    if (!query)
        return u"no query: "_s + QString::fromStdString(query.error().detail);
    if (!query->empty() && !app::traceql::parseAndCheck(*query))
        return u"refused: "_s + QString::fromStdString(*query);
    return QString::fromStdString(*query);
}

app::query::Series bucket(double bound, double count)
{
    return {{{"__bucket", bound}}, {{1'000, count}}, {}};
}

} // namespace

class TstDrillQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForTheCards_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<DrillMetric>("metric");
        QTest::addColumn<QString>("query");
        QTest::newRow("all spans") << u"{ }"_s << DrillMetric::Rate << u"{ } | rate()"_s;
        QTest::newRow("a blank text is all spans")
            << u"  "_s << DrillMetric::Rate << u"{ } | rate()"_s;
        QTest::newRow("errors are one condition more")
            << u"{ span.a = 1 }"_s << DrillMetric::Errors
            << u"{ span.a = 1 && status = error } | rate()"_s;
        QTest::newRow("a choice keeps its meaning")
            << u"{ span.a = 1 || span.b = 2 }"_s << DrillMetric::Errors
            << u"{ (span.a = 1 || span.b = 2) && status = error } | rate()"_s;
        QTest::newRow("a structure is filtered behind")
            << u"{ } >> { span.a = 1 }"_s << DrillMetric::Errors
            << u"{ } >> { span.a = 1 } | { status = error } | rate()"_s;
        QTest::newRow("a quote stays inside its text")
            << u"{ span.a = \"} | rate() \\\"\" }"_s << DrillMetric::Duration
            << u"{ span.a = \"} | rate() \\\"\" } | histogram_over_time(duration)"_s;
        QTest::newRow("a stage that counts is left out")
            << u"{ span.a = 1 } | count() > 2"_s << DrillMetric::Rate
            << u"{ span.a = 1 } | rate()"_s;
        QTest::newRow("so is a metric")
            << u"{ span.a = 1 } | rate() by (name)"_s << DrillMetric::Duration
            << u"{ span.a = 1 } | histogram_over_time(duration)"_s;
    }
    void asksForTheCards()
    {
        QFETCH(QString, filter);
        QFETCH(DrillMetric, metric);
        QTEST(textOf(cardQuery(filter, metric)), "query");
    }

    void refusesWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("half a filter") << u"{ span.a = "_s;
        QTest::newRow("words") << u"slow calls"_s;
        QTest::newRow("a comparison of unlike types") << u"{ status = \"x\" }"_s;
    }
    void refusesWhatCannotBeRead()
    {
        QFETCH(QString, filter);
        const auto query = cardQuery(filter, DrillMetric::Rate);
        QVERIFY(!query);
        QVERIFY(query.error().place);
        QVERIFY(!exceptionsQuery(filter));
        QVERIFY(!comparisonQuery({.filter = filter, .metric = DrillMetric::Errors}));
    }

    void breaksDown()
    {
        QCOMPARE(textOf(breakdownQuery(u"{ }"_s, DrillMetric::Errors, "span.user.id")),
                 u"{ status = error } | rate() by (span.user.id)"_s);
        QCOMPARE(textOf(breakdownQuery(u"{ }"_s, DrillMetric::Duration,
                                       attributeText("span", "my key"))),
                 u"{ } | quantile_over_time(duration, 0.95) by (span.\"my key\")"_s);
    }

    void compares_data()
    {
        QTest::addColumn<DrillMetric>("metric");
        QTest::addColumn<bool>("isBrushed");
        QTest::addColumn<int>("slowNs");
        QTest::addColumn<QString>("query");
        const auto rate = DrillMetric::Rate;
        const auto duration = DrillMetric::Duration;
        QTest::newRow("a rate has nothing to select by") << rate << false << 0 << QString();
        QTest::newRow("a time against the rest")
            << rate << true << 0 << u"{ } | compare({ }, 10, 5, 9)"_s;
        QTest::newRow("what failed against the rest")
            << DrillMetric::Errors << false << 0 << u"{ } | compare({ status = error }, 10)"_s;
        QTest::newRow("what failed in a time")
            << DrillMetric::Errors << true << 0 << u"{ } | compare({ status = error }, 10, 5, 9)"_s;
        QTest::newRow("what is slow")
            << duration << false << 7 << u"{ } | compare({ duration > 7ns }, 10)"_s;
        QTest::newRow("slow is not known") << duration << false << 0 << QString();
    }
    void compares()
    {
        QFETCH(DrillMetric, metric);
        QFETCH(bool, isBrushed);
        QFETCH(int, slowNs);
        DrillSubject subject;
        subject.metric = metric;
        subject.slowNs = std::uint64_t(slowNs);
        if (isBrushed)
            subject.selection = MetricsRange{5, 9};
        QTEST(textOf(comparisonQuery(subject)), "query");
    }

    void findsWhatIsSlow_data()
    {
        QTest::addColumn<QList<double>>("counts");
        QTest::addColumn<int>("seconds");
        QTest::newRow("a tenth lies above") << QList<double>{50, 40, 10} << 2;
        QTest::newRow("more than a tenth: one bound higher") << QList<double>{50, 30, 15, 5} << 4;
        QTest::newRow("all alike") << QList<double>{100} << 0;
        QTest::newRow("nothing") << QList<double>{} << 0;
    }
    void findsWhatIsSlow()
    {
        QFETCH(QList<double>, counts);
        app::query::MetricsAnswer answer;
        double bound = 1;
        for (const double count : counts) {
            answer.series.push_back(bucket(bound, count));
            bound *= 2;
        }
        QFETCH(int, seconds);
        QCOMPARE(slowBoundNs(answer), std::uint64_t(seconds) * 1'000'000'000U);
    }

    void filtersByALabel_data()
    {
        QTest::addColumn<app::query::Label>("label");
        QTest::addColumn<bool>("isOut");
        QTest::addColumn<QString>("filter");
        using app::query::Label;
        QTest::newRow("text") << Label{"span.m", "gpt-4o"} << false << u"{ span.m = \"gpt-4o\" }"_s;
        QTest::newRow("digits that are text")
            << Label{"span.m", "200"} << true << u"{ span.m != \"200\" }"_s;
        QTest::newRow("a number") << Label{"span.n", 200} << false << u"{ span.n = 200 }"_s;
        QTest::newRow("a flag") << Label{"span.f", true} << false << u"{ span.f = true }"_s;
        QTest::newRow("quotes") << Label{"span.q", "a\"b"} << false << u"{ span.q = `a\"b` }"_s;
        QTest::newRow("a word of the language")
            << Label{"status", "error"} << false << u"{ status = error }"_s;
        QTest::newRow("no value") << Label{"span.m", {}} << false << u"{ span.m = nil }"_s;
    }
    void filtersByALabel()
    {
        QFETCH(app::query::Label, label);
        QFETCH(bool, isOut);
        const auto filter = withCondition(u"{ }"_s, conditionFor(label, isOut));
        QVERIFY(filter);
        QTEST(*filter, "filter");
    }

    void keepsItsState()
    {
        DrillState state;
        state.subject.filter = u"{ span.a = \"ü\" }"_s;
        state.subject.metric = DrillMetric::Duration;
        state.subject.selection =
            MetricsRange{1'795'000'000'000'000'001, 1'796'000'000'000'000'003};
        state.view = DrillView::Structure;
        state.attribute = u"span.user.id"_s;
        const auto found = drillStateFrom(toJson(state));
        QCOMPARE(found.subject, state.subject);
        QCOMPARE(found.view, state.view);
        QCOMPARE(found.attribute, state.attribute);
    }

    void leavesOutNonsense()
    {
        const auto state = drillStateFrom({{u"metric"_s, 9}, {u"view"_s, -1}, {u"from"_s, u"9"_s}});
        QCOMPARE(state.subject, DrillSubject());
        QCOMPARE(state.view, DrillView::Breakdown);
    }
};

QTEST_MAIN(TstDrillQuestions)
#include "tst_drillquestions.moc"
