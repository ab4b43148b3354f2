#include "app/gateway/responsereader.h"

#include "app/gateway/answerbuilder.h"
#include "app/gateway/chatanswer.h"
#include "app/gateway/failurereader.h"
#include "app/gateway/headers.h"
#include "app/gateway/limits.h"
#include "app/gateway/messagesanswer.h"
#include "app/gateway/responsesanswer.h"
#include "app/gateway/sse.h"

namespace app::gateway {
namespace {

bool isStream(std::string_view contentType, std::string_view text)
{
    if (lowered(contentType).starts_with("text/event-stream"))
        return true;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    return text.starts_with("data:") || text.starts_with("event:") || text.starts_with(": ");
}

void readDocument(Api api, JsonParser &parser, JsonValue root, AnswerBuilder &builder)
{
    switch (api) {
    case Api::Messages: return readMessagesAnswer(parser, root, builder);
    case Api::Responses: return readResponsesAnswer(parser, root, builder);
    case Api::Embeddings: return readEmbeddingsAnswer(parser, root, builder);
    default: return readChatAnswer(parser, root, builder);
    }
}

void readStream(Api api, const BodyText &body, AnswerBuilder &builder)
{
    builder.answer().isStream = true;
    JsonParser parser;
    SseReader events(body.text.view());
    while (const auto event = events.next()) {
        if (event->data == "[DONE]") {
            builder.setFinished();
            continue;
        }
        builder.beginEvent(arrivalOf(body.arrivals, event->end));
        parser.document(event->data,
                        [&](JsonValue root) { readDocument(api, parser, root, builder); });
    }
}

void readWhole(Api api, const BodyText &body, AnswerBuilder &builder)
{
    JsonParser parser;
    const bool isRead = parser.document(
        body.text.view(), [&](JsonValue root) { readDocument(api, parser, root, builder); });
    if (isRead && parser.isAtEnd())
        builder.setFinished();
    if (!isRead && !body.text.view().empty() && body.unreadable.empty())
        builder.answer().unreadable = "it is no JSON";
}

void readError(int status, const BodyText &body, AnswerBuilder &builder)
{
    JsonParser parser;
    auto failure = readErrorBody(parser, body.text.view());
    if (!failure) // a page of a proxy between us and the upstream, or nothing at all
        failure = Failure{.message = std::string(body.text.view().substr(0, limits::errorBytes))};
    if (failure->code.empty())
        failure->code = std::to_string(status);
    builder.setFailure(*std::move(failure));
}

/// Anthropic counts the tokens that came from the cache, and those that went there, apart from the input.
void addCachedTokens(Usage &usage)
{
    if (!usage.inputTokens)
        return;
    usage.inputTokens =
        *usage.inputTokens + usage.cachedTokens.value_or(0) + usage.cacheWriteTokens.value_or(0);
}

} // namespace

Answer readAnswer(Api api, int status, std::string_view contentType, const BodyText &body)
{
    AnswerBuilder builder;
    builder.answer().unreadable = body.unreadable;
    if (status >= 400)
        readError(status, body, builder);
    else if (isStream(contentType, body.text.view()))
        readStream(api, body, builder);
    else
        readWhole(api, body, builder);
    if (api == Api::Messages)
        addCachedTokens(builder.usage());
    return builder.take();
}

} // namespace app::gateway
