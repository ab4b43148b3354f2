#pragma once

#include <QFont>

namespace ui {

/// The grid of 4 and the heights every view uses, in device-independent pixels.
namespace space {
constexpr int xs = 4;
constexpr int s = 8;
constexpr int m = 12;
constexpr int l = 16;
constexpr int xl = 24;
} // namespace space
constexpr int tableRowHeight = 26;
constexpr int waterfallRowHeight = 24;
constexpr int controlHeight = 30;
constexpr int cardRadius = 6;

/// The four sizes of type, from the application's font.
QFont captionFont();
QFont bodyFont();
QFont headingFont();
QFont titleFont();
/// For ids, queries, JSON and code.
QFont monospaceFont();

} // namespace ui
