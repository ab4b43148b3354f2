#pragma once

#include <QLatin1String>
#include <QObject>
#include <QtGlobal>

namespace tests {

/// The object of this name below `root`. A test without it makes no sense, and ends.
template <typename T>
T *named(const QObject &root, const char *name)
{
    auto *found = root.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("nothing is named %s", name);
    return found;
}

} // namespace tests
