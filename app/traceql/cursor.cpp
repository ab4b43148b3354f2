#include "app/traceql/cursor.h"

#include "app/traceql/limits.h"
#include "app/traceql/remedy.h"

#include <algorithm>

namespace app::traceql {

std::vector<Token> lexed(std::string_view text)
{
    std::vector<Token> tokens;
    Lexer lexer(text);
    do {
        tokens.push_back(lexer.next());
    } while (tokens.back().kind != Token::Kind::End);
    return tokens;
}

const Token &Cursor::peek(int ahead) const
{
    return m_tokens[std::min(m_at + std::size_t(ahead), m_tokens.size() - 1)];
}

const Token &Cursor::previous() const { return m_tokens[m_at == 0 ? 0 : m_at - 1]; }

void Cursor::advance()
{
    if (sees("{") || sees("("))
        m_open.push_back(m_at);
    else if ((sees("}") || sees(")")) && !m_open.empty())
        m_open.pop_back();
    if (m_at + 1 < m_tokens.size())
        ++m_at;
}

bool Cursor::accept(std::string_view word)
{
    if (!sees(word))
        return false;
    advance();
    return true;
}

Result<> Cursor::expect(std::string_view word)
{
    if (!accept(word))
        return unexpected('\'' + std::string(word) + '\'');
    return {};
}

TextRange Cursor::since(int begin) const { return {begin, previous().place.end}; }

tl::unexpected<Error> Cursor::unexpected(std::string_view wanted) const
{
    const auto &token = peek();
    if (token.kind == Token::Kind::Error)
        return fail(Error::Kind::Invalid, std::get<std::string>(token.value), token.place);
    std::string detail = "expected " + std::string(wanted) + ", found " + describe(token);
    if (token.kind == Token::Kind::End && !m_open.empty()) {
        const auto &open = m_tokens[m_open.back()];
        detail += std::string("; this '").append(open.text) + "' is not closed: write '"
            + (open.is("{") ? "}'" : ")'");
        return fail(Error::Kind::Invalid, std::move(detail), open.place);
    }
    const auto remedy = remedyFor({m_text, previous(), token, peek(1), wanted});
    if (!remedy.text.empty())
        detail += "; " + remedy.text;
    return fail(Error::Kind::Invalid, std::move(detail), remedy.place);
}

Result<> Cursor::checkDepth() const
{
    if (m_depth <= maxNesting)
        return {};
    return fail(Error::Kind::TooLarge,
                "more than " + std::to_string(maxNesting)
                    + " pipelines or numbers in parentheses inside one another",
                peek().place);
}

} // namespace app::traceql
