#include "app/http/guard.h"
#include "app/http/requestdecoder.h"
#include "tests/fuzz/check.h"

#include <cstddef>
#include <cstdint>

using namespace app::http;

namespace {

/// What the decoder says, with the pieces of a body joined.
struct Transcript {
    QList<RequestHead> heads;
    QByteArray bodies;
    int complete = 0;
    std::optional<Refusal> refusal;
    bool isHttp2 = false;
    bool operator==(const Transcript &) const = default;
};

void note(Transcript &transcript, RequestDecoder &decoder, const Event &event)
{
    if (const auto *head = std::get_if<RequestHead>(&event)) {
        transcript.heads.append(*head);
        decoder.limitBody(4096);
    } else if (const auto *piece = std::get_if<BodyPiece>(&event)) {
        transcript.bodies.append(piece->bytes);
    } else if (const auto *refusal = std::get_if<Refusal>(&event)) {
        transcript.refusal = *refusal;
    } else if (std::holds_alternative<Http2Preface>(event)) {
        transcript.isHttp2 = true;
    } else {
        ++transcript.complete;
        decoder.restart();
    }
}

Transcript decode(QByteArrayView wire, qsizetype step)
{
    Limits limits;
    limits.headBytes = 512;
    limits.chunkLineBytes = 64;
    RequestDecoder decoder(limits);
    Transcript transcript;
    for (qsizetype at = 0; at < wire.size(); at += step) {
        decoder.feed(wire.sliced(at, std::min(step, wire.size() - at)));
        while (const auto event = decoder.next())
            note(transcript, decoder, *event);
    }
    return transcript;
}

} // namespace

/// However the bytes are cut, the decoder says the same; a request it lets through has one meaning.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView wire(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const auto whole = decode(wire, wire.size());
    tests::check(decode(wire, 1 + data[0] % 61) == whole);
    tests::check(decode(wire, 1) == whole);
    for (const auto &head : whole.heads) {
        tests::check(!(head.isChunked && head.contentLength));
        tests::check(head.target.startsWith('/') || head.target == "*");
        (void)guard(head);
    }
    return 0;
}
