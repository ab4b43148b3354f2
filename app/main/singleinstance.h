#pragma once

#include "app/base/result.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace app {

/// One window per data directory: the first program listens, a second one hands its arguments over and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    /// Called by the first; Busy where the name cannot be had.
    Result<> listen();
    /// Called by a second: whether the first has taken the arguments.
    static bool handOver(const QString &dataDir, const QStringList &arguments);

Q_SIGNALS:
    /// Another start: raise the window and open what it names (files, spancast:// addresses).
    void called(const QStringList &arguments);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace app
