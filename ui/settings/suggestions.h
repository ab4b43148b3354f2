#pragma once

#include <QList>
#include <QPair>
#include <QString>

class QLineEdit;

namespace ui {

/// A value and what it stands for; the second may be empty.
using Suggestions = QList<QPair<QString, QString>>;

/// Offers values while somebody types, and all of them at an arrow in the field (Alt+Down). Other values may be typed.
void suggest(QLineEdit *edit, const Suggestions &suggestions);

} // namespace ui
