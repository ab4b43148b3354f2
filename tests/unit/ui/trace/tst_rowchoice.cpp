#include "tests/support/demotrace.h"
#include "tests/support/tracetext.h"
#include "ui/trace/rows.h"

#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto family = "1 root 1..1001\n2<1 a 1..801\n3<2 leaf 101..102\n4<2 bad 201..301 error\n"
                        "5<1 b 851..901\n6<5 last 861..871";

std::shared_ptr<const Outline> outlineOf(const char *text)
{
    return std::make_shared<const Outline>(buildOutline(tests::traceFromText(text)));
}

/// "root / a / *bad": depth as strokes, matches with a star, what is folded below in parentheses.
QString dump(const Outline &outline, const Rows &rows)
{
    QStringList lines;
    for (int position = 0; position < rows.visibleCount(); ++position) {
        const int row = rows.rowAt(position);
        const bool isStarred = rows.choice() && rows.choice()->at(row) == RowChoice::Match;
        const int folded = rows.foldedBelow(row);
        lines += QString(rows.depthAt(position), u'-') + (isStarred ? u"*"_s : u""_s)
            + QString::fromStdString(outline.span(row).name)
            + (folded > 0 ? u"(%1)"_s.arg(folded) : u""_s);
    }
    return lines.join(u' ');
}

} // namespace

class TestRowChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsMatchesWithTheirAncestors_data()
    {
        QTest::addColumn<QString>("pill");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *rule, const char *pill, const char *rows) {
            QTest::newRow(rule) << QString::fromLatin1(pill) << QString::fromLatin1(rows);
        };
        row("nothing asked for", "", "root -a --leaf --bad -b --last");
        row("errors", "errors", "root -a --*bad");
        row("slow: 70 % of the longest", "slow", "*root -*a");
        row("critical: what was waited for", "critical", "*root -*a --*leaf --*bad -*b --*last");
        row("both: only what passes both", "errors slow", "");
        row("calls: none here", "calls", "");
        row("logical without models folds nothing", "logical", "root -a --leaf --bad -b --last");
    }
    void keepsMatchesWithTheirAncestors()
    {
        QFETCH(const QString, pill);
        const auto outline = outlineOf(family);
        const Analysis analysis = analyze(*outline);
        Rows rows(outline);
        const Pills pills{.errors = pill.contains(u"errors"_s),
                          .slow = pill.contains(u"slow"_s),
                          .critical = pill.contains(u"critical"_s),
                          .calls = pill.contains(u"calls"_s),
                          .logical = pill.contains(u"logical"_s)};
        rows.setChoice(chooseRows(*outline, &analysis, pills, nullptr));
        QTEST(dump(*outline, rows), "rows");
    }

    void foundRowsNarrowThePills()
    {
        const auto outline = outlineOf(family);
        const std::vector<std::int32_t> found{2, 3};
        const auto choice = chooseRows(*outline, nullptr, {.errors = true}, &found);
        QCOMPARE(choice->matches, 1);
        QCOMPARE(choice->at(2), RowChoice::Hidden);
        QCOMPARE(choice->at(3), RowChoice::Match);
    }

    void theLogicalViewFoldsInfrastructureButNoErrors()
    {
        const auto outline = std::make_shared<const Outline>(buildOutline(tests::demoTrace()));
        const Analysis analysis = analyze(*outline);
        Rows rows(outline);
        rows.setChoice(chooseRows(*outline, &analysis, {.logical = true}, nullptr));
        int folded = 0;
        for (int position = 0; position < rows.visibleCount(); ++position)
            folded += rows.foldedBelow(rows.rowAt(position));
        QVERIFY(folded > 0);
        QCOMPARE(rows.visibleCount() + folded, outline->size());
        for (int row = 0; row < outline->size(); ++row) {
            if (outline->has(row, Outline::Error) || analysis.callAt(row))
                QVERIFY(rows.visiblePosition(row) >= 0);
        }
        rows.setUnfolded(0, true);
        QVERIFY(rows.foldedBelow(0) == 0);
    }

    void oneSubtreeIsLookedAt()
    {
        const auto outline = outlineOf(family);
        Rows rows(outline);
        rows.setRoot(1);
        QCOMPARE(dump(*outline, rows), u"a -leaf -bad"_s);
        QVERIFY(rows.reveal(5)); // outside: the whole trace again
        QCOMPARE(rows.root(), -1);
        QCOMPARE(rows.visibleCount(), 6);
    }

    void levelsAreHiddenOneByOne()
    {
        const auto outline = outlineOf(family);
        Rows rows(outline);
        QCOMPARE(rows.shownLevels(), 3);
        rows.showLevels(2);
        QCOMPARE(dump(*outline, rows), u"root -a -b"_s);
        rows.showLevels(0); // the root stays
        QCOMPARE(dump(*outline, rows), u"root"_s);
    }

    void siblingsAreFound_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("sibling");
        QTest::newRow("next") << 1 << 1 << 4;
        QTest::newRow("before, past its descendants") << 4 << -1 << 1;
        QTest::newRow("after the last") << 4 << 1 << -1;
        QTest::newRow("before the first") << 2 << -1 << -1;
        QTest::newRow("a root alone") << 0 << 1 << -1;
    }
    void siblingsAreFound()
    {
        QFETCH(const int, row);
        QFETCH(const int, step);
        QTEST(siblingOf(*outlineOf(family), row, step), "sibling");
    }
};

QTEST_APPLESS_MAIN(TestRowChoice)
#include "tst_rowchoice.moc"
