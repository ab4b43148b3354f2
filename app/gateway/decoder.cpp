#include "app/gateway/decoder.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>

namespace app::gateway {
namespace {

constexpr std::size_t step = 64 * 1024;

/// Room at the end of `out`, at most up to the limit; `use` says how much was taken.
class Room
{
public:
    Room(std::string &out, std::size_t limit) : m_out(out), m_used(out.size())
    {
        m_out.resize(m_used + std::min(step, limit - std::min(limit, m_used)));
    }
    ~Room() { m_out.resize(m_used); }
    Room(const Room &) = delete;
    Room &operator=(const Room &) = delete;

    char *data() { return m_out.data() + m_used; }
    std::size_t size() const { return m_out.size() - m_used; }
    void use(std::size_t bytes) { m_used += bytes; }

private:
    std::string &m_out;
    std::size_t m_used;
};

class ZlibDecoder final : public Decoder
{
public:
    explicit ZlibDecoder(int windowBits)
        : m_isRaw(windowBits < 0)
        , m_isReady(inflateInit2(&m_stream, windowBits) == Z_OK)
    {
    }
    ~ZlibDecoder() override { inflateEnd(&m_stream); }

    bool feed(std::string_view piece, std::string &out, std::size_t limit) override
    {
        // zlib only reads its input, though its interface does not say so
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
        m_stream.avail_in = uInt(piece.size());
        bool isFull = true; // a full output may hide more of the same input
        while (m_isReady && (m_stream.avail_in > 0 || isFull)) {
            if (m_isWhole && !startNext())
                return true;
            Room room(out, limit);
            if (room.size() == 0)
                return false;
            if (!inflateInto(room, isFull))
                return false;
        }
        return m_isReady;
    }
    bool isWhole() const override { return m_isWhole; }

private:
    bool inflateInto(Room &room, bool &isFull)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(room.data());
        m_stream.avail_out = uInt(room.size());
        const auto state = inflate(&m_stream, Z_SYNC_FLUSH);
        room.use(room.size() - m_stream.avail_out);
        isFull = m_stream.avail_out == 0;
        m_isWhole = state == Z_STREAM_END;
        return m_isWhole || state == Z_OK || state == Z_BUF_ERROR;
    }
    /// Members of gzip may follow one another; whatever follows the other form is ignored.
    bool startNext()
    {
        if (m_stream.avail_in == 0 || m_isRaw)
            return false;
        m_isWhole = false;
        return inflateReset(&m_stream) == Z_OK;
    }

    z_stream m_stream = {};
    bool m_isRaw;
    bool m_isReady;
    bool m_isWhole = false;
};

struct FreeContext {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

class ZstdDecoder final : public Decoder
{
public:
    bool feed(std::string_view piece, std::string &out, std::size_t limit) override
    {
        ZSTD_inBuffer in = {piece.data(), piece.size(), 0};
        bool isFull = true;
        while (m_context && (in.pos < in.size || isFull)) {
            Room room(out, limit);
            if (room.size() == 0)
                return false;
            ZSTD_outBuffer written = {room.data(), room.size(), 0};
            const auto before = in.pos;
            const auto hint = ZSTD_decompressStream(m_context.get(), &written, &in);
            room.use(written.pos);
            if (ZSTD_isError(hint))
                return false;
            if (in.pos > before || written.pos > 0)
                m_isWhole = hint == 0;
            isFull = written.pos == written.size;
        }
        return m_context != nullptr;
    }
    bool isWhole() const override { return m_isWhole; }

private:
    std::unique_ptr<ZSTD_DCtx, FreeContext> m_context{ZSTD_createDCtx()};
    bool m_isWhole = false;
};

/// RFC 1950 2.2: the method is 8, and the first two bytes are a multiple of 31.
bool hasZlibHeader(std::string_view start)
{
    if (start.size() < 2)
        return true;
    const auto first = static_cast<unsigned char>(start[0]);
    const auto second = static_cast<unsigned char>(start[1]);
    return (first & 0x0FU) == 8 && ((first << 8U) | second) % 31 == 0;
}

} // namespace

std::unique_ptr<Decoder> decoderFor(std::string_view coding, std::string_view start)
{
    if (coding == "gzip" || coding == "x-gzip")
        return std::make_unique<ZlibDecoder>(15 + 32); // 32: gzip or zlib, by its header
    if (coding == "deflate")
        return std::make_unique<ZlibDecoder>(hasZlibHeader(start) ? 15 : -15);
    if (coding == "zstd")
        return std::make_unique<ZstdDecoder>();
    return {};
}

} // namespace app::gateway
