#include "app/traceql/advise.h"
#include "app/traceql/check.h"
#include "app/traceql/complete.h"
#include "app/traceql/diagnose.h"
#include "app/traceql/format.h"
#include "app/traceql/limits.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"
#include "app/traceql/tokens.h"
#include "tests/fuzz/check.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace app::traceql;

namespace {

void checkNodes(const FieldExpr &expr, std::string_view text)
{
    for (const auto &node : expr.nodes) {
        tests::check(node.place.begin >= 0 && node.place.begin < node.place.end);
        tests::check(std::size_t(node.place.end) <= text.size());
    }
}

void checkPlaces(const Query &query, std::string_view text)
{
    for (const auto &stage : query.pipeline.stages) {
        const auto *spansets = std::get_if<SpansetExpr>(&stage.value);
        for (std::size_t i = 0; spansets && i < spansets->nodes.size(); ++i) {
            if (const auto *filter = std::get_if<SpansetFilter>(&spansets->nodes[i].value))
                checkNodes(filter->condition, text);
        }
    }
}

/// Printing is longer than what was written, so that text at the limit may grow over it.
void checkStable(const Query &query)
{
    const auto printed = print(query);
    const auto again = parse(printed);
    const bool isOverALimit = !again && again.error().kind == app::Error::Kind::TooLarge;
    tests::check(isOverALimit || (again && *again == query));
}

/// Blanks and line breaks alone may differ, and only once.
void checkFormat(const Query &query, std::string_view text)
{
    const auto formatted = format(text);
    tests::check(formatted.has_value());
    const auto again = parse(*formatted);
    const bool isOverALimit = !again && again.error().kind == app::Error::Kind::TooLarge;
    tests::check(isOverALimit || (again && *again == query));
    tests::check(isOverALimit || *format(*formatted) == *formatted);
    const auto canonical = parse(format(query));
    tests::check(canonical ? *canonical == query
                           : canonical.error().kind == app::Error::Kind::TooLarge);
}

void checkAdvice(const Query &query, std::string_view text)
{
    for (const auto &advice : advise(query))
        tests::checkError({app::Error::Kind::Invalid, advice.text, advice.place}, text);
}

void checkDiagnosis(std::string_view text)
{
    const auto query = parse(text);
    const auto errors = diagnose(text);
    for (const auto &error : errors)
        tests::checkError(error, text);
    tests::check(query ? errors == check(*query)
                       : !errors.empty() && errors.front() == query.error());
}

std::span<const KnownName> someNames(Scope scope, std::string_view)
{
    static const std::array<KnownName, 5> names{KnownName{"http.method", 3},
                                                {"a b", 1},
                                                {"quote\"and\\slash", 0},
                                                {"", 7},
                                                {"digits1", -1}};
    return scope == Scope::Event ? std::span(names).first(2) : std::span(names);
}

std::span<const KnownValue> someValues(const Attribute &, std::string_view)
{
    static const std::array<KnownValue, 7> values{KnownValue{std::string("GET"), 3},
                                                  {std::string("a\"`\n\xff"), 1},
                                                  {std::int64_t(-5), 2},
                                                  {std::numeric_limits<double>::quiet_NaN(), 0},
                                                  {1.5, 0},
                                                  {Duration{1'500}, 0},
                                                  {true, 0}};
    return values;
}

std::ptrdiff_t unknownIn(std::string_view text)
{
    return std::ranges::count(tokens(text), TokenClass::Unknown, &ClassedToken::tokenClass);
}

/// What is offered replaces a range at the cursor, and leaves no more unread than there was.
void checkCompletions(std::string_view text, int cursor)
{
    const auto found = complete(text, cursor, {someNames, someValues});
    const auto [begin, end] = found.replaced;
    tests::check(begin >= 0 && begin <= end && std::size_t(end) <= text.size());
    tests::check(begin <= cursor && found.items.size() <= std::size_t(maxCompletions));
    if (found.items.empty())
        return;
    // one of a hundred, because each takes reading the text in front again
    const auto &item = found.items[std::size_t(cursor) % found.items.size()];
    tests::check(!item.label.empty() && !item.insert.empty());
    // a scope waits for its name, and hints are words without a class
    const bool isUnknown =
        item.kind == Completion::Kind::Scope || item.kind == Completion::Kind::Hint;
    const auto before = std::string(text.substr(0, std::size_t(begin)));
    tests::check(isUnknown || unknownIn(before + item.insert) <= unknownIn(before));
}

void checkEditing(std::string_view text)
{
    checkDiagnosis(text);
    // complete() reads the whole text each time
    constexpr std::size_t mostRead = 1'000'000;
    const auto step = std::max(std::size_t(7), text.size() * text.size() / mostRead);
    for (std::size_t cursor = 0; cursor <= text.size(); cursor += step)
        checkCompletions(text, int(cursor));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = tests::textOf(data, size);
    checkEditing(text);
    const auto query = parse(text);
    if (!query) {
        tests::checkError(query.error(), text);
        tests::check(query.error().place.has_value());
        return 0;
    }
    tests::check(size <= std::size_t(maxQueryBytes));
    checkPlaces(*query, text);
    checkStable(*query);
    checkFormat(*query, text);
    checkAdvice(*query, text);
    const auto errors = check(*query);
    for (const auto &error : errors)
        tests::checkError(error, text);
    const auto ready = parseAndCheck(text);
    tests::check(ready.has_value() == errors.empty());
    if (ready)
        tests::check(!print(*ready).empty());
    return 0;
}
