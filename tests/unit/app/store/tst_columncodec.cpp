#include "app/store/columncodec.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <random>

using namespace app::store;

namespace {

constexpr std::uint32_t tableRows = 3000;

template <typename T>
std::vector<T> valuesOf(const View<T> &view)
{
    return {view.begin(), view.end()};
}

std::vector<std::uint64_t> bitsOf(const View<double> &view)
{
    std::vector<std::uint64_t> bits;
    for (const auto value : view)
        bits.push_back(std::bit_cast<std::uint64_t>(value));
    return bits;
}

bool areEqual(const Column &a, const Column &b)
{
    return a.isDense == b.isDense && valuesOf(a.rows) == valuesOf(b.rows)
        && valuesOf(a.offsets) == valuesOf(b.offsets) && valuesOf(a.codes) == valuesOf(b.codes)
        && valuesOf(a.ints) == valuesOf(b.ints) && bitsOf(a.doubles) == bitsOf(b.doubles)
        && valuesOf(a.flags) == valuesOf(b.flags) && valuesOf(a.traceIds) == valuesOf(b.traceIds);
}

std::string encoded(const Column &column, const ColumnShape &shape)
{
    Compressor compressor;
    return encodeColumn(column, shape, compressor);
}

Column dense()
{
    Column column;
    column.isDense = true;
    return column;
}

Column ofInts(std::function<std::int64_t(std::size_t)> value)
{
    std::vector<std::int64_t> ints(tableRows);
    for (std::size_t i = 0; i < ints.size(); ++i)
        ints[i] = value(i);
    auto column = dense();
    column.ints = viewOf(std::move(ints));
    return column;
}

Column ofDoubles(std::function<double(std::size_t)> value)
{
    std::vector<double> doubles(tableRows);
    for (std::size_t i = 0; i < doubles.size(); ++i)
        doubles[i] = value(i);
    auto column = dense();
    column.doubles = viewOf(std::move(doubles));
    return column;
}

Column ofCodes(std::function<std::uint32_t(std::size_t)> value)
{
    std::vector<std::uint32_t> codes(tableRows);
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = value(i);
    auto column = dense();
    column.codes = viewOf(std::move(codes));
    return column;
}

/// True at the rows that have a value.
Column ofFlagsAt(std::function<bool(std::uint32_t)> isThere)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < tableRows; ++row) {
        if (isThere(row))
            rows.push_back(row);
    }
    Column column;
    column.flags = viewOf(std::vector<std::uint8_t>(rows.size(), 1));
    column.rows = viewOf(std::move(rows));
    return column;
}

std::int64_t noise(std::size_t i) { return std::int64_t(std::mt19937_64(i)()); }

} // namespace

Q_DECLARE_METATYPE(app::store::Column)
Q_DECLARE_METATYPE(app::store::ColumnType)

class TestColumnCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBack_data()
    {
        using Limits = std::numeric_limits<std::int64_t>;
        constexpr auto nan = std::numeric_limits<double>::quiet_NaN();
        QTest::addColumn<ColumnType>("type");
        QTest::addColumn<Column>("column");
        QTest::addColumn<int>("mostBytes");
        const auto ints = [](const char *name, int most, auto value) {
            QTest::newRow(name) << ColumnType::Int << ofInts(value) << most;
        };
        ints("one value", 20, [](std::size_t) { return std::int64_t(-7); });
        ints("times that ascend", 9000, [](std::size_t i) {
            return std::int64_t(1'763'000'000'000'000'000) + std::int64_t(i) * 1'000'003;
        });
        ints("small numbers", 2000, [](std::size_t i) { return noise(i) & 15; });
        ints("noise", 25000, noise);
        ints("the ends of the range", 25000, [](std::size_t i) {
            return i % 3 == 0 ? Limits::min() : i % 3 == 1 ? Limits::max() : 0;
        });
        ints("fifty-seven bits", 25000, [](std::size_t i) { return noise(i) >> 7; });
        const auto doubles = [](const char *name, int most, auto value) {
            QTest::newRow(name) << ColumnType::Double << ofDoubles(value) << most;
        };
        doubles("prices", 8000, [](std::size_t i) { return double(noise(i) & 0xffff) / 1e6; });
        doubles("any doubles", 25000, [](std::size_t i) { return std::exp(double(i) / 7); });
        doubles("minus zero, infinities, NaN", 25000, [=](std::size_t i) {
            return std::vector{-0.0, 0.0, HUGE_VAL, -HUGE_VAL, nan}[i % 5];
        });
        doubles("the last needs a place more", 9000,
                [](std::size_t i) { return i + 1 == tableRows ? 0.12345 : double(i) / 10; });
        QTest::newRow("rows and no row") << ColumnType::Code << ofCodes([](std::size_t i) {
            return i % 8 == 0 ? noRow : std::uint32_t(i) - 1;
        }) << 6000;
        QTest::newRow("codes") << ColumnType::Opaque
                               << ofCodes([](std::size_t i) { return std::uint32_t(noise(i)) % 5; })
                               << 2000;
        QTest::newRow("one row") << ColumnType::Bool
                                 << ofFlagsAt([](std::uint32_t row) { return row == 2999; }) << 40;
        QTest::newRow("runs of rows")
            << ColumnType::Bool << ofFlagsAt([](std::uint32_t row) { return row / 700 % 2 == 1; })
            << 60;
        QTest::newRow("every other row, nearly")
            << ColumnType::Bool << ofFlagsAt([](std::uint32_t row) { return noise(row) & 1; })
            << 600;
        QTest::newRow("no row") << ColumnType::Bool
                                << ofFlagsAt([](std::uint32_t) { return false; }) << 20;
    }
    void givesBack()
    {
        QFETCH(ColumnType, type);
        QFETCH(Column, column);
        QFETCH(int, mostBytes);
        const ColumnShape shape = {type, false, tableRows};
        const auto bytes = encoded(column, shape);
        const auto again = decodeColumn(bytes, shape);
        QVERIFY2(again, again ? "" : again.error().detail.c_str());
        QVERIFY(areEqual(*again, column));
        QVERIFY2(int(bytes.size()) <= mostBytes, std::to_string(bytes.size()).c_str());
    }

    void givesArraysBack()
    {
        Column column;
        column.rows = viewOf(std::vector<std::uint32_t>{3, 4, 90});
        column.offsets = viewOf(std::vector<std::uint32_t>{0, 2, 2, 5});
        column.ints = viewOf(std::vector<std::int64_t>{5, -6, 7, 8, 9});
        const ColumnShape shape = {ColumnType::Int, true, 91};
        const auto again = decodeColumn(encoded(column, shape), shape);
        QVERIFY(again);
        QVERIFY(areEqual(*again, column));
    }

    void givesTraceIdsBack()
    {
        auto column = dense();
        column.traceIds = viewOf(std::vector<app::trace::TraceId>{app::trace::randomTraceId(), {}});
        const ColumnShape shape = {ColumnType::TraceId, false, 2};
        const auto again = decodeColumn(encoded(column, shape), shape);
        QVERIFY(again);
        QVERIFY(areEqual(*again, column));
    }

    void givesDictionariesBack()
    {
        const std::vector<std::string_view> texts = {"", "openai/gpt-4o",
                                                     std::string_view("\0x", 2), "prompt"};
        Compressor compressor;
        const auto bytes = encodeDictionary(viewOf(texts), compressor);
        const auto again = decodeDictionary(bytes);
        QVERIFY(again);
        QCOMPARE(valuesOf(*again), texts);
    }

    void namesDamage_data()
    {
        QTest::addColumn<ColumnType>("type");
        QTest::newRow("int") << ColumnType::Int;
        QTest::newRow("code") << ColumnType::Code;
    }
    /// Any bit that flips and any end that is missing is found by the checksum.
    void namesDamage()
    {
        QFETCH(ColumnType, type);
        const auto column = type == ColumnType::Int
            ? ofInts(noise)
            : ofCodes([](std::size_t i) { return std::uint32_t(i % 77); });
        const ColumnShape shape = {type, false, tableRows};
        const auto bytes = encoded(column, shape);
        for (std::size_t i = 0; i < bytes.size(); i += 97) {
            auto flipped = bytes;
            flipped[i] = char(flipped[i] ^ 16);
            QVERIFY(!decodeColumn(flipped, shape));
            QVERIFY(!decodeColumn(std::string_view(bytes).substr(0, i), shape));
        }
    }

    void refusesAnotherShape_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<ColumnType>("type");
        QTest::addColumn<bool>("isArray");
        QTest::newRow("more rows") << int(tableRows) + 1 << ColumnType::Int << false;
        QTest::newRow("fewer rows") << int(tableRows) - 1 << ColumnType::Int << false;
        QTest::newRow("another type") << int(tableRows) << ColumnType::Double << false;
        QTest::newRow("an array") << int(tableRows) << ColumnType::Int << true;
    }
    void refusesAnotherShape()
    {
        QFETCH(int, rows);
        QFETCH(ColumnType, type);
        QFETCH(bool, isArray);
        const auto bytes = encoded(ofInts(noise), {ColumnType::Int, false, tableRows});
        const auto read = decodeColumn(bytes, {type, isArray, std::uint32_t(rows)});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, app::Error::Kind::Corrupt);
    }

    void refusesMoreThanItsLimits()
    {
        Compressor compressor;
        const std::string text(1000, 'a');
        const std::vector<std::string_view> texts = {text};
        QVERIFY(!decodeDictionary(encodeDictionary(viewOf(texts), compressor), 999));
        ColumnShape shape = {ColumnType::Int, false, tableRows};
        const auto bytes = encoded(ofInts(noise), shape);
        shape.mostValues = tableRows - 1;
        QVERIFY(!decodeColumn(bytes, shape));
    }
};

QTEST_APPLESS_MAIN(TestColumnCodec)
#include "tst_columncodec.moc"
