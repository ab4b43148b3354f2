#include "app/store/chunk.h"

#include <zlib.h>
#include <zstd.h>

namespace app::store {
namespace {

constexpr std::uint8_t chunkVersion = 1;

std::uint32_t checksum(std::string_view bytes)
{
    return std::uint32_t(
        crc32_z(0, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size()));
}

} // namespace

Compressor::Compressor(int level) : m_level(level), m_context(ZSTD_createCCtx()) {}

Compressor::~Compressor() { ZSTD_freeCCtx(m_context); }

std::string Compressor::compressed(std::string_view plain)
{
    std::string out(ZSTD_compressBound(plain.size()), '\0');
    const auto size =
        ZSTD_compressCCtx(m_context, out.data(), out.size(), plain.data(), plain.size(), m_level);
    out.resize(ZSTD_isError(size) ? 0 : size);
    return out;
}

tl::unexpected<Error> damagedChunk(const char *what)
{
    return fail(Error::Kind::Corrupt, std::string("damaged: ") + what);
}

std::string sealed(std::string_view body)
{
    std::string tail(1, char(chunkVersion));
    tail.append(body);
    ByteWriter out;
    out.fixed(checksum(tail));
    out.raw(tail);
    return out.take();
}

Result<std::string_view> unsealed(std::string_view chunk)
{
    ByteReader in(chunk);
    const auto expected = in.fixed<std::uint32_t>();
    const auto tail = in.raw(in.left());
    if (tail.empty() || checksum(tail) != expected)
        return damagedChunk("its checksum does not match");
    if (std::uint8_t(tail[0]) != chunkVersion) {
        return fail(Error::Kind::Unsupported,
                    "chunk version " + std::to_string(std::uint8_t(tail[0])));
    }
    return tail.substr(1);
}

void writeBlob(ByteWriter &out, std::string_view plain, Compressor &compressor)
{
    const auto packed = plain.size() < 16 ? std::string() : compressor.compressed(plain);
    const bool isPacked = !packed.empty() && packed.size() + 2 < plain.size();
    out.varint(plain.size() << 1 | std::size_t(isPacked));
    out.text(isPacked ? packed : plain);
}

Result<std::string> readBlob(ByteReader &in, std::size_t mostBytes)
{
    const auto head = in.varint();
    const auto stored = in.text();
    const auto size = head >> 1;
    if (in.hasFailed() || size > mostBytes)
        return damagedChunk("a part is longer than it can be");
    if ((head & 1) == 0) {
        if (stored.size() != size)
            return damagedChunk("a part has another length than it says");
        return std::string(stored);
    }
    if (ZSTD_getFrameContentSize(stored.data(), stored.size()) != size)
        return damagedChunk("a part has another length than it says");
    std::string plain(std::size_t(size), '\0');
    if (ZSTD_decompress(plain.data(), plain.size(), stored.data(), stored.size()) != size)
        return damagedChunk("a part cannot be decompressed");
    return plain;
}

} // namespace app::store
