#include "app/trace/stacktrace.h"

#include <algorithm>
#include <array>

namespace app::trace {
namespace {

using Kind = StackPart::Kind;
using namespace std::string_view_literals;

/// Where frames that are not the program's own lie, by file or by name.
constexpr std::array libraryPlaces{
    "site-packages"sv, "dist-packages"sv,
    "/lib/python"sv,   "<frozen "sv, // Python
    "node_modules"sv,  "(node:"sv,
    " node:"sv,        "internal/process/"sv,
    "<anonymous>"sv, // JavaScript
    "/go/src/"sv,      "/pkg/mod/"sv,
    "/vendor/"sv,                             // Go and PHP
    "/gems/"sv,        "/lib/ruby/"sv,        // Ruby
    "/rustc/"sv,       "/.cargo/registry/"sv, // Rust
};
constexpr std::array libraryNames{
    "java."sv,
    "javax."sv,
    "jdk."sv,
    "sun."sv,
    "com.sun."sv,
    "jakarta."sv,
    "kotlin."sv,
    "kotlinx."sv,
    "scala."sv,
    "org.springframework."sv,
    "org.apache."sv,
    "org.hibernate."sv,
    "io.netty."sv,
    "reactor."sv,
    "okhttp3."sv,
    "retrofit2."sv,
    "com.google.common."sv,
    "io.opentelemetry."sv, // Java
    "System."sv,
    "Microsoft."sv,
    "OpenTelemetry."sv, // .NET
    "std::"sv,
    "core::"sv,
    "alloc::"sv,
    "tokio::"sv, // Rust
};

std::string_view trimmed(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    line.remove_prefix(first);
    const auto last = line.find_last_not_of(" \t\r");
    return line.substr(0, last + 1);
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// "file.go:12", "app.rb:3:in", "x.js:1:2": a colon, digits.
bool hasLineNumber(std::string_view text)
{
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == ':' && isDigit(text[i + 1]))
            return true;
    }
    return false;
}

bool startsWithNumber(std::string_view text, std::string_view behind)
{
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    return digits > 0 && text.substr(digits).starts_with(behind);
}

struct Line {
    std::string_view text;
    std::string_view words; ///< without the blanks around
    bool isIndented() const { return !text.empty() && (text[0] == ' ' || text[0] == '\t'); }
};

/// A frame by its first line; how many more lines belong to it is asked of continues().
bool isFrame(const Line &line, const Line &next)
{
    const auto words = line.words;
    if (words.starts_with("File \"") && contains(words, ", line ")) // Python
        return true;
    if (words.starts_with("at ") && line.isIndented()) // Java, JavaScript, .NET
        return true;
    if (words.starts_with("... ") && words.ends_with(" more")) // Java
        return true;
    if (words.starts_with("from ") && hasLineNumber(words)) // Ruby
        return true;
    if (words.starts_with('#') && startsWithNumber(words.substr(1), " ")) // PHP
        return true;
    if (startsWithNumber(words, ": ") && line.isIndented()) // Rust
        return true;
    // Go: the function, then its file behind a tab
    return !line.isIndented() && next.text.starts_with('\t') && hasLineNumber(next.words)
        && !next.words.starts_with("from ")
        && (words.ends_with(')') || words.starts_with("created by "));
}

/// Whether `line` belongs to the frame that began with `first`.
bool continues(const Line &first, const Line &line, int already)
{
    const auto words = first.words;
    if (words.starts_with("File \"")) // its source, and marks below it
        return already < 3 && line.isIndented() && !line.words.starts_with("File \"");
    if (startsWithNumber(words, ": ")) // Rust's place
        return already < 1 && line.words.starts_with("at ");
    return already < 1 && !first.isIndented() && line.text.starts_with('\t')
        && hasLineNumber(line.words);
}

/// The name behind "at " and a module's "app//", as far as packages reach.
std::string_view nameOf(std::string_view words)
{
    if (words.starts_with("at "))
        words.remove_prefix(3);
    if (startsWithNumber(words, ": "))
        words.remove_prefix(words.find(": ") + 2);
    if (words.starts_with("async "))
        words.remove_prefix(6);
    const auto module = words.find('/');
    const auto open = words.find('(');
    if (module != std::string_view::npos && open != std::string_view::npos && module < open)
        words.remove_prefix(words.find_last_of('/', open) + 1);
    return words;
}

bool isLibrary(std::string_view frame, const Line &first)
{
    const auto isIn = [frame](std::string_view place) { return contains(frame, place); };
    if (std::any_of(libraryPlaces.begin(), libraryPlaces.end(), isIn))
        return true;
    const auto name = nameOf(first.words);
    return std::any_of(libraryNames.begin(), libraryNames.end(),
                       [name](std::string_view prefix) { return name.starts_with(prefix); });
}

class Reader
{
public:
    explicit Reader(std::string_view trace) : m_trace(trace) {}

    std::vector<StackPart> read()
    {
        while (m_at < m_trace.size())
            readNext();
        return std::move(m_parts);
    }

private:
    Line lineAt(std::size_t from) const
    {
        if (from >= m_trace.size())
            return {};
        const auto text = m_trace.substr(from, m_trace.find('\n', from) - from);
        return {text, trimmed(text)};
    }

    void readNext()
    {
        const auto from = m_at;
        const Line first = lineAt(from);
        auto next = from + first.text.size() + 1;
        if (!isFrame(first, lineAt(next)))
            return add(Kind::Message, from, next);
        for (int more = 0; next < m_trace.size(); ++more) {
            const Line line = lineAt(next);
            if (!continues(first, line, more))
                break;
            next += line.text.size() + 1;
        }
        const auto frame = m_trace.substr(from, next - from);
        const bool isRest = first.words.starts_with("... ");
        const bool isOfLibrary = isRest || isLibrary(frame, first);
        add(isOfLibrary ? Kind::Library : Kind::Own, from, next);
    }

    void add(Kind kind, std::size_t from, std::size_t to)
    {
        to = std::min(to, m_trace.size());
        if (m_parts.empty() || m_parts.back().kind != kind) {
            m_parts.push_back({kind, {}, 0});
            m_start = from;
        }
        auto &part = m_parts.back();
        part.frames += kind == Kind::Message ? 0 : 1;
        part.text = m_trace.substr(m_start, to - m_start);
        if (part.text.ends_with('\n'))
            part.text.remove_suffix(1);
        m_at = to;
    }

    std::string_view m_trace;
    std::size_t m_at = 0;
    std::size_t m_start = 0; ///< of the last part
    std::vector<StackPart> m_parts;
};

} // namespace

std::vector<StackPart> stackParts(std::string_view trace) { return Reader(trace).read(); }

} // namespace app::trace
