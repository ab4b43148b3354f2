#include "app/gateway/upstream.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace app::gateway {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameLength = 64;

bool isLocalHost(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// Where the path's version begins; its length where there is none.
qsizetype versionIn(const QString &path)
{
    static const QRegularExpression version(u"/v[0-9]+[a-z0-9]*(?=/|$)"_s);
    const auto at = path.indexOf(version);
    return at < 0 ? path.size() : at;
}

QString withoutEndSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

QList<Upstream> suggestedUpstreams()
{
    return {
        {u"openrouter"_s, QUrl(u"https://openrouter.ai/api/v1"_s), UpstreamKind::OpenRouter},
        {u"openai"_s, QUrl(u"https://api.openai.com/v1"_s), UpstreamKind::OpenAi},
        {u"anthropic"_s, QUrl(u"https://api.anthropic.com"_s), UpstreamKind::Anthropic},
        {u"ollama"_s, QUrl(u"http://127.0.0.1:11434"_s), UpstreamKind::OpenAi},
        {u"lmstudio"_s, QUrl(u"http://127.0.0.1:1234"_s), UpstreamKind::OpenAi},
        {u"vllm"_s, QUrl(u"http://127.0.0.1:8000"_s), UpstreamKind::OpenAi},
        {u"llamacpp"_s, QUrl(u"http://127.0.0.1:8080"_s), UpstreamKind::OpenAi},
    };
}

Result<> checkUpstream(const Upstream &upstream)
{
    static const QRegularExpression letters(u"^[A-Za-z0-9._-]+$"_s);
    const auto &url = upstream.baseUrl;
    if (upstream.name.size() > nameLength || !letters.match(upstream.name).hasMatch())
        return fail(Error::Kind::Invalid,
                    "an upstream's name takes letters, digits, '-', '_' and '.', at most 64");
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        || url.host().isEmpty())
        return fail(Error::Kind::Invalid,
                    "an upstream is an address such as https://openrouter.ai/api/v1");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return fail(Error::Kind::Invalid,
                    "an upstream's address has no user, no query and no fragment");
    return {};
}

Result<Upstream> upstreamAt(const QUrl &baseUrl)
{
    Upstream found{.name = baseUrl.host().replace(u':', u'-'), .baseUrl = baseUrl};
    for (const auto &known : suggestedUpstreams())
        if (known.baseUrl.host() == baseUrl.host() && known.baseUrl.port() == baseUrl.port())
            found = {known.name, baseUrl, known.kind};
    APP_CHECK(checkUpstream(found));
    return found;
}

TargetPtr targetOf(const Upstream &upstream, const QString &apiKey)
{
    const auto &url = upstream.baseUrl;
    auto target = std::make_shared<Target>();
    target->name = upstream.name.toUtf8();
    target->kind = upstream.kind;
    target->isTls = url.scheme() == "https"_L1;
    target->host = url.host();
    target->isLocal = isLocalHost(target->host);
    target->port = quint16(url.port(target->isTls ? 443 : 80));
    const auto address = QHostAddress(target->host);
    target->hostField = address.protocol() == QAbstractSocket::IPv6Protocol
        ? '[' + target->host.toLatin1() + ']'
        : QUrl::toAce(target->host);
    if (target->hostField.isEmpty())
        target->hostField = target->host.toLatin1();
    if (url.port() > 0 && url.port() != (target->isTls ? 443 : 80))
        target->hostField += ':' + QByteArray::number(url.port());
    const auto path = withoutEndSlash(url.path(QUrl::FullyEncoded));
    const auto at = versionIn(path);
    target->root = path.first(at).toLatin1();
    target->version = at < path.size() ? path.sliced(at).toLatin1() : QByteArray("/v1");
    target->needsGatewayKey = upstream.usesStoredKey;
    target->apiKey = apiKey.toUtf8();
    target->keepsContent = upstream.keepsContent;
    return target;
}

} // namespace app::gateway
