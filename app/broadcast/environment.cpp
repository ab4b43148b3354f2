#include "app/broadcast/environment.h"

#include "app/broadcast/destinationtype.h"
#include "app/broadcast/endpoint.h"

#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

/// What is set for traces alone wins over what is set for all signals.
QString variable(const QMap<QString, QString> &variables, const QString &name)
{
    const auto own = variables.value(u"OTEL_EXPORTER_OTLP_TRACES_"_s + name).trimmed();
    return own.isEmpty() ? variables.value(u"OTEL_EXPORTER_OTLP_"_s + name).trimmed() : own;
}

QString decoded(const QString &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.trimmed().toUtf8()));
}

/// The general endpoint gets the path of its signal, that of traces is taken as it is.
QString endpointOf(const QMap<QString, QString> &variables)
{
    const auto own = variables.value(u"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"_s).trimmed();
    if (!own.isEmpty())
        return own;
    auto general = variables.value(u"OTEL_EXPORTER_OTLP_ENDPOINT"_s).trimmed();
    while (general.endsWith(u'/'))
        general.chop(1);
    return general.isEmpty() ? general : general + u"/v1/traces"_s;
}

void takeHeader(const QString &name, const QString &value, Draft &draft)
{
    if (name.isEmpty() || value.isEmpty())
        return;
    const bool isSecret = looksSecret(name);
    draft.destination.headers.append({name, isSecret ? QString() : value, isSecret});
    if (isSecret)
        draft.secrets.insert(headerSecret(name), value);
}

/// Grafana Cloud's own fields instead of a header; false where it is another server or other credentials.
bool takeGrafana(const QUrl &url, Draft &draft)
{
    const auto credentials = draft.secrets.value(headerSecret(u"authorization"_s));
    if (hostOf(url) != Host::Gateway || !credentials.startsWith("basic "_L1, Qt::CaseInsensitive))
        return false;
    const auto pair =
        QString::fromUtf8(QByteArray::fromBase64(credentials.mid(6).trimmed().toUtf8()));
    if (!pair.contains(u':'))
        return false;
    const auto *type = findDestinationType(u"grafana-cloud"_s);
    auto &destination = draft.destination;
    destination.type = type ? type->id : destination.type;
    destination.name = type ? type->name : destination.name;
    destination.instanceId = pair.section(u':', 0, 0);
    draft.apiKey = pair.section(u':', 1);
    draft.secrets.remove(headerSecret(u"authorization"_s));
    destination.headers.removeIf([](const Header &header) {
        return header.name.compare("authorization"_L1, Qt::CaseInsensitive) == 0;
    });
    destination.baseUrl = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString();
    return true;
}

Result<Destination::Wire> wireOf(const QString &protocol)
{
    if (protocol == "grpc"_L1)
        return fail(Error::Kind::Unsupported,
                    "the protocol grpc is not spoken; use http/protobuf, usually at port 4318");
    if (protocol == "http/json"_L1)
        return Destination::Wire::Json;
    return protocol.isEmpty() ? Destination::Wire::AsUsual : Destination::Wire::Protobuf;
}

} // namespace

bool looksSecret(const QString &name)
{
    const auto lower = name.toLower();
    const QStringList words{u"auth"_s, u"key"_s, u"token"_s, u"secret"_s, u"team"_s, u"cookie"_s};
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return lower.contains(word); });
}

QMap<QString, QString> environmentVariables(const QString &text)
{
    static const QRegularExpression assignment(
        uR"re(^[ \t]*(?:[^#"'=:\r\n]*[ \t:])?["']?(OTEL_EXPORTER_OTLP_[A-Z_]+)["']?[ \t]*[=:][ \t]*)re"
        uR"re((?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\r\n]*?))["']?[ \t]*[;,}\\]*[ \t]*(?:[ \t]#.*)?\r?$)re"_s,
        QRegularExpression::MultilineOption);
    QMap<QString, QString> variables;
    for (auto lines = assignment.globalMatch(text); lines.hasNext();) {
        const auto match = lines.next();
        variables.insert(match.captured(1),
                         match.captured(2) + match.captured(3) + match.captured(4));
    }
    return variables;
}

QMap<QString, QString> ownEnvironment()
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    QMap<QString, QString> variables;
    for (const auto &name : environment.keys())
        if (name.startsWith("OTEL_EXPORTER_OTLP_"_L1))
            variables.insert(name, environment.value(name));
    return variables;
}

Result<Draft> draftFrom(const QMap<QString, QString> &variables)
{
    const auto endpoint = endpointOf(variables);
    if (endpoint.isEmpty())
        return fail(Error::Kind::NotFound, "OTEL_EXPORTER_OTLP_ENDPOINT is not set");
    const auto url = baseUrlFrom(endpoint);
    if (!url.isValid())
        return fail(Error::Kind::Invalid, "OTEL_EXPORTER_OTLP_ENDPOINT is no web address");
    Draft draft;
    auto &destination = draft.destination;
    if (const auto *type = findDestinationType(u"otel-collector"_s))
        destination = newDestination(*type);
    destination.baseUrl = url.toString();
    APP_TRY(destination.wire, wireOf(variable(variables, u"PROTOCOL"_s)));
    destination.isCompressed = variable(variables, u"COMPRESSION"_s) != "none"_L1;
    destination.timeoutMs = std::max(0, variable(variables, u"TIMEOUT"_s).toInt());
    destination.tls = {variable(variables, u"CERTIFICATE"_s),
                       variable(variables, u"CLIENT_CERTIFICATE"_s),
                       variable(variables, u"CLIENT_KEY"_s)};
    for (const auto &one : variable(variables, u"HEADERS"_s).split(u',', Qt::SkipEmptyParts))
        takeHeader(decoded(one.section(u'=', 0, 0)), decoded(one.section(u'=', 1)), draft);
    takeGrafana(url, draft);
    return draft;
}

} // namespace app::broadcast
