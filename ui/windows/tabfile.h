#pragma once

#include "ui/windows/tabs.h"

#include <QString>

namespace ui {

/// Where the open tabs are kept between two starts. Written whole or not at all, for the owner only.
class TabFile
{
public:
    /// An empty path keeps nothing.
    explicit TabFile(QString path) : m_path(std::move(path)) {}

    Tabs read();
    /// Nothing where it says already what is written. A file that cannot be written is tried again the next time.
    void write(const Tabs &tabs);

private:
    QString m_path;
    QByteArray m_written;
};

} // namespace ui
