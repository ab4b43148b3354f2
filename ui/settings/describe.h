#pragma once

#include "app/base/result.h"
#include "app/broadcast/editor.h"
#include "app/broadcast/verdict.h"

#include <QString>

namespace ui {

/// What a person reads about something that went wrong (or right): what it is, and what to do about it. Plain text.
struct Description {
    QString title;
    QString advice;
    app::broadcast::Field field = app::broadcast::Field::None; ///< where the remedy is applied
};

/// Before anything was sent. `problem.detail` is used only by RegionMismatch ("us / eu": the key's, the address's).
Description describe(const app::broadcast::FieldProblem &problem);

/// After a connection test. The server's own words are not in here, see details.h.
Description describe(const app::broadcast::Verdict &verdict);
/// After a space, where this computer's clock is wrong; else empty.
QString clockHint(const app::broadcast::Verdict &verdict);

/// After Send Trace.
Description describeSample(const app::broadcast::Verdict &verdict);

/// After a test passed and saving failed.
Description describeSaveError(const app::Error &error);
/// Only the keychain failed: keeping the key in memory until quit is a way out.
bool isKeychainError(const app::Error &error);

/// The user guide's own label of a field.
QString labelOf(app::broadcast::Field field);

} // namespace ui
