#include "app/trace/generation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <span>

namespace app::trace {
namespace {

using namespace std::string_view_literals;

/// A list in braces, for the length of a call, or one of those below.
class Names
{
public:
    Names(std::initializer_list<std::string_view> names) : m_names(names.begin(), names.size()) {}
    template <std::size_t size>
    Names(const std::array<std::string_view, size> &names) : m_names(names)
    {
    }
    auto begin() const { return m_names.begin(); }
    auto end() const { return m_names.end(); }

private:
    std::span<const std::string_view> m_names;
};

/// What isCall() looks at.
constexpr std::array markNames{
    "openinference.span.kind"sv, "langfuse.observation.type"sv, "span.type"sv,
    "gen_ai.operation.name"sv,   "llm.request.type"sv,          "ai.operationId"sv};
constexpr std::array modelNames{
    "gen_ai.response.model"sv, "gen_ai.request.model"sv, "langfuse.observation.model.name"sv,
    "llm.model_name"sv,        "ai.response.model"sv,    "ai.model.id"sv};
constexpr std::array inputTokenNames{"gen_ai.usage.input_tokens"sv, "gen_ai.usage.prompt_tokens"sv,
                                     "llm.token_count.prompt"sv,    "ai.usage.inputTokens"sv,
                                     "ai.usage.promptTokens"sv,     "llm.usage.prompt_tokens"sv};
constexpr std::array outputTokenNames{
    "gen_ai.usage.output_tokens"sv, "gen_ai.usage.completion_tokens"sv,
    "llm.token_count.completion"sv, "ai.usage.outputTokens"sv,
    "ai.usage.completionTokens"sv,  "llm.usage.completion_tokens"sv};
constexpr std::array costNames{"gen_ai.usage.total_cost"sv, "gen_ai.usage.cost"sv,
                               "llm.cost.total"sv};
constexpr std::array cachedTokenNames{
    "gen_ai.usage.cache_read.input_tokens"sv, "gen_ai.usage.input_tokens.cached"sv,
    "gen_ai.usage.cache_read_input_tokens"sv, "llm.token_count.prompt_details.cache_read"sv,
    "ai.usage.cachedInputTokens"sv};
constexpr std::array sessionNames{"session.id"sv, "gen_ai.conversation.id"sv,
                                  "langfuse.session.id"sv,
                                  "traceloop.association.properties.session_id"sv};
constexpr std::array userNames{"user.id"sv, "langfuse.user.id"sv, "enduser.id"sv,
                               "traceloop.association.properties.user_id"sv};

const Value *first(const Attributes &attributes, Names names)
{
    for (const auto name : names) {
        if (const auto *value = find(attributes, name))
            return value;
    }
    return nullptr;
}

std::string_view text(const Attributes &attributes, Names names)
{
    const auto *value = first(attributes, names);
    const auto *found = value ? value->get<std::string>() : nullptr;
    return found ? std::string_view(*found) : std::string_view();
}

std::optional<double> real(const Value *value)
{
    if (!value)
        return {};
    if (const auto *number = value->get<double>())
        return *number;
    if (const auto *number = value->get<std::int64_t>())
        return double(*number);
    return {};
}

std::optional<std::int64_t> integer(const Attributes &attributes, Names names)
{
    const auto *value = first(attributes, names);
    if (const auto *number = value ? value->get<std::int64_t>() : nullptr)
        return *number;
    if (const auto *number = value ? value->get<double>() : nullptr)
        return std::abs(*number) < 9e15 ? std::optional(std::int64_t(*number)) : std::nullopt;
    return {};
}

std::optional<double> firstTokenMs(const Attributes &attributes)
{
    if (const auto seconds = real(find(attributes, "gen_ai.response.time_to_first_chunk")))
        return *seconds * 1000;
    return real(first(attributes,
                      {"trace.metadata.openrouter.first_token_ms", "ai.response.msToFirstChunk"}));
}

bool isOneOf(std::string_view text, Names words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// The first name that is there decides, as in the tables of the conventions.
bool isCall(const Attributes &attributes)
{
    const auto kind = findText(attributes, "openinference.span.kind");
    if (!kind.empty())
        return kind == "LLM";
    const auto observation = findText(attributes, "langfuse.observation.type");
    if (!observation.empty())
        return observation == "generation";
    const auto type = findText(attributes, "span.type");
    if (!type.empty())
        return type == "generation";
    const auto operation = findText(attributes, "gen_ai.operation.name");
    if (!operation.empty())
        return isOneOf(operation, {"chat", "generate_content", "text_completion", "embeddings"});
    if (find(attributes, "llm.request.type"))
        return true;
    const auto id = findText(attributes, "ai.operationId");
    return id.ends_with(".doGenerate") || id.ends_with(".doStream");
}

std::string_view finishReason(const Attributes &attributes)
{
    const auto scalar =
        text(attributes,
             {"gen_ai.response.finish_reason", "llm.finish_reason", "ai.response.finishReason"});
    if (!scalar.empty())
        return scalar;
    const auto *list = find(attributes, "gen_ai.response.finish_reasons");
    const auto *array = list ? list->get<Array>() : nullptr;
    const auto *one = array && !array->empty() ? array->front().get<std::string>() : nullptr;
    return one ? std::string_view(*one) : std::string_view();
}

} // namespace

std::string_view sessionOf(const Attributes &attributes) { return text(attributes, sessionNames); }

std::vector<std::string_view> sessionKeys() { return {sessionNames.begin(), sessionNames.end()}; }

std::vector<std::string_view> callMarks() { return {markNames.begin(), markNames.end()}; }

std::vector<std::string_view> callFacts()
{
    std::vector<std::string_view> keys;
    for (const Names names :
         {Names(modelNames), Names(inputTokenNames), Names(outputTokenNames), Names(costNames)})
        keys.insert(keys.end(), names.begin(), names.end());
    return keys;
}

std::vector<std::string_view> callKeys(CallFact fact)
{
    const auto namesOf = [fact]() -> Names {
        switch (fact) {
        case CallFact::Model: return modelNames;
        case CallFact::InputTokens: return inputTokenNames;
        case CallFact::OutputTokens: return outputTokenNames;
        case CallFact::CachedTokens: return cachedTokenNames;
        case CallFact::Cost: return costNames;
        case CallFact::Session: return sessionNames;
        case CallFact::User: break;
        }
        return userNames;
    };
    const auto names = namesOf();
    return {names.begin(), names.end()};
}

std::optional<Generation> generationOf(const Span &span) { return generationOf(span.attributes); }

std::optional<Generation> generationOf(const Attributes &all)
{
    if (!isCall(all))
        return {};
    Generation call;
    call.model = text(all, modelNames);
    call.provider = text(all,
                         {"trace.metadata.openrouter.provider_name", "gen_ai.provider.name",
                          "gen_ai.system", "llm.provider", "llm.system", "ai.model.provider"});
    call.finishReason = finishReason(all);
    call.session = sessionOf(all);
    call.user = text(all, userNames);
    call.inputTokens = integer(all, inputTokenNames);
    call.outputTokens = integer(all, outputTokenNames);
    call.cachedTokens = integer(all, cachedTokenNames);
    call.reasoningTokens =
        integer(all,
                {"gen_ai.usage.reasoning.output_tokens", "gen_ai.usage.output_tokens.reasoning",
                 "llm.token_count.completion_details.reasoning"});
    call.costDollars = real(first(all, costNames));
    call.timeToFirstTokenMs = firstTokenMs(all);
    return call;
}

} // namespace app::trace
