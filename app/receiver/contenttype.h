#pragma once

#include "app/otlp/otlp.h"

#include <QByteArray>
#include <optional>

/// The fields of an OTLP/HTTP request that say what its body is. Pure.
namespace app::receiver {

enum class Compression { None, Gzip, Zstd }; ///< Gzip reads zlib, too

/// By a Content-Type, whose parameters do not matter; nothing for what OTLP does not define.
std::optional<otlp::Encoding> encodingOf(const QByteArray &contentType);
QByteArray contentTypeOf(otlp::Encoding encoding);

/// By a Content-Encoding: absent, identity, gzip, deflate, zlib, zstd.
std::optional<Compression> compressionOf(const QByteArray &contentEncoding);

} // namespace app::receiver
