#pragma once

#include "app/base/time.h"
#include "app/gateway/keeping.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// One call as the wire saw it: what the network side hands over, once the call is over, to the side that reads it.
namespace app::gateway {

/// In the order they came, names as sent. Never Authorization, Proxy-Authorization, Cookie, Set-Cookie, x-api-key, api-key or
/// x-goog-api-key: those are left out when the copy is made.
using CapturedHeaders = std::vector<std::pair<std::string, std::string>>;

/// A copy of one body. Bytes beyond the copy's limit are counted, not kept.
struct CapturedBody {
    /// Where the bytes from `offset` on came, until the next arrival. Ascending; wire bytes, before decompression.
    struct Arrival {
        std::uint64_t offset = 0;
        UnixNano at = 0;
    };
    std::string bytes;
    std::vector<Arrival> arrivals;
    std::uint64_t totalBytes = 0;

    bool isCut() const { return totalBytes > bytes.size(); }
};

/// How it ended.
enum class Ending {
    Complete,       ///< the whole answer reached the client
    ClientGone,     ///< the client left before that
    UpstreamCut,    ///< the upstream left in the middle of its answer
    NotConnected,   ///< no connection to the upstream: DNS, refused, TLS, proxy
    NoAnswer,       ///< connected, and no answer within the limit
    BadAnswer,      ///< bytes that are not HTTP
    RefusedLocally, ///< the gateway itself said no (unknown upstream, unknown gateway key)
};

struct CapturedCall {
    std::string method;
    std::string target; ///< as the upstream was asked: path and query
    CapturedHeaders requestHeaders;
    CapturedBody request;

    std::string upstreamName; ///< "openrouter", "ollama", …
    std::string upstreamHost; ///< host and port, without credentials
    std::string
        keyName; ///< of the gateway key that was used; empty where the caller's own key passed through
    std::string keyHash; ///< SHA-256 in hex of the gateway key; empty likewise

    int status = 0; ///< 0 where no answer came
    CapturedHeaders responseHeaders;
    CapturedBody response;

    UnixNano startedAt = 0;   ///< the request's head was complete
    UnixNano connectedAt = 0; ///< a connection was there, kept or new; 0 where none was
    UnixNano sentAt = 0;      ///< the last byte of the request was handed to the upstream
    UnixNano answeredAt = 0;  ///< the head of the answer was complete
    UnixNano endedAt = 0;

    Ending ending = Ending::Complete;
    Keeping keeping; ///< as it was set up when the call came
    std::string
        endingDetail; ///< in words, where it did not end as it should; no content, no secret
};

} // namespace app::gateway
