#include "app/traceql/tokens.h"

#include "app/traceql/keywords.h"
#include "app/traceql/lexer.h"

namespace app::traceql {
namespace {

TokenClass classOfKeyword(const Token &token, bool isScoped)
{
    if (isScoped || intrinsicNamed(token.text))
        return TokenClass::Intrinsic;
    if (token.text == "nil" || constantNamed(token.text))
        return TokenClass::Constant;
    return TokenClass::Keyword;
}

TokenClass classOfSymbol(std::string_view text)
{
    constexpr std::string_view brackets = "{}(),";
    const bool isBracket = text.size() == 1 && brackets.find(text) != std::string_view::npos;
    return isBracket ? TokenClass::Bracket : TokenClass::Operator;
}

/// `isScoped`: behind `span:`.
TokenClass classOf(const Token &token, bool isScoped)
{
    switch (token.kind) {
    case Token::Kind::Comment: return TokenClass::Comment;
    case Token::Kind::Keyword: return classOfKeyword(token, isScoped);
    case Token::Kind::Symbol: return classOfSymbol(token.text);
    case Token::Kind::String: return TokenClass::String;
    case Token::Kind::Number: return TokenClass::Number;
    case Token::Kind::Attribute: return TokenClass::Attribute;
    case Token::Kind::ScopeColon: return TokenClass::Intrinsic;
    case Token::Kind::Error:
        return token.text.starts_with('"') || token.text.starts_with('`') ? TokenClass::String
                                                                          : TokenClass::Unknown;
    default: break;
    }
    const bool isLimit = token.text == "minInt" || token.text == "maxInt";
    return isLimit ? TokenClass::Constant : TokenClass::Unknown;
}

} // namespace

std::vector<ClassedToken> tokens(std::string_view text)
{
    std::vector<ClassedToken> found;
    Lexer lexer(text);
    bool isScoped = false;
    for (auto token = lexer.nextOrComment(); token.kind != Token::Kind::End;
         token = lexer.nextOrComment()) {
        found.push_back({classOf(token, isScoped), token.place});
        isScoped = token.kind == Token::Kind::ScopeColon;
    }
    return found;
}

} // namespace app::traceql
