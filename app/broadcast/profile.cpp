#include "app/broadcast/profile.h"

#include "app/broadcast/eachattributes.h"
#include "app/broadcast/messages.h"
#include "app/trace/jsontree.h"

#include <algorithm>
#include <array>
#include <utility>

namespace app::broadcast {
namespace {

using trace::Attributes;
using trace::jsonTree;
using trace::Value;
using trace::viewOf;

struct Name {
    const char *openRouter;
    const char *genAi;
};
/// The same value under two names.
constexpr std::array sameValues = {
    Name{"gen_ai.usage.input_tokens.cached", "gen_ai.usage.cache_read.input_tokens"},
    Name{"gen_ai.usage.input_tokens.cache_write", "gen_ai.usage.cache_write.input_tokens"},
    Name{"gen_ai.usage.output_tokens.reasoning", "gen_ai.usage.reasoning.output_tokens"},
    Name{"gen_ai.completion.tools", "gen_ai.tool.definitions"},
};
/// OpenRouter names the author of a model, OpenTelemetry has a list.
constexpr std::array providers = {
    Name{"x-ai", "x_ai"},          Name{"mistralai", "mistral_ai"},
    Name{"google", "gcp.gemini"},  Name{"moonshotai", "moonshot_ai"},
    Name{"amazon", "aws.bedrock"},
};

constexpr auto system = "gen_ai.system";
constexpr auto provider = "gen_ai.provider.name";
constexpr auto prompt = "gen_ai.prompt";
constexpr auto completion = "gen_ai.completion";
constexpr auto inputMessages = "gen_ai.input.messages";
constexpr auto systemInstructions = "gen_ai.system_instructions";
constexpr auto outputMessages = "gen_ai.output.messages";
constexpr auto finishReason = "gen_ai.response.finish_reason";
constexpr auto finishReasons = "gen_ai.response.finish_reasons";
constexpr auto firstTokenMs = "trace.metadata.openrouter.first_token_ms";
constexpr auto firstChunk = "gen_ai.response.time_to_first_chunk";

void add(Attributes &attributes, const char *key, Value value)
{
    if (!trace::find(attributes, key))
        attributes.push_back({key, std::move(value)});
}

void set(Attributes &attributes, const char *key, Value value)
{
    for (auto &attribute : attributes)
        if (attribute.key == key) {
            attribute.value = std::move(value);
            return;
        }
    attributes.push_back({key, std::move(value)});
}

void drop(Attributes &attributes, std::initializer_list<std::string_view> keys)
{
    std::erase_if(attributes, [keys](const trace::Attribute &attribute) {
        return std::find(keys.begin(), keys.end(), attribute.key) != keys.end();
    });
}

/// What is no text, as text.
class TextOf final
{
public:
    TextOf(const Attributes &attributes, const char *key)
    {
        const auto *value = trace::find(attributes, key);
        const auto *text = value ? value->get<std::string>() : nullptr;
        if (value && !text)
            m_made = trace::toText(*value);
        m_view = text ? std::string_view(*text) : std::string_view(m_made);
    }
    TextOf(const TextOf &) = delete;
    TextOf &operator=(const TextOf &) = delete;
    operator std::string_view() const { return m_view; }
    bool empty() const { return m_view.empty(); }

private:
    std::string m_made;
    std::string_view m_view; ///< until the attributes change
};

/// Under the other name too, or instead.
void carryOver(Attributes &attributes, const char *from, const char *to, bool isMoved)
{
    const auto *value = trace::find(attributes, from);
    if (!value)
        return;
    add(attributes, to, Value(*value));
    if (isMoved)
        drop(attributes, {from});
}

/// From the list, the JSON text of a list, or the single word.
trace::Array finishReasonsOf(const Attributes &attributes)
{
    const auto *value = trace::find(attributes, finishReasons);
    if (const auto *list = value ? value->get<trace::Array>() : nullptr)
        return *list;
    trace::Array list;
    if (const auto tree = jsonTree(trace::findText(attributes, finishReasons));
        tree && tree->IsArray())
        for (const auto &one : tree->GetArray())
            if (one.IsString())
                list.emplace_back(viewOf(one));
    const auto single = trace::findText(attributes, finishReason);
    if (list.empty() && !single.empty())
        list.emplace_back(single);
    return list;
}

std::string mapped(std::string_view name, const char *Name::*from, const char *Name::*to)
{
    for (const auto &row : providers)
        if (name == row.*from)
            return row.*to;
    return std::string(name);
}

void nameProviderGenAi(Attributes &attributes, bool isMoved)
{
    const TextOf own(attributes, provider);
    const TextOf old(attributes, system);
    if (const std::string_view name = own.empty() ? old : own; !name.empty())
        set(attributes, provider, mapped(name, &Name::openRouter, &Name::genAi));
    if (isMoved)
        drop(attributes, {system});
}

void addMessagesGenAi(Messages &messages, Attributes &attributes, bool isMoved)
{
    if (auto input = messages.genAiInputFrom(TextOf(attributes, prompt))) {
        add(attributes, inputMessages, std::move(input->messages));
        if (!input->systemInstructions.empty())
            add(attributes, systemInstructions, std::move(input->systemInstructions));
        if (isMoved)
            drop(attributes, {prompt});
    }
    const auto reasons = finishReasonsOf(attributes);
    const auto reason = reasons.empty() ? std::string() : trace::toText(reasons.front());
    if (auto output = messages.genAiOutputFrom(TextOf(attributes, completion), reason)) {
        add(attributes, outputMessages, std::move(*output));
        if (isMoved)
            drop(attributes, {completion});
    }
}

void addTimesGenAi(Attributes &attributes)
{
    const auto *time = trace::find(attributes, firstTokenMs);
    if (const auto *ms = time ? time->get<double>() : nullptr)
        add(attributes, firstChunk, *ms / 1000);
}

void toGenAi(Messages &messages, trace::Span &span, bool isMoved)
{
    auto &all = span.attributes;
    for (const auto &row : sameValues)
        carryOver(all, row.openRouter, row.genAi, isMoved);
    carryOver(all, "session.id", "gen_ai.conversation.id", false);
    nameProviderGenAi(all, isMoved);
    addMessagesGenAi(messages, all, isMoved);
    addTimesGenAi(all);
    if (auto reasons = finishReasonsOf(all); !reasons.empty())
        set(all, finishReasons, std::move(reasons));
    if (isMoved)
        drop(all, {finishReason});
    if (span.status.code == trace::StatusCode::Error)
        add(all, "error.type", "_OTHER");
    const TextOf operation(all, "gen_ai.operation.name");
    const TextOf model(all, "gen_ai.request.model");
    if (isMoved && span.name == "LLM Generation" && !operation.empty() && !model.empty())
        span.name = std::string(operation).append(" ").append(model);
}

void addMessagesOpenRouter(Messages &messages, Attributes &attributes, bool isMoved)
{
    if (auto text = messages.promptFrom(TextOf(attributes, inputMessages),
                                        TextOf(attributes, systemInstructions))) {
        add(attributes, prompt, std::move(*text));
        if (isMoved)
            drop(attributes, {inputMessages, systemInstructions});
    }
    if (auto text = messages.completionFrom(TextOf(attributes, outputMessages))) {
        add(attributes, completion, std::move(*text));
        if (isMoved)
            drop(attributes, {outputMessages});
    }
}

/// With Both the list stays a list. Who gave one word only keeps it as it is.
void addFinishOpenRouter(Attributes &attributes, bool isMoved)
{
    const auto reasons = finishReasonsOf(attributes);
    if (reasons.empty() || !trace::find(attributes, finishReasons))
        return;
    add(attributes, finishReason, trace::toText(reasons.front()));
    if (isMoved)
        set(attributes, finishReasons, trace::toJson(Value(reasons)));
}

void toOpenRouter(Messages &messages, trace::Span &span, bool isMoved)
{
    auto &all = span.attributes;
    for (const auto &row : sameValues)
        carryOver(all, row.genAi, row.openRouter, isMoved);
    carryOver(all, "gen_ai.conversation.id", "session.id", isMoved);
    if (const TextOf name(all, provider); !name.empty())
        add(all, system, mapped(name, &Name::genAi, &Name::openRouter));
    addMessagesOpenRouter(messages, all, isMoved);
    addFinishOpenRouter(all, isMoved);
    const auto *time = trace::find(all, firstChunk);
    if (const auto *seconds = time ? time->get<double>() : nullptr)
        add(all, firstTokenMs, *seconds * 1000);
    if (isMoved)
        drop(all, {firstChunk});
}

bool speaksOfModels(const trace::Span &span)
{
    return std::any_of(
        span.attributes.begin(), span.attributes.end(),
        [](const trace::Attribute &attribute) { return attribute.key.starts_with("gen_ai."); });
}

void rewrite(Messages &messages, trace::Span &span, Profile profile)
{
    switch (profile) {
    case Profile::AsReceived: break;
    case Profile::OpenRouter: return toOpenRouter(messages, span, true);
    case Profile::GenAi: return toGenAi(messages, span, true);
    case Profile::Both:
        toOpenRouter(messages, span, false);
        toGenAi(messages, span, false);
        break;
    }
}

} // namespace

void rewrite(trace::Batch &batch, Profile profile)
{
    if (profile == Profile::AsReceived)
        return;
    Messages messages;
    eachSpan(batch, [&](trace::Span &span) {
        if (speaksOfModels(span))
            rewrite(messages, span, profile);
    });
}

} // namespace app::broadcast
