#include "app/traceql/complete.h"
#include "app/traceql/parser.h"
#include "app/traceql/tokens.h"

#include <QTest>
#include <map>

using namespace app::traceql;
using Kind = Completion::Kind;

namespace {

/// A store with a few names and values.
struct Store {
    std::map<Scope, std::vector<KnownName>> names{
        {Scope::Span,
         {{"http.method", 5}, {"http.status_code", 9}, {"user.id", 50}, {"a b", 1}, {"shared", 2}}},
        {Scope::Resource, {{"service.name", 100}, {"shared", 2}}},
        {Scope::Event, {{"exception.type", 1}}}};
    std::map<std::string, std::vector<KnownValue>> values{
        {"http.method", {{std::string("GET"), 9}, {std::string("POST"), 3}}},
        {"user.id", {{std::string("say \"hi\""), 1}, {std::string("a.b"), 5}}},
        {"http.status_code", {{std::int64_t(200), 9}, {std::int64_t(500), 3}}}};

    Facts facts() const
    {
        return {.names = [this](Scope scope, std::string_view) -> std::span<const KnownName> {
                    const auto found = names.find(scope);
                    return found == names.end() ? std::span<const KnownName>() : found->second;
                },
                .values = [this](const Attribute &attribute,
                                 std::string_view) -> std::span<const KnownValue> {
                    const auto found = values.find(attribute.name);
                    return found == values.end() ? std::span<const KnownValue>() : found->second;
                }};
    }
};

/// The text without the mark, and where the mark stood.
struct Marked {
    std::string text;
    int cursor;
};
Marked unmarked(QByteArray text)
{
    const int cursor = int(text.indexOf("¦"));
    return {text.remove(cursor, 2).toStdString(), cursor};
}

Completions completionsOf(const QByteArray &text)
{
    const Store store;
    const auto marked = unmarked(text);
    return complete(marked.text, marked.cursor, store.facts());
}

QByteArrayList labels(const Completions &found, qsizetype most)
{
    QByteArrayList all;
    for (const auto &item : found.items)
        all << QByteArray::fromStdString(item.label);
    return all.first(std::min(most, all.size()));
}

} // namespace

