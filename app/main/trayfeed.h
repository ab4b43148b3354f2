#pragma once

#include "app/broadcast/health.h"
#include "app/main/engine.h"
#include "ui/windows/failurewatch.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/tray.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace app {

/// Keeps the tray up to date, does what it is asked for, and tells once that a destination has begun to fail: as a
/// notification, or in the window where the desktop shows none.
class TrayFeed final : public QObject
{
    Q_OBJECT
public:
    TrayFeed(Engine &engine, ui::MainWindow &window, QObject *parent = nullptr);

    void start() { m_tray.start(); }
    /// Whether this problem of the window is one that was shown from here.
    static bool isOwnProblem(const QString &id);

Q_SIGNALS:
    void windowAsked();
    void settingsAsked(const QString &page);

private:
    void follow();
    void take(const broadcast::Health &health);
    void tellOfFailure(const broadcast::Health &health);
    void publish();
    void pauseAll(bool isPaused);
    void openLastTrace();

    Engine &m_engine;
    ui::MainWindow &m_window;
    ui::Tray m_tray;
    ui::FailureWatch m_watch;
    QHash<QUuid, broadcast::Health> m_health;
    QTimer m_soon;
};

} // namespace app
