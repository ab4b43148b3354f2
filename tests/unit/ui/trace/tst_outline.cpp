#include "tests/support/demotrace.h"
#include "tests/support/tracetext.h"
#include "ui/trace/outline.h"

#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

/// "  db 10..40 in orders [error orphan]": depth as indent, µs since the start of the trace.
QString dump(const Outline &outline)
{
    static constexpr std::pair<Outline::Flag, const char *> names[] = {
        {Outline::Error, "error"},
        {Outline::ErrorBelow, "below"},
        {Outline::Orphan, "orphan"},
        {Outline::CycleBroken, "cycle"},
        {Outline::EndBeforeStart, "backwards"},
        {Outline::DuplicatedId, "twice"},
        {Outline::StartMissing, "nostart"},
        {Outline::ClockShifted, "shifted"}};
    QStringList lines;
    for (int row = 0; row < outline.size(); ++row) {
        const auto i = std::size_t(row);
        QStringList flags;
        for (const auto &[flag, name] : names) {
            if (outline.has(row, flag))
                flags += QString::fromLatin1(name);
        }
        QString line = QString(outline.depth[i] * 2, u' ')
            + u"%1 %2..%3 %4"_s.arg(QString::fromStdString(outline.span(row).name))
                  .arg(outline.start[i] / 1000)
                  .arg(outline.end[i] / 1000)
                  .arg(QString::fromStdString(outline.serviceName(row)));
        if (!flags.isEmpty())
            line += u" [%1]"_s.arg(flags.join(u' '));
        lines += line;
    }
    return lines.join(u'\n');
}

