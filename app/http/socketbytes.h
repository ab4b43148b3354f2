#pragma once

#include <QByteArray>
#include <QIODevice>

namespace app::http {

/// Everything that has come; the device bounds it (`setReadBufferSize`). `read(N)` would allocate N bytes each time,
/// however few have come, and beyond 64 KiB the allocator tidies up whenever they are given back.
inline QByteArray takeAvailable(QIODevice &device) { return device.read(device.bytesAvailable()); }

} // namespace app::http
