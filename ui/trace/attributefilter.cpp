#include "ui/trace/attributefilter.h"

#include "app/base/number.h"
#include "app/trace/generation.h"
#include "app/trace/jsontree.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// Larger texts are shown as they came: indenting them would cost more than it tells.
constexpr std::size_t largestIndented = 4 * 1024 * 1024;

bool isPlainKey(std::string_view key)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '.' || c == '-' || c == '/';
    };
    return !key.empty() && key.front() != '.' && std::all_of(key.begin(), key.end(), isPlain);
}

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        switch (c) {
        case '"': result += "\\\""; break;
        case '\\': result += "\\\\"; break;
        case '\n': result += "\\n"; break;
        case '\r': result += "\\r"; break;
        case '\t': result += "\\t"; break;
        default: result += c;
        }
    }
    return result + '"';
}

std::string literalOf(const app::trace::Value &value)
{
    if (const auto *text = value.get<std::string>())
        return quoted(*text);
    if (const auto *flag = value.get<bool>())
        return *flag ? "true" : "false";
    if (const auto *number = value.get<std::int64_t>())
        return std::to_string(*number);
    if (const auto *number = value.get<double>(); number && std::isfinite(*number)) {
        // TraceQL has no exponents and tells 1.0 from 1 only by the point
        const std::string text = app::toText(*number);
        const bool isFraction = text.find('.') != std::string::npos;
        return text.find('e') == std::string::npos ? text + (isFraction ? "" : ".0")
                                                   : std::string();
    }
    return {};
}

std::string_view prefixOf(AttributeScope scope)
{
    switch (scope) {
    case AttributeScope::Resource: return "resource.";
    case AttributeScope::Instrumentation: return "instrumentation.";
    case AttributeScope::Span: break;
    }
    return "span.";
}

std::string comparison(AttributeScope scope, const app::trace::Attribute &attribute,
                       std::string_view comparator)
{
    const std::string literal = literalOf(attribute.value);
    if (literal.empty() || attribute.key.empty())
        return {};
    std::string filter = "{ ";
    filter += prefixOf(scope);
    filter += isPlainKey(attribute.key) ? attribute.key : quoted(attribute.key);
    return filter.append(comparator) + literal + " }";
}

} // namespace

std::string filterFor(AttributeScope scope, const app::trace::Attribute &attribute)
{
    return comparison(scope, attribute, " = ");
}

std::string filterOut(AttributeScope scope, const app::trace::Attribute &attribute)
{
    return comparison(scope, attribute, " != ");
}

std::string filterForSession(std::string_view session)
{
    std::string filter;
    for (const auto key : app::trace::sessionKeys()) {
        filter += filter.empty() ? "{ span." : " || span.";
        filter.append(key) += " = " + quoted(session);
    }
    return filter + " }";
}

QString typeText(const app::trace::Value &value)
{
    static constexpr std::array names = {u"empty",  u"string", u"bool",  u"int",
                                         u"double", u"bytes",  u"array", u"key-value list"};
    static_assert(names.size() == std::variant_size_v<app::trace::Value::Data>);
    return QStringView(names[value.data().index()]).toString();
}

std::string indentedJson(const std::string &text)
{
    if (text.size() > largestIndented)
        return text;
    const auto tree = app::trace::jsonTree(text);
    return tree ? app::trace::indentedText(*tree) : text;
}

QString readableText(const app::trace::Value &value)
{
    return QString::fromStdString(indentedJson(app::trace::toText(value)));
}

} // namespace ui
