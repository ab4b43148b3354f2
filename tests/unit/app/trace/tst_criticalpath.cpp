#include "app/trace/criticalpath.h"
#include "app/trace/selftime.h"
#include "tests/support/treetext.h"

#include <QTest>

using namespace app::trace;
using namespace Qt::StringLiterals;

namespace {

/// "0:0-10 1:10-90": row, from, to.
QString dump(const std::vector<PathSegment> &path)
{
    QStringList parts;
    for (const auto &part : path)
        parts += u"%1:%2-%3"_s.arg(part.row).arg(part.startNs).arg(part.endNs);
    return parts.join(u' ');
}

/// A chain, or one root with all others below it, each span inside the one before.
struct Big {
    static constexpr std::int32_t count = 100'000;
    explicit Big(bool isDeep)
    {
        for (std::int32_t i = 0; i < count; ++i) {
            start.push_back(std::uint64_t(i));
            end.push_back(std::uint64_t(2 * count - i));
            parent.push_back(isDeep ? i - 1 : std::min(i, 1) - 1);
            subtreeSize.push_back(isDeep || i == 0 ? count - i : 1);
        }
    }
    SpanTree tree() const { return {start, end, parent, subtreeSize}; }
    std::vector<std::uint64_t> start, end;
    std::vector<std::int32_t> parent, subtreeSize;
};

} // namespace

class TestCriticalPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsWhatWasWaitedFor_data()
    {
        QTest::addColumn<QString>("tree");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QList<quint64>>("self");
        const auto row = [](const char *rule, const char *tree, const char *path,
                            const QList<quint64> &self) {
            QTest::newRow(rule) << QString::fromLatin1(tree) << QString::fromLatin1(path) << self;
        };
        row("a span alone", "0..10", "0:0-10", {10});
        row("nothing", "", "", {});
        row("an instant", "5..5", "", {0});
        row("one child", "0..100\n  20..80", "0:0-20 1:20-80 0:80-100", {40, 60});
        row("one after the other", "0..100\n  10..40\n  50..90",
            "0:0-10 1:10-40 0:40-50 2:50-90 0:90-100", {30, 30, 40});
        row("one right after the other", "0..100\n  0..50\n  50..100", "1:0-50 2:50-100",
            {0, 50, 50});
        row("the later end of two side by side", "0..100\n  10..60\n  20..90",
            "0:0-20 2:20-90 0:90-100", {20, 50, 70});
        row("what ended before the last began", "0..100\n  5..30\n  10..60\n  40..90",
            "0:0-5 1:5-30 0:30-40 3:40-90 0:90-100", {15, 25, 50, 50});
        row("the longest of those that end together", "0..100\n  10..90\n  50..90",
            "0:0-10 1:10-90 0:90-100", {20, 80, 40});
        row("grandchildren", "0..100\n  10..90\n    20..50\n    60..80",
            "0:0-10 1:10-20 2:20-50 1:50-60 3:60-80 1:80-90 0:90-100", {20, 30, 30, 20});
        row("a child that outlives its parent", "0..100\n  50..150", "0:0-50 1:50-100", {50, 100});
        row("a child that begins before its parent", "50..100\n  0..80", "1:50-80 0:80-100",
            {20, 80});
        row("a child outside its parent", "0..100\n  200..300", "0:0-100", {100, 100});
        row("a grandchild outside its parent, inside the root", "0..100\n  10..50\n    60..90",
            "0:0-10 1:10-50 0:50-100", {60, 40, 30});
        row("a child without duration", "0..100\n  50..50", "0:0-100", {100, 0});
        row("the longest of several roots", "0..10\n20..90\n  30..40", "1:20-30 2:30-40 1:40-90",
            {10, 60, 10});
        row("the first of equal roots", "0..10\n10..20", "0:0-10", {10, 10});
        row("overlaps are counted once", "0..100\n  10..50\n  20..40\n  30..70",
            "0:0-30 3:30-70 0:70-100", {40, 40, 20, 40});
    }
    void followsWhatWasWaitedFor()
    {
        QFETCH(const QString, tree);
        const tests::TreeText text(tree.toStdString());
        QTEST(dump(criticalPath(text.tree())), "path");
        const auto self = selfTimes(text.tree());
        QTEST(QList<quint64>(self.begin(), self.end()), "self");
    }

    void aHundredThousandLevelsAreNoRecursion_data()
    {
        QTest::addColumn<bool>("isDeep");
        QTest::newRow("deep") << true;
        QTest::newRow("flat") << false;
    }
    void aHundredThousandLevelsAreNoRecursion()
    {
        QFETCH(const bool, isDeep);
        const Big big(isDeep);
        const auto path = criticalPath(big.tree());
        QVERIFY(!path.empty());
        QCOMPARE(path.front().startNs, 0U);
        QCOMPARE(path.back().endNs, 200'000U);
        for (std::size_t i = 1; i < path.size(); ++i)
            QCOMPARE(path[i].startNs, path[i - 1].endNs);
        QCOMPARE(selfTimes(big.tree())[0], 2U);
    }
};

QTEST_APPLESS_MAIN(TestCriticalPath)
#include "tst_criticalpath.moc"
