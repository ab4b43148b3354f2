#include "app/receiver/answers.h"

#include "app/receiver/contenttype.h"
#include "app/receiver/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <protozero/pbf_writer.hpp>

namespace app::receiver {

using http::Response;
using otlp::Encoding;

namespace {

/// google.rpc.Code
enum RpcCode {
    InvalidArgument = 3,
    DeadlineExceeded = 4,
    PermissionDenied = 7,
    ResourceExhausted = 8,
    Unimplemented = 12,
    Internal = 13,
    Unavailable = 14,
};

RpcCode codeFor(int httpStatus)
{
    switch (httpStatus) {
    case 403: return PermissionDenied;
    case 408: return DeadlineExceeded;
    case 413:
    case 431: return ResourceExhausted;
    case 501: return Unimplemented;
    case 503: return Unavailable;
    default: return httpStatus < 500 ? InvalidArgument : Internal;
    }
}

QByteArray quoted(const QByteArray &text)
{
    const auto array =
        QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray bytes(const std::string &text) { return QByteArray::fromStdString(text); }

QByteArray acceptedJson(const otlp::Admission &admission)
{
    if (admission.rejectedSpans == 0 && admission.message.empty())
        return R"({"partialSuccess":{}})";
    return R"({"partialSuccess":{"rejectedSpans":")"
        + QByteArray::number(quint64(admission.rejectedSpans)) + R"(","errorMessage":)"
        + quoted(bytes(admission.message)) + "}}";
}

QByteArray acceptedProtobuf(const otlp::Admission &admission)
{
    std::string partialSuccess; // ExportTracePartialSuccess
    protozero::pbf_writer partial(partialSuccess);
    if (admission.rejectedSpans > 0)
        partial.add_int64(1, std::int64_t(admission.rejectedSpans));
    if (!admission.message.empty())
        partial.add_string(2, admission.message);
    std::string response; // ExportTraceServiceResponse
    protozero::pbf_writer(response).add_message(1, partialSuccess);
    return bytes(response);
}

QByteArray statusBody(Encoding encoding, RpcCode code, const QByteArray &message)
{
    if (encoding == Encoding::Json)
        return R"({"code":)" + QByteArray::number(code) + R"(,"message":)" + quoted(message) + '}';
    std::string status;
    protozero::pbf_writer writer(status);
    writer.add_int32(1, code);
    writer.add_string(2, message.data(), std::size_t(message.size()));
    return bytes(status);
}

} // namespace

QByteArray sentence(const Error &error)
{
    auto text = bytes(error.detail);
    if (error.place)
        text += " (at byte " + QByteArray::number(error.place->begin) + ')';
    return text;
}

Response accepted(Encoding encoding, const otlp::Admission &admission)
{
    const auto body =
        encoding == Encoding::Json ? acceptedJson(admission) : acceptedProtobuf(admission);
    return {200, {{"Content-Type", contentTypeOf(encoding)}}, body};
}

Response status(Encoding encoding, int httpStatus, const QByteArray &message)
{
    Response response{httpStatus,
                      {{"Content-Type", contentTypeOf(encoding)}},
                      statusBody(encoding, codeFor(httpStatus), message)};
    if (httpStatus == 503)
        response.headers.append(
            http::Header{"Retry-After", QByteArray::number(limits::retryAfterSeconds)});
    return response;
}

Response refused(Encoding encoding, const Error &error)
{
    return status(encoding, error.kind == Error::Kind::TooLarge ? 413 : 400, sentence(error));
}

Response unavailable(Encoding encoding, const Error &error)
{
    return status(encoding, 503, sentence(error));
}

Response greeting()
{
    return http::textResponse(200,
                              "Spancast " SPANCAST_VERSION ": POST OTLP traces to /v1/traces\n");
}

Response methodNotAllowed()
{
    auto response = http::textResponse(405, "405 method not allowed, supported: [POST]");
    response.headers.append(http::Header{"Allow", "POST"});
    return response;
}

Response unsupportedType()
{
    return http::textResponse(
        415, "415 unsupported media type, supported: [application/json, application/x-protobuf]");
}

Response unsupportedEncoding()
{
    return http::textResponse(415,
                              "415 unsupported content encoding, supported: [gzip, deflate, zstd]");
}

Response notFound(const QByteArray &path)
{
    const QByteArray takes = "404 Spancast takes OTLP traces, at POST /v1/traces";
    if (path == "/v1/metrics")
        return http::textResponse(
            404, takes + "; it keeps no metrics (OTEL_METRICS_EXPORTER=none stops sending them)");
    if (path == "/v1/logs")
        return http::textResponse(
            404, takes + "; it keeps no logs (OTEL_LOGS_EXPORTER=none stops sending them)");
    return http::textResponse(404, takes);
}

} // namespace app::receiver
