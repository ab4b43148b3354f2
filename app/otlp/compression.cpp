#include "app/otlp/compression.h"

#include <libdeflate.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <memory>

namespace app::otlp {
namespace {

constexpr std::size_t firstChunk = 64 * 1024;
// spans of calls to models: 527 MB/s and 12 % of their size; zlib's quickest level makes 271 MB/s and 13 %
constexpr int gzipLevel = 1;
// what a frame says of its own size is believed up to here before anything is unpacked
constexpr std::size_t likelyRatio = 32;

tl::unexpected<Error> tooLarge(std::size_t limit)
{
    return fail(Error::Kind::TooLarge,
                "more than " + std::to_string(limit) + " bytes when decompressed");
}

/// The output of a decompressor: grows by doubling, never beyond one byte over the limit.
class LimitedOutput
{
public:
    explicit LimitedOutput(std::size_t limit, std::size_t expected = firstChunk) : m_limit(limit)
    {
        grow(std::max(expected, firstChunk));
    }

    char *free() { return m_text.data() + m_used; }
    std::size_t freeSize() const { return m_text.size() - m_used; }
    bool isOver() const { return m_used > m_limit; }

    void use(std::size_t bytes)
    {
        m_used += bytes;
        if (freeSize() == 0 && !isOver())
            grow(m_text.size() * 2);
    }

    std::string take()
    {
        m_text.resize(m_used);
        return std::move(m_text);
    }

    auto tooLarge() const { return otlp::tooLarge(m_limit); }

private:
    void grow(std::size_t size) { m_text.resize(std::min(size - 1, m_limit) + 1); }

    std::size_t m_limit;
    std::size_t m_used = 0;
    std::string m_text;
};

auto damaged(std::string_view format, std::size_t at)
{
    return fail(Error::Kind::Invalid,
                std::string("damaged or truncated ").append(format).append(" stream"),
                TextRange{int(at), int(at)});
}

/// zlib counts in 32 bits.
uInt chunk(std::size_t bytes) { return uInt(std::min<std::size_t>(bytes, 1U << 30)); }

/// Bytef is not const in zlib's input, which it only reads.
Bytef *input(const char *text) { return reinterpret_cast<Bytef *>(const_cast<char *>(text)); }

class Inflater
{
public:
    Inflater(std::string_view compressed, std::size_t limit) : m_in(compressed), m_out(limit)
    {
        m_isReady = inflateInit2(&m_stream, 15 + 32) == Z_OK; // 32: gzip or zlib, by its header
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    Result<std::string> run()
    {
        if (!m_isReady)
            return fail(Error::Kind::Internal, "zlib cannot start");
        while (true) {
            const int state = step();
            if (m_out.isOver())
                return m_out.tooLarge();
            if (state == Z_STREAM_END && m_at == m_in.size())
                return m_out.take();
            if (state == Z_STREAM_END)
                inflateReset(&m_stream); // the next member
            else if (state != Z_OK)
                return damaged("gzip", m_at);
        }
    }

private:
    /// Z_BUF_ERROR (no progress) is how zlib says that the input ended too early.
    int step()
    {
        m_stream.next_in = input(m_in.data() + m_at);
        m_stream.avail_in = chunk(m_in.size() - m_at);
        m_stream.next_out = reinterpret_cast<Bytef *>(m_out.free());
        m_stream.avail_out = chunk(m_out.freeSize());
        const auto given = m_stream.avail_in;
        const auto room = m_stream.avail_out;
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        m_at += given - m_stream.avail_in;
        m_out.use(room - m_stream.avail_out);
        return state;
    }

    std::string_view m_in;
    std::size_t m_at = 0;
    LimitedOutput m_out;
    z_stream m_stream = {};
    bool m_isReady = false;
};

struct FreeDecoder {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};
struct FreeCompressor {
    void operator()(libdeflate_compressor *packer) const { libdeflate_free_compressor(packer); }
};

std::size_t expectedSize(std::string_view frame)
{
    const auto told = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (told == ZSTD_CONTENTSIZE_UNKNOWN || told == ZSTD_CONTENTSIZE_ERROR)
        return 0;
    return std::size_t(std::min<unsigned long long>(told, frame.size() * likelyRatio));
}

} // namespace

std::string gzip(std::string_view plain)
{
    const std::unique_ptr<libdeflate_compressor, FreeCompressor> packer(
        libdeflate_alloc_compressor(gzipLevel));
    if (!packer)
        return {};
    Room room;
    const auto most = libdeflate_gzip_compress_bound(packer.get(), plain.size());
    room.use(libdeflate_gzip_compress(packer.get(), plain.data(), plain.size(), room.behind(most),
                                      most));
    return std::string(room.view());
}

Result<std::string> gunzip(std::string_view compressed, std::size_t limit)
{
    return Inflater(compressed, limit).run();
}

std::string zstd(std::string_view plain, int level)
{
    Room room;
    const auto most = ZSTD_compressBound(plain.size());
    const auto size = ZSTD_compress(room.behind(most), most, plain.data(), plain.size(), level);
    room.use(ZSTD_isError(size) ? 0 : size);
    return std::string(room.view());
}

Result<> unzstdBehind(Room &room, std::string_view frame, std::size_t limit)
{
    const auto told = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (told == ZSTD_CONTENTSIZE_UNKNOWN || told == ZSTD_CONTENTSIZE_ERROR)
        return damaged("zstd", 0);
    if (told > limit)
        return tooLarge(limit);
    const auto size = std::size_t(told);
    const auto made = ZSTD_decompress(room.behind(size), size, frame.data(), frame.size());
    if (ZSTD_isError(made))
        return damaged("zstd", 0);
    room.use(made);
    return {};
}

Result<std::string> unzstd(std::string_view compressed, std::size_t limit)
{
    const std::unique_ptr<ZSTD_DCtx, FreeDecoder> decoder(ZSTD_createDCtx());
    if (!decoder)
        return fail(Error::Kind::Internal, "zstd cannot start");
    LimitedOutput out(limit, expectedSize(compressed));
    ZSTD_inBuffer in = {compressed.data(), compressed.size(), 0};
    while (true) {
        ZSTD_outBuffer chunkOut = {out.free(), out.freeSize(), 0};
        const auto before = in.pos;
        const auto hint = ZSTD_decompressStream(decoder.get(), &chunkOut, &in);
        out.use(chunkOut.pos);
        if (ZSTD_isError(hint))
            return damaged("zstd", in.pos);
        if (out.isOver())
            return out.tooLarge();
        if (hint == 0 && in.pos == in.size && in.size > 0)
            return out.take();
        if (in.pos == before && chunkOut.pos == 0)
            return damaged("zstd", in.pos);
    }
}

} // namespace app::otlp
