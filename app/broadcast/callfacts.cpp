#include "app/broadcast/callfacts.h"

#include "app/trace/generation.h"

#include <array>

namespace app::broadcast {
namespace {

using namespace std::string_view_literals;
using Field = FilterRule::Field;

constexpr std::array keyNames = {
    "trace.metadata.openrouter.api_key_name"sv,
    "span.metadata.openrouter.api_key_name"sv,
    "openrouter.api_key_name"sv,
    "spancast.api_key_name"sv,
};
constexpr std::array sessions = {
    "session.id"sv,
    "gen_ai.conversation.id"sv,
    "langfuse.session.id"sv,
    "traceloop.association.properties.session_id"sv,
    "ai.telemetry.metadata.sessionId"sv,
};
/// Everything of these kinds counts as the call's input (output): one key, or the keys below it.
constexpr std::array inputs = {
    "gen_ai.input.messages"sv,
    "gen_ai.system_instructions"sv,
    "gen_ai.prompt"sv,
    "llm.input_messages"sv,
    "llm.prompts"sv,
    "langfuse.observation.input"sv,
    "ai.prompt"sv,
    "span.input"sv,
    "input.value"sv,
    "traceloop.entity.input"sv,
};
constexpr std::array outputs = {
    "gen_ai.output.messages"sv,      "gen_ai.completion"sv, "llm.output_messages"sv,
    "langfuse.observation.output"sv, "ai.response.text"sv,  "ai.response.toolCalls"sv,
    "ai.response.object"sv,          "span.output"sv,       "output.value"sv,
    "traceloop.entity.output"sv,
};

template <std::size_t N>
std::string_view firstText(const trace::Attributes &attributes,
                           const std::array<std::string_view, N> &names)
{
    for (const auto name : names)
        if (const auto text = trace::findText(attributes, name); !text.empty())
            return text;
    return {};
}

template <std::size_t N>
bool isOfKind(std::string_view key, const std::array<std::string_view, N> &kinds)
{
    for (const auto kind : kinds)
        if (key.starts_with(kind) && (key.size() == kind.size() || key[kind.size()] == '.'))
            return true;
    return false;
}

template <std::size_t N>
Fact joined(const trace::Span &span, const std::array<std::string_view, N> &kinds,
            std::string_view eventName)
{
    std::string text;
    const auto add = [&text](const trace::Value &value) {
        if (!text.empty())
            text += '\n';
        text += trace::toText(value);
    };
    for (const auto &attribute : span.attributes)
        if (isOfKind(attribute.key, kinds))
            add(attribute.value);
    for (const auto &event : span.events) {
        const bool isChoice = event.name == "gen_ai.choice";
        if (event.name.ends_with(eventName) && isChoice == (eventName == "gen_ai.choice"))
            for (const auto &attribute : event.attributes)
                add(attribute.value);
    }
    return text.empty() ? Fact() : Fact(std::move(text));
}

Fact textFact(std::string_view text) { return text.empty() ? Fact() : Fact(std::string(text)); }

template <typename Number>
Fact numberFact(const std::optional<Number> &number)
{
    return number ? Fact(double(*number)) : Fact();
}

Fact totalTokens(const trace::Span &span, const trace::Generation &call)
{
    for (const auto name : {"gen_ai.usage.total_tokens", "llm.token_count.total",
                            "llm.usage.total_tokens", "ai.usage.totalTokens"})
        if (const auto *value = trace::find(span.attributes, name))
            if (const auto *number = value->get<std::int64_t>())
                return double(*number);
    if (!call.inputTokens && !call.outputTokens)
        return {};
    return double(call.inputTokens.value_or(0) + call.outputTokens.value_or(0));
}

} // namespace

std::string_view apiKeyNameOf(const trace::Span &span)
{
    return firstText(span.attributes, keyNames);
}

std::string_view sessionOf(const trace::Span &span) { return firstText(span.attributes, sessions); }

Fact factOf(const trace::Span &span, FilterRule::Field field)
{
    const auto call = trace::generationOf(span).value_or(trace::Generation{});
    switch (field) {
    case Field::Model: return textFact(call.model);
    case Field::Provider: return textFact(call.provider);
    case Field::SessionId: return textFact(sessionOf(span));
    case Field::UserId: return textFact(call.user);
    case Field::ApiKeyName: return textFact(apiKeyNameOf(span));
    case Field::FinishReason: return textFact(call.finishReason);
    case Field::Input: return joined(span, inputs, ".message");
    case Field::Output: return joined(span, outputs, "gen_ai.choice");
    case Field::TotalCost: return numberFact(call.costDollars);
    case Field::TotalTokens: return totalTokens(span, call);
    case Field::PromptTokens: return numberFact(call.inputTokens);
    case Field::CompletionTokens: return numberFact(call.outputTokens);
    }
    return {};
}

} // namespace app::broadcast
