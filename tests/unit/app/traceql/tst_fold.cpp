#include "app/traceql/fold.h"
#include "app/traceql/language.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"

#include <QTest>

using namespace app::traceql;

/// Constants are worked out, and long chains cost no stack.
class TstFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worksOutConstants_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("folded");
        const auto row = [](const char *rule, const char *written, const char *folded) {
            QTest::newRow(rule) << QByteArray(written) << QByteArray(folded);
        };
        row("arithmetic", "{ 1 + 2 * 3 = 7 }", "{ true }");
        row("only the constant part", "{ .a + 2 * 3 = 7 }", "{ (.a + 6) = 7 }");
        row("operands after a constant", "{ 1 = 1 && .a = 2 + 3 }", "{ true && (.a = 5) }");
        row("int and float", "{ 1 = 1.0 }", "{ true }");
        row("duration and int", "{ 1s = 1000000000 }", "{ true }");
        row("text is compared by bytes", "{ \"B\" < \"a\" }", "{ true }");
        row("patterns are anchored", "{ \"ab\" =~ \"a\" }", "{ false }");
        row("the dot matches a line break", "{ \"a\\nb\" =~ \"a.b\" }", "{ true }");
        row("integer division truncates", "{ -7 / 2 = -4 + 1 }", "{ true }");
        row("modulo of floats", "{ 10 % 3.5 = 3.0 }", "{ true }");
        row("half a duration", "{ 1s / 2 = 500ms }", "{ true }");
        row("power", "{ 2 ^ 3 = 8 }", "{ true }");
        row("arithmetic wraps", "{ maxInt + 1 = minInt }", "{ true }");
        row("smallest divided by minus one", "{ minInt / -1 = minInt }", "{ true }");
        row("division by zero stays", "{ 1 / 0 = 1 }", "{ (1 / 0) = 1 }");
        row("infinity stays", "{ 1.0 / 0 > .a }", "{ (1.0 / 0) > .a }");
        row("nil tests", "{ 1 = nil || nil != nil }", "{ false }");
        row("status", "{ error = error && ok != error }", "{ true }");
        row("negation", "{ !(1 = 2) }", "{ true }");
        row("in aggregates", "{ .a } | max(.b * (1 + 1)) > 0", "{ .a } | max(.b * 2) > 0");
        row("in groups", "{ .a } | by(.b > 1 + 1)", "{ .a } | by(.b > 2)");
        row("in wrapped pipelines", "({ 1 = 1 } | { .a }) && ({ .b })",
            "({ true } | { .a }) && ({ .b })");
        row("in compare", "{ .a } | compare({ 1 = 1 })", "{ .a } | compare({ true })");
        row("trace ids lose leading zeros", "{ trace:id = \"000abc\" }", "{ trace:id = `abc` }");
        row("on the left too", "{ \"00A\" != trace:id }", "{ `A` != trace:id }");
        row("patterns of trace ids too", "{ trace:id =~ \"0.*\" }", "{ trace:id =~ `.*` }");
        row("span ids keep them", "{ span:id = \"00a\" }", "{ span:id = `00a` }");
    }
    void worksOutConstants()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, folded);
        const auto query = parseAndCheck(written.toStdString());
        QVERIFY2(query.has_value(), query ? "" : query.error().detail.c_str());
        QCOMPARE(QByteArray::fromStdString(print(*query)), folded);
    }

    void namesOfResults()
    {
        const auto query = parseAndCheck("{} | by(span.a) | avg(span:duration) > 1s");
        QVERIFY(query.has_value());
        const auto &filter = std::get<ScalarFilter>(query->pipeline.stages[2].value);
        QCOMPARE(print(query->pipeline.stages[1]), std::string("by(span.a)"));
        QCOMPARE(print(*aggregateOf(filter)), std::string("avg(duration)"));
        QVERIFY(*literalOf(filter) == Static(Duration{1'000'000'000}));
    }

    void namesOfAttributes()
    {
        const Attribute dotted{Intrinsic::None, Scope::Span, false, "a b"};
        QCOMPARE(print(dotted), std::string("span.\"a b\""));
        QCOMPARE(canonicalName(dotted), std::string("span.\"a b\""));
        QCOMPARE(resultKey(dotted), std::string("a b"));
        const Attribute quote{Intrinsic::None, Scope::Resource, false, "a\"b"};
        QCOMPARE(print(quote), std::string("resource.\"a\\\"b\""));
        QCOMPARE(canonicalName(quote), std::string("resource.a\"b"));
        QCOMPARE(canonicalName({Intrinsic::None, Scope::Span, true, "a"}),
                 std::string("parent.span.a"));
        QCOMPARE(resultKey({Intrinsic::RootServiceName}), std::string("rootServiceName"));
    }

    void durationsInGosForm_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("zero") << qint64(0) << QByteArray("0s");
        QTest::newRow("nanoseconds") << qint64(7) << QByteArray("7ns");
        QTest::newRow("microseconds") << qint64(1007) << QByteArray("1.007µs");
        QTest::newRow("milliseconds") << qint64(1'500'000) << QByteArray("1.5ms");
        QTest::newRow("seconds") << qint64(30'900'000'000) << QByteArray("30.9s");
        QTest::newRow("minutes keep seconds") << qint64(60'000'000'000) << QByteArray("1m0s");
        QTest::newRow("hours keep all") << qint64(3'600'000'000'000) << QByteArray("1h0m0s");
        QTest::newRow("negative") << qint64(-1'000'000) << QByteArray("-1ms");
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                                  << QByteArray("-2562047h47m16.854775808s");
    }
    void durationsInGosForm()
    {
        QFETCH(qint64, ns);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(durationText(ns)), text);
    }

    void aThresholdIsInSeconds()
    {
        QCOMPARE(thresholdOf({BinaryOp::Greater, Duration{1'000'000}}), 0.001);
        QCOMPARE(thresholdOf({BinaryOp::Greater, std::int64_t(-2)}), -2.0);
        QCOMPARE(thresholdOf({BinaryOp::Greater, 0.5}), 0.5);
    }

    void aChainMayBeAsLongAsTheQuery()
    {
        std::string fields = "{ .a";
        std::string spansets = "{.a}";
        for (int i = 0; i < 20'000; ++i) {
            fields += "||.a";
            spansets += ">{.a}";
        }
        const auto query = parseAndCheck(fields + " }");
        QVERIFY2(query.has_value(), query ? "" : query.error().detail.c_str());
        const auto copy = *query;
        QVERIFY(copy == *query);
        QVERIFY(print(copy).size() > fields.size());
        const auto structure = parseAndCheck(spansets);
        QVERIFY(structure.has_value());
        QVERIFY(print(*structure).size() > spansets.size());
    }
};

QTEST_GUILESS_MAIN(TstFold)
#include "tst_fold.moc"
