#pragma once

#include <QMetaType>
#include <QString>

namespace app::receiver {

/// What came in since the receiver was made.
struct Counters {
    quint64 requests = 0;       ///< to /v1/traces, answered with any status
    quint64 spans = 0;          ///< kept
    quint64 rejectedSpans = 0;  ///< without a usable id
    quint64 failedRequests = 0; ///< not answered with 200
    quint64 grpcClients = 0;    ///< connections that spoke gRPC, and were told what to set
    QString lastFailure;        ///< English, what the last failed client was told; no content
    bool operator==(const Counters &) const = default;
};

} // namespace app::receiver
