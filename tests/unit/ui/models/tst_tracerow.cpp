#include "ui/models/tracerow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::query::SpanSet;
using app::query::TraceMatch;

class TstTraceRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheCallsOfTheSummary()
    {
        TraceMatch match;
        match.summary.model = "gpt-4o +1";
        match.summary.callCount = 3;
        match.summary.tokenCount = 150;
        match.summary.costDollars = 0.04;
        const auto row = ui::traceRow(match);
        QCOMPARE(row.model, u"gpt-4o +1"_s);
        QCOMPARE(row.tokens.value(), 150);
        QCOMPARE(row.costDollars.value(), 0.04);
    }

    void saysNothingWithoutCalls()
    {
        TraceMatch match;
        match.summary.model = "not of a call";
        match.summary.tokenCount = 5;
        const auto row = ui::traceRow(match);
        QVERIFY(row.model.isEmpty());
        QVERIFY(!row.tokens);
        QVERIFY(!row.costDollars);
    }

    void countsMatchedSpansOfAllSets()
    {
        TraceMatch match;
        match.spanSets = {SpanSet{.matched = 4}, SpanSet{.matched = 3}};
        QCOMPARE(ui::traceRow(match).matched, 7);
    }
};

QTEST_APPLESS_MAIN(TstTraceRow)
#include "tst_tracerow.moc"
