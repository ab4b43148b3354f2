#include "app/gateway/bodytext.h"

#include "app/gateway/decoder.h"
#include "app/gateway/headers.h"
#include "app/gateway/limits.h"

#include <algorithm>

namespace app::gateway {
namespace {

std::string_view withoutBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    const auto last = text.find_last_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, last - first + 1);
}

/// One piece for each arrival; one for all where none is known.
std::vector<CapturedBody::Arrival> piecesOf(const CapturedBody &body)
{
    if (!body.arrivals.empty() && body.arrivals.front().offset == 0)
        return body.arrivals;
    std::vector<CapturedBody::Arrival> pieces = {{0, 0}};
    pieces.insert(pieces.end(), body.arrivals.begin(), body.arrivals.end());
    return pieces;
}

BodyText decompressed(const CapturedBody &body, Decoder &decoder)
{
    BodyText read;
    std::string plain;
    const auto pieces = piecesOf(body);
    const std::string_view bytes = body.bytes;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto begin = std::min<std::size_t>(pieces[i].offset, bytes.size());
        const auto next = i + 1 < pieces.size() ? pieces[i + 1].offset : bytes.size();
        const auto end = std::clamp<std::size_t>(next, begin, bytes.size());
        read.arrivals.push_back({plain.size(), pieces[i].at});
        if (!decoder.feed(bytes.substr(begin, end - begin), plain, limits::plainBytes)) {
            read.unreadable = plain.size() >= limits::plainBytes
                ? "longer than " + std::to_string(limits::plainBytes) + " bytes when decompressed"
                : "its compression is damaged";
            break;
        }
    }
    if (read.unreadable.empty() && !decoder.isWhole() && !bytes.empty())
        read.unreadable = "its compressed stream has no end";
    read.text = PaddedText(std::move(plain));
    return read;
}

} // namespace

BodyText bodyText(const CapturedBody &body, std::string_view contentEncoding)
{
    const auto coding = lowered(withoutBlanks(contentEncoding));
    BodyText read;
    if (coding.empty() || coding == "identity") {
        read.text = PaddedText(body.bytes);
        read.arrivals = body.arrivals;
    } else if (const auto decoder = decoderFor(coding, body.bytes)) {
        read = decompressed(body, *decoder);
    } else {
        read.unreadable = "Content-Encoding " + coding.substr(0, 40) + " is not supported";
    }
    if (read.unreadable.empty() && body.isCut())
        read.unreadable = "longer than the copy of " + std::to_string(body.bytes.size()) + " bytes";
    return read;
}

UnixNano arrivalOf(const std::vector<CapturedBody::Arrival> &arrivals, std::size_t offset)
{
    const auto after = std::upper_bound(
        arrivals.begin(), arrivals.end(), offset,
        [](std::size_t at, const CapturedBody::Arrival &one) { return at < one.offset; });
    return after == arrivals.begin() ? 0 : std::prev(after)->at;
}

} // namespace app::gateway
