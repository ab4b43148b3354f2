#include "app/gateway/contenttext.h"
#include "app/gateway/headers.h"
#include "app/gateway/json.h"
#include "app/gateway/story.h"
#include "app/gateway/timing.h"

namespace app::gateway {
namespace {

using trace::Attributes;

void add(Attributes &out, std::string key, trace::Value value)
{
    out.push_back({std::move(key), std::move(value)});
}

void addText(Attributes &out, std::string key, std::string text)
{
    if (!text.empty())
        add(out, std::move(key), std::move(text));
}

template <typename T>
void addKnown(Attributes &out, std::string key, const std::optional<T> &value)
{
    if (value)
        add(out, std::move(key), *value);
}

/// The author stands before the slash; where no name has one, the upstream stands for it.
std::string authorOf(const Story &story)
{
    for (const auto *model : {&story.generation.answer.model, &story.generation.request.model}) {
        const auto slash = model->find('/');
        if (slash != std::string::npos && slash > 0 && !model->starts_with('@'))
            return model->substr(0, slash);
    }
    return lowered(story.call.upstreamName);
}

std::string providerResponses(const Story &story)
{
    const auto &call = story.call;
    if (call.status == 0)
        return {};
    std::string out = R"([{"provider_name":)" + jsonString(story.provider());
    out += R"(,"status":)" + std::to_string(call.status);
    if (const auto latency = timingOf(call, story.generation.answer).providerHeadersMs)
        out += R"(,"latency":)" + trace::toJson(trace::Value(*latency));
    if (const auto byok = story.generation.answer.usage.isByok)
        out += std::string(R"(,"is_byok":)") + (*byok ? "true" : "false");
    if (!story.model().empty())
        out += R"(,"model_permaslug":)" + jsonString(story.model());
    return out + "}]";
}

void addModel(Attributes &out, const Story &story)
{
    const auto &generation = story.generation;
    add(out, "gen_ai.operation.name", operationOf(generation.api));
    const auto author = authorOf(story);
    addText(out, "gen_ai.system", author);
    addText(out, "gen_ai.provider.name", author);
    addText(out, "gen_ai.request.model", generation.request.model);
    addText(out, "gen_ai.response.model", generation.answer.model);
    add(out, "gen_ai.response.id", story.ids.generationId);
}

void addUsage(Attributes &out, const Usage &usage)
{
    auto total = usage.totalTokens;
    if (!total && (usage.inputTokens || usage.outputTokens))
        total = usage.inputTokens.value_or(0) + usage.outputTokens.value_or(0);
    addKnown(out, "gen_ai.usage.input_tokens", usage.inputTokens);
    addKnown(out, "gen_ai.usage.output_tokens", usage.outputTokens);
    addKnown(out, "gen_ai.usage.total_tokens", total);
    addKnown(out, "gen_ai.usage.input_cost", usage.inputCost);
    addKnown(out, "gen_ai.usage.output_cost", usage.outputCost);
    addKnown(out, "gen_ai.usage.total_cost", usage.totalCost);
}

void addUsageDetails(Attributes &out, const Usage &usage)
{
    addKnown(out, "gen_ai.usage.input_tokens.cached", usage.cachedTokens);
    addKnown(out, "gen_ai.usage.input_tokens.cache_write", usage.cacheWriteTokens);
    addKnown(out, "gen_ai.usage.input_tokens.cache_write_5m", usage.cacheWrite5mTokens);
    addKnown(out, "gen_ai.usage.input_tokens.cache_write_1h", usage.cacheWrite1hTokens);
    addKnown(out, "gen_ai.usage.input_tokens.audio", usage.inputAudioTokens);
    addKnown(out, "gen_ai.usage.input_tokens.video", usage.inputVideoTokens);
    addKnown(out, "gen_ai.usage.output_tokens.reasoning", usage.reasoningTokens);
    addKnown(out, "gen_ai.usage.output_tokens.audio", usage.outputAudioTokens);
    addKnown(out, "gen_ai.usage.output_tokens.image", usage.outputImageTokens);
}

void addFinish(Attributes &out, const Answer &answer)
{
    std::string list;
    for (const auto &choice : answer.choices)
        if (!choice.finishReason.empty())
            list += (list.empty() ? "" : ",") + jsonString(choice.finishReason);
    if (list.empty())
        return;
    add(out, "gen_ai.response.finish_reasons",
        '[' + list + ']'); // a JSON text, as OpenRouter has it
    addText(out, "gen_ai.response.finish_reason", answer.choices.front().finishReason);
}

void addContent(Attributes &out, const Story &story)
{
    if (!story.options.withContent)
        return;
    const auto &redaction = story.options.redaction;
    const auto redacted = [&](std::string json) {
        if (redaction)
            redaction->applyToJson(json);
        return json;
    };
    addText(out, "gen_ai.prompt", redacted(promptText(story.generation.request)));
    addText(out, "gen_ai.completion", redacted(completionText(story.generation)));
    addText(out, "gen_ai.completion.tools", redacted(story.generation.request.tools));
}

/// OpenRouter's second and third copies stand before the facts about the model.
void addRepeatedContent(Attributes &out, const Story &story)
{
    if (!story.options.repeatsContent)
        return;
    Attributes content;
    addContent(content, story);
    for (const auto &[from, name] :
         {std::pair("gen_ai.prompt", "input"), std::pair("gen_ai.completion", "output")})
        for (const auto *scope : {"trace.", "span."})
            addText(out, std::string(scope) + name, std::string(trace::findText(content, from)));
}

void addRouting(Attributes &out, const Story &story)
{
    const std::string prefix = "trace.metadata.openrouter.";
    const auto timing = timingOf(story.call, story.generation.answer);
    const auto &keyName = story.call.keyName.empty() ? story.options.keyName : story.call.keyName;
    add(out, prefix + "source", "api");
    addText(out, prefix + "api_key_name", keyName);
    addKnown(out, prefix + "provider_request_ms", timing.providerRequestMs);
    addKnown(out, prefix + "provider_headers_ms", timing.providerHeadersMs);
    addKnown(out, prefix + "first_token_ms", timing.firstTokenMs);
    addKnown(out, prefix + "provider_time_to_first_token_ms", timing.providerFirstTokenMs);
    addKnown(out, prefix + "inter_token_latency_ms", timing.interTokenMs);
    addText(out, prefix + "provider_name", story.provider());
    const auto &choices = story.generation.answer.choices;
    if (!choices.empty())
        addText(out, prefix + "finish_reason", choices.front().nativeFinishReason);
}

void addOwn(Attributes &out, const Story &story)
{
    const auto &[call, options, generation, outcome, ids, isSessionInferred] = story;
    const auto &answer = generation.answer;
    const auto timing = timingOf(call, answer);
    addText(out, "spancast.upstream", call.upstreamName);
    addText(out, "server.address", call.upstreamHost);
    add(out, "spancast.api", skinOf(generation.api));
    add(out, "gen_ai.request.stream", generation.request.isStreaming || answer.isStream);
    if (call.status != 0)
        add(out, "http.response.status_code", call.status);
    addText(out, "error.type", outcome.type);
    addText(out, "spancast.error.code", outcome.code);
    if (call.ending != Ending::Complete)
        add(out, "spancast.ending", nameOf(call.ending));
    if (answer.isStream && !answer.isFinished)
        add(out, "spancast.response.is_unfinished", true);
    if (answer.usage.isEstimated)
        add(out, "spancast.usage.estimated", true);
    if (isSessionInferred)
        add(out, "spancast.session.inferred", true);
    addKnown(out, "spancast.connect_ms", timing.connectMs);
    addKnown(out, "spancast.tokens_per_second", timing.tokensPerSecond);
    addKnown(out, "spancast.embeddings.count", answer.embeddings);
    addKnown(out, "spancast.embeddings.dimensions", answer.dimensions);
    addText(out, "spancast.request.unreadable", generation.request.unreadable);
    addText(out, "spancast.response.unreadable", answer.unreadable);
}

void addMetadata(Attributes &out, const Story &story, std::string_view prefix)
{
    for (const auto &[key, value] : story.generation.request.metadata)
        add(out, std::string(prefix) + key, value);
}

} // namespace

void addIdentity(Attributes &out, const Story &story)
{
    const auto &request = story.generation.request;
    const auto &name = request.names.traceName;
    add(out, "trace.name", name.empty() ? "OpenRouter Request" : name);
    addText(out, "user.id", request.user);
    addText(out, "session.id", request.session);
    addMetadata(out, story, "trace.metadata.");
}

void addSpanHead(Attributes &out, const Story &story, std::string_view type)
{
    add(out, "span.type", type);
    add(out, "span.level", story.outcome.isError ? "ERROR" : "DEFAULT");
    if (story.outcome.isError && type == "generation")
        add(out, "span.status_message", story.outcome.message);
    addMetadata(out, story, "span.metadata.");
}

Attributes callAttributes(const Story &story)
{
    Attributes out;
    out.reserve(64);
    const auto responses = providerResponses(story);
    addIdentity(out, story);
    addText(out, "trace.metadata.provider_responses", responses);
    addSpanHead(out, story, "generation");
    addText(out, "span.metadata.provider_responses", responses);
    addRepeatedContent(out, story);
    addModel(out, story);
    addUsage(out, story.generation.answer.usage);
    addContent(out, story);
    addUsageDetails(out, story.generation.answer.usage);
    addFinish(out, story.generation.answer);
    const auto &parameters = story.generation.request.parameters;
    out.insert(out.end(), parameters.begin(), parameters.end());
    addRouting(out, story);
    addOwn(out, story);
    return out;
}

} // namespace app::gateway
