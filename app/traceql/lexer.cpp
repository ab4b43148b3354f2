#include "app/traceql/lexer.h"

#include "app/base/utf8.h"
#include "app/traceql/characters.h"
#include "app/traceql/duration.h"
#include "app/traceql/keywords.h"
#include "app/traceql/numeral.h"
#include "app/traceql/quoting.h"

#include <array>
#include <optional>

namespace app::traceql {
namespace {

/// Longest first.
constexpr std::array<std::string_view, 35> symbols{
    "!>>", "!<<", "&>>", "&<<", "!=", "=~", "!~", ">=", "<=", "&&", "||", ">>",
    "<<",  "!>",  "!<",  "&>",  "&<", "&~", "{",  "}",  "(",  ")",  ",",  "=",
    ">",   "<",   "+",   "-",   "*",  "/",  "%",  "^",  "!",  "|",  "~"};

std::size_t durationEnd(std::string_view text, std::size_t at)
{
    constexpr std::string_view micro = "µ";
    constexpr std::string_view others = "0123456789.nsumhdwy";
    while (at < text.size()) {
        if (text.substr(at, micro.size()) == micro)
            at += micro.size();
        else if (others.find(text[at]) != std::string_view::npos)
            ++at;
        else
            break;
    }
    return at;
}

Scope scopeNamed(std::string_view word)
{
    if (word == "span")
        return Scope::Span;
    if (word == "resource")
        return Scope::Resource;
    if (word == "event")
        return Scope::Event;
    if (word == "link")
        return Scope::Link;
    return word == "instrumentation" ? Scope::Instrumentation : Scope::None;
}

/// The name at `at` with its quoted parts resolved, and where it ends.
struct Name {
    std::string text;
    std::size_t end = 0;
    const char *problem = nullptr;
};

bool takeQuotedPart(std::string_view text, Name &name)
{
    for (++name.end; name.end < text.size(); ++name.end) {
        char c = text[name.end];
        if (c == '"') {
            ++name.end;
            return true;
        }
        if (c == '\\') {
            c = name.end + 1 < text.size() ? text[++name.end] : '\0';
            if (c != '"' && c != '\\') {
                name.problem = "in a quoted name only \\\" and \\\\ may follow a backslash";
                return false;
            }
        }
        name.text += c;
    }
    name.problem = "the quoted name is not closed; write a closing \"";
    return false;
}

Name readName(std::string_view text, std::size_t at)
{
    Name name{{}, at};
    while (isNamePart(text, name.end)) {
        if (text[name.end] == '"') {
            if (!takeQuotedPart(text, name))
                return name;
        } else {
            name.text += text[name.end++];
        }
    }
    if (name.end == at)
        name.problem = "expected an attribute name right behind the dot, such as .user.id";
    else if (name.text.empty())
        name.problem = "an attribute name cannot be empty";
    return name;
}

} // namespace

Lexer::Lexer(std::string_view text) : m_text(text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
        m_at = byteOrderMark.size();
}

Token Lexer::make(Token::Kind kind, std::size_t length, Static value) const
{
    return {kind, {int(m_at), int(m_at + length)}, m_text.substr(m_at, length), std::move(value)};
}

Token Lexer::error(std::size_t length, std::string detail) const
{
    return make(Token::Kind::Error, length, std::move(detail));
}

Token Lexer::next()
{
    Token token = nextOrComment();
    while (token.kind == Token::Kind::Comment)
        token = nextOrComment();
    return token;
}

Token Lexer::nextOrComment()
{
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
    const char c = at(m_at);
    Token token;
    if (m_at >= m_text.size())
        return make(Token::Kind::End, 0);
    if (c == '/' && (at(m_at + 1) == '/' || at(m_at + 1) == '*'))
        token = comment();
    else if (c == '"')
        token = string();
    else if (c == '`')
        token = raw();
    else if (c == '\'')
        token = quotedCharacter();
    else if (isDigit(c) || (c == '.' && isDigit(at(m_at + 1))))
        token = number();
    else if (c == '.')
        token = attribute(m_at + 1, Scope::None, false);
    else
        token = isWordStart(c) ? word() : symbol();
    m_at = std::size_t(token.place.end);
    return token;
}

Token Lexer::comment()
{
    const bool isLine = at(m_at + 1) == '/';
    const auto end = isLine ? m_text.find('\n', m_at) : m_text.find("*/", m_at + 2);
    if (end == std::string_view::npos && !isLine)
        return error(m_text.size() - m_at, "the comment is not closed; write */ behind it");
    const auto to = end == std::string_view::npos ? m_text.size() : isLine ? end : end + 2;
    return make(Token::Kind::Comment, to - m_at);
}

Token Lexer::string()
{
    std::size_t end = m_at + 1;
    while (end < m_text.size() && m_text[end] != '"' && m_text[end] != '\n')
        end += m_text[end] == '\\' && at(end + 1) != '\n' && end + 1 < m_text.size() ? 2 : 1;
    if (at(end) != '"')
        return error(end - m_at, "the text is not closed on its line; write a closing \"");
    auto value = unescaped(m_text.substr(m_at + 1, end - m_at - 1));
    if (!value)
        return error(
            end + 1 - m_at,
            "unknown escape in the text; write \\\\ for a backslash, or the text in `backticks`");
    return make(Token::Kind::String, end + 1 - m_at, *std::move(value));
}

Token Lexer::raw()
{
    const auto end = m_text.find('`', m_at + 1);
    if (end == std::string_view::npos)
        return error(m_text.size() - m_at, "the text is not closed; write a closing `");
    std::string value(m_text.substr(m_at + 1, end - m_at - 1));
    std::erase(value, '\r');
    return make(Token::Kind::String, end + 1 - m_at, std::move(value));
}

/// Never a value. Inside 'a' a backslash escapes the quote.
Token Lexer::quotedCharacter()
{
    std::size_t end = m_at + 1;
    while (end < m_text.size() && m_text[end] != '\'' && m_text[end] != '\n')
        end += m_text[end] == '\\' && at(end + 1) != '\n' && end + 1 < m_text.size() ? 2 : 1;
    if (at(end) != '\'')
        return error(1, "a single quote opens nothing; write text in double quotes");
    const std::string inside(m_text.substr(m_at + 1, end - m_at - 1));
    return error(end + 1 - m_at, "text stands in double quotes; write \"" + inside + '"');
}

Token Lexer::number()
{
    const auto number = m_text.substr(m_at, numeralEnd(m_text, m_at) - m_at);
    if (const char *problem = problemOf(number))
        return error(number.size(), problem);
    if (auto token = m_at < m_noDurationBefore ? std::nullopt : duration(number.size()))
        return *std::move(token);
    if (const auto value = numeralValue(number))
        return make(Token::Kind::Number, number.size(), *value);
    return error(number.size(),
                 "the number is too large; the largest whole one is "
                 "9223372036854775807 (maxInt)");
}

/// The number of `length` bytes with the units behind it, if that is a duration.
std::optional<Token> Lexer::duration(std::size_t length)
{
    const auto end = durationEnd(m_text, m_at + length);
    if (end == m_at + length)
        return {};
    if (const auto ns = parseDuration(m_text.substr(m_at, end - m_at)))
        return make(Token::Kind::Number, end - m_at, Duration{*ns});
    // reading on inside this run would look through the rest of it once a number
    m_noDurationBefore = end;
    return {};
}

Token Lexer::word()
{
    if (const auto space = spaceLength(m_text, m_at); space > 0)
        return error(space, "this blank is not a plain space; type a space");
    std::size_t end = m_at;
    while (end < m_text.size() && isWordPart(m_text[end]) && spaceLength(m_text, end) == 0)
        end += std::size_t(codePointLength(m_text, end));
    const auto text = m_text.substr(m_at, end - m_at);
    const char behind = at(end);
    if (behind == '.' && text == "parent")
        return nestedAttribute(end + 1);
    const auto scope = scopeNamed(text);
    if (behind == '.' && scope != Scope::None)
        return attribute(end + 1, scope, false);
    if (behind == ':' && (text == "trace" || (scope != Scope::None && scope != Scope::Resource)))
        return make(Token::Kind::ScopeColon, text.size() + 1);
    return make(isKeyword(text) ? Token::Kind::Keyword : Token::Kind::Word, text.size());
}

Token Lexer::nestedAttribute(std::size_t nameAt)
{
    for (const auto scope : {Scope::Span, Scope::Resource}) {
        const std::string_view prefix = scope == Scope::Span ? "span." : "resource.";
        if (m_text.substr(nameAt, prefix.size()) == prefix)
            return attribute(nameAt + prefix.size(), scope, true);
    }
    return attribute(nameAt, Scope::None, true);
}

Token Lexer::attribute(std::size_t nameAt, Scope scope, bool ofParent)
{
    auto name = readName(m_text, nameAt);
    if (name.problem)
        return error(name.end - m_at, name.problem);
    auto token = make(Token::Kind::Attribute, name.end - m_at, std::move(name.text));
    token.scope = scope;
    token.ofParent = ofParent;
    return token;
}

Token Lexer::symbol()
{
    for (const auto text : symbols) {
        if (m_text.substr(m_at, text.size()) == text)
            return make(Token::Kind::Symbol, text.size());
    }
    return make(Token::Kind::Word, 1);
}

} // namespace app::traceql
