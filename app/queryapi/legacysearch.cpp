#include "app/queryapi/legacysearch.h"

#include "app/base/number.h"
#include "app/traceql/quoting.h"

#include <vector>

namespace app::queryapi {
namespace {

struct Tag {
    std::string key;
    std::string value;
};

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// `key=value` or `key="a value"`, one after the other; moves `rest` behind it.
Result<Tag> takeTag(std::string_view &rest)
{
    const auto equals = rest.find_first_of("= \t\r\n");
    if (equals == 0 || equals == rest.npos || rest[equals] != '=')
        return fail(Error::Kind::Invalid, "invalid tags: expected key=value");
    Tag tag{std::string(rest.substr(0, equals)), {}};
    rest.remove_prefix(equals + 1);
    if (!rest.starts_with('"')) {
        const auto end = std::min(rest.find_first_of(" \t\r\n"), rest.size());
        tag.value = rest.substr(0, end);
        rest.remove_prefix(end);
        return tag;
    }
    std::size_t end = 1;
    while (end < rest.size() && rest[end] != '"')
        end += rest[end] == '\\' ? 2 : 1;
    if (end >= rest.size())
        return fail(Error::Kind::Invalid, "invalid tags: a value without its closing quote");
    const auto value = traceql::unescaped(rest.substr(1, end - 1));
    if (!value)
        return fail(Error::Kind::Invalid, "invalid tags: an escape that is none");
    tag.value = *value;
    rest.remove_prefix(end + 1);
    return tag;
}

Result<std::vector<Tag>> parse(std::string_view rest)
{
    std::vector<Tag> tags;
    for (;;) {
        while (!rest.empty() && isBlank(rest.front()))
            rest.remove_prefix(1);
        if (rest.empty())
            return tags;
        APP_TRY(auto tag, takeTag(rest));
        tags.push_back(std::move(tag));
    }
}

/// A regular expression, as a TraceQL string, that finds `text` anywhere.
std::string anywhere(const std::string &text)
{
    constexpr std::string_view special = R"(\.+*?()|[]{}^$)";
    std::string pattern = "(?s).*";
    for (const char c : text) {
        if (special.find(c) != special.npos)
            pattern += '\\';
        pattern += c;
    }
    return traceql::quoted(pattern + ".*");
}

std::string attributeCondition(const Tag &tag)
{
    const auto pattern = anywhere(tag.value);
    const bool isTyped = toInt64(tag.value) || tag.value == "true" || tag.value == "false";
    std::string condition;
    for (const char *scope : {"span.", "resource."}) {
        const auto name = scope + traceql::quotedName(tag.key);
        condition += (condition.empty() ? "" : " || ") + name + " =~ " + pattern;
        if (isTyped)
            condition += " || " + name + " = " + tag.value;
    }
    return condition;
}

Result<std::string> statusCondition(const std::string &code)
{
    if (code != "error" && code != "ok" && code != "unset")
        return fail(Error::Kind::Invalid, "invalid tags: status.code is error, ok or unset");
    return "status = " + code;
}

Result<std::string> condition(const Tag &tag)
{
    if (tag.key == "name")
        return "name =~ " + anywhere(tag.value);
    if (tag.key == "root.name")
        return "rootName =~ " + anywhere(tag.value);
    if (tag.key == "root.service.name")
        return "rootServiceName =~ " + anywhere(tag.value);
    if (tag.key == "status.code")
        return statusCondition(tag.value);
    if (tag.key == "error" && tag.value == "true")
        return "status = error";
    return attributeCondition(tag);
}

} // namespace

Result<std::string> toTraceQl(const LegacySearch &search)
{
    APP_TRY(const auto tags, parse(search.tags));
    std::string query;
    const auto add = [&query](const std::string &wanted) {
        query += (query.empty() ? "{ " : " && { ") + wanted + " }";
    };
    for (const auto &tag : tags) {
        APP_TRY(const auto wanted, condition(tag));
        add(wanted);
    }
    if (search.minDurationNs)
        add("traceDuration >= " + std::to_string(*search.minDurationNs) + "ns");
    if (search.maxDurationNs)
        add("traceDuration <= " + std::to_string(*search.maxDurationNs) + "ns");
    return query;
}

} // namespace app::queryapi
