#include "app/gateway/usagereader.h"

#include <array>

namespace app::gateway {
namespace {

using Count = std::optional<std::int64_t> Usage::*;
using Cost = std::optional<double> Usage::*;

template <typename Member>
struct Row {
    std::string_view name;
    Member member;
};

constexpr std::int64_t mostTokens = 1'000'000'000'000; ///< so that sums stay in 64 bits

constexpr std::array<Row<Count>, 10> counts{{
    {"prompt_tokens", &Usage::inputTokens},
    {"input_tokens", &Usage::inputTokens},
    {"completion_tokens", &Usage::outputTokens},
    {"output_tokens", &Usage::outputTokens},
    {"total_tokens", &Usage::totalTokens},
    {"cache_read_input_tokens", &Usage::cachedTokens},
    {"prompt_cache_hit_tokens", &Usage::cachedTokens},
    {"cache_creation_input_tokens", &Usage::cacheWriteTokens},
    {"ephemeral_5m_input_tokens", &Usage::cacheWrite5mTokens},
    {"ephemeral_1h_input_tokens", &Usage::cacheWrite1hTokens},
}};
constexpr std::array<Row<Count>, 4> inputDetails{{
    {"cached_tokens", &Usage::cachedTokens},
    {"cache_write_tokens", &Usage::cacheWriteTokens},
    {"audio_tokens", &Usage::inputAudioTokens},
    {"video_tokens", &Usage::inputVideoTokens},
}};
constexpr std::array<Row<Count>, 3> outputDetails{{
    {"reasoning_tokens", &Usage::reasoningTokens},
    {"audio_tokens", &Usage::outputAudioTokens},
    {"image_tokens", &Usage::outputImageTokens},
}};
constexpr std::array<Row<Cost>, 5> costs{{
    {"cost", &Usage::totalCost},
    {"upstream_inference_prompt_cost", &Usage::inputCost},
    {"upstream_inference_input_cost", &Usage::inputCost},
    {"upstream_inference_completions_cost", &Usage::outputCost},
    {"upstream_inference_output_cost", &Usage::outputCost},
}};

template <std::size_t N>
bool readCount(const std::array<Row<Count>, N> &rows, std::string_view key, JsonValue value,
               Usage &usage)
{
    for (const auto &[name, member] : rows) {
        if (name != key)
            continue;
        if (const auto count = integerOf(value); count && *count >= 0 && *count <= mostTokens)
            usage.*member = count;
        return true;
    }
    return false;
}

bool readCost(std::string_view key, JsonValue value, Usage &usage)
{
    for (const auto &[name, member] : costs) {
        if (name != key)
            continue;
        if (const auto cost = numberOf(value))
            usage.*member = cost;
        return true;
    }
    return false;
}

template <std::size_t N>
void readDetails(const std::array<Row<Count>, N> &rows, JsonValue value, Usage &usage)
{
    JsonParser::eachMember(value, [&](std::string_view key, JsonValue member) {
        readCount(rows, key, member, usage);
    });
}

} // namespace

void readUsage(JsonValue value, Usage &usage)
{
    JsonParser::eachMember(value, [&](std::string_view key, JsonValue member) {
        if (key == "prompt_tokens_details" || key == "input_tokens_details")
            readDetails(inputDetails, member, usage);
        else if (key == "completion_tokens_details" || key == "output_tokens_details")
            readDetails(outputDetails, member, usage);
        else if (key == "cost_details" || key == "cache_creation")
            readUsage(member, usage);
        else if (key == "is_byok")
            usage.isByok = flagOf(member);
        else if (!readCount(counts, key, member, usage))
            readCost(key, member, usage);
    });
}

} // namespace app::gateway
