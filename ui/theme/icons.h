#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace ui {

/// One of our line icons (`resources/icons/NAME.svg`), in the palette's text colour, with a disabled form.
/// Names: search, settings, edit, add, remove, play, copy, close, check, warning, error, info, refresh, eye, eye-off,
/// clock, back, key, send, live, chevron-down, chevron-right, chevron-up, filter, trace, cloud, contrast, inbox, more,
/// pause, sessions, costs, star.
QIcon icon(const QString &name, const QPalette &palette);

} // namespace ui
