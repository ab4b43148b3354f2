#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace app::gateway {

/// Decompresses a body that is fed in pieces: whatever a piece completes comes out at once.
class Decoder
{
public:
    virtual ~Decoder() = default;
    Decoder() = default;
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;

    /// Appends to `out`, never beyond `limit` bytes of it. False for a damaged stream or one that is too long.
    virtual bool feed(std::string_view piece, std::string &out, std::size_t limit) = 0;
    /// Whether the stream came to its end.
    virtual bool isWhole() const = 0;
};

/// For gzip, x-gzip, deflate (with zlib's header or, as some servers send it, without) and zstd; null for any other coding.
/// `start` is the beginning of the body.
std::unique_ptr<Decoder> decoderFor(std::string_view coding, std::string_view start);

} // namespace app::gateway
