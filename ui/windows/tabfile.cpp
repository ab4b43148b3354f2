#include "ui/windows/tabfile.h"

#include <QFile>
#include <QSaveFile>

namespace ui {

Tabs TabFile::read()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return tabsFrom(file.readAll());
}

void TabFile::write(const Tabs &tabs)
{
    auto json = toJson(tabs);
    if (m_path.isEmpty() || json == m_written)
        return;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(json);
    if (file.commit())
        m_written = std::move(json);
}

} // namespace ui
