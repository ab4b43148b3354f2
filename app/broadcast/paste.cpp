#include "app/broadcast/curl.h"
#include "app/broadcast/editor.h"
#include "app/broadcast/endpoint.h"
#include "app/broadcast/environment.h"
#include "app/broadcast/limits.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

/// What a text was found to say. Empty: nothing about it.
struct Found {
    QString baseUrl;
    QString instanceId;
    QString apiKey;
    bool isEmpty() const { return baseUrl.isEmpty() && instanceId.isEmpty() && apiKey.isEmpty(); }
};

void takePair(const QString &pair, Found &found)
{
    const qsizetype colon = pair.indexOf(u':');
    if (colon < 0)
        return;
    found.instanceId = pair.left(colon).trimmed();
    found.apiKey = pair.mid(colon + 1).trimmed();
}

/// `Basic <base64>` or `Bearer <token>`.
void takeAuthorization(const QString &value, Found &found)
{
    const QString scheme = value.section(u' ', 0, 0).toLower();
    const QString credentials = value.section(u' ', 1).trimmed();
    if (scheme == "basic"_L1)
        takePair(QString::fromUtf8(QByteArray::fromBase64(credentials.toUtf8())), found);
    else if (scheme == "bearer"_L1)
        found.apiKey = credentials;
}

/// As Spancast keeps it: without what endpointFor() adds.
QString baseOf(const QUrl &url)
{
    QUrl base = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString path = tracesUrl(base.toString()).path();
    if (path.endsWith("/otlp/v1/traces"_L1))
        path.chop(15);
    base.setPath(path);
    return base.toString(QUrl::FullyEncoded);
}

/// `text` may hold user and password; a web address, else nothing is found.
void takeUrl(const QString &text, Found &found)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !url.scheme().startsWith("http"_L1) || url.host().isEmpty())
        return;
    found.baseUrl = baseOf(url);
    if (!url.userName().isEmpty() && !url.password().isEmpty())
        takePair(url.userName() + u':' + url.password(), found);
}

/// OpenTelemetry's exporter configuration: the general endpoint gets /v1/traces appended, the traces endpoint does not.
QString endpointVariable(const QString &name, const QString &value)
{
    const QUrl url(value);
    const bool isGeneral = name == "OTEL_EXPORTER_OTLP_ENDPOINT"_L1;
    const bool isPlainCollector = !url.host().endsWith(".grafana.net"_L1)
        && !url.path().contains("/otlp"_L1) && !url.path().contains("/v1/traces"_L1);
    if (!isGeneral || !isPlainCollector)
        return value;
    return value + (value.endsWith(u'/') ? u"v1/traces"_s : u"/v1/traces"_s);
}

/// W3C baggage form: k=v,k=v with percent encoding.
void takeHeaders(const QString &value, Found &found)
{
    for (const QString &member : value.split(u',', Qt::SkipEmptyParts)) {
        const QString name = member.section(u'=', 0, 0).trimmed();
        if (name.compare("authorization"_L1, Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray encoded = member.section(u'=', 1).trimmed().toUtf8();
        takeAuthorization(QString::fromUtf8(QByteArray::fromPercentEncoding(encoded)), found);
    }
}

void takeVariable(const QString &name, const QString &value, Found &found)
{
    if (name == "OTEL_EXPORTER_OTLP_HEADERS"_L1 || name == "OTEL_EXPORTER_OTLP_TRACES_HEADERS"_L1)
        takeHeaders(value, found);
    else if (name == "OTEL_EXPORTER_OTLP_ENDPOINT"_L1
             || name == "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"_L1)
        takeUrl(endpointVariable(name, value), found);
}

Found fromEnvironment(const QString &text)
{
    Found found;
    const auto variables = environmentVariables(text);
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        takeVariable(variable.key(), variable.value(), found);
    return found;
}

Found fromCurl(const QString &text)
{
    const auto line = curlLine(text);
    Found found;
    if (!line)
        return found;
    for (const QString &url : line->urls)
        takeUrl(url, found);
    takePair(line->user, found);
    for (const QString &header : line->headers)
        if (header.section(u':', 0, 0).trimmed().compare("authorization"_L1, Qt::CaseInsensitive)
            == 0)
            takeAuthorization(header.section(u':', 1).trimmed(), found);
    return found;
}

bool isSingleWord(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QString withoutQuotes(QString text)
{
    const bool isQuoted = text.size() > 1 && text.front() == text.back()
        && (text.front() == u'"' || text.front() == u'\'');
    return isQuoted ? text.mid(1, text.size() - 2).trimmed() : text;
}

Found fromWord(const QString &text)
{
    Found found;
    if (text.startsWith("glc_"_L1))
        found.apiKey = text;
    else if (const QUrl url(text, QUrl::StrictMode); hostOf(url) == Host::Gateway)
        takeUrl(text, found);
    else if (hostOf(url) == Host::Loopback || url.path().endsWith("/v1/traces"_L1))
        takeUrl(text, found);
    return found;
}

Found readOf(const QString &pasted)
{
    const QString text = withoutQuotes(pasted.trimmed());
    if (text.contains("OTEL_EXPORTER_OTLP_"_L1))
        return fromEnvironment(text);
    return isSingleWord(text) ? fromWord(text) : fromCurl(text);
}

} // namespace

std::optional<Draft> filledFromPaste(const Draft &draft, const QString &text)
{
    if (text.size() > limits::pastedLength)
        return {};
    const Found found = readOf(text);
    if (found.isEmpty())
        return {};
    Draft filled = draft;
    if (!found.baseUrl.isEmpty())
        filled.destination.baseUrl = found.baseUrl;
    if (!found.instanceId.isEmpty())
        filled.destination.instanceId = found.instanceId;
    if (!found.apiKey.isEmpty())
        filled.apiKey = found.apiKey;
    return filled;
}

} // namespace app::broadcast
