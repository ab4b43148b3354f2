#include "app/query/search.h"
#include "app/trace/demo.h"
#include "app/trace/generation.h"
#include "tests/support/memorysnapshot.h"
#include "ui/models/callquery.h"

#include <QTest>

using app::trace::Attributes;

namespace {

/// How many spans a query finds among one with these attributes.
int matched(const Attributes &attributes, const std::string &query)
{
    app::trace::Batch batch;
    auto &spans = batch.resourceSpans.emplace_back().scopeSpans.emplace_back().spans;
    auto &span = spans.emplace_back();
    span.traceId.bytes[0] = 1;
    span.spanId.bytes[0] = 1;
    span.name = "x";
    span.startTimeUnixNano = 1'000'000'000;
    span.endTimeUnixNano = 2'000'000'000;
    span.attributes = attributes;
    const tests::MemorySnapshot snapshot(std::move(batch));
    app::query::SearchRequest request;
    request.query = query;
    const auto answer = app::query::search(snapshot, request);
    return answer ? int(answer->traces.size()) : -1;
}

} // namespace

class TstCallQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsExactlyTheCalls_data()
    {
        QTest::addColumn<Attributes>("attributes");
        const auto row = [](const char *name, Attributes attributes) {
            QTest::newRow(name) << std::move(attributes);
        };
        row("a root generation", {{"span.type", "generation"}, {"gen_ai.operation.name", "chat"}});
        row("its attempt is none", {{"span.type", "span"}, {"gen_ai.operation.name", "chat"}});
        row("only the operation", {{"gen_ai.operation.name", "text_completion"}});
        row("a tool", {{"gen_ai.operation.name", "execute_tool"}});
        row("the kind decides first",
            {{"openinference.span.kind", "CHAIN"}, {"span.type", "generation"}});
        row("a call by its kind", {{"openinference.span.kind", "LLM"}});
        row("an observation", {{"langfuse.observation.type", "generation"}});
        row("another observation",
            {{"langfuse.observation.type", "span"}, {"span.type", "generation"}});
        row("a request type", {{"llm.request.type", "chat"}});
        row("the inner of two spans", {{"ai.operationId", "ai.streamText.doStream"}});
        row("the outer of two spans", {{"ai.operationId", "ai.streamText"}});
        row("a web request", {{"http.request.method", "GET"}});
        row("no attributes", {});
    }
    void findsExactlyTheCalls()
    {
        QFETCH(const Attributes, attributes);
        QCOMPARE(matched(attributes, "{ " + ui::callCondition() + " }"),
                 app::trace::generationOf(attributes) ? 1 : 0);
    }

    void leavesOutWhatASourceCannotHave()
    {
        const auto isKnown = [](std::string_view key) { return key == "span.type"; };
        QCOMPARE(ui::callCondition(isKnown), std::string(R"(span.span.type = "generation")"));
        const auto isNone = [](std::string_view) { return false; };
        QCOMPARE(ui::callCondition(isNone), std::string("false"));
        QCOMPARE(ui::hasFact(app::trace::CallFact::Cost, isNone), std::string("false"));
    }

    void asksForEveryFact_data()
    {
        QTest::addColumn<int>("fact");
        QTest::addColumn<QByteArray>("key");
        using Fact = app::trace::CallFact;
        QTest::newRow("model") << int(Fact::Model) << QByteArray("llm.model_name");
        QTest::newRow("cost") << int(Fact::Cost) << QByteArray("llm.cost.total");
        QTest::newRow("session") << int(Fact::Session) << QByteArray("gen_ai.conversation.id");
        QTest::newRow("user") << int(Fact::User) << QByteArray("enduser.id");
        QTest::newRow("cache") << int(Fact::CachedTokens)
                               << QByteArray("gen_ai.usage.input_tokens.cached");
    }
    void asksForEveryFact()
    {
        QFETCH(const int, fact);
        QFETCH(const QByteArray, key);
        const std::string name = "span." + key.toStdString();
        QVERIFY(ui::sessionsQuery().find(name) != std::string::npos);
        QVERIFY(ui::hasFact(app::trace::CallFact(fact)).find(name + " != nil")
                != std::string::npos);
    }

    void anAgentsSessionReachesItsCalls()
    {
        QCOMPARE(matched({{"session.id", "s"}, {"span.type", "generation"}}, ui::sessionsQuery()),
                 1);
        QCOMPARE(matched({{"session.id", "s"}}, ui::sessionsQuery()), 0);
        QCOMPARE(matched({{"span.type", "generation"}}, ui::sessionsQuery()), 0);
    }
};

QTEST_GUILESS_MAIN(TstCallQuery)
#include "tst_callquery.moc"
