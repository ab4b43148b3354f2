#include "app/traceql/format.h"

#include "app/traceql/lexer.h"
#include "app/traceql/parser.h"
#include "app/traceql/printer.h"

#include <algorithm>

namespace app::traceql {
namespace {

constexpr std::size_t widestLine = 80;
constexpr std::size_t indentation = 4;

/// A token with what is known of its neighbours.
struct Piece {
    Token token;
    bool ownsLine = false;   ///< a comment that stood on a line of its own
    bool isUnary = false;    ///< a sign in front of its operand
    bool isCall = false;     ///< the parenthesis of a function
    std::size_t partner = 0; ///< of an opening bracket: where it is closed
    std::size_t left = 0;    ///< width of all in front, on one line
    int breaks = 0;          ///< comments in front that end a line

    bool is(std::string_view text) const { return token.is(text); }
    bool isComment() const { return token.kind == Token::Kind::Comment; }
    bool endsLine() const { return isComment() && token.text.starts_with("//"); }
    bool opens() const { return is("{") || is("("); }
    bool closes() const { return is("}") || is(")"); }
};

std::string_view withoutBlanksBehind(std::string_view text)
{
    const auto last = text.find_last_not_of(" \t\r");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

class Layout
{
public:
    explicit Layout(std::string_view text)
    {
        read(text);
        match();
        measure();
    }
    std::string text();

private:
    struct Group {
        bool isBroken = false;
        bool isInFilter = false;
    };

    void read(std::string_view text);
    void match();
    void measure();
    bool breaksBefore(std::size_t at) const;
    bool breaksAtRoot(std::size_t at) const;
    bool isJoint(std::size_t at) const;
    bool hasBlankBefore(std::size_t at) const;
    bool isTooLong(std::size_t first, std::size_t last) const;
    std::size_t stageEnd(std::size_t at) const;
    void enter(std::size_t at);
    void leave();
    bool isInBroken() const { return !m_groups.empty() && m_groups.back().isBroken; }

    std::vector<Piece> m_pieces;
    std::vector<Group> m_groups;
    std::size_t m_depth = 0; // of broken groups
    bool m_hasLines = false;
    bool m_isLongStage = false;
};

void Layout::read(std::string_view text)
{
    Lexer lexer(text);
    std::size_t end = 0;
    Token before; // the one in front that is no comment
    for (auto token = lexer.nextOrComment(); token.kind != Token::Kind::End;
         token = lexer.nextOrComment()) {
        const auto begin = std::size_t(token.place.begin);
        const auto gap = text.substr(end, begin - end);
        end = std::size_t(token.place.end);
        Piece piece{token};
        if (piece.isComment()) {
            piece.ownsLine = !m_pieces.empty() && gap.find('\n') != std::string_view::npos;
            piece.token.text = piece.endsLine() ? withoutBlanksBehind(token.text) : token.text;
        } else {
            const bool isBehindOperand = before.kind != Token::Kind::End
                && (before.kind != Token::Kind::Symbol || before.is(")") || before.is("}"));
            piece.isUnary = token.is("!") || (token.is("-") && !isBehindOperand);
            piece.isCall = token.is("(") && before.kind == Token::Kind::Keyword;
            before = token;
        }
        m_pieces.push_back(std::move(piece));
    }
}

void Layout::match()
{
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < m_pieces.size(); ++at) {
        m_pieces[at].partner = m_pieces.size() - 1;
        if (m_pieces[at].opens()) {
            open.push_back(at);
        } else if (m_pieces[at].closes() && !open.empty()) {
            m_pieces[open.back()].partner = at;
            open.pop_back();
        }
    }
}

void Layout::measure()
{
    std::size_t left = 0;
    int breaks = 0;
    for (std::size_t at = 0; at < m_pieces.size(); ++at) {
        auto &piece = m_pieces[at];
        left += hasBlankBefore(at) ? 1 : 0;
        piece.left = left;
        piece.breaks = breaks;
        left += piece.token.text.size();
        breaks += piece.endsLine() || piece.ownsLine ? 1 : 0;
    }
    const bool isPiped = stageEnd(0) < m_pieces.size();
    m_hasLines = isPiped || breaks > 0 || left > widestLine;
}

bool Layout::isTooLong(std::size_t first, std::size_t last) const
{
    const auto &from = m_pieces[first];
    const auto &to = m_pieces[last];
    return to.left + to.token.text.size() - from.left > widestLine || to.breaks > from.breaks;
}

/// The bar behind the stage that begins at `at`, or the end.
std::size_t Layout::stageEnd(std::size_t at) const
{
    while (at < m_pieces.size() && !m_pieces[at].is("|"))
        at = m_pieces[at].opens() ? m_pieces[at].partner + 1 : at + 1;
    return at;
}

bool Layout::hasBlankBefore(std::size_t at) const
{
    if (at == 0)
        return false;
    const auto &piece = m_pieces[at];
    const auto &before = m_pieces[at - 1];
    if (before.is("(") || before.token.kind == Token::Kind::ScopeColon)
        return false;
    if (piece.isComment() || before.isComment())
        return true;
    if (before.isUnary || piece.is(")") || piece.is(","))
        return false;
    const bool isGrouping =
        before.is("with") || (before.is("by") && at > 1 && m_pieces[at - 2].is(")"));
    return !piece.isCall || isGrouping;
}

/// An operator between two spansets.
bool Layout::isJoint(std::size_t at) const
{
    return m_pieces[at].token.kind == Token::Kind::Symbol && at > 0 && m_pieces[at - 1].closes()
        && at + 1 < m_pieces.size() && m_pieces[at + 1].opens();
}

bool Layout::breaksAtRoot(std::size_t at) const
{
    const auto &piece = m_pieces[at];
    if (m_hasLines && (piece.is("|") || piece.is("with")))
        return true;
    return m_isLongStage && isJoint(at);
}

bool Layout::breaksBefore(std::size_t at) const
{
    if (at == 0)
        return false;
    const auto &piece = m_pieces[at];
    const auto &before = m_pieces[at - 1];
    if (before.endsLine() || piece.ownsLine)
        return true;
    if (m_groups.empty())
        return breaksAtRoot(at);
    if (!isInBroken())
        return false;
    return before.opens() || piece.closes() || piece.is("&&") || piece.is("||") || piece.is("|")
        || (!m_groups.back().isInFilter && isJoint(at));
}

void Layout::enter(std::size_t at)
{
    const bool isBroken = !m_pieces[at].isCall && isTooLong(at, m_pieces[at].partner);
    const bool isInFilter =
        m_pieces[at].is("{") || (!m_groups.empty() && m_groups.back().isInFilter);
    m_groups.push_back({isBroken, isInFilter});
    m_depth += isBroken ? 1 : 0;
}

void Layout::leave()
{
    if (m_groups.empty())
        return;
    m_depth -= m_groups.back().isBroken ? 1 : 0;
    m_groups.pop_back();
}

std::string Layout::text()
{
    std::string out;
    for (std::size_t at = 0; at < m_pieces.size(); ++at) {
        const auto &piece = m_pieces[at];
        if (m_groups.empty() && (at == 0 || m_pieces[at - 1].is("|")))
            m_isLongStage = isTooLong(at, std::max(stageEnd(at), at + 1) - 1);
        const bool breaks = breaksBefore(at);
        if (piece.closes())
            leave();
        if (breaks)
            out += '\n' + std::string(m_depth * indentation, ' ');
        else if (hasBlankBefore(at))
            out += ' ';
        out += piece.token.text;
        if (piece.opens())
            enter(at);
    }
    return out;
}

} // namespace

std::string format(const Query &query) { return Layout(print(query)).text(); }

Result<std::string> format(std::string_view text)
{
    APP_TRY([[maybe_unused]] const auto query, parse(text));
    return Layout(text).text();
}

} // namespace app::traceql
