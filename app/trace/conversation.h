#pragma once

#include "app/trace/generation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace app::trace {

/// A piece of what somebody said. All texts are data from the span: plain text, never to be read as markup.
struct MessagePart {
    enum class Kind {
        Text,
        Reasoning,  ///< an empty text: it was given encrypted
        ToolCall,   ///< text: the arguments as JSON
        ToolResult, ///< text: what the tool answered
        Media, ///< text: an address, a file's name or id, or empty where the data itself is inside
        Other, ///< text: JSON this version has no words for
    };
    Kind kind = Kind::Text;
    std::string text;
    std::string name = {};      ///< of the tool; of media: image, audio, video, file
    std::string id = {};        ///< of the tool call, which pairs it with its result
    std::string mediaType = {}; ///< "image/png", where told
    std::size_t bytes = 0;      ///< of the media inside, about
    bool operator==(const MessagePart &) const = default;
};

struct Turn {
    std::string role; ///< system, user, assistant, tool, or what the span says instead
    std::vector<MessagePart> parts;
    std::string finishReason = {};
    bool operator==(const Turn &) const = default;
};

/// A call to a language model as a chat.
struct Conversation {
    std::vector<Turn> turns;
    std::size_t inputTurns = 0; ///< how many were sent; what follows is the answer
    bool isCut = false; ///< an attribute was cut, or limits::turns reached; what was left is here
    Generation call;    ///< tokens, cost, model; points into the span
};

/// The messages of a span, whatever convention it speaks (broadcast reference 4.7; the first name that is there decides):
/// GenAI messages, OpenRouter's JSON, numbered attributes of OpenLLMetry and OpenInference, Langfuse, Vercel's AI SDK,
/// events per message, and the plain input and output of a call. Nothing where the span tells of no message. What is
/// not JSON is one text. Pure; the time goes with the length of the messages, so call it beside the UI thread.
std::optional<Conversation> conversationOf(const Span &span);

/// How many messages `now` was sent that `before` was already sent or answered, counted from the first. Reasoning and the ids of
/// tools do not count: clients leave them out when they send a message again.
std::size_t unchangedTurns(const Conversation &before, const Conversation &now);

/// Puts results of tools behind their calls, from the turn `first` on; a turn that only brought results vanishes.
void pairToolResults(std::vector<Turn> &turns, std::size_t first);

} // namespace app::trace
