#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/health.h"
#include "app/broadcast/verdict.h"
#include "app/trace/ids.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/messagebar.h"

#include <QHash>
#include <QUuid>
#include <chrono>
#include <functional>

namespace app::broadcast {
class ConnectionTest;
class Destinations;
} // namespace app::broadcast
namespace app::sources {
struct Arrivals;
class TraceSource;
} // namespace app::sources

namespace ui {

class Card;
class DestinationRow;
class EmptyState;
class Removal;
class Toggle;
class Transfer;

/// Broadcast: the switch, the configured destinations with their state, and what can be added.
class ObservabilityPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// All outlive the page; `source`, for previews, may be null.
    struct Needs {
        app::broadcast::Destinations &destinations;
        app::broadcast::ConnectionTest &connectionTest;
        app::sources::TraceSource *source = nullptr;
        const app::sources::Arrivals *arrivals =
            nullptr; ///< without them nobody waits for what was sent
    };
    explicit ObservabilityPage(const Needs &needs, QWidget *parent = nullptr);

    ~ObservabilityPage() override;

    /// How delivery goes, as often as it changes.
    void setHealth(const app::broadcast::Health &health);
    void setTimeToUndo(std::chrono::milliseconds time);

    /// Opens the dialog of a new destination of this type.
    void addDestination(const QString &typeId);
    void edit(const app::broadcast::Destination &destination);

Q_SIGNALS:
    void logAsked(const QUuid &destination);

private:
    void buildSwitch();
    void buildConfigured();
    void buildAvailable();
    void buildTransfer();
    void openNextDraft();
    void openDialog(const app::broadcast::Draft &draft);
    void tell(MessageBar::Tone tone, const QString &title, const QString &text);
    DestinationRow *addRow(const QUuid &id);
    void refresh();
    void refreshSwitch();
    void presentRow(const app::broadcast::Destination &destination, int place);
    void removeRowsBut(const QList<app::broadcast::Destination> &destinations);
    app::broadcast::Destination destination(const QUuid &id) const;
    QList<app::broadcast::Destination> shownDestinations() const;
    void sendTrace(const app::broadcast::Destination &destination);
    void offerWait(const app::broadcast::Destination &destination, const app::trace::TraceId &id);
    void remove(const app::broadcast::Destination &destination);

    app::broadcast::Destinations &m_destinations;
    app::broadcast::ConnectionTest &m_test;
    app::sources::TraceSource *m_source;
    const app::sources::Arrivals *m_arrivals;
    Removal *m_removal;
    Toggle *m_switch = nullptr;
    MessageBar *m_news = nullptr;
    Card *m_configured = nullptr;
    EmptyState *m_empty = nullptr;
    QHash<QUuid, DestinationRow *> m_rows;
    QHash<QUuid, app::broadcast::Health> m_health;
    Transfer *m_transfer;
    QList<app::broadcast::Draft> m_waitingDrafts; ///< imported; each gets its dialog in turn
    std::function<void()> m_newsAction;           ///< of the bar's button
    bool m_newsOffersUndo = false;
};

} // namespace ui
