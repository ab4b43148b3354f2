#pragma once

#include "app/base/result.h"
#include "app/store/bytes.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct ZSTD_CCtx_s;

/// What stands in one row of the table `chunk`: a checksum, a version, and a body whose parts are stored plain or
/// compressed, whichever is smaller. Damage is found before anything is made of it.
namespace app::store {

/// zstd with one context for many small inputs. One thread at a time.
class Compressor
{
public:
    explicit Compressor(int level = 3);
    ~Compressor();
    Compressor(const Compressor &) = delete;
    Compressor &operator=(const Compressor &) = delete;

    std::string compressed(std::string_view plain);

private:
    int m_level;
    ZSTD_CCtx_s *m_context;
};

/// The body with its checksum (CRC-32 of RFC 1952) and version in front.
std::string sealed(std::string_view body);
/// The body again. Errors: Corrupt (truncated or changed), Unsupported (of a newer version).
Result<std::string_view> unsealed(std::string_view chunk);

/// A part of a body.
void writeBlob(ByteWriter &out, std::string_view plain, Compressor &compressor);
/// Errors: Corrupt, also where it would be longer than `mostBytes` when decompressed; then nothing is allocated.
Result<std::string> readBlob(ByteReader &in, std::size_t mostBytes);

/// How every part says that it makes no sense.
tl::unexpected<Error> damagedChunk(const char *what);

} // namespace app::store
