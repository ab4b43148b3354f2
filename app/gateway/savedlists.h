#pragma once

#include "app/gateway/gatewaykey.h"
#include "app/gateway/redaction.h"
#include "app/gateway/upstream.h"

#include <QList>
#include <QString>
#include <vector>

/// What settings keep of the gateway, as JSON without any secret. Pure.
namespace app::gateway {

QString toJson(const QList<Upstream> &upstreams);
/// What cannot be read is left out, and the log says so.
QList<Upstream> upstreamsFrom(const QString &json);

QString toJson(const QList<GatewayKey> &keys);
QList<GatewayKey> gatewayKeysFrom(const QString &json);

QString toJson(const std::vector<RedactionRule> &rules);
/// Errors: Invalid where the text is not a list of rules: then it is not known what to take out.
Result<std::vector<RedactionRule>> redactionRulesFrom(const QString &json);

} // namespace app::gateway
