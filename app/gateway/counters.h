#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>

namespace app::gateway {

/// What passed since the gateway was made.
struct Counters {
    quint64 calls = 0;    ///< begun, of any path
    quint64 underWay = 0; ///< now
    quint64 failed = 0; ///< did not end as they should: refused here, no upstream, cut, client gone
    quint64 bytesUp = 0;   ///< of requests' bodies
    quint64 bytesDown = 0; ///< of answers' bodies
    quint64 traces = 0;    ///< handed on to be read
    quint64 lost = 0;      ///< calls that leave no trace, since too many were waiting to be read
    bool operator==(const Counters &) const = default;
};

/// When gateway keys were used last, by their hash.
using KeyUses = QHash<QByteArray, QDateTime>;

} // namespace app::gateway
