#pragma once

#include "app/traceql/ast.h"

#include <optional>
#include <string_view>

/// The words of a query (reference 1). For the parser and the highlighter only.
namespace app::traceql {

struct Token {
    enum class Kind {
        End,
        Error,   ///< `value` says what is wrong
        Comment, ///< only from Lexer::nextOrComment()
        Word,    ///< neither keyword nor anything else known; also a character no rule names
        Keyword,
        Symbol,
        String, ///< literals: in `value`
        Number,
        Attribute,  ///< `.a`, `span.a`: name in `value`, with scope and ofParent
        ScopeColon, ///< `span:`
    };
    Kind kind = Kind::End;
    TextRange place = {};
    std::string_view text = {}; ///< as written
    Static value = {};
    Scope scope = Scope::None;
    bool ofParent = false;

    bool is(std::string_view word) const
    {
        return (kind == Kind::Keyword || kind == Kind::Symbol) && text == word;
    }
};

class Lexer
{
public:
    explicit Lexer(std::string_view text);

    /// The next token; Kind::End for ever behind the last. What is wrong becomes an Error token, and
    /// reading goes on behind it.
    Token next();
    Token nextOrComment();

private:
    Token string();
    Token raw();
    Token quotedCharacter();
    Token number();
    std::optional<Token> duration(std::size_t length);
    Token word();
    Token symbol();
    Token comment();
    Token attribute(std::size_t nameAt, Scope scope, bool ofParent);
    Token nestedAttribute(std::size_t nameAt);
    Token make(Token::Kind kind, std::size_t length, Static value = {}) const;
    Token error(std::size_t length, std::string detail) const;
    char at(std::size_t index) const { return index < m_text.size() ? m_text[index] : '\0'; }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_noDurationBefore = 0;
};

} // namespace app::traceql
