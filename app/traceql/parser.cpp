#include "app/traceql/parser.h"

#include "app/base/utf8.h"
#include "app/traceql/check.h"
#include "app/traceql/fold.h"
#include "app/traceql/limits.h"
#include "app/traceql/metricsparser.h"
#include "app/traceql/pipelineparser.h"
#include "app/traceql/queryparser.h"

#include <algorithm>

namespace app::traceql {

Result<> checkText(std::string_view text)
{
    if (text.size() > std::size_t(maxQueryBytes))
        return fail(
            Error::Kind::TooLarge,
            "the query has " + std::to_string(text.size()) + " bytes; the limit is "
                + std::to_string(maxQueryBytes),
            TextRange{maxQueryBytes, int(std::min(text.size(), std::size_t(maxQueryBytes) + 1))});
    for (std::size_t at = 0; at < text.size();) {
        const int length = codePointLength(text, at);
        const TextRange place{int(at), int(at) + length};
        if (text[at] == '\0')
            return fail(Error::Kind::Invalid, "a query cannot hold the character NUL", place);
        if (length == 1 && (text[at] & 0x80) != 0)
            return fail(Error::Kind::Invalid, "this byte is no part of UTF-8", place);
        at += std::size_t(length);
    }
    return {};
}

Result<Query> parse(std::string_view text)
{
    APP_CHECK(checkText(text));
    Cursor cursor(text);
    return parseQuery(cursor);
}

Result<Query> parseQuery(Cursor &cursor)
{
    Query query;
    APP_TRY(auto head, parseHead(cursor));
    query.pipeline = std::move(head.pipeline);
    if (!head.isClosed && cursor.sees("|") && startsMetrics(cursor.peek(1))) {
        cursor.advance();
        APP_TRY(query.metrics, parseMetrics(cursor));
    }
    while (cursor.sees("with")) {
        // of several with() the last one counts
        APP_TRY(query.hints, parseHints(cursor));
    }
    if (head.isClosed && cursor.sees("|"))
        return cursor.unexpected(
            "the end of the query; nothing can be piped behind pipelines in parentheses");
    if (cursor.peek().kind != Token::Kind::End)
        return cursor.unexpected("the end of the query");
    return query;
}

Result<Query> parseAndCheck(std::string_view text)
{
    APP_TRY(auto query, parse(text));
    if (auto errors = check(query); !errors.empty())
        return tl::unexpected(std::move(errors.front()));
    return fold(std::move(query));
}

} // namespace app::traceql