Outline outlineOf(const char *text) { return buildOutline(tests::traceFromText(text)); }

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laysSpansInPreOrder_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("output");
        const auto row = [](const char *rule, const char *in, const char *out) {
            QTest::newRow(rule) << QString::fromLatin1(in) << QString::fromLatin1(out);
        };
        row("children by start, not by arrival",
            "1 root 1..101\n3<1 late 61..91\n2<1 early 11..41 db\n4<2 leaf 21..31 db",
            "root 0..100 app\n  early 10..40 db\n    leaf 20..30 db\n  late 60..90 app");
        row("equal starts by arrival", "1 root 1..101\n2<1 b 11..21\n3<1 a 11..21",
            "root 0..100 app\n  b 10..20 app\n  a 10..20 app");
        row("child before its parent arrives", "2<1 child 11..21\n1 root 1..101",
            "root 0..100 app\n  child 10..20 app");
        row("several roots", "2 second 51..61\n1 first 1..11",
            "first 0..10 app\nsecond 50..60 app");
        row("an orphan becomes a root", "1 root 1..101\n2<9 lost 11..21\n3<2 below 12..13",
            "root 0..100 app\nlost 10..20 app [orphan]\n  below 11..12 app");
        row("its own parent", "1<1 snake 1..11", "snake 0..10 app [cycle]");
        row("a cycle breaks at its earliest span", "2<1 b 11..21\n1<2 a 1..31\n3<2 c 12..13",
            "a 0..30 app [cycle]\n  b 10..20 app\n    c 11..12 app");
        row("two cycles", "1<2 a 1..5\n2<1 b 2..5\n3<4 c 11..15\n4<3 d 12..15",
            "a 0..4 app [cycle]\n  b 1..4 app\nc 10..14 app [cycle]\n  d 11..14 app");
        row("end before start", "1 root 1..101\n2<1 back 51..41",
            "root 0..100 app\n  back 50..50 app [backwards]");
        row("no start time", "1 root 1..101\n2<1 blank 0..41",
            "root 0..100 app\n  blank 0..40 app [nostart]");
        row("nothing but missing times", "1 root 0..0", "root 0..0 app");
        row("a second span with the id keeps its row",
            "1 root 1..101\n2<1 one 11..21\n2<1 two 31..41\n3<2 leaf 12..13",
            "root 0..100 app\n  one 10..20 app\n    leaf 11..12 app\n  two 30..40 app [twice]");
        row("errors are told upwards",
            "1 root 1..101\n2<1 mid 11..41\n3<2 bad 21..31 error\n4<1 fine 51..61",
            "root 0..100 app [below]\n  mid 10..40 app [below]\n    bad 20..30 app [error]\n  fine "
            "50..60 app");
        row("a service whose clock is behind",
            "1 root 101..201\n2<1 early 41..81 db\n3<2 leaf 51..61 db",
            "root 0..100 app\n  early 30..70 db [shifted]\n    leaf 40..50 db [shifted]");
        row("a service whose clock is behind, longer than its caller",
            "1 root 101..141\n2<1 early 41..141 db", "root 0..40 app\n  early 0..100 db [shifted]");
        row("the same service is believed", "1 root 101..201\n2<1 early 41..81",
            "root 60..160 app\n  early 0..40 app");
        row("what goes on after its caller is believed", "1 root 1..101\n2<1 late 51..151 db",
            "root 0..100 app\n  late 50..150 db");
        row("no spans", "", "");
    }
    void laysSpansInPreOrder()
    {
        QFETCH(const QString, input);
        QTEST(dump(outlineOf(qPrintable(input))), "output");
    }

    void rawTimesStayAsSent()
    {
        const auto trace = tests::traceFromText("1 root 101..201\n2<1 early 41..81 db");
        QCOMPARE(dump(buildOutline(trace, Times::Raw)), u"root 60..160 app\n  early 0..40 db"_s);
    }

    void knowsSubtreesAndParents()
    {
        const Outline outline =
            outlineOf("1 root 1..101\n2<1 a 11..41\n3<2 b 21..31\n4<1 c 51..61");
        QCOMPARE(outline.subtreeSize, (std::vector<std::int32_t>{4, 2, 1, 1}));
        QCOMPARE(outline.parent, (std::vector<std::int32_t>{-1, 0, 1, 0}));
        QCOMPARE(outline.durationNs, 100'000U);
        QVERIFY(!outline.hasChildren(3));
    }

    void listsServicesTopToBottom()
    {
        const Outline outline = outlineOf("1 root 1..101 web\n2<1 a 11..41 db\n3<1 b 51..61 web");
        QCOMPARE(outline.services, (std::vector<std::string>{"web", "db"}));
    }

    void countsWhatItRepaired()
    {
        const Outline outline =
            outlineOf("1<1 snake 1..11 error\n2<9 lost 51..41\n2<9 again 0..61");
        const Outline::Notes expected{.errors = 1,
                                      .orphans = 2,
                                      .cycles = 1,
                                      .endsBeforeStart = 1,
                                      .duplicatedIds = 1,
                                      .startsMissing = 1,
                                      .clocksShifted = 0};
        QCOMPARE(outline.notes, expected);
    }

    void findsTheRowOfASpan()
    {
        const Outline outline = outlineOf("1 root 1..101\n3<1 late 61..91\n2<1 early 11..41");
        QCOMPARE(rowOf(outline, *app::trace::spanIdFromHex("0000000000000003")), 2);
        QCOMPARE(rowOf(outline, *app::trace::spanIdFromHex("0000000000000009")), -1);
    }

    void staysSmallAndWholeAtAHundredThousandSpans_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<int>("deepest");
        QTest::newRow("flat") << int(tests::TreeShape::Flat) << 1;
        QTest::newRow("deep") << int(tests::TreeShape::Deep) << 99'999;
        QTest::newRow("bushy") << int(tests::TreeShape::Bushy) << 6;
    }
    void staysSmallAndWholeAtAHundredThousandSpans()
    {
        QFETCH(const int, shape);
        QFETCH(const int, deepest);
        const Outline outline = buildOutline(tests::bigTrace(100'000, tests::TreeShape(shape)));
        QCOMPARE(outline.size(), 100'000);
        QCOMPARE(*std::max_element(outline.depth.begin(), outline.depth.end()), deepest);
        QCOMPARE(outline.subtreeSize[0], 100'000);
        const auto bytes = [](const auto &column) { return column.capacity() * sizeof(column[0]); };
        const auto all = bytes(outline.start) + bytes(outline.end) + bytes(outline.depth)
            + bytes(outline.parent) + bytes(outline.subtreeSize) + bytes(outline.spanIndex)
            + bytes(outline.service) + bytes(outline.flags) + bytes(outline.kind);
        QVERIFY2(all <= 120U * 100'000U, qPrintable(QString::number(all)));
    }
};

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
