#include "app/receiver/decodework.h"

#include "app/otlp/compression.h"
#include "app/otlp/limits.h"
#include "app/receiver/batchbytes.h"

#include <utility>

namespace app::receiver {

static std::string_view view(const QByteArray &bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

static Result<std::string> decompress(std::string_view body, Compression compression)
{
    return compression == Compression::Zstd ? otlp::unzstd(body, otlp::limits::bodyBytes)
                                            : otlp::gunzip(body, otlp::limits::bodyBytes);
}

/// The body of a request as it was before compression, whatever holds it.
struct Plain {
    std::shared_ptr<const void> owner;
    std::string_view bytes;
};

static Result<Plain> takeBody(Work &work)
{
    const auto body = std::make_shared<const QByteArray>(std::exchange(work.body, {}));
    if (work.compression == Compression::None)
        return Plain{body, view(*body)};
    APP_TRY(auto text, decompress(view(*body), work.compression));
    if (!work.reservation.grow(qint64(text.size())))
        return fail(Error::Kind::Full, "too many bytes are waiting already; try again");
    const auto plain = std::make_shared<const std::string>(std::move(text));
    return Plain{plain, *plain};
}

Result<Decoded> decode(Work &work)
{
    APP_TRY(auto body, takeBody(work));
    APP_TRY(auto batch, otlp::decode(body.bytes, work.encoding));
    if (!work.decoded.grow(qint64(bytesInMemory(batch))))
        return fail(Error::Kind::Full, "too many spans are waiting for the disk; try again");
    Decoded decoded;
    decoded.admission = otlp::admit(batch);
    decoded.spans = trace::spanCount(batch);
    decoded.batch = std::make_shared<const trace::Batch>(std::move(batch));
    if (work.encoding == otlp::Encoding::Protobuf && decoded.admission.rejectedSpans == 0)
        decoded.source = {std::move(body.owner), body.bytes};
    return decoded;
}

} // namespace app::receiver
