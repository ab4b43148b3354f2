#pragma once

#include "app/base/result.h"
#include "app/gateway/gatewaykey.h"
#include "app/gateway/localprobe.h"
#include "app/gateway/upstream.h"

#include <QString>
#include <QStringList>

/// Sentences of the Gateway page. Pure.
namespace ui {

/// In the order of the enum.
QStringList upstreamKinds();
/// What a person calls it: "OpenRouter" for openrouter; else its name.
QString upstreamTitle(const app::gateway::Upstream &upstream);
/// Whose key it gets, and whether content is kept.
QString upstreamFacts(const app::gateway::Upstream &upstream);
/// "Running, 3 models"; empty where nothing is known.
QString describeLocal(const app::gateway::LocalServer &server);
/// "sk-spancast-…abcd, made on …, last used on …".
QString keyFacts(const app::gateway::GatewayKey &key);

/// What is wrong with a name or an address; empty where nothing is. `others`: names that are taken.
QString nameProblem(const QString &name, const QStringList &others);
QString addressProblem(const QString &address);
/// Why an upstream was not saved.
QString describeSaving(const app::Error &error);

/// `http://127.0.0.1:7117/v1`, or `…/u/NAME/v1` where it is not the default.
QString gatewayAddress(quint16 port, const QString &upstream = {});

} // namespace ui
