#pragma once

#include "app/gateway/captured.h"

#include <string>
#include <string_view>

/// Calls as the wire sees them, for the tests of the reading side.
namespace tests {

constexpr app::UnixNano callStart = 1'790'606'294'000'000'000;
constexpr app::UnixNano ms = 1'000'000;

/// A call that worked: 100 ms until the head of the answer, 1 s in all, the body in one piece after 200 ms.
inline app::gateway::CapturedCall callOf(std::string_view path, std::string_view request,
                                         std::string_view response,
                                         std::string_view type = "application/json")
{
    app::gateway::CapturedCall call;
    call.method = "POST";
    call.target = path;
    call.request.bytes = request;
    call.request.totalBytes = request.size();
    call.upstreamName = "openrouter";
    call.upstreamHost = "openrouter.ai:443";
    call.status = 200;
    call.responseHeaders = {{"Content-Type", std::string(type)}};
    call.response.bytes = response;
    call.response.totalBytes = response.size();
    call.response.arrivals = {{0, callStart + 200 * ms}};
    call.startedAt = callStart;
    call.connectedAt = callStart + 5 * ms;
    call.sentAt = callStart + 10 * ms;
    call.answeredAt = callStart + 100 * ms;
    call.endedAt = callStart + 1000 * ms;
    return call;
}

inline app::gateway::CapturedCall chatCall(std::string_view request, std::string_view response)
{
    return callOf("/api/v1/chat/completions", request, response);
}

inline app::gateway::CapturedCall streamOf(std::string_view path, std::string_view request,
                                           std::string_view events)
{
    return callOf(path, request, events, "text/event-stream");
}

/// A chat stream with comments, two texts, usage at the end.
inline const char *chatStream()
{
    return ": OPENROUTER PROCESSING\n\n"
           R"(data: {"id":"gen-1790606294-sdYHTGXUVyDKWCLqX5Op","provider":"OpenAI","model":"openai/gpt-4o","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]})"
           "\n\n"
           R"(data: {"id":"gen-1790606294-sdYHTGXUVyDKWCLqX5Op","model":"openai/gpt-4o","choices":[{"index":0,"delta":{"content":"Grüß"},"finish_reason":null}]})"
           "\n\n: OPENROUTER PROCESSING\n\n"
           R"(data: {"id":"gen-1790606294-sdYHTGXUVyDKWCLqX5Op","model":"openai/gpt-4o","choices":[{"delta":{"content":" Gott 🙂"},"finish_reason":"stop","native_finish_reason":"completed","index":0}]})"
           "\n\n"
           R"(data: {"id":"gen-1790606294-sdYHTGXUVyDKWCLqX5Op","model":"openai/gpt-4o","choices":[],"usage":{"prompt_tokens":10,"completion_tokens":5,"total_tokens":15,"cost":0.00025,"is_byok":false,"prompt_tokens_details":{"cached_tokens":4},"cost_details":{"upstream_inference_prompt_cost":0.0001,"upstream_inference_completions_cost":0.00015},"completion_tokens_details":{"reasoning_tokens":2}}})"
           "\n\ndata: [DONE]\n\n";
}

} // namespace tests
