#include "app/receiver/decodework.h"

#include "app/otlp/compression.h"
#include "app/otlp/limits.h"

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

static Result<trace::Batch> decodeBatch(Work &work)
{
    if (work.compression == Compression::None)
        return otlp::decode(view(work.body), work.encoding);
    APP_TRY(const auto plain, decompress(view(work.body), work.compression));
    if (!work.reservation.grow(qint64(plain.size())))
        return fail(Error::Kind::Full, "too many bytes are waiting already; try again");
    return otlp::decode(plain, work.encoding);
}

Result<Decoded> decode(Work &work)
{
    auto batch = decodeBatch(work);
    work.body.clear();
    if (!batch)
        return tl::unexpected(std::move(batch).error());
    Decoded decoded;
    decoded.admission = otlp::admit(*batch);
    decoded.spans = trace::spanCount(*batch);
    decoded.batch = std::make_shared<const trace::Batch>(*std::move(batch));
    return decoded;
}

} // namespace app::receiver
