#include "app/store/entry.h"

#include "app/otlp/compression.h"
#include "app/otlp/limits.h"
#include "app/otlp/otlp.h"

#include <algorithm>

namespace app::store {
namespace {

// every byte passes here on its way to the acknowledgement; a segment compresses it better later
constexpr int zstdLevel = 1;

struct Extent {
    std::int64_t spans = 0;
    UnixNano firstUnixNano = std::numeric_limits<UnixNano>::max();
    UnixNano lastUnixNano = 0;
    bool hasIds = true;

    void add(const trace::Span &span)
    {
        ++spans;
        firstUnixNano = std::min(firstUnixNano, span.startTimeUnixNano);
        lastUnixNano = std::max({lastUnixNano, span.startTimeUnixNano, span.endTimeUnixNano});
        hasIds = hasIds && !span.traceId.isNull() && !span.spanId.isNull();
    }
};

Extent extentOf(const trace::Batch &batch)
{
    Extent extent;
    for (const auto &resourceSpans : batch.resourceSpans) {
        for (const auto &scopeSpans : resourceSpans.scopeSpans) {
            for (const auto &span : scopeSpans.spans)
                extent.add(span);
        }
    }
    return extent;
}

Error asCorrupt(const Error &error) { return {Error::Kind::Corrupt, error.detail, {}}; }

} // namespace

Result<Entry> toEntry(const Intake &intake)
{
    const auto extent = extentOf(*intake.batch);
    if (!extent.hasIds)
        return fail(Error::Kind::Invalid, "a span without trace id or span id cannot be stored");
    if (extent.spans > std::int64_t(otlp::limits::spansPerRequest)) {
        return fail(Error::Kind::TooLarge,
                    "a request of " + std::to_string(extent.spans) + " spans; the limit is "
                        + std::to_string(otlp::limits::spansPerRequest));
    }
    std::string encoded;
    if (intake.source.protobuf.empty())
        encoded = otlp::encode(*intake.batch, otlp::Encoding::Protobuf);
    const std::string_view plain = encoded.empty() ? intake.source.protobuf : encoded;
    if (plain.size() > otlp::limits::bodyBytes) {
        return fail(Error::Kind::TooLarge,
                    "a request of " + std::to_string(plain.size())
                        + " bytes as protobuf; the limit is "
                        + std::to_string(otlp::limits::bodyBytes));
    }
    return Entry{otlp::zstd(plain, zstdLevel), plain.size(),  extent.spans,  extent.firstUnixNano,
                 extent.lastUnixNano,          intake.origin, intake.deliver};
}

std::string payloadOf(const trace::Batch &batch)
{
    return otlp::zstd(otlp::encode(batch, otlp::Encoding::Protobuf), zstdLevel);
}

Result<std::string> unpackedPayload(const std::string &payload)
{
    return otlp::unzstd(payload, otlp::limits::bodyBytes).map_error(asCorrupt);
}

Result<std::shared_ptr<const trace::Batch>> readPayload(const std::string &payload)
{
    APP_TRY(const auto plain, unpackedPayload(payload));
    return otlp::decode(plain, otlp::Encoding::Protobuf)
        .map([](trace::Batch batch) {
            return std::make_shared<const trace::Batch>(std::move(batch));
        })
        .map_error(asCorrupt);
}

} // namespace app::store
