#pragma once

#include <QtGlobal>

namespace ui {

/// Where the gateway listens; the composition root tells it.
struct GatewayState {
    quint16 port = 0;      ///< 0: nowhere
    quint16 takenPort = 0; ///< wanted, and another program's; 0: none
    quint16 freePort = 0;  ///< to be offered in its place
    bool operator==(const GatewayState &) const = default;
};

} // namespace ui
