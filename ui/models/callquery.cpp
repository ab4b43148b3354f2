#include "ui/models/callquery.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace ui {
namespace {

using app::trace::CallFact;

/// A mark of a call: what decides where it is there, and otherwise the next one.
struct Mark {
    std::string_view key;
    std::string_view test; ///< after the attribute; empty: its presence is enough
};
constexpr std::array marks = {
    Mark{"openinference.span.kind", R"( = "LLM")"},
    Mark{"langfuse.observation.type", R"( = "generation")"},
    Mark{"span.type", R"( = "generation")"},
    Mark{"gen_ai.operation.name", R"x( =~ "chat|generate_content|text_completion|embeddings")x"},
    Mark{"llm.request.type", {}},
    Mark{"ai.operationId", R"x( =~ ".*[.](doGenerate|doStream)")x"},
};

std::string attribute(std::string_view key) { return "span." + std::string(key); }

std::string conditionOf(const Mark &mark)
{
    return attribute(mark.key) + (mark.test.empty() ? " != nil" : std::string(mark.test));
}

/// Every attribute a Generation is made of, each once.
std::set<std::string_view> generationKeys()
{
    const auto found = app::trace::callMarks();
    std::set<std::string_view> keys(found.begin(), found.end());
    for (const auto fact :
         {CallFact::Model, CallFact::InputTokens, CallFact::OutputTokens, CallFact::CachedTokens,
          CallFact::Cost, CallFact::Session, CallFact::User}) {
        const auto names = app::trace::callKeys(fact);
        keys.insert(names.begin(), names.end());
    }
    return keys;
}

} // namespace

bool everyKey(std::string_view) { return true; }

std::string callCondition(const IsKnown &isKnown)
{
    std::string text;
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (!isKnown(mark->key))
            continue;
        text = text.empty()
            ? conditionOf(*mark)
            : conditionOf(*mark) + " || (" + attribute(mark->key) + " = nil && (" + text + "))";
    }
    return text.empty() ? "false" : text;
}

std::string hasFact(CallFact fact, const IsKnown &isKnown)
{
    std::string text;
    for (const auto key : app::trace::callKeys(fact)) {
        if (isKnown(key))
            text += (text.empty() ? "" : " || ") + attribute(key) + " != nil";
    }
    return text.empty() ? "false" : text;
}

std::string sessionsQuery()
{
    std::string selected = "status, span.trace.name, span.spancast.session.inferred, "
                           "span.spancast.usage.estimated";
    for (const auto key : generationKeys())
        selected += ", " + attribute(key);
    return "{ " + hasFact(CallFact::Session) + " } && { " + callCondition() + " } | select("
        + selected + ")";
}

} // namespace ui
