#include "ui/models/tracerow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::query::MatchedSpan;
using app::query::SpanSet;
using app::query::TraceMatch;
using app::trace::Attributes;

Q_DECLARE_METATYPE(std::vector<SpanSet>)

namespace {

SpanSet spanSet(std::initializer_list<Attributes> spans, int matched = -1)
{
    SpanSet set;
    for (const auto &attributes : spans) {
        MatchedSpan span;
        span.attributes = attributes;
        set.spans.push_back(span);
    }
    set.matched = matched < 0 ? int(spans.size()) : matched;
    return set;
}

const Attributes gpt = {{"gen_ai.response.model", "gpt-4o"}};
const Attributes claude = {{"gen_ai.request.model", "claude-sonnet"}};
const Attributes counted = {{"gen_ai.usage.input_tokens", 50}, {"gen_ai.usage.output_tokens", 100}};
const Attributes total = {{"gen_ai.usage.total_tokens", 7}, {"gen_ai.usage.input_tokens", 5}};
const Attributes paid = {{"gen_ai.usage.total_cost", 0.02}};

} // namespace

class TstTraceRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheModel_data()
    {
        QTest::addColumn<std::vector<SpanSet>>("spanSets");
        QTest::addColumn<QString>("model");
        QTest::newRow("none") << std::vector<SpanSet>{spanSet({{}})} << QString();
        QTest::newRow("response model") << std::vector<SpanSet>{spanSet({gpt})} << u"gpt-4o"_s;
        QTest::newRow("request model")
            << std::vector<SpanSet>{spanSet({claude})} << u"claude-sonnet"_s;
        QTest::newRow("one counted once")
            << std::vector<SpanSet>{spanSet({gpt, gpt})} << u"gpt-4o"_s;
        QTest::newRow("more than one")
            << std::vector<SpanSet>{spanSet({gpt, claude})} << u"gpt-4o +1"_s;
    }
    void namesTheModel()
    {
        QFETCH(std::vector<SpanSet>, spanSets);
        TraceMatch match;
        match.spanSets = spanSets;
        QTEST(ui::traceRow(match).model, "model");
    }

    void addsTokens_data()
    {
        QTest::addColumn<std::vector<SpanSet>>("spanSets");
        QTest::addColumn<qint64>("tokens"); // -1: says nothing
        QTest::newRow("none") << std::vector<SpanSet>{spanSet({gpt})} << qint64(-1);
        QTest::newRow("in and out") << std::vector<SpanSet>{spanSet({counted})} << qint64(150);
        QTest::newRow("total first") << std::vector<SpanSet>{spanSet({total})} << qint64(7);
        QTest::newRow("over spans")
            << std::vector<SpanSet>{spanSet({counted, total})} << qint64(157);
        QTest::newRow("a cut set has no sum")
            << std::vector<SpanSet>{spanSet({counted}, 5)} << qint64(-1);
    }
    void addsTokens()
    {
        QFETCH(std::vector<SpanSet>, spanSets);
        TraceMatch match;
        match.spanSets = spanSets;
        QTEST(qint64(ui::traceRow(match).tokens.value_or(-1)), "tokens");
    }

    void addsCost()
    {
        TraceMatch match;
        match.spanSets = {spanSet({paid, paid})};
        QCOMPARE(ui::traceRow(match).costDollars.value(), 0.04);
        match.spanSets = {spanSet({gpt})};
        QVERIFY(!ui::traceRow(match).costDollars);
    }

    void countsMatchedSpansOfAllSets()
    {
        TraceMatch match;
        match.spanSets = {spanSet({gpt}, 4), spanSet({}, 3)};
        QCOMPARE(ui::traceRow(match).matched, 7);
    }
};

QTEST_APPLESS_MAIN(TstTraceRow)
#include "tst_tracerow.moc"
