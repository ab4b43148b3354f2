#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/teststep.h"

#include <QString>

namespace app::broadcast {

/// A connection test as text for a report to somebody else: English, one line a step. Without any secret: the address
/// loses user, query and fragment, and its path unless that is one everybody uses; answers are redacted. Pure.
QString detailsOf(const TestReport &report, const Destination &destination);

/// `baseUrl` as it may be shown to anybody.
QString publicAddress(const QString &baseUrl);

} // namespace app::broadcast
