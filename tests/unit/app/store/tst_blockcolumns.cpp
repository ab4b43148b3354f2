#include "app/store/fixedcolumns.h"
#include "app/store/memoryblock.h"
#include "tests/support/spans.h"

#include <QtTest>
#include <cmath>
#include <limits>

using namespace app;
using store::Fixed;
using store::Table;
using trace::Array;
using trace::Attributes;

namespace {

using SpanAttributes = std::vector<Attributes>;

/// One span for each list, in this order of rows.
store::BlockPtr blockOf(const SpanAttributes &lists)
{
    std::vector<tests::SpanOf> spans;
    for (std::uint64_t i = 1; i <= lists.size(); ++i)
        spans.push_back({1, i, i, i, 0});
    auto batch = *tests::batch(spans);
    batch.resourceSpans[0].resource.attributes.clear();
    for (std::size_t i = 0; i < lists.size(); ++i)
        batch.resourceSpans[0].scopeSpans[0].spans[i].attributes = lists[i];
    return store::makeBlock("test",
                            trace::locate(std::make_shared<const trace::Batch>(std::move(batch))));
}

QByteArray element(const store::Column &column, store::ColumnType type, std::size_t i)
{
    switch (type) {
    case store::ColumnType::Int: return QByteArray::number(qint64(column.ints[i]));
    case store::ColumnType::Double: return QByteArray::number(column.doubles[i]);
    case store::ColumnType::Bool: return column.flags[i] != 0 ? "true" : "false";
    case store::ColumnType::Opaque: return "?";
    default: break;
    }
    const auto text = column.dictionary[column.codes[i]];
    return '"' + QByteArray(text.data(), qsizetype(text.size())) + '"';
}

/// `key type: row=value …`, a line for each column of the table.
QByteArray dump(const store::BlockPtr &block, Table table)
{
    static const std::map<store::ColumnType, QByteArray> names{
        {store::ColumnType::Code, "text"},
        {store::ColumnType::Int, "int"},
        {store::ColumnType::Double, "real"},
        {store::ColumnType::Bool, "bool"},
        {store::ColumnType::Opaque, "opaque"}};
    QByteArrayList lines;
    for (const auto &facts : block->columns()) {
        if (facts.id.fixed != Fixed::None || facts.id.table != table)
            continue;
        const auto column = *block->column(facts.id);
        auto line = QByteArray::fromStdString(facts.id.key) + ' ' + names.at(facts.id.type)
            + (facts.id.isArray ? "s" : "") + (column->isDense ? " dense:" : ":");
        for (std::uint32_t value = 0; value < facts.rows; ++value) {
            line += ' ' + QByteArray::number(column->rowOf(value)) + '=';
            const auto begin = facts.id.isArray ? column->offsets[value] : value;
            const auto end = facts.id.isArray ? column->offsets[value + 1] : value + 1;
            for (auto i = begin; i < end; ++i)
                line += (i == begin ? "" : ",") + element(*column, facts.id.type, i);
        }
        lines.append(line);
    }
    return lines.join('\n');
}

} // namespace

Q_DECLARE_METATYPE(SpanAttributes)

class TestBlockColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAttributesIntoColumns_data()
    {
        QTest::addColumn<SpanAttributes>("spans");
        QTest::addColumn<QByteArray>("columns");
        const auto row = [](const char *name, const SpanAttributes &spans, const char *columns) {
            QTest::newRow(name) << spans << QByteArray(columns);
        };
        row("no attributes", {{}, {}}, "");
        row("a value in every row", {{{"k", "a"}}, {{"k", "b"}}}, "k text dense: 0=\"a\" 1=\"b\"");
        row("a row without", {{{"k", 1}}, {}, {{"k", 1}}}, "k int: 0=1 2=1");
        row("the last row without", {{{"k", true}}, {}}, "k bool: 0=true");
        row("the first row without", {{}, {{"k", 0.5}}}, "k real: 1=0.5");
        row("a column for each type", {{{"k", 1}}, {{"k", "1"}}, {{"k", 1.0}}, {{"k", false}}},
            "k text: 1=\"1\"\nk int: 0=1\nk real: 2=1\nk bool: 3=false");
        row("keys in order", {{{"b", 1}, {"a", 1}, {"B", 1}}},
            "B int dense: 0=1\na int dense: 0=1\nb int dense: 0=1");
        row("keys in another order", {{{"a", 1}, {"b", 2}}, {{"b", 3}, {"a", 4}}},
            "a int dense: 0=1 1=4\nb int dense: 0=2 1=3");
        row("an array of one is its element", {{{"k", Array{"a"}}}, {{"k", "b"}}},
            "k text dense: 0=\"a\" 1=\"b\"");
        row("arrays beside single values", {{{"k", 7}}, {{"k", Array{1, 2}}}, {{"k", Array{3, 3}}}},
            "k int: 0=7\nk ints: 1=1,2 2=3,3");
        row("what no query sees",
            {{{"a", Array{}},
              {"b", Array{1, "x"}},
              {"c", Bytes{1}},
              {"d", Attributes{{"x", 1}}},
              {"e", trace::Value()}}},
            "a opaque dense: 0=?\nb opaque dense: 0=?\nc opaque dense: 0=?\nd opaque dense: 0=?\n"
            "e opaque dense: 0=?");
        row("the first of a repeated key", {{{"k", "a"}, {"k", "b"}, {"k", 3}}},
            "k text dense: 0=\"a\"");
    }
    void putsAttributesIntoColumns()
    {
        QFETCH(SpanAttributes, spans);
        QTEST(dump(blockOf(spans), Table::Span), "columns");
    }

    void saysWhatValuesThereAre()
    {
        const auto nan = std::numeric_limits<double>::quiet_NaN();
        const auto block = blockOf({{{"i", 5}, {"r", nan}, {"t", "a"}, {"n", nan}},
                                    {{"i", Array{-3, 9}}, {"r", -1.5}, {"t", "b"}},
                                    {{"i", 7}, {"r", 2.5}, {"t", "a"}}});
        const auto facts = [&block](const char *key, bool isArray = false) {
            for (const auto &one : block->columns()) {
                if (one.id.key == key && one.id.isArray == isArray)
                    return one;
            }
            return store::ColumnFacts();
        };
        QCOMPARE(facts("i").rows, 2U);
        QCOMPARE(facts("i").leastInt, 5);
        QCOMPARE(facts("i").greatestInt, 7);
        QCOMPARE(facts("i", true).leastInt, -3);
        QCOMPARE(facts("i", true).greatestInt, 9);
        QCOMPARE(facts("r").leastDouble, -1.5);
        QCOMPARE(facts("r").greatestDouble, 2.5);
        QCOMPARE(facts("t").distinct, 2U);
        QVERIFY(facts("n").leastDouble > facts("n").greatestDouble); // nothing lies between them
    }

    void givesEqualResourcesAndScopesOneRow()
    {
        trace::Batch batch;
        for (std::uint64_t i = 1; i <= 4; ++i) {
            auto one = tests::batch({{1, i, i, i, 0}})->resourceSpans[0];
            one.scopeSpans[0].scope.name = i < 4 ? "same" : "other";
            one.schemaUrl = i < 3 ? "same" : "other";
            batch.resourceSpans.push_back(one);
        }
        const auto block = store::makeBlock(
            "test", trace::locate(std::make_shared<const trace::Batch>(std::move(batch))));
        QCOMPARE(block->extent().resources, 2U);
        QCOMPARE(block->extent().scopes, 2U);
        QCOMPARE(dump(block, Table::Resource), "service.name text dense: 0=\"shop\" 1=\"shop\"");
        const auto scopes = (*block->column(store::columnId(Fixed::SpanScope)))->codes;
        QCOMPARE((std::vector(scopes.begin(), scopes.end())),
                 (std::vector<std::uint32_t>{0, 0, 0, 1}));
    }

    void putsEventsAndLinksBehindEachOther()
    {
        auto first = tests::span({1, 1, 20, 30, 0});
        first.events = {{25, "late", {{"k", 1}}, 0}, {21, "early", {}, 0}};
        first.links = {{tests::traceId(9), tests::spanId(8), {}, {{"l", true}}, 0, 0}};
        auto second = tests::span({1, 2, 10, 30, 0}); // its row comes first
        second.events = {{11, "other", {{"k", 2}}, 0}};
        trace::Batch batch;
        batch.resourceSpans.emplace_back().scopeSpans.emplace_back().spans = {first, second};
        const auto block = store::makeBlock(
            "test", trace::locate(std::make_shared<const trace::Batch>(std::move(batch))));
        const auto spans = (*block->column(store::columnId(Fixed::EventSpan)))->codes;
        const auto times = (*block->column(store::columnId(Fixed::EventTime)))->ints;
        QCOMPARE((std::vector(spans.begin(), spans.end())), (std::vector<std::uint32_t>{0, 1, 1}));
        QCOMPARE((std::vector(times.begin(), times.end())),
                 (std::vector<std::int64_t>{11, 25, 21}));
        QCOMPARE(dump(block, Table::Event), "k int: 0=2 1=1");
        QCOMPARE(dump(block, Table::Link), "l bool dense: 0=true");
        const auto linked = *block->column(store::columnId(Fixed::LinkTrace));
        QVERIFY(linked->traceIds[0] == tests::traceId(9));
    }

    void keepsManyTexts()
    {
        SpanAttributes lists;
        for (int i = 0; i < 3000; ++i)
            lists.push_back({{"k", "text " + std::to_string(i % 1500)}});
        const auto block = blockOf(lists);
        const store::ColumnId id{.key = "k"};
        const auto column = *block->column(id);
        QCOMPARE(block->dictionary(id)->size(), std::size_t(1500));
        for (std::size_t i = 0; i < lists.size(); ++i)
            QCOMPARE(column->dictionary[column->codes[i]], "text " + std::to_string(i % 1500));
    }

    void refusesAColumnThatIsNotThere()
    {
        const auto block = blockOf({{{"k", 1}}});
        QCOMPARE(block->column({.key = "k"}).error().kind, Error::Kind::NotFound);
        QCOMPARE(block->dictionary({.key = "z"}).error().kind, Error::Kind::NotFound);
    }
};

QTEST_APPLESS_MAIN(TestBlockColumns)
#include "tst_blockcolumns.moc"
