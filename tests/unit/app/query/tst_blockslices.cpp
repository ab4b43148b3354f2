#include "app/query/blockreader.h"
#include "app/query/blockslices.h"
#include "app/query/slicedblock.h"
#include "app/store/fixedcolumns.h"
#include "app/store/memoryblock.h"
#include "tests/support/spans.h"

#include <QTest>

using namespace app;
using query::BlockSlices;
using store::Fixed;

namespace {

constexpr std::uint64_t second = 1'000'000'000;

/// Ten traces of two spans: trace t starts at second t and lasts for one second, the third one until second 8.
store::BlockPtr tenTraces()
{
    std::vector<tests::SpanOf> spans;
    for (std::uint64_t trace = 1; trace <= 10; ++trace) {
        const auto start = trace * second;
        const auto end = trace == 3 ? 8 * second : start + second;
        spans.push_back({trace, 2 * trace, start, end, 0});
        spans.push_back({trace, 2 * trace + 1, start, start + 1, 2 * trace});
    }
    return store::makeBlock("block", trace::locate(tests::batch(spans)));
}

QString startsOf(const store::Block &block)
{
    QStringList seconds;
    const auto starts = *block.column(store::columnId(Fixed::TraceStart));
    for (const auto start : starts->ints)
        seconds << QString::number(std::uint64_t(start) / second);
    return seconds.join(QLatin1Char(' '));
}

/// A block one of whose columns tells something else.
class Changed final : public store::Block
{
public:
    Changed(store::BlockPtr whole, Fixed column, std::uint32_t code)
        : m_whole(std::move(whole))
        , m_column(column)
        , m_code(code)
    {
    }
    std::string name() const override { return m_whole->name(); }
    const Extent &extent() const override { return m_whole->extent(); }
    const std::vector<store::ColumnFacts> &columns() const override { return m_whole->columns(); }
    Result<store::View<std::uint32_t>> traceOffsets() const override
    {
        return m_whole->traceOffsets();
    }
    Result<store::View<std::uint32_t>> traceRows() const override
    {
        return m_column == Fixed::None ? store::View<std::uint32_t>({}, &m_code, 1)
                                       : m_whole->traceRows();
    }
    Result<store::ColumnPtr> column(const store::ColumnId &id) const override
    {
        APP_TRY(auto column, m_whole->column(id));
        if (id.fixed != m_column || m_column == Fixed::None)
            return column;
        auto codes = std::make_shared<std::vector<std::uint32_t>>(column->codes.begin(),
                                                                  column->codes.end());
        codes->back() = m_code;
        auto changed = *column;
        changed.codes = store::View<std::uint32_t>(codes, codes->data(), codes->size());
        return std::make_shared<const store::Column>(std::move(changed));
    }
    Result<store::Dictionary> dictionary(const store::ColumnId &id) const override
    {
        return m_whole->dictionary(id);
    }

private:
    store::BlockPtr m_whole;
    Fixed m_column;
    std::uint32_t m_code;
};

} // namespace

class TstBlockSlices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheNewestFirst()
    {
        auto slices = *BlockSlices::open({tenTraces(), nullptr}, {});
        QCOMPARE(slices.newestStart(), 10 * second);
        QCOMPARE(startsOf(*slices.take(3, 0)->block), QStringLiteral("8 9 10"));
        QCOMPARE(slices.left(), 7U);
        QCOMPARE(slices.newestStart(), 7 * second);
        QCOMPARE(startsOf(*slices.take(5, 6 * second)->block), QStringLiteral("6 7"));
        QCOMPARE(startsOf(*slices.take(5, 9 * second)->block), QStringLiteral("5"));
        QCOMPARE(startsOf(*slices.takeAll()->block), QStringLiteral("1 2 3 4"));
        QVERIFY(slices.isAtEnd());
    }

    void keepsToTheRange_data()
    {
        QTest::addColumn<std::uint64_t>("from");
        QTest::addColumn<std::uint64_t>("to");
        QTest::addColumn<QString>("starts");
        QTest::newRow("closed at its end") << std::uint64_t(0) << 2 * second << "1 2";
        QTest::newRow("closed at its start") << 10 * second << 20 * second << "9 10";
        QTest::newRow("from the first that reaches into it")
            << 7 * second + 1 << 9 * second << "3 4 5 6 7 8 9";
        QTest::newRow("before") << std::uint64_t(0) << second - 1 << QString();
        QTest::newRow("behind") << 11 * second + 1 << 20 * second << QString();
        QTest::newRow("the wrong way round") << 5 * second << 4 * second << QString();
    }
    void keepsToTheRange()
    {
        QFETCH(std::uint64_t, from);
        QFETCH(std::uint64_t, to);
        auto slices = *BlockSlices::open({tenTraces(), nullptr}, {from, to});
        QTEST(slices.isAtEnd() ? QString() : startsOf(*slices.takeAll()->block), "starts");
    }

    void countsRowsFromItsFirst()
    {
        const auto piece = *query::SlicedBlock::cut(tenTraces(), {4, 6});
        QCOMPARE(piece->extent().traces, 2U);
        QCOMPARE(piece->extent().spans, 4U);
        query::BlockReader reader({piece, nullptr});
        const auto traces = *reader.column(Fixed::SpanTrace);
        QCOMPARE((std::vector<std::uint32_t>(traces->codes.begin(), traces->codes.end())),
                 (std::vector<std::uint32_t>{0, 0, 1, 1}));
        const auto parents = *reader.column(Fixed::SpanParentRow);
        QCOMPARE((std::vector<std::uint32_t>(parents->codes.begin(), parents->codes.end())),
                 (std::vector<std::uint32_t>{store::noRow, 0, store::noRow, 2}));
        const auto *rows = *reader.traces();
        QCOMPARE((*rows)[1][1], 3U);
    }

    void hidesWhatTheWholeBlockHides()
    {
        const auto hidden =
            std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{1, 8});
        auto slices = *BlockSlices::open({tenTraces(), hidden}, {});
        const auto newest = *slices.take(3, 0);
        QCOMPARE(*newest.hiddenTraces, (std::vector<std::uint32_t>{1}));
        QVERIFY(!slices.take(3, 0)->hiddenTraces);
    }

    void leavesABlockWholeThatIsInNoOrder()
    {
        const auto block = std::make_shared<Changed>(tenTraces(), Fixed::None, 0);
        auto slices = *BlockSlices::open({block, nullptr}, {9 * second, 10 * second});
        QCOMPARE(slices.take(1, 0)->block, store::BlockPtr(block));
        QVERIFY(slices.isAtEnd());
    }

    void refusesRowsOfOtherTraces_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<std::uint32_t>("row");
        QTest::newRow("a span before the piece") << int(Fixed::SpanTrace) << 7U;
        QTest::newRow("a span of no trace") << int(Fixed::SpanTrace) << store::noRow;
        QTest::newRow("a parent far away") << int(Fixed::SpanParentRow) << 3U;
        QTest::newRow("a root behind the end") << int(Fixed::TraceRoot) << 20U;
    }
    void refusesRowsOfOtherTraces()
    {
        QFETCH(int, column);
        QFETCH(std::uint32_t, row);
        const auto block = std::make_shared<Changed>(tenTraces(), Fixed(column), row);
        const auto piece = *query::SlicedBlock::cut(block, {8, 10});
        const auto refused = piece->column(store::columnId(Fixed(column)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Corrupt);
    }
};

QTEST_APPLESS_MAIN(TstBlockSlices)
#include "tst_blockslices.moc"
