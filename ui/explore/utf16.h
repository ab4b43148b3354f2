#pragma once

#include <QByteArray>
#include <QString>
#include <algorithm>

namespace ui {

/// Places in a query are bytes of its UTF-8; an editor counts UTF-16 units. The units before `byte`; all of them where it
/// lies behind the end.
inline int utf16At(const QByteArray &utf8, int byte)
{
    return int(QString::fromUtf8(utf8.left(std::max(0, byte))).size());
}

} // namespace ui
