#include "app/traceql/language.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"

#include <QTest>
#include <limits>

using namespace app::traceql;
Q_DECLARE_METATYPE(app::traceql::Static)
Q_DECLARE_METATYPE(app::traceql::Attribute)

namespace {

const FieldExpr &conditionOf(const Query &query)
{
    const auto &spansets = std::get<SpansetExpr>(query.pipeline.stages.front().value);
    return std::get<SpansetFilter>(spansets.root().value).condition;
}

Attribute attribute(Scope scope, const char *name, bool ofParent = false)
{
    return {Intrinsic::None, scope, ofParent, name};
}

Duration seconds(double count) { return {std::int64_t(count * 1e9)}; }

constexpr double day = 86400;

} // namespace

/// Literals and names: what the text stands for.
class TstLiterals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Static>("value");
        const auto row = [](const char *rule, const char *text, Static value) {
            QTest::newRow(rule) << QByteArray(text) << value;
        };
        row("integer", "10", std::int64_t(10));
        row("leading zeros are decimal", "010", std::int64_t(10));
        row("negative integer", "-5", std::int64_t(-5));
        row("a blank behind the sign", "- 5", std::int64_t(-5));
        row("largest", "9223372036854775807", std::numeric_limits<std::int64_t>::max());
        row("minInt", "minInt", std::numeric_limits<std::int64_t>::min());
        row("minus maxInt", "-maxInt", -std::numeric_limits<std::int64_t>::max());
        row("float", "1.5", 1.5);
        row("exponent", "1e3", 1000.0);
        row("no digit before the point", ".5", 0.5);
        row("no digit behind the point", "5.", 5.0);
        row("a point and an exponent", "5.e-1", 0.5);
        row("underscores in a float", "1_000.5", 1000.5);
        row("underscores in an exponent", "1_0e1_0", 1e11);
        row("zeros before a float", "08.5", 8.5);
        row("hexadecimal", "0x1.8p3", 12.0);
        row("hexadecimal without a point", "0X_1_0P-2", 4.0);
        row("hexadecimal without a first digit", "0x.8p1", 1.0);
        row("hexadecimal without a last digit", "0xf.p+1", 30.0);
        row("hexadecimal below the smallest", "0x1p-99999", 0.0);
        row("milliseconds", "500ms", Duration{500'000'000});
        row("hours and minutes", "1h30m", seconds(5400));
        row("decimal hours", "1.5h", seconds(5400));
        row("days", "1d12h", seconds(1.5 * day));
        row("weeks", "1w2d", seconds(9 * day));
        row("years have 365 days", "1y", seconds(365 * day));
        row("Go's form", "1h15m30.9s", seconds(4530.9));
        row("microseconds", "3µs", Duration{3000});
        row("microseconds in ASCII", "3us", Duration{3000});
        row("nanoseconds", "7ns", Duration{7});
        row("negative duration", "-1s", seconds(-1));
        row("true", "true", true);
        row("status", "error", StatusCode::Error);
        row("kind", "consumer", SpanKind::Consumer);
        row("text", "\"a b\"", "a b");
        row("escapes", "\"\\t\\\"\\\\\\x41\\101\\u00e9\\U0001F600\"", "\t\"\\AAé😀");
        row("raw text", "`a\"\\n`", "a\"\\n");
        row("raw text over lines", "`a\r\nb`", "a\nb");
    }
    void readsValues()
    {
        QFETCH(QByteArray, text);
        QFETCH(Static, value);
        const auto query = parse("{ .a = " + text.toStdString() + " }");
        QVERIFY2(query.has_value(), query ? "" : query.error().detail.c_str());
        const auto &nodes = conditionOf(*query).nodes;
        QCOMPARE(int(nodes.size()), 3);
        QVERIFY(std::get<Static>(nodes[1].value) == value);
        const auto again = parse("{ .a = " + print(value) + " }");
        QVERIFY2(again && *again == *query, print(value).c_str());
    }

    void readsNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Attribute>("expected");
        const auto row = [](const char *rule, const char *text, Attribute expected) {
            QTest::newRow(rule) << QByteArray(text) << expected;
        };
        row("unscoped", ".a", attribute(Scope::None, "a"));
        row("dots belong to the name", "span.a.b", attribute(Scope::Span, "a.b"));
        row("resource", "resource.service.name", attribute(Scope::Resource, "service.name"));
        row("event", "event.a", attribute(Scope::Event, "a"));
        row("link", "link.a", attribute(Scope::Link, "a"));
        row("instrumentation", "instrumentation.a", attribute(Scope::Instrumentation, "a"));
        row("signs belong to the name", ".a-1", attribute(Scope::None, "a-1"));
        row("stars too", ".a*2", attribute(Scope::None, "a*2"));
        row("slashes too", ".a//b", attribute(Scope::None, "a//b"));
        row("brackets too", ".a[0]", attribute(Scope::None, "a[0]"));
        row("quoted name", ".\"a b\"", attribute(Scope::None, "a b"));
        row("quote inside", "span.\"x\\\"y\"", attribute(Scope::Span, "x\"y"));
        row("quoted part", ".a.\"b c\".d", attribute(Scope::None, "a.b c.d"));
        row("a scope word in a name", ".span.a", attribute(Scope::None, "span.a"));
        row("a scope word behind a scope", "resource.span.a", attribute(Scope::Resource, "span.a"));
        row("a keyword as a name", ".duration", attribute(Scope::None, "duration"));
        row("parent in a name", ".parent.a", attribute(Scope::None, "parent.a"));
        row("of the parent", "parent.a", attribute(Scope::None, "a", true));
        row("of the parent's resource", "parent.resource.a", attribute(Scope::Resource, "a", true));
        row("not a nested scope", "parent.\"span.a\"", attribute(Scope::None, "span.a", true));
        row("a digit first", "span.0a", attribute(Scope::Span, "0a"));
        row("a quoted digit first", ".\"0a\"", attribute(Scope::None, "0a"));
        row("beyond ASCII", ".ключ", attribute(Scope::None, "ключ"));
        row("intrinsic", "span:id", {Intrinsic::SpanId});
        row("a blank behind the colon", "span: name", {Intrinsic::Name});
        row("two spellings", "trace:duration", {Intrinsic::TraceDuration});
        row("old spelling", "rootServiceName", {Intrinsic::RootServiceName});
    }
    void readsNames()
    {
        QFETCH(QByteArray, text);
        QFETCH(Attribute, expected);
        const auto query = parse("{ " + text.toStdString() + " = 1 }");
        QVERIFY2(query.has_value(), query ? "" : query.error().detail.c_str());
        QVERIFY(std::get<Attribute>(conditionOf(*query).nodes[0].value) == expected);
        const auto again = parse("{ " + print(expected) + " = 1 }");
        QVERIFY2(again && *again == *query, print(expected).c_str());
    }

    void skipsCommentsAndBlanks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("line comment") << QByteArray("{ .a = 1 } // c");
        QTest::newRow("line comment inside") << QByteArray("{ .a = // c\n 1 }");
        QTest::newRow("block comment") << QByteArray("/* x */ { .a = /**/ 1 }");
        QTest::newRow("line breaks") << QByteArray("\n{\t.a\r\n= 1}\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{ .a = 1 }");
    }
    void skipsCommentsAndBlanks()
    {
        QFETCH(QByteArray, text);
        const auto query = parse(text.toStdString());
        QVERIFY2(query.has_value(), query ? "" : query.error().detail.c_str());
        QVERIFY(*query == *parse("{ .a = 1 }"));
    }

    void marksWhereNodesStand()
    {
        const auto query = parse("{ (.a + 1) = 2 }");
        const auto &nodes = conditionOf(*query).nodes;
        QCOMPARE(nodes[0].place.begin, 3);
        QCOMPARE(nodes[2].place.begin, 3);
        QCOMPARE(nodes[2].place.end, 9);
        QCOMPARE(nodes[4].place.begin, 2);
        QCOMPARE(nodes[4].place.end, 14);
    }
};

QTEST_GUILESS_MAIN(TstLiterals)
#include "tst_literals.moc"
