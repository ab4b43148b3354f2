#include "app/gateway/api.h"

#include <array>
#include <utility>

namespace app::gateway {

std::optional<Api> apiOf(std::string_view method, std::string_view target)
{
    constexpr std::array<std::pair<std::string_view, Api>, 5> ends{{
        {"/chat/completions", Api::ChatCompletions}, // before its ending, which is the older API
        {"/completions", Api::Completions},
        {"/responses", Api::Responses},
        {"/messages", Api::Messages},
        {"/embeddings", Api::Embeddings},
    }};
    if (method != "POST")
        return {};
    auto path = target.substr(0, target.find_first_of("?#"));
    while (path.ends_with('/'))
        path.remove_suffix(1);
    for (const auto &[end, api] : ends)
        if (path.ends_with(end))
            return api;
    return {};
}

std::string_view operationOf(Api api)
{
    switch (api) {
    case Api::Completions: return "text_completion";
    case Api::Embeddings: return "embeddings";
    default: return "chat";
    }
}

std::string_view skinOf(Api api)
{
    switch (api) {
    case Api::Responses: return "responses";
    case Api::Messages: return "anthropic_messages";
    case Api::Completions: return "completions";
    case Api::Embeddings: return "embeddings";
    default: return "chat_completions";
    }
}

} // namespace app::gateway
