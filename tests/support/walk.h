#pragma once

#include <QByteArray>
#include <QWidget>

namespace tests {

/// What a person with a keyboard stumbles over in a window that is shown, beside accessibilityFaults(): buttons and fields
/// that Tab does not reach, places where it is caught, and widgets it reaches before others that stand before them (above,
/// or left in the same row). Presses Tab until it comes round. Empty: all is well.
QStringList tabFaults(QWidget &window);

/// Both kinds of faults as one text, for QVERIFY2.
QByteArray walkFaults(QWidget &window);

} // namespace tests
