#include "app/queryapi/form.h"

#include "app/otlp/compression.h"
#include "app/queryapi/limits.h"

namespace app::queryapi {
namespace {

bool isRefused(const QByteArray &parameters)
{
    const auto quality = parameters.trimmed().toLower();
    return quality.startsWith("q=") && quality.mid(2).toDouble() == 0;
}

bool acceptsGzip(const QByteArray &codings)
{
    for (const auto &coding : codings.split(',')) {
        const auto parts = coding.split(';');
        if (parts.first().trimmed().toLower() == "gzip")
            return parts.size() < 2 || !isRefused(parts[1]);
    }
    return false;
}

} // namespace

Form formFor(const http::Headers &headers)
{
    const auto accept = http::find(headers, "Accept");
    const auto protobuf = accept.indexOf("protobuf");
    const auto json = accept.indexOf("json");
    return {.isProtobuf = protobuf >= 0 && (json < 0 || protobuf < json),
            .isGzip = acceptsGzip(http::find(headers, "Accept-Encoding"))};
}

Encoded encoded(std::string body, Form form)
{
    const QByteArray type = form.isProtobuf ? "application/protobuf" : "application/json";
    Encoded answer{{200, {{"Content-Type", type}, {"Vary", "Accept-Encoding"}}, {}},
                   std::move(body)};
    if (form.isGzip && answer.body.size() >= limits::compressedBytes) {
        answer.body = otlp::gzip(answer.body);
        answer.head.headers.append(http::Header{"Content-Encoding", "gzip"});
    }
    return answer;
}

} // namespace app::queryapi
