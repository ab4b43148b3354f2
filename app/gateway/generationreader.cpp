#include "app/gateway/generationreader.h"

#include "app/gateway/headers.h"
#include "app/gateway/requestreader.h"
#include "app/gateway/responsereader.h"

namespace app::gateway {
namespace {

/// The rule of thumb for English text and today's vocabularies.
constexpr std::uint64_t bytesPerToken = 4;

std::int64_t tokensOf(std::uint64_t bytes)
{
    return std::int64_t((bytes + bytesPerToken - 1) / bytesPerToken);
}

std::uint64_t textBytes(const Answer &answer)
{
    std::uint64_t bytes = 0;
    for (const auto &choice : answer.choices) {
        bytes += choice.content.size() + choice.reasoning.size() + choice.refusal.size();
        for (const auto &call : choice.toolCalls)
            bytes += call.name.size() + call.arguments.size();
    }
    return bytes;
}

/// A call that failed before anything came used nothing that could be known.
void estimateUsage(Generation &generation)
{
    auto &usage = generation.answer.usage;
    const auto output = textBytes(generation.answer);
    const bool hasAnswered = output > 0 || generation.answer.embeddings;
    if (!hasAnswered)
        return;
    if (!usage.inputTokens && !generation.request.messages.empty()) {
        usage.inputTokens =
            tokensOf(generation.request.textBytes + generation.request.tools.size());
        usage.isEstimated = true;
    }
    if (!usage.outputTokens && generation.api != Api::Embeddings) {
        usage.outputTokens = tokensOf(output);
        usage.isEstimated = true;
    }
}

/// OpenRouter names the generation in a header, too, which the answers of some APIs lack in their body.
void settleId(const CapturedCall &call, Answer &answer)
{
    const auto header = headerOf(call.responseHeaders, "x-generation-id");
    if (!header.empty())
        answer.id = header;
}

} // namespace

std::optional<Generation> generationOf(const CapturedCall &call)
{
    const auto api = apiOf(call.method, call.target);
    if (!api)
        return {};
    Generation generation{.api = *api};
    const auto requestText =
        bodyText(call.request, headerOf(call.requestHeaders, "content-encoding"));
    generation.request = readRequest(*api, call.requestHeaders, requestText);
    const auto answerText =
        bodyText(call.response, headerOf(call.responseHeaders, "content-encoding"));
    generation.answer =
        readAnswer(*api, call.status, headerOf(call.responseHeaders, "content-type"), answerText);
    settleId(call, generation.answer);
    estimateUsage(generation);
    return generation;
}

} // namespace app::gateway
