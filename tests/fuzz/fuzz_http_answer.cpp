#include "app/http/responsedecoder.h"
#include "tests/fuzz/check.h"

#include <cstddef>
#include <cstdint>

using namespace app::http;

namespace {

/// What the decoder says, with the pieces of the body joined.
struct Transcript {
    QList<int> statuses;
    QByteArray body;
    QByteArray wire;
    QByteArray reason;
    bool isComplete = false;
    bool isCut = false;
    bool operator==(const Transcript &) const = default;
};

void note(Transcript &transcript, const Answer &answer)
{
    if (const auto *head = std::get_if<ResponseHead>(&answer)) {
        tests::check(!(head->isChunked && head->contentLength));
        transcript.statuses.append(head->status);
    } else if (const auto *piece = std::get_if<BodyPiece>(&answer)) {
        transcript.body.append(piece->bytes);
    } else if (const auto *malformed = std::get_if<Malformed>(&answer)) {
        transcript.reason = malformed->reason;
    } else {
        transcript.isComplete = true;
    }
}

Transcript decode(QByteArrayView wire, qsizetype step, bool isAnswerToHead)
{
    Limits limits;
    limits.headBytes = 512;
    limits.chunkLineBytes = 64;
    ResponseDecoder decoder(limits, isAnswerToHead);
    Transcript transcript;
    for (qsizetype at = 0; at < wire.size(); at += step) {
        decoder.feed(wire.sliced(at, std::min(step, wire.size() - at)));
        while (const auto answer = decoder.next())
            note(transcript, *answer);
        transcript.wire.append(decoder.takeWire());
    }
    if (!transcript.isComplete && transcript.reason.isEmpty())
        transcript.isCut = !decoder.end();
    return transcript;
}

} // namespace

/// However the bytes are cut, the decoder says the same; the body that it tells of is never more than what came.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView wire(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const bool isAnswerToHead = data[0] & 0x80;
    const auto whole = decode(wire, wire.size(), isAnswerToHead);
    tests::check(decode(wire, 1 + data[0] % 61, isAnswerToHead) == whole);
    tests::check(decode(wire, 1, isAnswerToHead) == whole);
    tests::check(whole.body.size() <= whole.wire.size() && whole.wire.size() <= wire.size());
    return 0;
}
