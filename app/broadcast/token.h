#pragma once

#include <QString>
#include <optional>

namespace app::broadcast {

/// What a Grafana Cloud access policy token says about itself: glc_ + base64 of {"o", "n", "k", "m": {"r"}}.
/// The secret part `k` is never taken out of it.
struct TokenInfo {
    QString organisation;
    QString name;
    QString region; ///< "us", "eu", "prod-us-east-0", ...; empty where the token does not say
    bool operator==(const TokenInfo &) const = default;
};

/// Nothing where `token` is no such token or damaged, for example copied only in part. Pure.
std::optional<TokenInfo> tokenInfo(const QString &token);

/// Whether two regions cannot mean the same place. A short one ("us") agrees with every slug that starts there.
bool areRegionsApart(const QString &one, const QString &other);

/// "us" of "us", "us-azure" and "prod-us-east-0".
QString areaOf(const QString &region);

} // namespace app::broadcast
