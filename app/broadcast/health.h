#pragma once

#include "app/broadcast/outgoing.h"
#include "app/broadcast/verdict.h"

#include <QList>
#include <QMetaType>
#include <QUuid>
#include <cstdint>

namespace app::broadcast {

/// One request to a destination, for people who look why.
struct DeliveryRecord {
    enum class Result { Taken, WaitsForAnotherTry, Refused, Blocked };
    std::uint64_t atUnixNano = 0; ///< when the answer came
    Result result = Result::Taken;
    std::int64_t spans = 0;
    qsizetype bytes = 0; ///< on the wire
    Verdict verdict;
};

/// How the delivery to one destination goes, since the program started.
struct Health {
    QUuid destination;
    bool isBlocked = false; ///< until the configuration changes only seldom tried
    bool isRetrying = false;
    bool isPaused = false; ///< by the person; what comes waits
    std::int64_t sentSpans = 0;
    std::int64_t rejectedSpans = 0; ///< by partial success
    std::int64_t refusedSpans = 0;  ///< alone, and so set aside
    std::int64_t setAsideSpans =
        0; ///< kept now, also since before the start; without those that wait to be sent again
    KeptBack keptBackSpans;           ///< by the destination's own rules
    std::int64_t tooOldSpans = 0;     ///< given up, see Destination::longestWaitHours
    std::int64_t tooManySpans = 0;    ///< given up, see Destination::mostWaitingRequests
    std::int64_t damagedSpans = 0;    ///< given up, since their row of the log cannot be read
    std::int64_t waitingRequests = 0; ///< behind the cursor
    std::uint64_t lastSentUnixNano = 0;
    Verdict lastFailure;          ///< None once an export passed again
    QList<DeliveryRecord> recent; ///< the newest first, at most limits::recordsKept
};

} // namespace app::broadcast

Q_DECLARE_METATYPE(app::broadcast::Health)
