#pragma once

#include "app/gateway/captured.h"
#include "app/gateway/proxylimits.h"
#include "app/gateway/routing.h"
#include "app/http/budget.h"
#include "app/http/message.h"

#include <memory>

namespace app::gateway {

/// A call that is over, and what its copies hold of the memory all calls share.
struct Captured {
    CapturedCall call;
    http::Reservation reservation;
};

/// The copy that is made beside a call. It never fails: where there is no room, bytes are counted and not kept.
class Capture
{
public:
    /// Nothing where not even the smallest call has room.
    static std::unique_ptr<Capture> begin(const http::RequestHead &head, const ProxyLimits &limits,
                                          std::shared_ptr<http::Budget> budget);

    /// From the start, so that it counts for refused calls, too.
    void keepOnly(const Keeping &keeping) { m_captured->call.keeping = keeping; }
    void routed(const Route &route, const Access &access);
    void connected() { m_captured->call.connectedAt = now(); }
    void addRequest(QByteArrayView piece, UnixNano at);
    void sent() { m_captured->call.sentAt = now(); }
    void answered(const http::ResponseHead &head, UnixNano at);
    void addResponse(QByteArrayView piece, UnixNano at);

    std::shared_ptr<Captured> end(Ending ending, std::string detail);

private:
    Capture(const http::RequestHead &head, const ProxyLimits &limits,
            http::Reservation reservation);
    void add(CapturedBody &body, QByteArrayView piece, UnixNano at);

    std::shared_ptr<Captured> m_captured;
    qint64 m_copyBytes;
    std::size_t m_arrivals;
};

/// Fields as they may be kept: without those that hold a secret.
CapturedHeaders withoutSecrets(const http::Headers &headers);
/// A path and its query as they may be kept: the values of `key`, `api_key` and the like are `…`.
std::string withoutSecrets(const QByteArray &requestTarget);

} // namespace app::gateway
