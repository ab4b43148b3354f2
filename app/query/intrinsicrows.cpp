#include "app/query/intrinsicrows.h"

#include "app/query/ids.h"
#include "app/query/valuereader.h"
#include "app/traceql/language.h"

namespace app::query {
namespace {

using store::Fixed;
using traceql::BinaryOp;
using traceql::Intrinsic;

bool isEquality(BinaryOp op) { return op == BinaryOp::Equal || op == BinaryOp::NotEqual; }

/// One by one, for what is no column as it stands.
Result<Bitmap> oneByOne(BlockReader &block, const Predicate &predicate)
{
    APP_TRY(auto reader, ValueReader::open(block, predicate.attribute));
    Bitmap rows(block.rows(homeOf(predicate.attribute)));
    rows.fill([&](std::size_t row) {
        return predicate.comparison.isTrueOf(reader.atHome(std::uint32_t(row)));
    });
    return rows;
}

Result<Bitmap> texts(BlockReader &block, Fixed fixed, const Predicate &predicate)
{
    const store::ColumnId id{.fixed = fixed};
    APP_TRY(const auto column, block.column(fixed));
    Bitmap rows(column->codes.size());
    addMatches(*column, id, predicate.comparison, rows);
    return rows;
}

Result<Bitmap> durations(BlockReader &block, const Predicate &predicate)
{
    APP_TRY(const auto column, block.column(Fixed::SpanDuration));
    Bitmap rows(column->ints.size());
    addMatches(*column, {.fixed = Fixed::SpanDuration, .type = store::ColumnType::Int},
               predicate.comparison, rows);
    return rows;
}

/// Status and kind: `=` and `!=` with a literal of their own type (reference 5, 9).
Result<Bitmap> numbered(BlockReader &block, Fixed fixed, const Comparison &comparison)
{
    APP_TRY(const auto column, block.column(fixed));
    Bitmap rows(column->codes.size());
    const auto *status = std::get_if<traceql::StatusCode>(&comparison.literal);
    const auto *kind = std::get_if<traceql::SpanKind>(&comparison.literal);
    const bool fits = fixed == Fixed::SpanStatus ? status != nullptr : kind != nullptr;
    if (!fits || !isEquality(comparison.op))
        return rows;
    const auto number = status ? std::uint32_t(*status) : std::uint32_t(*kind);
    rows.fill([&](std::size_t row) { return column->codes[row] == number; });
    return comparison.op == BinaryOp::Equal ? rows : rows.flip();
}

Result<Bitmap> codesAsNumbers(BlockReader &block, Fixed fixed, const Comparison &comparison)
{
    APP_TRY(const auto column, block.column(fixed));
    return matchesOf(std::vector<std::int64_t>(column->codes.begin(), column->codes.end()),
                     comparison);
}

Result<Bitmap> nestedSetParents(BlockReader &block, const Comparison &comparison)
{
    APP_TRY(const auto lefts, block.column(Fixed::SpanNestedLeft));
    APP_TRY(const auto parents, block.column(Fixed::SpanParentRow));
    std::vector<std::int64_t> numbers(lefts->codes.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = nestedSetParent(lefts->codes, parents->codes, std::uint32_t(i));
    return matchesOf(numbers, comparison);
}

Result<Bitmap> timesSinceStart(BlockReader &block, const Comparison &comparison)
{
    APP_TRY(const auto times, block.column(Fixed::EventTime));
    APP_TRY(const auto spans, block.column(Fixed::EventSpan));
    APP_TRY(const auto starts, block.column(Fixed::SpanStart));
    std::vector<std::int64_t> numbers(times->ints.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = timeSinceStart(*times, *spans, *starts, std::uint32_t(i));
    return matchesOf(numbers, comparison);
}

Result<Bitmap> traceDurations(BlockReader &block, const Comparison &comparison)
{
    APP_TRY(const auto starts, block.column(Fixed::TraceStart));
    APP_TRY(const auto ends, block.column(Fixed::TraceEnd));
    std::vector<std::int64_t> numbers(starts->ints.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = ends->ints[i] - starts->ints[i];
    return matchesOf(numbers, comparison);
}

/// Equality of ids without making texts of them.
Result<Bitmap> spanIds(BlockReader &block, Fixed fixed, const Predicate &predicate)
{
    const auto *text = std::get_if<std::string_view>(&predicate.comparison.literal);
    if (!text || !isEquality(predicate.comparison.op))
        return oneByOne(block, predicate);
    APP_TRY(const auto column, block.column(fixed));
    Bitmap rows(column->ints.size());
    rows.fill([&](std::size_t) { return false; });
    const bool isRoot = text->empty() && fixed == Fixed::SpanParent;
    const auto id = trace::spanIdFromHex(*text);
    const bool isSpelledSo =
        id && trace::toHex(*id) == *text && (fixed != Fixed::SpanParent || !id->isNull());
    if (isRoot || isSpelledSo) {
        std::uint64_t wanted = 0;
        for (const auto byte : id.value_or(trace::SpanId{}).bytes)
            wanted = wanted << 8 | byte;
        rows.fill([&](std::size_t row) { return column->ints[row] == std::int64_t(wanted); });
    }
    return predicate.comparison.op == BinaryOp::Equal ? rows : rows.flip();
}

Result<Bitmap> traceIds(BlockReader &block, const Predicate &predicate)
{
    const auto *text = std::get_if<std::string_view>(&predicate.comparison.literal);
    const auto id = text ? trace::traceIdFromShortHex(*text) : std::nullopt;
    const bool isSpelledSo = id && shortHex(*id) == *text;
    if (!isSpelledSo || predicate.comparison.op != BinaryOp::Equal)
        return oneByOne(block, predicate);
    APP_TRY(const auto column, block.column(Fixed::TraceIdentity));
    Bitmap rows(column->traceIds.size());
    rows.fill([&](std::size_t row) { return column->traceIds[row] == *id; });
    return rows;
}

std::optional<Fixed> textsOf(Intrinsic intrinsic)
{
    switch (intrinsic) {
    case Intrinsic::Name:
    case Intrinsic::StatusMessage:
    case Intrinsic::EventName:
    case Intrinsic::InstrumentationName:
    case Intrinsic::InstrumentationVersion: return columnsOf(intrinsic).front();
    default: return {};
    }
}

} // namespace

Result<Bitmap> intrinsicRows(BlockReader &block, const Predicate &predicate)
{
    const auto intrinsic = predicate.attribute.intrinsic;
    const auto size = block.rows(homeOf(predicate.attribute));
    // an intrinsic is never missing, and none is true or false
    if (predicate.test != Predicate::Test::Compare || size == 0)
        return Bitmap(size, predicate.test == Predicate::Test::Exists);
    if (const auto fixed = textsOf(intrinsic))
        return texts(block, *fixed, predicate);
    switch (intrinsic) {
    case Intrinsic::Duration: return durations(block, predicate);
    case Intrinsic::Status: return numbered(block, Fixed::SpanStatus, predicate.comparison);
    case Intrinsic::Kind: return numbered(block, Fixed::SpanKind, predicate.comparison);
    case Intrinsic::SpanId: return spanIds(block, Fixed::SpanIdentity, predicate);
    case Intrinsic::SpanParentId: return spanIds(block, Fixed::SpanParent, predicate);
    case Intrinsic::TraceId: return traceIds(block, predicate);
    case Intrinsic::ChildCount:
    case Intrinsic::NestedSetLeft:
    case Intrinsic::NestedSetRight:
        return codesAsNumbers(block, columnsOf(intrinsic).front(), predicate.comparison);
    case Intrinsic::NestedSetParent: return nestedSetParents(block, predicate.comparison);
    case Intrinsic::TraceDuration: return traceDurations(block, predicate.comparison);
    case Intrinsic::EventTimeSinceStart: return timesSinceStart(block, predicate.comparison);
    default: return oneByOne(block, predicate);
    }
}

Result<std::string> intrinsicReasonForNone(BlockReader &block, const Predicate &predicate,
                                           Depth depth)
{
    if (predicate.test != Predicate::Test::Compare)
        return std::string();
    const auto intrinsic = predicate.attribute.intrinsic;
    const auto reason = "no value matches of " + traceql::canonicalName(predicate.attribute);
    const auto fixed = textsOf(intrinsic);
    if (fixed && depth == Depth::Dictionaries) {
        APP_TRY(const auto dictionary, block.dictionary({.fixed = *fixed}));
        return mayMatch(dictionary, predicate.comparison) ? std::string() : reason;
    }
    if (intrinsic != Intrinsic::Duration)
        return std::string();
    const auto *facts = block.facts(Fixed::SpanDuration);
    return !facts || mayMatch(*facts, predicate.comparison) ? std::string() : reason;
}

} // namespace app::query
