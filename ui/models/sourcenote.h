#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// What a source says of how its answer came about (app/sources, English, several joined by "; "), as sentences for a person,
/// each with what one may do about it. What is not known is handed on as it is.
QStringList describeNotes(const QString &notes);

} // namespace ui
