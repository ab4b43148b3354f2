#pragma once

#include "app/http/limits.h"

#include <chrono>

namespace app::gateway {

/// What the proxy accepts and how long it waits. Bodies pass without a limit; only their copies have one. A test makes
/// the times short.
struct ProxyLimits {
    int headBytes = 64 * 1024; ///< of a request (431) and of an answer (502), with the empty line
    int headerFields = 256;    ///< likewise
    int connections = 480;     ///< of clients at once; 503 where none of them is idle
    int keptConnections = 256; ///< idle ones to one upstream

    std::chrono::milliseconds head{10'000}; ///< from a request's first byte to its empty line (408)
    std::chrono::milliseconds bodyIdle{60'000}; ///< between two pieces of a request (408)
    std::chrono::milliseconds idle{75'000};     ///< between two requests of a client
    std::chrono::milliseconds linger{2'000};    ///< for what a refused client still sends
    std::chrono::milliseconds connect{15'000};  ///< to an upstream, with TLS (504)
    std::chrono::milliseconds answer{
        900'000}; ///< of an upstream, until its head and between pieces (504)
    std::chrono::milliseconds writeIdle{600'000}; ///< a client that takes nothing of its answer
    std::chrono::milliseconds kept{30'000};       ///< an idle connection to an upstream
    /// A kept connection that ends this soon after a request had been closed before that request came.
    std::chrono::milliseconds stale{500};
    std::chrono::milliseconds sweep{250}; ///< how often all of these are looked at

    /// Output beyond `highWaterBytes` stops reading on the other side until it has sunk to `lowWaterBytes`.
    qint64 highWaterBytes = 256 * 1024;
    qint64 lowWaterBytes = 64 * 1024;
    qint64 ignoredBodyBytes = 64 * 1024; ///< of a refused request, so that its connection can stay
    qint64 replayBytes = 1024 * 1024;    ///< of a request, kept to be sent again

    qint64 copyBytes = 16 * 1024 * 1024;               ///< of one body in a CapturedCall
    qint64 allCopiesBytes = qint64(256) * 1024 * 1024; ///< of all calls that are not read yet
    int arrivals = 262'144;                            ///< times kept of one body

    http::Limits codec() const
    {
        http::Limits limits;
        limits.headBytes = headBytes;
        limits.headerFields = headerFields;
        return limits;
    }
};

} // namespace app::gateway
