#include "app/query/kernels.h"

#include "app/query/operators.h"
#include "app/traceql/language.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace app::query {
namespace {

using store::ColumnType;
using traceql::BinaryOp;

bool wantsAll(BinaryOp op) { return op == BinaryOp::NotEqual || op == BinaryOp::NotMatches; }

/// `use` gets the comparison as a function, so that each operator has a loop of its own.
template <typename T, typename Use>
void withTest(BinaryOp op, T literal, Use use)
{
    switch (op) {
    case BinaryOp::Equal: return use([literal](auto value) { return T(value) == literal; });
    case BinaryOp::NotEqual: return use([literal](auto value) { return T(value) != literal; });
    case BinaryOp::Less: return use([literal](auto value) { return T(value) < literal; });
    case BinaryOp::LessEqual: return use([literal](auto value) { return T(value) <= literal; });
    case BinaryOp::Greater: return use([literal](auto value) { return T(value) > literal; });
    case BinaryOp::GreaterEqual: return use([literal](auto value) { return T(value) >= literal; });
    default: return;
    }
}

template <typename V, typename Test>
bool elementsPass(const V *first, const V *last, Test test, bool wantsEach)
{
    return wantsEach ? std::all_of(first, last, test) : std::any_of(first, last, test);
}

/// The three forms of a column: arrays, a value for every row, values for some rows.
template <typename V, typename Test>
void scan(const store::Column &column, const store::View<V> &values, bool wantsEach, Test test,
          Bitmap &rows)
{
    if (!column.offsets.empty()) {
        for (std::size_t i = 0; i + 1 < column.offsets.size(); ++i) {
            const auto *first = values.data() + column.offsets[i];
            if (elementsPass(first, values.data() + column.offsets[i + 1], test, wantsEach))
                rows.set(column.rowOf(i));
        }
    } else if (column.isDense) {
        Bitmap mine(rows.size());
        mine.fill([&](std::size_t row) { return test(values[row]); });
        rows |= mine;
    } else {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (test(values[i]))
                rows.set(column.rows[i]);
        }
    }
}

std::optional<std::int64_t> integerOf(const Dynamic &literal)
{
    if (const auto *integer = std::get_if<std::int64_t>(&literal))
        return *integer;
    if (const auto *duration = std::get_if<traceql::Duration>(&literal))
        return duration->ns;
    return {};
}

std::optional<double> realOf(const Dynamic &literal)
{
    if (const auto integer = integerOf(literal))
        return double(*integer);
    const auto *real = std::get_if<double>(&literal);
    return real ? std::optional(*real) : std::nullopt;
}

/// Integers are compared exactly, unless one side is a double (reference 5).
template <typename V>
void addNumbers(const store::Column &column, const store::View<V> &values,
                const Comparison &comparison, Bitmap &rows)
{
    const auto run = [&](auto test) { scan(column, values, wantsAll(comparison.op), test, rows); };
    const auto integer = integerOf(comparison.literal);
    const auto real = realOf(comparison.literal);
    if (std::is_integral_v<V> && integer)
        withTest(comparison.op, *integer, run);
    else if (real)
        withTest(comparison.op, *real, run);
}

std::vector<std::uint8_t> passing(const store::Dictionary &dictionary, const Comparison &comparison)
{
    std::vector<std::uint8_t> pass(dictionary.size());
    std::transform(dictionary.begin(), dictionary.end(), pass.begin(),
                   [&](std::string_view text) { return comparison.isTrueOf(text); });
    return pass;
}

void addTexts(const store::Column &column, const Comparison &comparison, Bitmap &rows)
{
    if (!std::holds_alternative<std::string_view>(comparison.literal))
        return;
    const auto pass = passing(column.dictionary, comparison);
    const auto hits = std::accumulate(pass.begin(), pass.end(), std::size_t(0));
    if (hits == 0)
        return;
    if (hits == 1) {
        const auto code = std::uint32_t(std::find(pass.begin(), pass.end(), 1) - pass.begin());
        scan(
            column, column.codes, wantsAll(comparison.op),
            [code](std::uint32_t one) { return one == code; }, rows);
        return;
    }
    scan(
        column, column.codes, wantsAll(comparison.op),
        [table = pass.data()](std::uint32_t code) { return table[code] != 0; }, rows);
}

