#pragma once

#include "app/broadcast/verdict.h"

#include <QMetaType>
#include <QUuid>
#include <cstdint>

namespace app::broadcast {

/// How the delivery to one destination goes, since the program started.
struct Health {
    QUuid destination;
    bool isBlocked = false; ///< nothing is sent until the configuration changes
    bool isRetrying = false;
    std::int64_t sentSpans = 0;
    std::int64_t rejectedSpans = 0; ///< by partial success
    std::int64_t setAsideSpans = 0;
    std::int64_t waitingRequests = 0; ///< behind the cursor
    std::uint64_t lastSentUnixNano = 0;
    Verdict lastFailure; ///< None once an export passed again
};

} // namespace app::broadcast

Q_DECLARE_METATYPE(app::broadcast::Health)
