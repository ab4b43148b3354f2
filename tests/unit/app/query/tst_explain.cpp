#include "app/query/explain.h"
#include "tests/support/familytrace.h"
#include "tests/support/memorysnapshot.h"

#include <QTest>

using namespace app;

namespace {

QString textOf(const char *query, const store::TimeRange &range = {})
{
    const tests::MemorySnapshot snapshot(tests::familyBatch());
    const auto text = query::explain(snapshot, query, range);
    return text ? QString::fromStdString(*text) : QString::fromStdString(text.error().detail);
}

QString lines(std::initializer_list<const char *> all)
{
    QString text;
    for (const auto *line : all)
        text += QString::fromUtf8(line) + QLatin1Char('\n');
    return text;
}

} // namespace

class TstExplain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsThePlan()
    {
        QCOMPARE(
            textOf(R"({ span.num + 1 > 3 && name = "db" } | by(span.foo) | count() > 0)"),
            lines({"1. { ((span.num + 1) > 3) && (name = `db`) }",
                   "   - (span.num + 1) > 3, span by span", "   - name = `db`", "2. by(span.foo)",
                   "3. count() > 0", "columns of memory:", "   - span.num (int)", "   - name",
                   "   - span.foo (text)", "   - trace of the span",
                   "1 block, 0 skipped:", "   - memory, 7 spans in 2 traces"}));
    }

    void triesEventsLast()
    {
        QCOMPARE(textOf(R"({ event.n = 1 && name = "db" })"),
                 lines({"1. { (event.n = 1) && (name = `db`) }", "   - name = `db`",
                        "   - event.n = 1, over events", "columns of memory:", "   - name",
                        "   - event.n (int)", "   - span of the event", "   - trace of the span",
                        "1 block, 0 skipped:", "   - memory, 7 spans in 2 traces"}));
    }

    void triesTheRarestConditionFirst()
    {
        QCOMPARE(textOf(R"({ span.foo != "a" && name = "db" })"),
                 lines({"1. { (span.foo != `a`) && (name = `db`) }", "   - name = `db`",
                        "   - span.foo != `a`", "columns of memory:", "   - name",
                        "   - span.foo (text)", "   - trace of the span",
                        "1 block, 0 skipped:", "   - memory, 7 spans in 2 traces"}));
    }

    void saysWhyABlockIsSkipped_data()
    {
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *query, const char *reason) {
            QTest::newRow(query) << QString::fromUtf8(reason);
        };
        row("{ span.nope = 1 }", "nothing has span.nope");
        row("{ span.foo = \"zzz\" }", "no value matches of span.foo");
        row("{ span.foo =~ \"z.*\" }", "no value matches of span.foo");
        row("{ span.num > 7 }", "no value matches of span.num");
        row("{ span.num > \"a\" }", "no value matches of span.num");
        row("{ name = \"zzz\" }", "no value matches of name");
        row("{ .nope = 1 || span.num > 9 }", "nothing has .nope, no value matches of span.num");
        row("{ name = \"db\" && event.n > 5 }", "no value matches of event.n");
        row("{ name = \"db\" } > { span.num < 0 }", "no value matches of span.num");
        row("{ name = \"zzz\" } || { span.num < 0 }",
            "no value matches of name, no value matches of span.num");
        row("{ true } | { name = \"zzz\" }", "no value matches of name");
    }
    void saysWhyABlockIsSkipped()
    {
        QFETCH(QString, reason);
        const auto text = textOf(QTest::currentDataTag());
        QVERIFY2(text.contains(QStringLiteral("1 block, 1 skipped:")), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral(": skipped, ") + reason + QLatin1Char('\n')),
                 qPrintable(text));
    }

    void looksWhereSomethingMayMatch_data()
    {
        QTest::addColumn<int>("unused");
        for (const auto *query :
             {"{ span.num > 6 }", "{ name = \"zzz\" } !> { }", "{ name = \"zzz\" } || { }",
              "{ span.nope = nil }", "{ !(name = \"zzz\") }",
              "{ name = \"zzz\" && 1 / span.num > 1 }", "{ resource.service.name = \"\" }"})
            QTest::newRow(query) << 0;
    }
    void looksWhereSomethingMayMatch()
    {
        const auto text = textOf(QTest::currentDataTag());
        QVERIFY2(text.contains(QStringLiteral("1 block, 0 skipped:")), qPrintable(text));
    }

    void leavesOutWhatIsOutOfRange()
    {
        QVERIFY(textOf("{ }", {1, 2}).contains(QStringLiteral("skipped, outside the time range")));
    }

    void refusesABrokenQuery()
    {
        const tests::MemorySnapshot snapshot(tests::familyBatch());
        const auto text = query::explain(snapshot, "{ 1 }", {});
        QVERIFY(!text);
        QCOMPARE(text.error().kind, Error::Kind::Invalid);
    }
};

QTEST_APPLESS_MAIN(TstExplain)
#include "tst_explain.moc"
