#pragma once

#include "app/main/engine.h"
#include "ui/settings/gatewaystate.h"
#include "ui/settings/settingswindow.h"
#include "ui/windows/mainwindow.h"

#include <QObject>

namespace app {

/// Starts and stops the gateway as its settings say, and tells the windows where it listens, or why not.
class GatewayDesk final : public QObject
{
    Q_OBJECT
public:
    GatewayDesk(Engine &engine, ui::MainWindow &window, ui::SettingsWindow &settings,
                QObject *parent = nullptr);

    /// As the settings say now; likewise after each change of them.
    void start();

Q_SIGNALS:
    void stateChanged(const ui::GatewayState &state);

private:
    void listen(quint16 port);
    void tell(const ui::GatewayState &state);

    Engine &m_engine;
    ui::MainWindow &m_window;
    ui::SettingsWindow &m_settings;
    ui::GatewayState m_state;
};

} // namespace app
