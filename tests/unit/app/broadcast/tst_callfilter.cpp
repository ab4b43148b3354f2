#include "app/broadcast/callfilter.h"

#include <QTest>

using namespace app::broadcast;
namespace trace = app::trace;
using Field = FilterRule::Field;
using Operator = FilterRule::Operator;
using Value = std::variant<std::string, double>;

Q_DECLARE_METATYPE(Field)
Q_DECLARE_METATYPE(Operator)
Q_DECLARE_METATYPE(Value)

namespace {

trace::Span call()
{
    trace::Span span;
    span.attributes = {{"span.type", "generation"},
                       {"gen_ai.response.model", "openai/gpt-4o"},
                       {"trace.metadata.openrouter.provider_name", "Azure"},
                       {"session.id", "s-1"},
                       {"trace.metadata.openrouter.api_key_name", "prod"},
                       {"gen_ai.response.finish_reason", "stop"},
                       {"gen_ai.prompt", R"({"messages":[{"role":"user","content":"Paris?"}]})"},
                       {"gen_ai.completion", R"({"completion":"Oui"})"},
                       {"gen_ai.usage.total_cost", 0.02},
                       {"gen_ai.usage.input_tokens", 50},
                       {"gen_ai.usage.output_tokens", 100}};
    return span;
}

bool accepts(const FilterRules &rules) { return CallFilter(rules).accepts(call()); }

FilterRule rule(Field field, const char *value)
{
    return {field, Operator::Equals, std::string(value)};
}

const auto yes = rule(Field::Model, "openai/gpt-4o");
const auto no = rule(Field::Model, "x-ai/grok");

} // namespace

class TestCallFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void combines_data();
    void combines();
    void survivesABadExpression();
};

void TestCallFilter::compares_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<Operator>("op");
    QTest::addColumn<Value>("value");
    QTest::addColumn<bool>("isTrue");
    const auto row = [](const char *name, Field field, Operator op, const Value &value,
                        bool isTrue) { QTest::newRow(name) << field << op << value << isTrue; };
    const auto text = [](const char *of) { return Value(std::string(of)); };
    row("model equals", Field::Model, Operator::Equals, text("openai/gpt-4o"), true);
    row("equals with another case", Field::Model, Operator::Equals, text("OpenAI/gpt-4o"), false);
    row("not equals", Field::Model, Operator::NotEquals, text("a"), true);
    row("provider who served", Field::Provider, Operator::Equals, text("Azure"), true);
    row("session", Field::SessionId, Operator::StartsWith, text("s-"), true);
    row("API key", Field::ApiKeyName, Operator::Equals, text("prod"), true);
    row("finish reason", Field::FinishReason, Operator::EndsWith, text("op"), true);
    row("input contains", Field::Input, Operator::Contains, text("Paris"), true);
    row("input is no output", Field::Output, Operator::Contains, text("Paris"), false);
    row("output contains", Field::Output, Operator::Contains, text("Oui"), true);
    row("not contains", Field::Output, Operator::NotContains, text("Non"), true);
    row("expression", Field::Model, Operator::Regex, text("gpt-[45]o?$"), true);
    row("expression that does not match", Field::Model, Operator::Regex, text("^gpt"), false);
    row("cost above", Field::TotalCost, Operator::Gt, 0.01, true);
    row("cost not above itself", Field::TotalCost, Operator::Gt, 0.02, false);
    row("cost from itself on", Field::TotalCost, Operator::Gte, 0.02, true);
    row("tokens below", Field::PromptTokens, Operator::Lt, 51.0, true);
    row("tokens up to", Field::CompletionTokens, Operator::Lte, text("100"), true);
    row("a sum of tokens nobody tells", Field::TotalTokens, Operator::Equals, 150.0, true);
    row("a word is below no number", Field::Model, Operator::Lt, 1.0, false);
    row("exists", Field::Model, Operator::Exists, text(""), true);
    row("does not exist", Field::UserId, Operator::Exists, text(""), false);
    row("not exists", Field::UserId, Operator::NotExists, text(""), true);
    row("what is missing equals nothing", Field::UserId, Operator::Equals, text(""), false);
    row("what is missing differs", Field::UserId, Operator::NotEquals, text("a"), true);
    row("what is missing contains nothing", Field::UserId, Operator::NotContains, text("a"), true);
}

void TestCallFilter::compares()
{
    QFETCH(Field, field);
    QFETCH(Operator, op);
    QFETCH(Value, value);
    QFETCH(bool, isTrue);
    QCOMPARE(accepts({true, {{FilterGroup::Logic::And, {{field, op, value}}}}}), isTrue);
}

void TestCallFilter::combines_data()
{
    QTest::addColumn<QByteArray>("groups");
    QTest::addColumn<bool>("isTrue");
    QTest::newRow("no rules") << QByteArray("") << true;
    QTest::newRow("and") << QByteArray("&yn") << false;
    QTest::newRow("and, all true") << QByteArray("&yy") << true;
    QTest::newRow("or") << QByteArray("|ny") << true;
    QTest::newRow("or, none true") << QByteArray("|nn") << false;
    QTest::newRow("every group has to hold") << QByteArray("|ny &n") << false;
    QTest::newRow("two groups that hold") << QByteArray("|ny &y") << true;
    QTest::newRow("a group without rules says nothing") << QByteArray("| &y") << true;
}

void TestCallFilter::combines()
{
    QFETCH(QByteArray, groups);
    FilterRules rules;
    for (const auto &text : groups.split(' ')) {
        FilterGroup group;
        group.logic = text.startsWith('|') ? FilterGroup::Logic::Or : FilterGroup::Logic::And;
        for (const char one : text.mid(1))
            group.rules.push_back(one == 'y' ? yes : no);
        rules.groups.push_back(group);
    }
    QTEST(accepts(rules), "isTrue");
}

void TestCallFilter::survivesABadExpression()
{
    const FilterRule bad{Field::Model, Operator::Regex, std::string("(")};
    QVERIFY(!isUsablePattern("("));
    QVERIFY(isUsablePattern("(a|b)*"));
    QVERIFY(!accepts({true, {{FilterGroup::Logic::And, {bad}}}}));
}

QTEST_APPLESS_MAIN(TestCallFilter)
#include "tst_callfilter.moc"
