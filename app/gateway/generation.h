#pragma once

#include "app/base/time.h"
#include "app/gateway/api.h"
#include "app/trace/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// One call to a language model as a value: what its two bodies say, in one shape for all APIs.
namespace app::gateway {

/// Tokens and US dollars. `inputTokens` includes the cached ones, whatever the API says.
struct Usage {
    std::optional<std::int64_t> inputTokens;
    std::optional<std::int64_t> outputTokens;
    std::optional<std::int64_t> totalTokens;
    std::optional<std::int64_t> cachedTokens;
    std::optional<std::int64_t> cacheWriteTokens;
    std::optional<std::int64_t> cacheWrite5mTokens;
    std::optional<std::int64_t> cacheWrite1hTokens;
    std::optional<std::int64_t> inputAudioTokens;
    std::optional<std::int64_t> inputVideoTokens;
    std::optional<std::int64_t> reasoningTokens;
    std::optional<std::int64_t> outputAudioTokens;
    std::optional<std::int64_t> outputImageTokens;
    std::optional<double> inputCost;
    std::optional<double> outputCost;
    std::optional<double> totalCost;
    std::optional<bool> isByok;
    bool isEstimated = false; ///< a count of tokens is ours: a token for four bytes of text
    bool operator==(const Usage &) const = default;
};

struct ToolCall {
    std::int64_t index = 0; ///< as the API numbers it
    std::string id;
    std::string name;
    std::string arguments; ///< JSON in a text, as chat completions have it
    bool operator==(const ToolCall &) const = default;
};

/// Why it failed, in the upstream's words.
struct Failure {
    std::string type;    ///< a word for code: rate_limit_exceeded, overloaded_error, …
    std::string code;    ///< as sent: a number or a word
    std::string message; ///< may quote the prompt
    std::string raw;     ///< what a provider behind the upstream said; may quote the prompt
    bool operator==(const Failure &) const = default;
};

/// One of the alternatives of an answer.
struct Choice {
    std::int64_t index = 0;
    std::string content;
    std::string reasoning;
    std::string refusal;
    std::vector<ToolCall> toolCalls;
    std::string finishReason; ///< tool_calls, stop, length, content_filter, error
    std::string nativeFinishReason;
    bool operator==(const Choice &) const = default;
};

/// What a request's `trace` object says about where the call belongs.
struct TraceNames {
    std::string traceId;
    std::string parentSpanId;
    std::string traceName;
    std::string spanName;
    std::string generationName;
    bool operator==(const TraceNames &) const = default;
};

/// One message without its content.
struct MessageMark {
    std::uint64_t hash = 0; ///< of role, text and ids of tool calls
    bool isAssistant = false;
    bool operator==(const MessageMark &) const = default;
};

struct Request {
    std::string model;
    bool isStreaming = false;
    std::string messages;         ///< a JSON array in chat shape; empty where unreadable
    std::string rest;             ///< a JSON object: the body without what became `messages`
    std::string tools;            ///< a JSON array as sent; empty where none
    trace::Attributes parameters; ///< gen_ai.request.temperature, …
    std::string user;
    std::string session;
    TraceNames names;
    trace::Attributes metadata;     ///< keys as in `trace`, other than those of `names`
    std::string previousResponseId; ///< Responses API
    std::vector<MessageMark> marks; ///< one for each message but the system's
    std::uint64_t textBytes = 0;    ///< of all messages
    std::string unreadable;         ///< why, where nothing of the body could be read
    bool operator==(const Request &) const = default;
};

struct Answer {
    std::string id;
    std::string model;
    std::string provider;        ///< who served it, where that is told
    std::vector<Choice> choices; ///< ascending by index
    Usage usage;
    std::optional<Failure> failure;
    std::optional<std::int64_t> embeddings; ///< how many vectors; they are not kept
    std::optional<std::int64_t> dimensions; ///< of the first of them
    bool isStream = false;
    bool isFinished = false;      ///< the answer said that it is whole
    UnixNano firstTokenAt = 0;    ///< of a stream: text, reasoning or a tool call; 0 where none
    UnixNano lastTokenAt = 0;     ///< likewise
    std::int64_t tokenEvents = 0; ///< events with such a delta
    std::string unreadable;
    bool operator==(const Answer &) const = default;
};

struct Generation {
    Api api = Api::ChatCompletions;
    Request request;
    Answer answer;
    bool operator==(const Generation &) const = default;
};

} // namespace app::gateway