/// What is offered at a cursor, which stands where the broken bar does.
class TstComplete : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersFirst_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("first");
        QTest::addColumn<QByteArray>("replaced");
        const auto row = [](const char *rule, const char *text, const QByteArrayList &first,
                            const char *replaced = "") {
            QTest::newRow(rule) << QByteArray(text) << first << QByteArray(replaced);
        };
        row("nothing written", "¦", {"{", "count()", "by("});
        row("operand", "{ ¦", {"name", "duration", "status", "kind"});
        row("prefix before substring", "{ s¦ }",
            {"status", "statusMessage", "span.", "resource.service.name"}, "s");
        row("word without its scope", "{ http¦ = 1 }",
            {"span.http.status_code", "span.http.method"}, "http");
        row("word with dots", "{ http.m¦", {"span.http.method"}, "http.m");
        row("in the middle of a name", "{ span.http¦.method = 1 }",
            {"span.http.status_code", "span.http.method"}, "span.http.method");
        row("scope", "{ span.¦", {"span.user.id", "span.http.status_code"}, "span.");
        row("lone dot", "{ .¦", {".service.name", ".user.id", ".http.status_code"}, ".");
        row("quoted name", "{ span.\"a¦", {"span.\"a b\""}, "span.\"a");
        row("letter case", "{ HTTP.M¦", {"span.http.method"}, "HTTP.M");
        row("intrinsics of a scope", "{ event:¦", {"event:name", "event:timeSinceStart"}, "event:");
        row("begun intrinsic of a scope", "{ span:i¦", {"span:id"}, "span:i");
        row("second condition", "{ .a = 1 && ex¦", {"event.exception.type"}, "ex");
        row("operators of any type", "{ .a ¦", {"=", "!=", "=~", "!~", ">"});
        row("operators of a status", "{ status ¦", {"=", "!="});
        row("operators of a duration", "{ duration ¦", {"=", "!=", ">", ">="});
        row("operators of text", "{ name ¦", {"=", "!=", "=~", "!~"});
        row("begun operator", "{ .a !¦", {"!=", "!~"}, "!");
        row("begun joint", "{ .a = 1 &¦", {"&&"}, "&");
        row("values by frequency", "{ span.http.method = ¦", {"GET", "POST", "true"});
        row("begun value", "{ span.http.method = \"p¦\" }", {"POST"}, "\"p\"");
        row("value in an open text", "{ span.http.method = \"p¦", {"POST"}, "\"p");
        row("text closed by another's quote", "{ span.http.method = \"p¦ && .b = \"x\" }", {"POST"},
            "\"p");
        row("value without quotes", "{ .http.method = P¦ }", {"POST"}, "P");
        row("numbers", "{ .http.status_code >= ¦", {"200", "500"});
        row("begun number", "{ .http.status_code = 5¦", {"500"}, "5");
        row("statuses", "{ status = ¦", {"error", "ok", "unset"});
        row("kinds", "{ span:kind != cl¦", {"client"}, "cl");
        row("durations", "{ traceDuration > ¦", {"100ms", "1s"});
        row("joints", "{ .a = 1 ¦", {"&&", "||"});
        row("behind a filter", "{ .a } ¦", {"|", "&&", "||", ">>"});
        row("right side of a relation", "{ .a } >> ¦", {"{", "("});
        row("stages", "{ .a } | ¦", {"rate()", "count_over_time()"});
        row("begun stage", "{ .a } | qu¦", {"quantile_over_time("}, "qu");
        row("stages in parentheses", "({ .a } | ¦", {"coalesce()", "{", "count()"});
        row("behind metrics", "{ .a } | rate() ¦", {"by (", "|", "with ("});
        row("second stage", "{ .a } | rate() | ¦", {"topk(", "bottomk("});
        row("grouping metrics", "{ .a } | rate() by (se¦", {"resource.service.name"}, "se");
        row("second of a list", "{ .a } | select(.a, ¦", {"name", "duration"});
        row("behind a name", "{ .a } | select(.a ¦", {",", ")"});
        row("quantiles", "{ .a } | quantile_over_time(duration, ¦", {".95", ".99"});
        row("behind an aggregate", "{ .a } | count() ¦", {">", ">="});
        row("threshold", "{ .a } | avg(duration) > ¦", {"1", "10", "100ms"});
        row("limit", "{ .a } | rate() | topk(¦", {"5", "10"});
        row("parenthesis", "{ .a } | by ¦", {"("});
        row("hint", "{ .a } with (mo¦", {"most_recent"}, "mo");
        row("hint's value", "{ .a } with (most_recent = ¦", {"true", "false"});
        row("behind a broken condition", "{ foo ** && sta¦", {"status", "statusMessage"}, "sta");
    }
    void offersFirst()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, first);
        QFETCH(QByteArray, replaced);
        const auto found = completionsOf(text);
        QCOMPARE(labels(found, first.size()), first);
        const auto [begin, end] = found.replaced;
        QCOMPARE(QByteArray::fromStdString(unmarked(text).text).mid(begin, end - begin), replaced);
    }

    void offersNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("line comment") << QByteArray("{ .a } // na¦");
        QTest::newRow("open comment") << QByteArray("{ /* na¦");
        QTest::newRow("text where a name stands") << QByteArray("{ \"na¦");
        QTest::newRow("unknown name") << QByteArray("{ zzz¦");
        QTest::newRow("unknown unit") << QByteArray("{ } | count() > 2wit¦");
        QTest::newRow("behind hints") << QByteArray("{ } with (sample = true) ¦");
    }
    void offersNothing()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(labels(completionsOf(text), 5), QByteArrayList());
    }

    void inserts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("whole");
        const auto row = [](const char *rule, const char *text, const char *whole) {
            QTest::newRow(rule) << QByteArray(text) << QByteArray(whole);
        };
        row("scope", "{ http.m¦ = 1 }", "{ span.http.method = 1 }");
        row("quotes", "{ .http.method = ge¦ }", "{ .http.method = \"GET\" }");
        row("quotes in the value", "{ .user.id = sa¦", "{ .user.id = `say \"hi\"`");
        row("pattern", "{ .user.id =~ ¦", "{ .user.id =~ `a\\.b`");
        row("blank behind an operator", "{ .a ¦", "{ .a = ");
        row("comparison of a count", "{ } | cou¦", "{ } | count_over_time()");
        row("characters of several bytes", "{ .é = 1 && http.m¦", "{ .é = 1 && span.http.method");
    }
    void inserts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, whole);
        const auto found = completionsOf(text);
        QVERIFY(!found.items.empty());
        auto out = unmarked(text).text;
        const auto [begin, end] = found.replaced;
        out.replace(std::size_t(begin), std::size_t(end - begin), found.items.front().insert);
        QCOMPARE(QByteArray::fromStdString(out), whole);
    }

    void namesKindAndPurpose()
    {
        const auto found = completionsOf("{ } | rat¦");
        QCOMPARE(found.items.front(),
                 (Completion{Kind::Function, "rate()", "rate()", "matching spans per second"}));
    }

    void offersANameOfTwoScopesOnce()
    {
        QCOMPARE(labels(completionsOf("{ .shared¦"), 9), QByteArrayList{".shared"});
    }

    void takesAnyCursor()
    {
        for (const int cursor : {-5, 0, 3, 4, 1000, std::numeric_limits<int>::max()}) {
            const auto found = complete("{ é", cursor);
            QVERIFY(found.replaced.begin >= 0 && found.replaced.begin <= found.replaced.end);
            QVERIFY(found.replaced.end <= 4);
        }
    }

    void offersAtMostTheLimit()
    {
        Store store;
        for (int i = 0; i < 1000; ++i)
            store.names[Scope::Span].push_back({"n" + std::to_string(i), i});
        const auto found = complete("{ span.n", 8, store.facts());
        QCOMPARE(int(found.items.size()), maxCompletions);
        QCOMPARE(found.items.front().label, std::string("span.n999"));
    }
};

QTEST_GUILESS_MAIN(TstComplete)
#include "tst_complete.moc"
