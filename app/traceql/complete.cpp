#include "app/traceql/complete.h"

#include "app/base/utf8.h"
#include "app/traceql/limits.h"
#include "app/traceql/printer.h"
#include "app/traceql/quoting.h"
#include "app/traceql/ranking.h"
#include "app/traceql/situation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>

namespace app::traceql {
namespace {

using Kind = Completion::Kind;

constexpr int firstGroup = 0;
constexpr int knownGroup = 1;
constexpr int rareGroup = 2;

std::size_t boundaryAt(std::string_view text, int cursor)
{
    auto at = std::clamp(std::int64_t(cursor), std::int64_t(0), std::int64_t(text.size()));
    while (at > 0 && std::size_t(at) < text.size() && (text[std::size_t(at)] & 0xC0) == 0x80)
        --at;
    return std::size_t(at);
}

/// A regular expression that matches `text` alone.
std::string literalPattern(std::string_view text)
{
    std::string pattern;
    for (const char c : text) {
        if (std::string_view("\\.+*?()|[]{}^$").find(c) != std::string_view::npos)
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

/// `span.http`: what of a name is typed, and in which scope.
struct TypedName {
    std::string rest;
    std::optional<Scope> scope; ///< None: behind a lone dot; nothing: all scopes
};

TypedName typedNameOf(const std::string &typed)
{
    TypedName name{typed, {}};
    for (int scope = int(Scope::None); scope <= int(Scope::Instrumentation); ++scope) {
        const auto prefix = std::string(traceql::name(Scope(scope))) + '.';
        if (typed.starts_with(prefix))
            name = {typed.substr(prefix.size()), Scope(scope)};
    }
    if (name.scope)
        std::erase(name.rest, '"');
    return name;
}

/// Spells a candidate out as what replaces the text at the cursor.
class Speller
{
public:
    explicit Speller(const Situation &situation) : m_situation(situation) {}

    Completion operator()(const Candidate &candidate) const
    {
        if (candidate.entry)
            return entry(*candidate.entry);
        if (candidate.value)
            return value(*candidate.value);
        const auto text =
            print(Attribute{Intrinsic::None, candidate.scope, false, std::string(candidate.text)});
        return {Kind::Attribute, text, text, ""};
    }

private:
    static Completion entry(const Entry &entry)
    {
        const auto insert = entry.insert.empty() ? entry.label : entry.insert;
        return {entry.kind, std::string(entry.label), std::string(insert),
                std::string(entry.detail)};
    }
    Completion value(const Static &value) const
    {
        const auto *text = std::get_if<std::string>(&value);
        if (!text)
            return {Kind::Value, print(value), print(value), ""};
        const bool isPattern = m_situation.op && isRegex(*m_situation.op);
        return {Kind::Value, *text, plainlyQuoted(isPattern ? literalPattern(*text) : *text), ""};
    }

    const Situation &m_situation;
};

class Completer
{
public:
    Completer(const Situation &situation, const Facts &facts)
        : m_situation(situation)
        , m_facts(facts)
        , m_typed(situation.typed)
    {
    }

    std::vector<Completion> run();

private:
    void offer();
    void offerNames();
    void offerNames(Scope asked, Scope shown, const TypedName &name);
    void offerOperators();
    void offerValues();
    void offerKnownValues();
    void offerConstants();

    const Situation &m_situation;
    const Facts &m_facts;
    Typed m_typed;
    Ranking m_ranking;
    std::deque<std::string> m_texts; // candidates point into these
    std::deque<Entry> m_entries;
};

std::vector<Completion> Completer::run()
{
    offer();
    std::vector<Completion> items;
    const Speller spelled(m_situation);
    for (const auto &candidate : m_ranking.best(std::size_t(maxCompletions))) {
        auto item = spelled(candidate);
        // behind a lone dot, span and resource may know the same name
        if (items.empty() || items.back() != item)
            items.push_back(std::move(item));
    }
    return items;
}

void Completer::offer()
{
    switch (m_situation.expected) {
    case Expected::Operand:
    case Expected::Name: return offerNames();
    case Expected::Operator: return offerOperators();
    case Expected::Value: return offerValues();
    default: break;
    }
    if (!m_situation.isQuoted)
        m_ranking.offer(entriesFor(m_situation.expected), firstGroup, m_typed);
}

void Completer::offerNames()
{
    if (m_situation.isQuoted)
        return;
    const auto name = typedNameOf(m_situation.typed);
    if (!name.scope) {
        m_ranking.offer(operandEntries(), firstGroup, m_typed);
        m_ranking.offer(rareOperandEntries(), rareGroup, m_typed);
    }
    if (name.scope == Scope::None) {
        offerNames(Scope::Span, Scope::None, name);
        offerNames(Scope::Resource, Scope::None, name);
    } else if (name.scope) {
        offerNames(*name.scope, *name.scope, name);
    } else {
        for (int scope = int(Scope::Span); scope <= int(Scope::Instrumentation); ++scope)
            offerNames(Scope(scope), Scope(scope), name);
    }
}

void Completer::offerNames(Scope asked, Scope shown, const TypedName &name)
{
    if (!m_facts.names)
        return;
    const Typed typed(name.rest);
    for (const auto &known : m_facts.names(asked, name.rest)) {
        if (!known.name.empty())
            m_ranking.offer(
                {.text = known.name, .group = knownGroup, .count = known.count, .scope = shown},
                typed);
    }
}

void Completer::offerOperators()
{
    for (const auto &known : operatorEntries()) {
        if (fits(m_situation.type, known.op)) {
            m_texts.push_back(std::string(symbol(known.op)) + ' ');
            m_entries.push_back({Kind::Operator, symbol(known.op), m_texts.back(), known.detail});
            m_ranking.offer(std::span(&m_entries.back(), 1), int(m_entries.size()), m_typed);
        }
    }
    if (m_situation.type == Type::Attribute)
        m_ranking.offer(entriesFor(Expected::Joint), int(m_entries.size()) + 1, m_typed);
}

void Completer::offerValues()
{
    if (m_situation.subject && m_facts.values)
        offerKnownValues();
    if (m_situation.isQuoted)
        return;
    if (!m_situation.op || !isRegex(*m_situation.op))
        offerConstants();
    if (typedNameOf(m_situation.typed).scope)
        offerNames();
}

void Completer::offerConstants()
{
    const bool isEquality =
        m_situation.op == BinaryOp::Equal || m_situation.op == BinaryOp::NotEqual;
    if (m_situation.type != Type::Attribute || isEquality)
        m_ranking.offer(valueEntries(m_situation.type), rareGroup, m_typed);
}

/// What no literal can say, and what the operator does not take, is left out.
void Completer::offerKnownValues()
{
    const bool wantsText = m_situation.isQuoted || (m_situation.op && isRegex(*m_situation.op));
    // statuses and kinds are few, and all of them known
    if (m_situation.type == Type::Status || m_situation.type == Type::Kind)
        return;
    for (const auto &known : m_facts.values(*m_situation.subject, m_situation.typed)) {
        Candidate candidate{.group = knownGroup, .count = known.count, .value = &known.value};
        const auto *number = std::get_if<double>(&known.value);
        if (const auto *text = std::get_if<std::string>(&known.value)) {
            candidate.text = *text;
        } else if (wantsText || known.value.index() == 0 || (number && !std::isfinite(*number))) {
            continue;
        } else if (!m_typed.isEmpty()) {
            candidate.text = m_texts.emplace_back(print(known.value));
        }
        m_ranking.offer(candidate, m_typed);
    }
}

} // namespace

Completions complete(std::string_view text, int cursor, const Facts &facts)
{
    if (text.size() > std::size_t(maxQueryBytes))
        return {};
    const auto situation = situationAt(text, boundaryAt(text, cursor));
    return {situation.replaced, Completer(situation, facts).run()};
}

} // namespace app::traceql
