#include "app/traceql/advise.h"
#include "app/traceql/check.h"
#include "app/traceql/format.h"
#include "app/traceql/limits.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"
#include "tests/fuzz/check.h"

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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = tests::textOf(data, size);
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
