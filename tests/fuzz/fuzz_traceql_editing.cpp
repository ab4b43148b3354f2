#include "app/traceql/check.h"
#include "app/traceql/complete.h"
#include "app/traceql/diagnose.h"
#include "app/traceql/parser.h"
#include "app/traceql/tokens.h"
#include "tests/fuzz/check.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace app::traceql;

namespace {

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

} // namespace

/// What an editor asks while somebody types: every mistake, classes of words, completion at a cursor.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = tests::textOf(data, size);
    checkDiagnosis(text);
    // complete() reads the whole text each time
    constexpr std::size_t mostRead = 1'000'000;
    const auto step = std::max(std::size_t(7), text.size() * text.size() / mostRead);
    for (std::size_t cursor = 0; cursor <= text.size(); cursor += step)
        checkCompletions(text, int(cursor));
    return 0;
}
