#include "app/receiver/contenttype.h"

#include <QList>

namespace app::receiver {

std::optional<otlp::Encoding> encodingOf(const QByteArray &contentType)
{
    const auto type = contentType.split(';').first().trimmed().toLower();
    if (type == "application/json")
        return otlp::Encoding::Json;
    if (type == "application/x-protobuf" || type == "application/protobuf")
        return otlp::Encoding::Protobuf;
    return {};
}

QByteArray contentTypeOf(otlp::Encoding encoding)
{
    return encoding == otlp::Encoding::Json ? "application/json" : "application/x-protobuf";
}

std::optional<Compression> compressionOf(const QByteArray &contentEncoding)
{
    const auto coding = contentEncoding.trimmed().toLower();
    if (coding.isEmpty() || coding == "identity" || coding == "none")
        return Compression::None;
    if (coding == "gzip" || coding == "x-gzip" || coding == "deflate" || coding == "zlib")
        return Compression::Gzip;
    if (coding == "zstd")
        return Compression::Zstd;
    return {};
}

} // namespace app::receiver
