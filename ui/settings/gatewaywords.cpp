#include "ui/settings/gatewaywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using app::gateway::LocalServer;
using app::gateway::Upstream;
using app::gateway::UpstreamKind;

namespace {

struct GatewayWords {
    Q_DECLARE_TR_FUNCTIONS(ui::GatewayWords)
};

QString timeText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QStringList upstreamKinds()
{
    return {GatewayWords::tr("OpenAI-compatible (Authorization: Bearer)"),
            GatewayWords::tr("OpenRouter (Authorization: Bearer)"),
            GatewayWords::tr("Anthropic (x-api-key)")};
}

QString upstreamTitle(const Upstream &upstream)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> known[] = {
        {"openrouter"_L1, "OpenRouter"_L1}, {"openai"_L1, "OpenAI"_L1},
        {"anthropic"_L1, "Anthropic"_L1},   {"ollama"_L1, "Ollama"_L1},
        {"lmstudio"_L1, "LM Studio"_L1},    {"vllm"_L1, "vLLM"_L1},
        {"llamacpp"_L1, "llama.cpp"_L1}};
    for (const auto &[name, title] : known)
        if (upstream.name == name)
            return title;
    return upstream.name;
}

QString upstreamFacts(const Upstream &upstream)
{
    auto facts = upstream.usesStoredKey
        ? GatewayWords::tr("Its key is in the keychain; callers need a gateway key")
        : GatewayWords::tr("Each caller's own key passes through");
    if (!upstream.keepsContent)
        facts += u" · "_s + GatewayWords::tr("no content is kept");
    return facts;
}

QString describeLocal(const LocalServer &server)
{
    switch (server.state) {
    case LocalServer::State::Running:
        return GatewayWords::tr("Running, %n models", nullptr, server.models);
    case LocalServer::State::Other: return GatewayWords::tr("Another program answers there");
    case LocalServer::State::Absent: break;
    }
    return GatewayWords::tr("Not running");
}

QString keyFacts(const app::gateway::GatewayKey &key)
{
    const auto used = key.lastUsedAt.isValid()
        ? GatewayWords::tr("last used on %1").arg(timeText(key.lastUsedAt))
        : GatewayWords::tr("never used");
    return u"%1…%2 · %3 · %4"_s.arg(QString::fromLatin1(app::gateway::gatewayKeyPrefix), key.ending,
                                    GatewayWords::tr("made on %1").arg(timeText(key.createdAt)),
                                    used);
}

QString nameProblem(const QString &name, const QStringList &others)
{
    if (others.contains(name))
        return GatewayWords::tr("Another upstream has this name.");
    const Upstream candidate{name, QUrl(u"http://localhost"_s)};
    if (!app::gateway::checkUpstream(candidate))
        return GatewayWords::tr("Use letters, digits, “-”, “_” and “.”, at most 64 of them.");
    return {};
}

QString addressProblem(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return GatewayWords::tr(
            "Leave out user, query and fragment; a key has a field of its own.");
    if (!app::gateway::checkUpstream({u"name"_s, url}))
        return GatewayWords::tr("Enter an address such as https://openrouter.ai/api/v1.");
    return {};
}

QString describeSaving(const app::Error &error)
{
    using Kind = app::Error::Kind;
    switch (error.kind) {
    case Kind::Unreachable:
        return GatewayWords::tr("There is no keychain. Let callers bring their own key instead.");
    case Kind::Unauthorized:
        return GatewayWords::tr("The keychain is locked. Unlock it and save again.");
    case Kind::Full: return GatewayWords::tr("The key is too long for this keychain.");
    case Kind::Invalid: return GatewayWords::tr("Enter the key once more.");
    default: return GatewayWords::tr("The keychain did not take the key. Try again.");
    }
}

QString gatewayAddress(quint16 port, const QString &upstream)
{
    const auto root = u"http://127.0.0.1:%1"_s.arg(port);
    return upstream.isEmpty() ? root + u"/v1"_s : root + u"/u/"_s + upstream + u"/v1"_s;
}

} // namespace ui
