#pragma once

class QSettings;

namespace app::settings {

/// Writes `settings` out and says whether that worked. QSettings keeps its first error for ever, so a second object on
/// the same file tells whether it is still so.
bool isOnDisk(QSettings &settings);

} // namespace app::settings
