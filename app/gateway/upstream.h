#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QUrl>
#include <memory>

/// Where calls may go. Nothing that is not listed is ever connected to.
namespace app::gateway {

/// In which field a server wants its key.
enum class UpstreamKind {
    OpenAi,     ///< `Authorization: Bearer`; most servers
    OpenRouter, ///< the same
    Anthropic,  ///< `x-api-key`
};

/// As a person sets it up.
struct Upstream {
    QString name; ///< as in `/u/NAME/v1/…`: letters, digits, `-`, `_` and `.`
    QUrl baseUrl; ///< what an SDK would take: with the version, or without a path
    UpstreamKind kind = UpstreamKind::OpenAi;
    /// The key comes from the keychain, and callers need a gateway key. Else theirs passes through.
    bool usesStoredKey = false;
    bool keepsContent = true; ///< false: nothing of what is asked and answered is kept
    bool operator==(const Upstream &) const = default;
};

/// The name and the URL. Errors: Invalid, in words.
Result<> checkUpstream(const Upstream &upstream);
/// With the name and the kind a known host has; else the host's name.
Result<Upstream> upstreamAt(const QUrl &baseUrl);
/// OpenRouter first, which is the default; then what else many people use, the local servers at their usual ports.
QList<Upstream> suggestedUpstreams();

/// As the network thread needs it: a checked Upstream, taken apart, with its key.
struct Target {
    QByteArray name;
    UpstreamKind kind = UpstreamKind::OpenAi;
    bool isTls = true;
    bool isLocal = false; ///< on this computer
    QString host;
    quint16 port = 443;
    QByteArray hostField; ///< what Host says
    QByteArray root;      ///< path before the version; `/api` of OpenRouter
    QByteArray version;   ///< from the version on: `/v1`, `/v1beta/openai`
    bool needsGatewayKey = false;
    QByteArray apiKey; ///< empty where the caller's passes through
    bool keepsContent = true;
};
using TargetPtr = std::shared_ptr<const Target>;

TargetPtr targetOf(const Upstream &upstream, const QString &apiKey);

} // namespace app::gateway
