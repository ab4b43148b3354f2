#pragma once

#include "app/trace/ids.h"
#include "ui/settings/pagelist.h"

#include <QWidget>

class QLineEdit;
class QSettings;
class QStackedWidget;
namespace app::broadcast {
class ConnectionTest;
class Destinations;
class SetAsides;
struct Health;
} // namespace app::broadcast
namespace app::gateway {
class LocalProbe;
class SavedGateway;
} // namespace app::gateway
namespace app::sources {
struct Arrivals;
class SavedSources;
class SourceTest;
class TraceSource;
} // namespace app::sources
namespace app::settings {
struct AppearanceSettings;
struct QueryApiSettings;
struct ReceiverSettings;
struct StoreSettings;
} // namespace app::settings

namespace ui {

class ConnectPage;
class DeliveriesPage;
class GatewayPage;
class ObservabilityPage;

/// The settings window: a list of pages on the left, the chosen page on the right. Everything applies at once, but for
/// destinations, which are tested and saved in their dialog. Esc closes; size and last page are remembered.
class SettingsWindow final : public QWidget
{
    Q_OBJECT
public:
    struct Needs {
        app::broadcast::Destinations &destinations;
        app::broadcast::ConnectionTest &connectionTest;
        app::settings::ReceiverSettings &receiver;
        app::settings::QueryApiSettings &query;
        app::settings::StoreSettings &retention;
        app::settings::AppearanceSettings &appearance;
        QSettings &store;                               ///< for size and last page
        app::sources::TraceSource *source = nullptr;    ///< for previews
        app::broadcast::SetAsides *setAsides = nullptr; ///< without it nothing is told of them
        app::gateway::SavedGateway *gateway = nullptr;  ///< without it there is no page of it
        const app::gateway::LocalProbe *localProbe = nullptr;
        app::sources::SavedSources *savedSources = nullptr; ///< both, or there is no such page
        app::sources::SourceTest *sourceTest = nullptr;
        const app::sources::Arrivals *arrivals = nullptr; ///< to wait for what was sent
    };
    /// A window of its own even with a parent.
    explicit SettingsWindow(const Needs &needs, QWidget *parent = nullptr);

    ObservabilityPage &observability() { return *m_observability; }
    /// Null without the gateway.
    GatewayPage *gateway() { return m_gateway; }
    ConnectPage *connecting() { return m_connect; }
    /// In the list's order, for whoever leads to one.
    QList<SettingsEntry> pages() const { return m_list->pages(); }
    /// How delivery goes, as often as it changes.
    void setHealth(const app::broadcast::Health &health);
    /// `page` is "observability", "deliveries", "sources", "connect", "gateway", "receiver", "query", "store" or "appearance"; others are
    /// ignored. Does not show the window.
    void openPage(const QString &page);

Q_SIGNALS:
    void traceAsked(const app::trace::TraceId &id);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addGateway(const Needs &needs);
    void addPage(const QString &key, const QString &icon, const QString &title, QWidget *page);
    QWidget *listSide();
    void filterPages(const QString &text);
    void restore();
    void remember() const;

    QSettings &m_store;
    PageList *m_list;
    QStackedWidget *m_pages;
    QLineEdit *m_search;
    ObservabilityPage *m_observability;
    DeliveriesPage *m_deliveries;
    GatewayPage *m_gateway = nullptr;
    ConnectPage *m_connect = nullptr;
};

} // namespace ui
