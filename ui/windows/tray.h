#pragma once

#include "ui/windows/traystate.h"

#include <QObject>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace ui {

/// The icon in the desktop's tray: state, last error, pause, last trace, quit. Where the desktop has no tray it stays
/// away, and notify() says so.
class Tray final : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    /// Shows the icon where there is a tray.
    void start();
    void setState(const TrayState &state);
    /// False where nobody would see it.
    bool notify(const QString &title, const QString &text);
    QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void openAsked();
    void lastTraceAsked();
    void lastErrorAsked();
    void pauseAsked(bool isPaused);
    void quitAsked();

private:
    void buildMenu();

    QSystemTrayIcon *m_icon;
    std::unique_ptr<QMenu> m_menu;
    TrayState m_state;
    QAction *m_stateLine = nullptr;
    QAction *m_lastError = nullptr;
    QAction *m_pause = nullptr;
};

} // namespace ui
