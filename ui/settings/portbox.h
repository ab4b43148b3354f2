#pragma once

#include <QString>

class QSpinBox;

namespace ui {

/// A field for a port that a person's program may listen at.
QSpinBox *portBox(const QString &objectName);

} // namespace ui
