#include "app/sources/remotecalls.h"
#include "app/traceql/parser.h"
#include "tests/support/faketracesource.h"

#include <QTest>

using namespace app;
using namespace app::sources;

namespace {

query::MatchedSpan call(std::int64_t tokens, double cost)
{
    query::MatchedSpan span;
    span.attributes = {{"gen_ai.operation.name", "chat"},
                       {"gen_ai.request.model", "openai/gpt-4o"},
                       {"gen_ai.usage.input_tokens", tokens},
                       {"gen_ai.usage.output_tokens", std::int64_t(1)},
                       {"gen_ai.usage.cost", cost}};
    return span;
}

query::SearchAnswer calls(int number, int matched)
{
    query::SearchAnswer answer;
    auto match = tests::match(number);
    match.spanSets = {{matched, {call(10, 0.25), call(20, 0.5)}, {}}};
    answer.traces = {match};
    return answer;
}

} // namespace

/// Model, tokens and cost of the rows of a remote source.
class TestRemoteCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theQuestionIsTraceQL();
    void sumsUpWhatIsTold();
    void someCallsAreNoSum();
    void othersStayAsTheyWere();
};

void TestRemoteCalls::theQuestionIsTraceQL()
{
    const auto parsed = traceql::parse(callsQuery());
    QVERIFY2(parsed, callsQuery().c_str());
    QVERIFY(callsQuery().find("span.gen_ai.operation.name != nil") != std::string::npos);
}

void TestRemoteCalls::sumsUpWhatIsTold()
{
    auto found = tests::answerOf(2);
    found.traces[0] = tests::match(1);
    addCalls(found, calls(1, 2));
    const auto &summary = found.traces[0].summary;
    QCOMPARE(summary.model, std::string("openai/gpt-4o"));
    QCOMPARE(summary.callCount, 2);
    QCOMPARE(summary.tokenCount, 32);
    QCOMPARE(summary.costDollars, 0.75);
}

void TestRemoteCalls::someCallsAreNoSum()
{
    auto found = calls(1, 2);
    addCalls(found, calls(1, 3));
    QCOMPARE(found.traces[0].summary.callCount, 0);
}

void TestRemoteCalls::othersStayAsTheyWere()
{
    auto found = calls(1, 2);
    const auto before = found.traces;
    addCalls(found, calls(2, 2));
    QCOMPARE(found.traces, before);
}

QTEST_APPLESS_MAIN(TestRemoteCalls)
#include "tst_remotecalls.moc"
