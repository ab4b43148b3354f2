#pragma once

#include "app/store/store.h"

#include <QByteArray>
#include <cstdint>
#include <vector>

namespace app::broadcast {

/// What one POST carries and which rows of the log it settles.
struct Export {
    QByteArray json; ///< empty: nothing to send
    std::vector<std::int64_t> positions;
    std::int64_t spans = 0;
    std::int64_t waitingRows = 0;
};

/// Pure but for the decoding: joins the rows into one request, without content where privacy asks for it.
Export exportOf(const store::Store::Backlog &backlog, bool privacyMode);

} // namespace app::broadcast
