#include "app/otlp/budget.h"
#include "app/otlp/codecs.h"

#include <algorithm>
#include <iterator>

namespace app::otlp {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool looksLikeJson(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

/// One document a line: a closing brace, a line break and an opening brace never follow each other inside one document.
bool isJsonLines(std::string_view text)
{
    const auto begin = std::min(text.find_first_not_of(blanks), text.size());
    const auto lineEnd = std::min(text.find('\n', begin), text.size());
    const auto last = text.substr(0, lineEnd).find_last_not_of(blanks);
    const auto next = text.find_first_not_of(blanks, lineEnd);
    return last != std::string_view::npos && next != std::string_view::npos && text[last] == '}'
        && text[next] == '{';
}

Error shifted(Error error, std::size_t by)
{
    if (error.place)
        error.place = TextRange{error.place->begin + int(by), error.place->end + int(by)};
    return error;
}

Result<trace::Batch> readJsonLines(std::string_view text)
{
    trace::Batch all;
    int number = 1;
    for (std::size_t begin = 0; begin < text.size(); ++number) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto line = text.substr(begin, end - begin);
        if (line.find_first_not_of(blanks) != std::string_view::npos) {
            auto batch = readJson(line, Dialect::Any);
            if (!batch) {
                auto error = shifted(std::move(batch).error(), begin);
                error.detail = "line " + std::to_string(number) + ": " + error.detail;
                return tl::unexpected(std::move(error));
            }
            std::move(batch->resourceSpans.begin(), batch->resourceSpans.end(),
                      std::back_inserter(all.resourceSpans));
        }
        begin = end + 1;
    }
    return all;
}

Result<trace::Batch> readAnyJson(std::string_view text)
{
    return isJsonLines(text) ? readJsonLines(text) : readJson(text, Dialect::Any);
}

} // namespace

Result<trace::Batch> decodeAny(std::string_view body)
{
    APP_CHECK(checkBodySize(body.size()));
    if (body.starts_with(byteOrderMark)) {
        return readAnyJson(body.substr(byteOrderMark.size())).map_error([](Error error) {
            return shifted(std::move(error), byteOrderMark.size());
        });
    }
    if (!looksLikeJson(body))
        return readProtobuf(body);
    if (!body.starts_with('\n'))
        return readAnyJson(body);
    // a line feed is also the tag of protobuf's first field, and a brace behind it a length
    auto batch = readProtobuf(body);
    return batch ? batch : readAnyJson(body);
}

} // namespace app::otlp
