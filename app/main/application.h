#pragma once

#include "app/main/engine.h"
#include "app/main/gatewaydesk.h"
#include "app/main/importer.h"
#include "app/main/statusfeed.h"
#include "app/main/trayfeed.h"
#include "app/settings/appsettings.h"
#include "ui/settings/settingswindow.h"
#include "ui/windows/mainwindow.h"

#include <QObject>
#include <QStringList>
#include <memory>

namespace app {

/// The composition root of the desktop program: the engine, the windows, and what leads from one to the other.
class Application final : public QObject
{
    Q_OBJECT
public:
    explicit Application(std::unique_ptr<Engine> engine, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window, starts listening and sending.
    void start();
    /// The demonstration set, as if it had just come in.
    void fillWithDemo();
    /// Files to import and spancast:// addresses to open, from this start or a second one.
    void open(const QStringList &arguments);
    void raise();

private:
    void connectWindow();
    void startReceiver(quint16 port);
    void restartReceiver();
    void tellReceiver(quint16 port, const QString &problem);
    void startQueryApi(quint16 port);
    void restartQueryApi();
    void showSettings(const QString &page);
    void showImport(const ImportReport &report);
    void applyAppearance();

    std::unique_ptr<Engine> m_engine;
    settings::AppearanceSettings m_appearance;
    settings::ReceiverSettings m_receiver;
    settings::QueryApiSettings m_queryApi;
    settings::StoreSettings m_retention;
    settings::WindowSettings m_windowSettings;
    Importer m_importer;
    ui::MainWindow m_window;
    StatusFeed m_status;
    TrayFeed m_tray;
    ui::SettingsWindow m_settings;
    GatewayDesk m_gateway;
};

} // namespace app
