#pragma once

#include "app/base/result.h"

#include <QLoggingCategory>

/// One category per service, switched with QT_LOGGING_RULES or `--log-level`. What is logged is English and never
/// holds a secret or message content.
namespace app {

Q_DECLARE_LOGGING_CATEGORY(logHttp)      ///< spancast.http
Q_DECLARE_LOGGING_CATEGORY(logReceiver)  ///< spancast.receiver
Q_DECLARE_LOGGING_CATEGORY(logGateway)   ///< spancast.gateway
Q_DECLARE_LOGGING_CATEGORY(logBroadcast) ///< spancast.broadcast
Q_DECLARE_LOGGING_CATEGORY(logStore)     ///< spancast.store
Q_DECLARE_LOGGING_CATEGORY(logQuery)     ///< spancast.query
Q_DECLARE_LOGGING_CATEGORY(logSecrets)   ///< spancast.secrets

/// For a result nobody else looks at: one warning `doing: kind: detail`. `Cancelled` is no failure and stays silent.
void log(const QLoggingCategory &category, const char *doing, const Error &error);

/// The name of an error's kind as the log and tools show it: "invalid", "too large".
const char *toText(Error::Kind kind);

} // namespace app
