#include "app/trace/mendjson.h"

#include "app/base/hexdigit.h"
#include "app/base/utf8.h"
#include "app/trace/limits.h"

namespace app::trace {
namespace {

/// Walks over JSON and remembers up to where it can be closed.
class Walker
{
public:
    explicit Walker(std::string_view text) : m_text(text) {}

    void walk()
    {
        while (m_at < m_text.size() && step()) {}
    }
    /// What was walked over, closed.
    std::string closed() const
    {
        std::string out(m_text.substr(0, m_openText ? m_textEnd : m_safe));
        if (m_openText)
            out += '"';
        out.append(m_closers.rbegin(), m_closers.rend());
        return out;
    }

private:
    bool isKeyNext() const { return !m_closers.empty() && m_closers.back() == '}' && !m_isValue; }

    /// False at the end of what makes sense.
    bool step()
    {
        const char c = m_text[m_at];
        if (c == '"')
            return walkText();
        ++m_at;
        switch (c) {
        case '{': return open('}');
        case '[': return open(']');
        case '}':
        case ']': return close(c);
        case ':': m_isValue = true; return true;
        case ',': m_isValue = m_closers.empty() || m_closers.back() == ']'; return true;
        case ' ':
        case '\t':
        case '\r':
        case '\n': return true;
        default: return walkWord();
        }
    }
    bool open(char closer)
    {
        m_closers += closer;
        m_isValue = closer == ']';
        m_safe = m_at;
        return int(m_closers.size()) <= limits::jsonDepth;
    }
    bool close(char c)
    {
        if (m_closers.empty() || m_closers.back() != c)
            return false;
        m_closers.pop_back();
        m_safe = m_at;
        return !m_closers.empty();
    }
    /// A number, true, false, null: whole only where something follows.
    bool walkWord()
    {
        const auto end = m_text.find_first_of(",]} \t\r\n", m_at);
        if (end == std::string_view::npos)
            return false;
        m_at = m_safe = end;
        return true;
    }
    bool walkText()
    {
        const bool isKey = isKeyNext();
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const auto length = characterLength();
            if (length == 0)
                break;
            m_at += length;
        }
        if (m_at >= m_text.size() || m_text[m_at] != '"') {
            m_openText = !isKey;
            m_textEnd = m_at;
            return false;
        }
        ++m_at;
        if (!isKey)
            m_safe = m_at;
        return true;
    }
    /// 0 where the character breaks off; two escapes that make one character belong together.
    std::size_t characterLength() const
    {
        if (m_text[m_at] != '\\')
            return 1;
        const auto one = escapeLength(m_at);
        const bool isFirstHalf = one == 6 && (m_text[m_at + 2] == 'd' || m_text[m_at + 2] == 'D')
            && std::string_view("89abAB").find(m_text[m_at + 3]) != std::string_view::npos;
        if (!isFirstHalf)
            return one;
        const auto two = escapeLength(m_at + 6);
        return two == 6 ? 12 : 0;
    }
    std::size_t escapeLength(std::size_t at) const
    {
        if (m_text.size() - at < 2 || m_text[at] != '\\')
            return 0;
        if (m_text[at + 1] != 'u')
            return 2;
        if (m_text.size() - at < 6)
            return 0;
        for (std::size_t i = 2; i < 6; ++i) {
            if (hexDigit(m_text[at + i]) < 0)
                return 0;
        }
        return 6;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_safe = 0; ///< everything before can be kept
    std::size_t m_textEnd = 0;
    bool m_openText = false;
    bool m_isValue = false; ///< what comes next inside an object is a value
    std::string m_closers;
};

/// Prose may begin with a bracket, too; what was cut counts as JSON only where members were read.
bool hasMembers(const rapidjson::Document &tree)
{
    const auto *one = tree.IsArray() && !tree.Empty() ? &tree[0] : &tree;
    return one->IsObject() && !one->ObjectEmpty();
}

} // namespace

std::optional<MendedJson> mendedJson(std::string_view text)
{
    if (auto whole = jsonTree(text))
        return MendedJson{*std::move(whole), false};
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (text[first] != '{' && text[first] != '[')
        || text.size() > limits::jsonBytes)
        return {};
    Walker walker(text.substr(first));
    walker.walk();
    auto tree = jsonTree(repairedUtf8(walker.closed()));
    if (!tree || !hasMembers(*tree))
        return {};
    return MendedJson{*std::move(tree), true};
}

} // namespace app::trace
