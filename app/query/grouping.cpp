#include "app/query/grouping.h"

#include "app/query/interner.h"

#include <utility>

namespace app::query {
namespace {

using store::ColumnType;
using store::Fixed;
using store::Table;
using traceql::Intrinsic;
using traceql::Scope;

/// Codes of the rows of one table, in the making.
struct Codes {
    Interner interner;
    std::vector<std::uint32_t> codes;
    std::vector<std::shared_ptr<const void>> keep;
};

/// Texts are distinct within a column; they are only looked up where another column may have the same.
void addTexts(Codes &all, const store::Column &column, bool isAlone)
{
    std::vector<std::uint32_t> codes(column.dictionary.size());
    for (std::size_t i = 0; i < codes.size(); ++i) {
        codes[i] = std::uint32_t(all.interner.size());
        if (isAlone)
            all.interner.append(column.dictionary[i]);
        else
            codes[i] = all.interner.code(column.dictionary[i]);
    }
    for (std::size_t i = 0; i < column.codes.size(); ++i)
        all.codes[column.rowOf(i)] = codes[column.codes[i]];
}

template <typename T>
void addNumbers(Codes &all, const store::Column &column, const store::View<T> &values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        all.codes[column.rowOf(i)] = all.interner.code(Dynamic(values[i]));
}

void addFlags(Codes &all, const store::Column &column)
{
    const std::uint32_t flags[] = {all.interner.code(false), all.interner.code(true)};
    for (std::size_t i = 0; i < column.flags.size(); ++i)
        all.codes[column.rowOf(i)] = flags[column.flags[i] != 0 ? 1 : 0];
}

/// Arrays are looked at one by one.
Result<> addArrays(Codes &all, BlockReader &block, const store::ColumnFacts &facts,
                   const store::Column &column)
{
    traceql::Attribute attribute{.scope = Scope::Span, .name = facts.id.key};
    if (facts.id.table == Table::Resource)
        attribute.scope = Scope::Resource;
    if (facts.id.table == Table::Scope)
        attribute.scope = Scope::Instrumentation;
    APP_TRY(auto reader, ValueReader::open(block, attribute));
    for (std::size_t i = 0; i + 1 < column.offsets.size(); ++i) {
        const auto row = column.rowOf(i);
        all.codes[row] = all.interner.codeOfPassing(reader.atHome(row));
    }
    return {};
}

enum class Texts { Alone, Merged, Only };

/// Texts::Alone: no other column has the same ones. Texts::Only: values of other types count as missing.
Result<> addColumns(Codes &all, BlockReader &block, Table table, const std::string &key,
                    Texts texts)
{
    for (const auto *facts : block.attribute(table, key)) {
        if (texts == Texts::Only && (facts->id.isArray || facts->id.type != ColumnType::Code))
            continue;
        APP_TRY(const auto column, block.column(facts->id));
        all.keep.push_back(column);
        if (facts->id.isArray)
            APP_CHECK(addArrays(all, block, *facts, *column));
        else if (facts->id.type == ColumnType::Code)
            addTexts(all, *column, texts == Texts::Alone);
        else if (facts->id.type == ColumnType::Int)
            addNumbers(all, *column, column->ints);
        else if (facts->id.type == ColumnType::Double)
            addNumbers(all, *column, column->doubles);
        else
            addFlags(all, *column);
    }
    return {};
}

/// From codes by row of another table to codes by span row.
Result<> lift(Codes &all, BlockReader &block, Fixed owner)
{
    APP_TRY(const auto owners, block.column(owner));
    std::vector<std::uint32_t> codes(block.extent().spans);
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = all.codes[owners->codes[i]];
    all.codes = std::move(codes);
    return {};
}

Result<Codes> ofAttribute(BlockReader &block, const traceql::Attribute &attribute)
{
    Codes all;
    const auto table = homeOf(attribute);
    const bool isUnscoped = attribute.scope == Scope::None;
    const bool isService = attribute.scope == Scope::Resource && attribute.name == "service.name";
    // the service name of a resource is never missing (ValueReader)
    const auto missing = all.interner.code(isService ? Dynamic(std::string_view()) : Dynamic{});
    all.codes.assign(block.rows(isUnscoped ? Table::Resource : table), missing);
    if (isUnscoped) {
        APP_CHECK(addColumns(all, block, Table::Resource, attribute.name, Texts::Merged));
        APP_CHECK(lift(all, block, Fixed::SpanResource));
    }
    const auto texts = isService ? Texts::Only : isUnscoped ? Texts::Merged : Texts::Alone;
    APP_CHECK(addColumns(all, block, table, attribute.name, texts));
    if (table == Table::Resource)
        APP_CHECK(lift(all, block, Fixed::SpanResource));
    if (table == Table::Scope)
        APP_CHECK(lift(all, block, Fixed::SpanScope));
    return all;
}

/// Names and status messages are codes already.
Result<Codes> ofTexts(BlockReader &block, Fixed fixed)
{
    Codes all;
    APP_TRY(const auto column, block.column(fixed));
    all.codes.assign(column->codes.begin(), column->codes.end());
    for (const auto text : column->dictionary)
        all.interner.append(text);
    all.keep.push_back(column);
    return all;
}

Result<Codes> ofTraces(BlockReader &block, const traceql::Attribute &attribute)
{
    Codes all;
    APP_TRY(auto reader, ValueReader::open(block, attribute));
    for (std::uint32_t row = 0; row < block.extent().traces; ++row)
        all.codes.push_back(all.interner.codeOfPassing(reader.atHome(row)));
    APP_CHECK(lift(all, block, Fixed::SpanTrace));
    return all;
}

Result<Codes> ofRows(BlockReader &block, const Expression &expression, const Bitmap &spans)
{
    Codes all;
    APP_TRY(auto reader, ExpressionReader::open(block, expression));
    all.codes.assign(block.extent().spans, 0);
    std::optional<Failure> failure;
    spans.forEach([&](std::uint32_t span) {
        const auto value = reader.at(span);
        if (const auto *failed = std::get_if<Failure>(&value))
            failure = *failed;
        else
            all.codes[span] = all.interner.codeOfPassing(value);
    });
    if (failure)
        return fail(Error::Kind::Invalid, std::string(failure->what), expression.expr().place());
    return all;
}

Result<Codes> codesOf(BlockReader &block, const Expression &expression, const Bitmap &spans)
{
    const auto *attribute = std::get_if<traceql::Attribute>(&expression.expr().root().value);
    if (!attribute || attribute->ofParent || expression.namesEvents() || expression.namesLinks())
        return ofRows(block, expression, spans);
    if (attribute->intrinsic == Intrinsic::None)
        return ofAttribute(block, *attribute);
    if (attribute->intrinsic == Intrinsic::Name)
        return ofTexts(block, Fixed::SpanName);
    if (attribute->intrinsic == Intrinsic::StatusMessage)
        return ofTexts(block, Fixed::SpanStatusText);
    if (homeOf(*attribute) == Table::Trace)
        return ofTraces(block, *attribute);
    return ofRows(block, expression, spans);
}

} // namespace

Result<Grouping> groupBy(BlockReader &block, const Expression &expression, const Bitmap &spans)
{
    APP_TRY(auto all, codesOf(block, expression, spans));
    all.keep.push_back(all.interner.kept());
    return Grouping{std::move(all.codes), all.interner.takeValues(), std::move(all.keep)};
}

} // namespace app::query
