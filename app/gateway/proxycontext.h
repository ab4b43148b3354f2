#pragma once

#include "app/gateway/capture.h"
#include "app/gateway/counters.h"
#include "app/gateway/proxylimits.h"
#include "app/gateway/routing.h"
#include "app/gateway/upstreampool.h"

#include <functional>
#include <memory>

namespace app::gateway {

/// Where copies of calls go.
struct Tap {
    /// Whether a call makes a trace; of the others nothing is copied. Null: none does.
    std::function<bool(std::string_view method, std::string_view target)> wants;
    std::function<void(std::shared_ptr<Captured>)> take;
};

/// What all connections of one gateway share; lives as long as it does, on its thread.
struct ProxyContext {
    ProxyLimits limits;
    Tap tap;
    UpstreamPool &pool;
    std::shared_ptr<http::Budget> copies;
    std::shared_ptr<const Routing> routing;
    Counters counters;
    KeyUses keyUses;  ///< since they were told last
    quint16 port = 0; ///< of this gateway
    std::function<void()> counted;
};

} // namespace app::gateway
