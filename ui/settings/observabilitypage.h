#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/health.h"
#include "app/broadcast/verdict.h"
#include "ui/settings/settingspage.h"

#include <QHash>
#include <QUuid>
#include <chrono>

namespace app::broadcast {
class ConnectionTest;
class Destinations;
} // namespace app::broadcast

namespace ui {

class Card;
class DestinationRow;
class EmptyState;
class MessageBar;
class Removal;
class Toggle;

/// Broadcast: the switch, the configured destinations with their state, and what can be added.
class ObservabilityPage final : public SettingsPage
{
    Q_OBJECT
public:
    ObservabilityPage(app::broadcast::Destinations &destinations,
                      app::broadcast::ConnectionTest &test, QWidget *parent = nullptr);

    ~ObservabilityPage() override;

    /// How delivery goes, as often as it changes.
    void setHealth(const app::broadcast::Health &health);
    void setTimeToUndo(std::chrono::milliseconds time);

    void addDestination();
    void edit(const app::broadcast::Destination &destination);

private:
    void buildSwitch();
    void buildConfigured();
    void buildAvailable();
    DestinationRow *addRow(const QUuid &id);
    void refresh();
    void refreshSwitch();
    void presentRow(const app::broadcast::Destination &destination, int place);
    void removeRowsBut(const QList<app::broadcast::Destination> &destinations);
    app::broadcast::Destination destination(const QUuid &id) const;
    QList<app::broadcast::Destination> shownDestinations() const;
    void sendTrace(const app::broadcast::Destination &destination);
    void remove(const app::broadcast::Destination &destination);

    app::broadcast::Destinations &m_destinations;
    app::broadcast::ConnectionTest &m_test;
    Removal *m_removal;
    Toggle *m_switch = nullptr;
    MessageBar *m_news = nullptr;
    Card *m_configured = nullptr;
    EmptyState *m_empty = nullptr;
    QHash<QUuid, DestinationRow *> m_rows;
    QHash<QUuid, app::broadcast::Health> m_health;
    bool m_newsOffersUndo = false;
};

} // namespace ui
