#pragma once

#include "app/http/message.h"
#include "app/otlp/otlp.h"

/// What OTLP/HTTP clients are told, byte for byte as a Collector says it where it says anything. Pure.
namespace app::receiver {

/// ExportTraceServiceResponse; `partialSuccess` is always there and empty where everything was kept.
http::Response accepted(otlp::Encoding encoding, const otlp::Admission &admission);

/// google.rpc.Status in the request's encoding. `error` is about the request: 400, 413.
http::Response refused(otlp::Encoding encoding, const Error &error);
/// `error` is the store's: 503 with Retry-After, since 500 would make clients drop the spans.
http::Response unavailable(otlp::Encoding encoding, const Error &error);
/// Any other status with a google.rpc.Status.
http::Response status(otlp::Encoding encoding, int httpStatus, const QByteArray &message);

http::Response greeting();
http::Response methodNotAllowed();
http::Response unsupportedType();
http::Response unsupportedEncoding();
/// Names the path that would have been right, and for metrics and logs how to keep the SDK from sending them.
http::Response notFound(const QByteArray &path);

/// The detail of `error` with the byte it is about, where that is known.
QByteArray sentence(const Error &error);

} // namespace app::receiver
