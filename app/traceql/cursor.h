#pragma once

#include "app/base/result.h"
#include "app/traceql/lexer.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app::traceql {

/// Every token of `text`, the one of Kind::End last.
std::vector<Token> lexed(std::string_view text);

/// The place in the token stream where the parser stands. Private to the parser.
class Cursor
{
public:
    explicit Cursor(std::string_view text) : Cursor(text, lexed(text)) {}
    /// Over tokens of `text`, some of them replaced; the last is Kind::End.
    Cursor(std::string_view text, std::vector<Token> tokens)
        : m_text(text)
        , m_tokens(std::move(tokens))
    {
    }

    /// How many tokens have been taken.
    std::size_t at() const { return m_at; }

    const Token &peek(int ahead = 0) const;
    const Token &previous() const;
    bool sees(std::string_view word) const { return peek().is(word); }
    void advance();
    bool accept(std::string_view word);
    /// Steps over `word` or says that it is missing.
    Result<> expect(std::string_view word);

    /// Why the next token cannot stand here; `wanted` completes "expected …".
    tl::unexpected<Error> unexpected(std::string_view wanted) const;

    int begin() const { return peek().place.begin; }
    /// From `begin` to the end of the last token taken.
    TextRange since(int begin) const;

    /// Held while the parser is one call of itself deeper.
    class Nesting
    {
    public:
        explicit Nesting(Cursor &cursor) : m_cursor(cursor) { ++m_cursor.m_depth; }
        ~Nesting() { --m_cursor.m_depth; }
        Nesting(const Nesting &) = delete;
        Nesting &operator=(const Nesting &) = delete;

    private:
        Cursor &m_cursor;
    };
    Result<> checkDepth() const;

private:
    std::string_view m_text;
    std::vector<Token> m_tokens;
    std::vector<std::size_t> m_open; // brackets not closed before the current token
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace app::traceql
