#pragma once

#include "app/broadcast/health.h"
#include "ui/settings/settingspage.h"

#include <QHash>
#include <QUuid>

class QComboBox;
class QPushButton;
class QTableView;
namespace app::broadcast {
class Destinations;
class SetAsides;
} // namespace app::broadcast

namespace ui {

class DeliveryLogModel;
class EmptyState;
class MessageBar;
class SetAsideList;
class TextLabel;

/// The delivery log: what was sent where and when, with its result, and what was not delivered and why.
class DeliveriesPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// Both outlive the page; without `setAsides` that part is left out.
    DeliveriesPage(app::broadcast::Destinations &destinations, app::broadcast::SetAsides *setAsides,
                   QWidget *parent = nullptr);

    void setHealth(const app::broadcast::Health &health);
    /// Shows only this one; null shows all.
    void choose(const QUuid &destination);

private:
    void buildHead();
    void buildTable();
    void buildSetAside(app::broadcast::SetAsides *setAsides);
    void refreshNames();
    void refreshLosses();
    void refreshEmpty();
    void copy();

    app::broadcast::Destinations &m_destinations;
    DeliveryLogModel *m_model;
    QHash<QUuid, app::broadcast::Health> m_health;
    QComboBox *m_filter = nullptr;
    QPushButton *m_copy = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    TextLabel *m_losses = nullptr;
    MessageBar *m_news = nullptr;
    SetAsideList *m_setAside = nullptr;
};

} // namespace ui
