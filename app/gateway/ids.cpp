#include "app/gateway/ids.h"

#include "app/base/encoding.h"
#include "app/gateway/headers.h"

#include <QCryptographicHash>
#include <algorithm>

namespace app::gateway {
namespace {

template <std::size_t N>
trace::Id<N> hashed(std::string_view key)
{
    const auto digest = QCryptographicHash::hash(QByteArrayView(key.data(), qsizetype(key.size())),
                                                 QCryptographicHash::Sha256);
    trace::Id<N> id;
    std::transform(digest.begin(), digest.begin() + N, id.bytes.begin(),
                   [](char c) { return std::uint8_t(c); });
    if (id.isNull())
        id.bytes.back() = 1;
    return id;
}

/// Below this an id has no room for enough randomness.
constexpr std::size_t shortestUniqueId = 20;

std::string madeGenerationId(UnixNano at)
{
    return "gen-" + std::to_string(at / 1'000'000'000) + '-'
        + trace::toHex(trace::randomTraceId()).substr(0, 20);
}

void setPlace(const CapturedCall &call, const Generation &generation, std::string_view key,
              CallIds &ids)
{
    const auto &names = generation.request.names;
    const auto caller = traceParentOf(headerOf(call.requestHeaders, "traceparent"));
    if (!names.traceId.empty())
        ids.traceId = traceIdOf(names.traceId);
    else
        ids.traceId = caller ? caller->traceId : traceIdOf(key);
    const bool isCallers = caller && caller->traceId == ids.traceId;
    if (!names.parentSpanId.empty())
        ids.parent = spanIdOf(names.parentSpanId);
    else if (isCallers)
        ids.parent = caller->spanId;
    if (isCallers) {
        ids.traceState = headerOf(call.requestHeaders, "tracestate");
        ids.flags = caller->flags;
    }
}

} // namespace

trace::TraceId traceIdOf(std::string_view key)
{
    const auto id = trace::traceIdFromHex(key);
    return id && !id->isNull() ? *id : hashed<16>(key);
}

trace::SpanId spanIdOf(std::string_view key)
{
    const auto id = trace::spanIdFromHex(key);
    return id && !id->isNull() ? *id : hashed<8>(key);
}

trace::SpanId hashedSpanId(std::string_view key) { return hashed<8>(key); }

std::optional<TraceParent> traceParentOf(std::string_view header)
{
    constexpr std::size_t length = 55; // 00-32 digits-16 digits-2 digits
    if (header.size() < length || header[2] != '-' || header[35] != '-' || header[52] != '-')
        return {};
    const auto version = fromHex(header.substr(0, 2));
    if (!version || version->front() == 0xFF || (version->front() == 0 && header.size() > length)
        || (header.size() > length && header[length] != '-'))
        return {};
    const auto traceId = trace::traceIdFromHex(header.substr(3, 32));
    const auto spanId = trace::spanIdFromHex(header.substr(36, 16));
    const auto flags = fromHex(header.substr(53, 2));
    if (!traceId || !spanId || !flags || traceId->isNull() || spanId->isNull())
        return {};
    return TraceParent{*traceId, *spanId, flags->front()};
}

CallIds callIdsOf(const CapturedCall &call, const Generation &generation)
{
    CallIds ids;
    ids.generationId =
        generation.answer.id.empty() ? madeGenerationId(call.startedAt) : generation.answer.id;
    std::string key = ids.generationId;
    if (key.size() < shortestUniqueId)
        key += '@' + std::to_string(call.startedAt);
    setPlace(call, generation, key, ids);
    ids.root = hashedSpanId(key);
    ids.attempt = hashedSpanId(key + ":attempt-0");
    ids.generation = hashedSpanId(key + ":generation");
    if (!generation.request.names.spanName.empty())
        ids.group = hashedSpanId(key + ":span");
    return ids;
}

} // namespace app::gateway
