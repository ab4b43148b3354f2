#pragma once

#include "app/base/result.h"
#include "app/gateway/gatewaykey.h"
#include "app/gateway/keeping.h"
#include "app/gateway/upstream.h"
#include "app/http/message.h"

#include <optional>

/// Which upstream a request goes to, under which path and with whose key. Pure.
namespace app::gateway {

/// What the network side is given to decide by; immutable.
struct Routing {
    QList<TargetPtr> targets; ///< the first is the default
    QList<GatewayKey> keys;
    Keeping keeping; ///< of every call; a target may keep less
};

struct Route {
    TargetPtr target;
    QByteArray requestTarget; ///< path and query, as the upstream is asked
};

/// `/u/NAME/…` names the upstream; else it is the default. `/v1` and `/api/v1` stand for the upstream's own version, all
/// other paths follow its root. Errors: NotFound, naming what there is.
Result<Route> routeOf(const QByteArray &requestTarget, const Routing &routing);

/// Who calls.
struct Access {
    std::optional<GatewayKey>
        key; ///< whose gateway key it was; nothing where the caller's own key passes
    bool replacesKey = false; ///< what the caller sent as its key stays here
};

/// Errors, in words that do not repeat a key: Unauthorized; Unreachable where the upstream's own key is not there.
Result<Access> accessOf(const http::Headers &headers, const Target &target, const Routing &routing);

} // namespace app::gateway
