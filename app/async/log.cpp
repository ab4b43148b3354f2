#include "app/async/log.h"

namespace app {

Q_LOGGING_CATEGORY(logHttp, "spancast.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logReceiver, "spancast.receiver", QtInfoMsg)
Q_LOGGING_CATEGORY(logGateway, "spancast.gateway", QtInfoMsg)
Q_LOGGING_CATEGORY(logBroadcast, "spancast.broadcast", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "spancast.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logQuery, "spancast.query", QtInfoMsg)
Q_LOGGING_CATEGORY(logSecrets, "spancast.secrets", QtInfoMsg)

void log(const QLoggingCategory &category, const char *doing, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled || !category.isWarningEnabled())
        return;
    QMessageLogger(nullptr, 0, nullptr, category.categoryName())
        .warning("%s: %s: %s", doing, toText(error.kind), error.detail.c_str());
}

const char *toText(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled: return "cancelled";
    case Error::Kind::Invalid: return "invalid";
    case Error::Kind::Unsupported: return "unsupported";
    case Error::Kind::NotFound: return "not found";
    case Error::Kind::Unauthorized: return "unauthorized";
    case Error::Kind::Unreachable: return "unreachable";
    case Error::Kind::Corrupt: return "corrupt";
    case Error::Kind::TooLarge: return "too large";
    case Error::Kind::Full: return "full";
    case Error::Kind::Busy: return "busy";
    case Error::Kind::Internal: return "internal";
    }
    return "internal";
}

} // namespace app
