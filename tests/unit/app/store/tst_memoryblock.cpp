#include "app/store/memoryblock.h"
#include "tests/support/spans.h"

#include <QtTest>
#include <limits>

using namespace app;
using store::Fixed;
using store::noRow;

namespace {

using Codes = std::vector<std::uint32_t>;

store::BlockPtr blockOf(const std::vector<tests::SpanOf> &spans)
{
    return store::makeBlock("test", trace::locate(tests::batch(spans)));
}

Codes codes(const store::BlockPtr &block, Fixed fixed)
{
    const auto column = *block->column(store::columnId(fixed));
    return {column->codes.begin(), column->codes.end()};
}

std::vector<std::int64_t> ints(const store::BlockPtr &block, Fixed fixed)
{
    const auto column = *block->column(store::columnId(fixed));
    return {column->ints.begin(), column->ints.end()};
}

struct Tree {
    std::vector<std::int64_t> ids; ///< in row order
    Codes parents;
    Codes left;
    Codes right;
    Codes children;
};

} // namespace

Q_DECLARE_METATYPE(std::vector<tests::SpanOf>)
Q_DECLARE_METATYPE(Tree)
Q_DECLARE_METATYPE(trace::Attributes)

class TestMemoryBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hangsSpansIntoTrees_data()
    {
        QTest::addColumn<std::vector<tests::SpanOf>>("spans");
        QTest::addColumn<Tree>("tree");
        using Spans = std::vector<tests::SpanOf>;
        const auto n = noRow;

        QTest::newRow("children before their parent, siblings by start, then id")
            << Spans{{1, 4, 30, 40, 1},
                     {1, 3, 20, 90, 1},
                     {1, 2, 20, 30, 1},
                     {1, 1, 10, 99, 0},
                     {1, 5, 25, 26, 3}}
            << Tree{{1, 2, 3, 5, 4},
                    {n, 0, 0, 2, 0},
                    {1, 2, 4, 5, 8},
                    {10, 3, 7, 6, 9},
                    {3, 0, 1, 0, 0}};
        QTest::newRow("several roots share the counter")
            << Spans{{1, 1, 10, 20, 0}, {1, 2, 5, 6, 0}}
            << Tree{{2, 1}, {n, n}, {1, 3}, {2, 4}, {0, 0}};
        QTest::newRow("no root: no numbers, children counted")
            << Spans{{1, 1, 10, 20, 9}, {1, 2, 11, 12, 1}}
            << Tree{{1, 2}, {n, 0}, {0, 0}, {0, 0}, {1, 0}};
        QTest::newRow("orphans after roots, however early")
            << Spans{{1, 1, 10, 20, 9}, {1, 3, 30, 31, 0}, {1, 2, 1, 2, 1}}
            << Tree{{3, 1, 2}, {n, n, 1}, {1, 0, 0}, {2, 0, 0}, {0, 1, 0}};
        QTest::newRow("a span that is its own parent")
            << Spans{{1, 1, 10, 20, 1}, {1, 2, 10, 20, 0}}
            << Tree{{2, 1}, {n, 1}, {1, 0}, {2, 0}, {0, 1}};
        QTest::newRow("a cycle with a tail")
            << Spans{{1, 3, 1, 2, 2}, {1, 1, 10, 20, 2}, {1, 2, 11, 20, 1}}
            << Tree{{3, 1, 2}, {2, 2, 1}, {0, 0, 0}, {0, 0, 0}, {0, 1, 2}};
        QTest::newRow("the first of two with one id")
            << Spans{{1, 1, 10, 20, 0}, {1, 1, 5, 6, 9}} << Tree{{1}, {n}, {1}, {2}, {0}};
        QTest::newRow("ids count within a trace")
            << Spans{{2, 1, 10, 20, 0}, {1, 2, 30, 31, 1}, {1, 1, 30, 31, 0}}
            << Tree{{1, 1, 2}, {n, n, 1}, {1, 1, 2}, {2, 4, 3}, {0, 1, 0}};
    }

    void hangsSpansIntoTrees()
    {
        QFETCH(std::vector<tests::SpanOf>, spans);
        QFETCH(Tree, tree);
        const auto block = blockOf(spans);
        QCOMPARE(ints(block, Fixed::SpanIdentity), tree.ids);
        QCOMPARE(codes(block, Fixed::SpanParentRow), tree.parents);
        QCOMPARE(codes(block, Fixed::SpanNestedLeft), tree.left);
        QCOMPARE(codes(block, Fixed::SpanNestedRight), tree.right);
        QCOMPARE(codes(block, Fixed::SpanChildCount), tree.children);
    }

    void standsChainsOfAnyLength()
    {
        constexpr std::uint32_t length = 100'000;
        std::vector<tests::SpanOf> spans;
        for (std::uint32_t i = length; i > 0; --i)
            spans.push_back({1, i, 100 + i, 300'000, i - 1});
        const auto block = blockOf(spans);
        QCOMPARE(codes(block, Fixed::SpanNestedRight).front(), 2 * length);
        QCOMPARE(codes(block, Fixed::SpanNestedLeft).back(), length);
        QCOMPARE(codes(block, Fixed::SpanParentRow).back(), length - 2);
    }

    void ordersTracesByStartAndSumsThemUp()
    {
        auto batch = *tests::batch({{7, 1, 50, 60, 0},
                                    {3, 1, 20, 90, 0},
                                    {5, 1, 20, 10, 4},
                                    {3, 2, 15, 17, 1},
                                    {3, 3, 30, 30, 0}});
        batch.resourceSpans[0].scopeSpans[0].spans[3].status.code = trace::StatusCode::Error;
        const auto block = store::makeBlock(
            "test", trace::locate(std::make_shared<const trace::Batch>(std::move(batch))));
        const auto identities = (*block->column(store::columnId(Fixed::TraceIdentity)))->traceIds;
        QCOMPARE((std::vector<trace::TraceId>(identities.begin(), identities.end())),
                 (std::vector{tests::traceId(3), tests::traceId(5), tests::traceId(7)}));
        QCOMPARE(ints(block, Fixed::TraceStart), (std::vector<std::int64_t>{15, 20, 50}));
        QCOMPARE(ints(block, Fixed::TraceEnd), (std::vector<std::int64_t>{90, 20, 60}));
        QCOMPARE(codes(block, Fixed::TraceSpans), (Codes{3, 1, 1}));
        QCOMPARE(codes(block, Fixed::TraceErrors), (Codes{1, 0, 0}));
        QCOMPARE(codes(block, Fixed::TraceRoot),
                 (Codes{2, noRow, 4})); // the last root that arrived
        QCOMPARE(codes(block, Fixed::SpanTrace), (Codes{0, 0, 0, 1, 2}));
        QCOMPARE(codes(block, Fixed::SpanArrival), (Codes{0, 1, 2, 0, 0}));
        QVERIFY(block->traceRows()->empty());
        const auto offsets = *block->traceOffsets();
        QCOMPARE((Codes(offsets.begin(), offsets.end())), (Codes{0, 3, 4, 5}));
        QCOMPARE(block->extent().startUnixNano, UnixNano(15));
        QCOMPARE(block->extent().endUnixNano, UnixNano(90));
    }

    void sharesEqualResources_data()
    {
        QTest::addColumn<trace::Attributes>("one");
        QTest::addColumn<trace::Attributes>("other");
        QTest::addColumn<quint32>("rows");
        using Attributes = trace::Attributes;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("the same text") << Attributes{{"a", "x"}} << Attributes{{"a", "x"}} << 1U;
        QTest::newRow("another text") << Attributes{{"a", "x"}} << Attributes{{"a", "y"}} << 2U;
        QTest::newRow("the same number") << Attributes{{"pid", 1}} << Attributes{{"pid", 1}} << 1U;
        QTest::newRow("another number") << Attributes{{"pid", 1}} << Attributes{{"pid", 2}} << 2U;
        QTest::newRow("another type") << Attributes{{"a", "1"}} << Attributes{{"a", 1}} << 2U;
        QTest::newRow("a NaN like any number")
            << Attributes{{"a", nan}} << Attributes{{"a", nan}} << 1U;
    }
    void sharesEqualResources()
    {
        QFETCH(trace::Attributes, one);
        QFETCH(trace::Attributes, other);
        trace::Batch batch;
        for (std::uint64_t i = 0; i < 20; ++i) {
            batch.resourceSpans.push_back(tests::batch({{i + 1, 1}})->resourceSpans.front());
            batch.resourceSpans.back().resource.attributes = i % 2 == 0 ? one : other;
        }
        const auto block = store::makeBlock(
            "test", trace::locate(std::make_shared<const trace::Batch>(std::move(batch))));
        QTEST(block->extent().resources, "rows");
        QCOMPARE(block->extent().spans, 20U);
    }

    void isEmptyWithoutSpans()
    {
        const auto block = store::makeBlock("none", {});
        QCOMPARE(block->extent().spans, 0U);
        QVERIFY(block->columns().empty());
        QCOMPARE(block->traceOffsets()->size(), std::size_t(1));
        for (const auto &fixed : store::fixedColumns)
            QVERIFY((*block->column(store::columnId(fixed.fixed)))->isDense);
    }
};

QTEST_APPLESS_MAIN(TestMemoryBlock)
#include "tst_memoryblock.moc"
