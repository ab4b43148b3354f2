#include "app/broadcast/recipe.h"

#include "app/broadcast/destinationtype.h"
#include "app/broadcast/endpoint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

using HeaderLine = QPair<QByteArray, QByteArray>;

QString valueOf(const Destination &destination, const Secrets &secrets, const QString &field)
{
    const auto secret = secrets.constFind(field);
    return (secret == secrets.cend() ? destination.value(field) : *secret).trimmed();
}

/// Empty where a field in it is.
QString filledIn(const QString &text, const Destination &destination, const Secrets &secrets)
{
    QString filled;
    const auto pieces = text.split(u'{');
    filled += pieces.first();
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const auto value = valueOf(destination, secrets, pieces[i].section(u'}', 0, 0));
        if (value.isEmpty())
            return {};
        filled += value + pieces[i].section(u'}', 1);
    }
    return filled;
}

QByteArray basic(const HeaderSpec &spec, const Destination &destination, const Secrets &secrets)
{
    const auto user = valueOf(destination, secrets, spec.basicUser);
    const auto password = valueOf(destination, secrets, spec.basicPassword);
    if (user.isEmpty() && password.isEmpty())
        return {};
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

/// One of the same name gives way, since HTTP servers read either of two.
void setHeader(QList<HeaderLine> &headers, const QByteArray &name, const QByteArray &value)
{
    headers.removeIf(
        [&](const HeaderLine &line) { return line.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append({name, value});
}

bool isSendable(const QByteArray &name, const QByteArray &value)
{
    return !name.isEmpty() && !value.isEmpty() && !value.contains('\r') && !value.contains('\n');
}

QList<HeaderLine> madeFrom(const QList<HeaderSpec> &specs, const Destination &destination,
                           const Secrets &secrets)
{
    QList<HeaderLine> headers;
    for (const auto &spec : specs) {
        const auto value = spec.basicPassword.isEmpty()
            ? filledIn(spec.value, destination, secrets).toUtf8()
            : basic(spec, destination, secrets);
        if (isSendable(spec.name, value))
            setHeader(headers, spec.name, value);
    }
    return headers;
}

QList<HeaderLine> headersFor(const DestinationType &type, const Destination &destination,
                             const Secrets &secrets)
{
    auto headers = madeFrom(type.headers, destination, secrets);
    for (const auto &own : destination.headers) {
        const auto name = own.name.trimmed().toUtf8();
        const auto value =
            (own.isSecret ? secrets.value(headerSecret(own.name)) : own.value).trimmed().toUtf8();
        if (isSendable(name, value))
            setHeader(headers, name, value);
    }
    return headers;
}

QUrl addressOf(const DestinationType &type, const Destination &destination)
{
    switch (type.address) {
    case DestinationType::Address::Grafana: return tracesUrl(destination.baseUrl);
    case DestinationType::Address::Append: return withPath(destination.baseUrl, type.path);
    case DestinationType::Address::Verbatim: break;
    }
    return baseUrlFrom(destination.baseUrl);
}

QString withoutTrailingSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

QUrl withPath(const QString &typed, const QString &path)
{
    QUrl url = baseUrlFrom(typed);
    if (!url.isValid())
        return url;
    auto base = withoutTrailingSlashes(url.path());
    auto missing = base.endsWith("/v1/traces"_L1) ? QString() : path;
    // "/api/otel" typed and "/api/otel/v1/traces" wanted: only the rest is missing
    for (auto end = path.size(); end > 0 && !missing.isEmpty();
         end = path.lastIndexOf(u'/', end - 1))
        if (base.endsWith(path.left(end))) {
            missing = path.mid(end);
            break;
        }
    url.setPath(base + missing);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

Endpoint endpointFor(const Destination &destination, const Secrets &secrets)
{
    const auto *type = findDestinationType(destination.type);
    if (!type)
        return {};
    Endpoint endpoint;
    endpoint.url = addressOf(*type, destination);
    endpoint.headers = headersFor(*type, destination, secrets);
    const auto wire =
        destination.wire == Destination::Wire::AsUsual ? type->wire : destination.wire;
    endpoint.encoding =
        wire == Destination::Wire::Protobuf ? otlp::Encoding::Protobuf : otlp::Encoding::Json;
    endpoint.isCompressed = destination.isCompressed;
    endpoint.isAnyAnswerFine = type->isAnyAnswerFine;
    endpoint.tls = destination.tls;
    return endpoint;
}

Endpoint endpointFor(const Destination &destination, const QString &apiKey)
{
    return endpointFor(destination, Secrets{{apiKeyField(), apiKey}});
}

Endpoint queryEndpointFor(const Destination &destination, const Secrets &secrets,
                          const QString &traceId)
{
    const auto *type = findDestinationType(destination.type);
    const auto typed = type ? destination.value(type->query.field).trimmed() : QString();
    if (typed.isEmpty())
        return {};
    Endpoint endpoint;
    endpoint.url = withPath(typed, type->query.path);
    if (endpoint.url.isValid())
        endpoint.url.setPath(endpoint.url.path() + traceId);
    endpoint.headers = madeFrom(type->query.headers, destination, secrets);
    endpoint.tls = destination.tls;
    return endpoint;
}

trace::Attributes resourceAttributesFor(const Destination &destination)
{
    trace::Attributes attributes;
    if (const auto *type = findDestinationType(destination.type))
        for (const auto &[key, text] : type->resource)
            if (const auto value = filledIn(text, destination, {}); !value.isEmpty())
                attributes.push_back({key.toStdString(), value.toStdString()});
    return attributes;
}

} // namespace app::broadcast
