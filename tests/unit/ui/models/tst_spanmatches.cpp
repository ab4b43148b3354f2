#include "tests/support/faketracesource.h"
#include "ui/models/spanmatches.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

app::query::MatchedSpan span(const char *name, std::vector<app::trace::Attribute> attributes)
{
    app::query::MatchedSpan span;
    span.name = name;
    span.startUnixNano = tests::newest;
    span.durationNs = 2'000'000;
    span.attributes = std::move(attributes);
    return span;
}

std::vector<app::query::TraceMatch> twoTraces()
{
    auto first = tests::match(1, "openrouter", "Translate");
    first.spanSets = {{5, {span("a", {{"model", std::string("gpt")}}), span("b", {})}, {}}};
    auto second = tests::match(2);
    second.spanSets = {
        {1, {span("c", {{"tokens", std::int64_t(9)}, {"model", std::string("x\ny")}})}, {}}};
    return {first, second};
}

} // namespace

class TestSpanMatches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesEverySpanOfEveryTrace()
    {
        const auto matches = spanMatches(twoTraces());
        QCOMPARE(matches.rows.size(), 3);
        QCOMPARE(matches.matched, 6);
        QCOMPARE(matches.keys, (QStringList{u"model"_s, u"tokens"_s}));
        QCOMPARE(matches.rows[0].trace, tests::match(1).summary.id);
        QCOMPARE(matches.rows[1].values.value(0), QString());
        QCOMPARE(matches.rows[2].values, (QStringList{u"x y"_s, u"9"_s})); // in one line
    }

    void noMoreColumnsThanTheLimit()
    {
        auto traces = twoTraces();
        for (int i = 0; i < 100; ++i)
            traces[0].spanSets[0].spans[1].attributes.push_back(
                {"k" + std::to_string(i), std::int64_t(i)});
        const auto matches = spanMatches(traces);
        QCOMPARE(matches.keys.size(), SpanMatches::mostKeys);
    }

    void attributesAreColumnsThatSortAsWhatTheyAre()
    {
        SpanMatchModel model;
        QAbstractItemModelTester tester(&model);
        model.show(spanMatches(twoTraces()));
        QCOMPARE(model.columnCount(), SpanMatchModel::Fixed + 2);
        QCOMPARE(model.headerData(SpanMatchModel::Fixed + 1, Qt::Horizontal, Qt::DisplayRole),
                 u"tokens"_s);
        QCOMPARE(model.index(0, SpanMatchModel::TraceColumn).data(), u"Translate"_s);
        QCOMPARE(model.index(2, SpanMatchModel::DurationColumn).data(), u"2.00 ms"_s);
        QCOMPARE(model.index(2, SpanMatchModel::Fixed + 1).data(SpanMatchModel::SortRole), 9.0);
        QCOMPARE(model.index(0, SpanMatchModel::Fixed).data(SpanMatchModel::SortRole), u"gpt"_s);
    }
};

QTEST_GUILESS_MAIN(TestSpanMatches)
#include "tst_spanmatches.moc"