void addFlags(const store::Column &column, const Comparison &comparison, Bitmap &rows)
{
    const auto *flag = std::get_if<bool>(&comparison.literal);
    const bool isEquality = comparison.op == BinaryOp::Equal || comparison.op == BinaryOp::NotEqual;
    if (!flag || !isEquality)
        return;
    const bool wanted = *flag == (comparison.op == BinaryOp::Equal);
    scan(
        column, column.flags, wantsAll(comparison.op),
        [wanted](std::uint8_t one) { return (one != 0) == wanted; }, rows);
}

template <typename T>
bool mayMatchRange(BinaryOp op, T least, T greatest, T literal)
{
    switch (op) {
    case BinaryOp::Equal: return least <= literal && literal <= greatest;
    case BinaryOp::Less: return least < literal;
    case BinaryOp::LessEqual: return least <= literal;
    case BinaryOp::Greater: return greatest > literal;
    case BinaryOp::GreaterEqual: return greatest >= literal;
    default: return true;
    }
}

} // namespace

bool Comparison::isTrueOf(const Dynamic &value) const
{
    return isTrue(query::apply(op, value, literal, pattern));
}

void addMatches(const store::Column &column, const store::ColumnId &id,
                const Comparison &comparison, Bitmap &rows)
{
    switch (id.type) {
    case ColumnType::Code: return addTexts(column, comparison, rows);
    case ColumnType::Int: return addNumbers(column, column.ints, comparison, rows);
    case ColumnType::Double: return addNumbers(column, column.doubles, comparison, rows);
    case ColumnType::Bool: return addFlags(column, comparison, rows);
    case ColumnType::TraceId:
    case ColumnType::Opaque: return;
    }
}

void addPresent(const store::Column &column, Bitmap &rows)
{
    if (column.isDense) {
        rows = Bitmap(rows.size(), true);
        return;
    }
    for (const auto row : column.rows)
        rows.set(row);
}

Bitmap matchesOf(const std::vector<std::int64_t> &numbers, const Comparison &comparison)
{
    Bitmap rows(numbers.size());
    const auto run = [&](auto test) {
        rows.fill([&](std::size_t row) { return test(numbers[row]); });
    };
    if (const auto integer = integerOf(comparison.literal))
        withTest(comparison.op, *integer, run);
    else if (const auto real = realOf(comparison.literal))
        withTest(comparison.op, *real, run);
    return rows;
}

Bitmap matchesOf(const std::vector<double> &numbers, const Comparison &comparison)
{
    Bitmap rows(numbers.size());
    if (const auto real = realOf(comparison.literal)) {
        withTest(comparison.op, *real, [&](auto test) {
            rows.fill([&](std::size_t row) { return test(numbers[row]); });
        });
    }
    return rows;
}

Bitmap rowsWith(const store::View<std::uint32_t> &codes, const std::vector<std::uint8_t> &passing)
{
    const auto hits = std::accumulate(passing.begin(), passing.end(), std::size_t(0));
    Bitmap rows(codes.size(), hits == passing.size());
    if (hits != 0 && hits != passing.size())
        rows.fill([&](std::size_t row) { return passing[codes[row]] != 0; });
    return rows;
}

bool mayMatch(const store::ColumnFacts &facts, const Comparison &comparison)
{
    const auto integer = integerOf(comparison.literal);
    const auto real = realOf(comparison.literal);
    switch (facts.id.type) {
    case ColumnType::Code: return std::holds_alternative<std::string_view>(comparison.literal);
    case ColumnType::Bool: return std::holds_alternative<bool>(comparison.literal);
    case ColumnType::Int:
        if (integer)
            return mayMatchRange(comparison.op, facts.leastInt, facts.greatestInt, *integer);
        return real
            && mayMatchRange(comparison.op, double(facts.leastInt), double(facts.greatestInt),
                             *real);
    case ColumnType::Double:
        return real && mayMatchRange(comparison.op, facts.leastDouble, facts.greatestDouble, *real);
    case ColumnType::TraceId:
    case ColumnType::Opaque: break;
    }
    return false;
}

bool mayMatch(const store::Dictionary &dictionary, const Comparison &comparison)
{
    return std::any_of(dictionary.begin(), dictionary.end(),
                       [&](std::string_view text) { return comparison.isTrueOf(text); });
}

} // namespace app::query
