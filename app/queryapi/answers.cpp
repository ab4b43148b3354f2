#include "app/queryapi/answers.h"

#include "app/base/caret.h"
#include "app/traceql/parser.h"

namespace app::queryapi {

using http::Response;

namespace {

constexpr const char *plainText = "text/plain; charset=utf-8";

Response withoutSniffing(Response response)
{
    response.headers.append(http::Header{"X-Content-Type-Options", "nosniff"});
    return response;
}

std::string place(const Error &error, std::string_view query)
{
    const auto position = positionAt(query, error.place->begin);
    return "line " + std::to_string(position.line) + ", col " + std::to_string(position.column);
}

/// A mistake of grammar begins with its place, as in Tempo; any other ends with it.
std::string mistake(const Error &error, std::string_view query)
{
    if (!error.place)
        return error.detail;
    if (!traceql::parse(query))
        return "parse error at " + place(error, query) + ": " + error.detail;
    return error.detail + " (" + place(error, query) + ')';
}

bool isAboutTheRequest(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Unsupported
        || error.kind == Error::Kind::TooLarge;
}

} // namespace

Response text(int status, QByteArray words)
{
    return {status, {{"Content-Type", plainText}}, std::move(words)};
}

Response refused(const Error &error) { return text(400, QByteArray::fromStdString(error.detail)); }

Response failed(const Error &error, std::string_view query, std::string_view prefix)
{
    const auto detail = QByteArray::fromStdString(error.detail);
    if (isAboutTheRequest(error)) {
        const bool failsOnData =
            error.kind == Error::Kind::Invalid && error.place && traceql::parseAndCheck(query);
        if (failsOnData)
            return text(500, "error querying the store: " + detail);
        return text(400, QByteArray::fromStdString(std::string(prefix) + mistake(error, query)));
    }
    if (error.kind == Error::Kind::Busy || error.kind == Error::Kind::Full)
        return text(503, detail);
    return text(error.kind == Error::Kind::Cancelled ? 499 : 500, detail);
}

Response echo() { return withoutSniffing(text(200, "echo\n")); }

Response ready() { return withoutSniffing(text(200, "ready\n")); }

Response buildInfo()
{
    return {200,
            {{"Content-Type", "application/json"}},
            R"({"version":"v3.0.3+spancast.)" SPANCAST_VERSION
            R"(","revision":"","branch":"","buildUser":"","buildDate":"","goVersion":""})"};
}

Response notFound() { return withoutSniffing(text(404, "404 page not found\n")); }

Response noTrace() { return {404, {}, {}}; }

} // namespace app::queryapi
