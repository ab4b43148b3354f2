#include "ui/costs/costquery.h"

#include <QTest>
#include <limits>
#include <set>

using ui::CostGrouping;
using ui::CostMeasure;

namespace {

constexpr app::UnixNano hour = 3'600'000'000'000;
constexpr app::UnixNano now = 1'760'000'000'000'000'000;

std::string queryOf(CostMeasure measure, CostGrouping grouping,
                    const std::set<std::string, std::less<>> &known, int nth = 0)
{
    const auto questions =
        ui::costQuestions(grouping, [&](std::string_view key) { return known.contains(key); });
    for (const auto &question : questions) {
        if (question.measure == measure && nth-- == 0)
            return question.query;
    }
    return {};
}

} // namespace

class TstCostQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksByWhatIsThere_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QByteArray>("query");
        const auto row =
            [](const char *name, CostGrouping grouping, const char *by) {
                QTest::newRow(name)
                    << int(grouping)
                    << QByteArray(R"({ span.span.type = "generation" } | count_over_time())") + by;
            };
        row("models, in the order that decides", CostGrouping::Model,
            " by (span.gen_ai.response.model, span.gen_ai.request.model)");
        row("keys", CostGrouping::Key, " by (span.trace.metadata.openrouter.api_key_name)");
        row("no user known", CostGrouping::User, "");
        row("sessions", CostGrouping::Session, " by (span.session.id)");
        row("days are put together here", CostGrouping::Day, "");
    }
    void asksByWhatIsThere()
    {
        QFETCH(const int, grouping);
        QFETCH(const QByteArray, query);
        const auto made = queryOf(CostMeasure::Calls, CostGrouping(grouping),
                                  {"span.type", "gen_ai.request.model", "gen_ai.response.model",
                                   "session.id", "trace.metadata.openrouter.api_key_name"});
        QCOMPARE(QByteArray::fromStdString(made), query);
    }

    void oneNameOfAFactDecides()
    {
        const std::set<std::string, std::less<>> known = {"span.type", "gen_ai.usage.total_cost",
                                                          "llm.cost.total"};
        QCOMPARE(queryOf(CostMeasure::CostDollars, CostGrouping::Day, known),
                 std::string(R"({ (span.span.type = "generation") && span.gen_ai.usage.total_cost )"
                             R"(!= nil } | sum_over_time(span.gen_ai.usage.total_cost))"));
        QCOMPARE(queryOf(CostMeasure::CostDollars, CostGrouping::Day, known, 1),
                 std::string(R"({ (span.span.type = "generation") && span.llm.cost.total != nil )"
                             R"(&& span.gen_ai.usage.total_cost = nil } | )"
                             R"(sum_over_time(span.llm.cost.total))"));
        QCOMPARE(queryOf(CostMeasure::CostDollars, CostGrouping::Day, known, 2), std::string());
    }

    void aSavingNeedsAPrice()
    {
        std::set<std::string, std::less<>> known = {"span.type", "gen_ai.usage.input_tokens",
                                                    "gen_ai.usage.input_cost",
                                                    "gen_ai.usage.input_tokens.cached"};
        QCOMPARE(queryOf(CostMeasure::ListPrice, CostGrouping::Day, known), std::string());
        known.insert("trace.metadata.openrouter.input_unit_price");
        QVERIFY(!queryOf(CostMeasure::ListPrice, CostGrouping::Day, known).empty());
    }

    void stepsFitTheRange_data()
    {
        QTest::addColumn<quint64>("hours");
        QTest::addColumn<quint64>("minutes");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("an hour") << quint64(1) << quint64(5) << false;
        QTest::newRow("a day") << quint64(24) << quint64(30) << false;
        QTest::newRow("a year") << quint64(24 * 365) << quint64(60) << false;
        QTest::newRow("three years") << quint64(24 * 1000) << quint64(60) << true;
    }
    void stepsFitTheRange()
    {
        QFETCH(const quint64, hours);
        QFETCH(const quint64, minutes);
        QFETCH(const bool, isCut);
        const app::store::TimeRange range = {now - hours * hour,
                                             std::numeric_limits<app::UnixNano>::max()};
        const auto request = ui::costRequest(range, now);
        QCOMPARE(quint64(request.stepNs), minutes * quint64(hour / 60));
        QCOMPARE(ui::isCostRangeCut(range, now), isCut);
        QVERIFY((request.endUnixNano - request.startUnixNano) / request.stepNs < 9'990);
    }
};

QTEST_GUILESS_MAIN(TstCostQuery)
#include "tst_costquery.moc"
