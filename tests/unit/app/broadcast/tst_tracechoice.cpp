#include "app/broadcast/sampling.h"
#include "app/broadcast/tracechoice.h"
#include "tests/support/spans.h"

#include <QTest>
#include <cmath>

using namespace app::broadcast;
namespace trace = app::trace;

namespace {

/// A call and a tool below it, of trace `number`; the session stands on the call alone.
trace::Batch callOf(std::uint64_t number, const std::string &session, const std::string &key = {})
{
    auto call = tests::span({.trace = number, .number = number * 2});
    call.attributes = {{"span.type", "generation"}, {"gen_ai.response.model", "openai/gpt-4o"}};
    if (!session.empty())
        call.attributes.push_back({"session.id", session});
    if (!key.empty())
        call.attributes.push_back({"trace.metadata.openrouter.api_key_name", key});
    auto tool = tests::span({.trace = number, .number = number * 2 + 1, .parent = number * 2});
    trace::Batch batch;
    batch.resourceSpans.emplace_back().scopeSpans.emplace_back().spans = {tool, call};
    return batch;
}

Choice choose(const trace::Batch &batch, const OutgoingRules &rules,
              const std::string &destination = "one")
{
    TraceMemory memory;
    const auto choices = chooseTraces(batch, rules, destination, memory);
    return choices.empty() ? Choice::Leaves : choices.begin()->second;
}

OutgoingRules sampledAt(double rate)
{
    OutgoingRules rules;
    rules.samplingRate = rate;
    return rules;
}

std::string session(int number) { return "session-" + std::to_string(number); }

} // namespace

/// Which traces leave: sampling, API keys, filter rules.
class TestTraceChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsShareOfTheSessions_data()
    {
        QTest::addColumn<double>("rate");
        for (const double rate : {0.0001, 0.1, 0.5, 0.9, 1.0})
            QTest::newRow(qPrintable(QString::number(rate))) << rate;
    }
    void keepsItsShareOfTheSessions()
    {
        QFETCH(double, rate);
        int kept = 0;
        for (int i = 0; i < 10'000; ++i)
            kept += isSampled("destination", session(i), rate) ? 1 : 0;
        QVERIFY2(std::abs(kept / 10'000.0 - rate) < 0.02, qPrintable(QString::number(kept)));
    }

    void agreesForEveryRequestOfASession()
    {
        for (int number = 1; number <= 200; ++number) {
            const auto first =
                choose(callOf(std::uint64_t(number), session(number)), sampledAt(0.5));
            for (std::uint64_t other = 1; other <= 5; ++other)
                QCOMPARE(choose(callOf(1000 + other, session(number)), sampledAt(0.5)), first);
        }
    }

    void differsBetweenDestinations()
    {
        int differing = 0;
        for (int i = 0; i < 1000; ++i)
            differing += isSampled("one", session(i), 0.5) != isSampled("two", session(i), 0.5);
        QVERIFY2(differing > 400 && differing < 600, qPrintable(QString::number(differing)));
    }

    void isTheSameOnEveryMachine()
    {
        QVERIFY(isSampled("a", "b", 0.36)); // SHA-256("a\0b") begins with 59b
        QVERIFY(!isSampled("a", "b", 0.35));
    }

    void followsTheTraceWithoutASession()
    {
        int kept = 0;
        for (std::uint64_t number = 1; number <= 2000; ++number)
            kept += choose(callOf(number, {}), sampledAt(0.5)) == Choice::Leaves ? 1 : 0;
        QVERIFY2(kept > 900 && kept < 1100, qPrintable(QString::number(kept)));
    }

    /// A child that comes in a later request knows no session of its own.
    void keepsTracesWhole()
    {
        TraceMemory memory;
        for (std::uint64_t number = 1; number <= 300; ++number) {
            const auto whole = callOf(number, session(int(number)));
            const auto first = chooseTraces(whole, sampledAt(0.5), "one", memory);
            QCOMPARE(first.size(), 1U);
            auto late = whole;
            late.resourceSpans[0].scopeSpans[0].spans.pop_back();
            QCOMPARE(chooseTraces(late, sampledAt(0.5), "one", memory), first);
        }
    }

    void remembersNoMoreThanItMay()
    {
        TraceMemory memory;
        for (std::uint64_t number = 1; number <= 70'000; ++number)
            memory.keep(tests::traceId(number), Choice::Leaves);
        QCOMPARE(memory.size(), 65'536U);
        QVERIFY(!memory.find(tests::traceId(1)));
        QVERIFY(memory.find(tests::traceId(70'000)));
    }

    void choosesByTheApiKey_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("isChosen");
        QTest::newRow("one of them") << QByteArray("prod") << true;
        QTest::newRow("another") << QByteArray("dev") << false;
        QTest::newRow("none, as from a chat room") << QByteArray() << false;
    }
    void choosesByTheApiKey()
    {
        QFETCH(QByteArray, key);
        QFETCH(bool, isChosen);
        const auto batch = callOf(1, {}, key.toStdString());
        OutgoingRules rules;
        QCOMPARE(choose(batch, rules), Choice::Leaves);
        rules.apiKeyNames = {"staging", "prod"};
        QCOMPARE(choose(batch, rules), isChosen ? Choice::Leaves : Choice::OtherApiKey);
    }

    void choosesByTheCallsOfATrace()
    {
        OutgoingRules rules;
        rules.filter.groups = {{FilterGroup::Logic::And,
                                {{FilterRule::Field::Model, FilterRule::Operator::StartsWith,
                                  std::string("openai/")}}}};
        QCOMPARE(choose(callOf(1, {}), rules), Choice::Leaves);
        auto other = callOf(1, {});
        other.resourceSpans[0].scopeSpans[0].spans[1].attributes[1].value = "x-ai/grok";
        QCOMPARE(choose(other, rules), Choice::FilteredOut);
        other.resourceSpans[0].scopeSpans[0].spans.pop_back();
        QCOMPARE(choose(other, rules), Choice::FilteredOut);
        rules.filter.enabled = false;
        QCOMPARE(choose(other, rules), Choice::Leaves);
    }
};

QTEST_APPLESS_MAIN(TestTraceChoice)
#include "tst_tracechoice.moc"
