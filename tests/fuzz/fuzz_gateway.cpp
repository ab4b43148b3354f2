#include "app/gateway/generationreader.h"
#include "app/gateway/spans.h"
#include "tests/fuzz/check.h"

#include <array>

/// A captured call of any API: the first byte chooses API, kind of answer and status, the rest is request and answer with a
/// zero byte between. Whatever the bytes are, there are spans with ids, and pieces make no difference.

namespace {

using namespace app::gateway;

constexpr std::array<const char *, 5> paths = {"/v1/chat/completions", "/v1/responses",
                                               "/v1/messages", "/v1/completions", "/v1/embeddings"};
constexpr std::array<const char *, 4> codings = {"", "gzip", "deflate", "zstd"};

CapturedCall callFrom(std::uint8_t kind, std::string_view text)
{
    const auto zero = std::min(text.find('\0'), text.size());
    CapturedCall call;
    call.method = "POST";
    call.target = paths[kind % paths.size()];
    call.request.bytes = text.substr(0, zero);
    call.response.bytes = text.substr(std::min(zero + 1, text.size()));
    call.status = kind & 0x40 ? 429 : 200;
    call.responseHeaders = {
        {"content-type", kind & 0x20 ? "text/event-stream" : "application/json"},
        {"content-encoding", codings[kind >> 3 & 3U]}};
    call.response.totalBytes = call.response.bytes.size();
    call.response.arrivals = {{0, 1'000'000'000}};
    call.startedAt = call.sentAt = call.answeredAt = 1'000'000'000;
    call.endedAt = 2'000'000'000;
    return call;
}

void checkPieces(CapturedCall call, const Generation &whole)
{
    for (std::size_t at = 1; at < call.response.bytes.size(); at += 1 + at % 7)
        call.response.arrivals.push_back({at, 1'000'000'000});
    tests::check(generationOf(call) == whole);
}

void checkSpans(const CapturedCall &call)
{
    const auto batch = spansOf(call);
    tests::check(batch.resourceSpans.size() >= 3);
    for (const auto &one : batch.resourceSpans) {
        const auto &span = one.scopeSpans.front().spans.front();
        tests::check(!span.traceId.isNull() && !span.spanId.isNull());
        tests::check(span.endTimeUnixNano >= span.startTimeUnixNano);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto call = callFrom(data[0], tests::textOf(data + 1, size - 1));
    const auto whole = generationOf(call);
    tests::check(whole.has_value());
    checkPieces(call, *whole);
    checkSpans(call);
    return 0;
}
