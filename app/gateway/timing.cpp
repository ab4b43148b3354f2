#include "app/gateway/timing.h"

namespace app::gateway {
namespace {

std::optional<double> between(UnixNano from, UnixNano to)
{
    if (from == 0 || to < from)
        return {};
    return double(to - from) / 1e6;
}

} // namespace

Timing timingOf(const CapturedCall &call, const Answer &answer)
{
    Timing timing;
    timing.connectMs = between(call.startedAt, call.connectedAt);
    timing.providerRequestMs = between(call.sentAt, call.endedAt);
    timing.providerHeadersMs = between(call.sentAt, call.answeredAt);
    timing.firstTokenMs = between(call.startedAt, answer.firstTokenAt);
    timing.providerFirstTokenMs = between(call.sentAt, answer.firstTokenAt);
    const auto tokens = double(answer.usage.outputTokens.value_or(0));
    const auto streaming = between(answer.firstTokenAt, answer.lastTokenAt);
    if (tokens > 1 && streaming && *streaming > 0) {
        timing.interTokenMs = *streaming / (tokens - 1);
        timing.tokensPerSecond = 1000 / *timing.interTokenMs;
    } else if (tokens > 0 && timing.providerRequestMs && *timing.providerRequestMs > 0) {
        timing.tokensPerSecond = tokens * 1000 / *timing.providerRequestMs;
    }
    return timing;
}

} // namespace app::gateway
