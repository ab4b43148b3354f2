#pragma once

#include <QtGlobal>
#include <chrono>

namespace app::http {

/// What one server accepts; the status in brackets is what a client gets that goes beyond. A route has its own body
/// limit (Handler::admit). A test makes the times short.
struct Limits {
    int headBytes = 16 * 1024; ///< request line and header fields with the empty line (431)
    int headerFields = 100;    ///< (431)
    int chunkLineBytes = 4096; ///< a chunk's size line, or the last one with its trailers (400)

    std::chrono::milliseconds head{
        10'000}; ///< from the first byte of a request to the end of its head (408)
    std::chrono::milliseconds bodyIdle{20'000}; ///< between two pieces of a body (408)
    std::chrono::milliseconds body{300'000};    ///< for a whole body (408)
    std::chrono::milliseconds idle{75'000}; ///< between two requests, then the connection closes
    std::chrono::milliseconds writeIdle{
        60'000}; ///< the client takes no byte of its answer, then it is cut off
    std::chrono::milliseconds linger{2'000}; ///< for what a refused client still sends

    int connections =
        256; ///< at once; a new one takes the place of the longest idle, or gets a 503
    qint64 bodyBytes = qint64(256) * 1024 * 1024; ///< of all bodies read and not yet answered (503)

    /// Output beyond `highWaterBytes` asks a streaming handler to wait until it has sunk to `lowWaterBytes`.
    qint64 highWaterBytes = 256 * 1024;
    qint64 lowWaterBytes = 64 * 1024;
};

} // namespace app::http
