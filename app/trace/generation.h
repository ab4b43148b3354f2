#pragma once

#include "app/trace/span.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace app::trace {

/// What one span says about a call to a language model, whatever convention it speaks (OpenRouter's Broadcast,
/// OpenTelemetry GenAI of three generations, OpenInference, OpenLLMetry, Langfuse, Vercel AI SDK). The first name that
/// is present wins. Texts point into the span.
struct Generation {
    std::string_view model;
    std::string_view provider; ///< who served it, where that is told
    std::string_view finishReason;
    std::string_view session;
    std::string_view user;
    std::optional<std::int64_t> inputTokens;
    std::optional<std::int64_t> outputTokens;
    std::optional<std::int64_t> cachedTokens;
    std::optional<std::int64_t> reasoningTokens;
    std::optional<double> costDollars;
    std::optional<double> timeToFirstTokenMs;
};

/// Nothing where the span is no call to a model (a tool, a provider attempt, a web request).
std::optional<Generation> generationOf(const Span &span);
std::optional<Generation> generationOf(const Attributes &attributes); ///< of the span

/// The session a span belongs to, whether it is a call or not; empty where it tells of none. The names it may stand under.
std::string_view sessionOf(const Attributes &attributes);
std::vector<std::string_view> sessionKeys();

/// For those who keep attributes by key: every call has one of the marks, and the facts are all that CallTotals needs besides.
std::vector<std::string_view> callMarks();
std::vector<std::string_view> callFacts();

/// For those who ask by attribute: the names that may tell a fact of a call, in the order in which they decide.
enum class CallFact { Model, InputTokens, OutputTokens, CachedTokens, Cost, Session, User };
std::vector<std::string_view> callKeys(CallFact fact);

} // namespace app::trace
