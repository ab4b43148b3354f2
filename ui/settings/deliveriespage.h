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
}

namespace ui {

class DeliveryLogModel;
class EmptyState;
class TextLabel;

/// The delivery log: what was sent where and when, with its result, and what was not delivered and why.
class DeliveriesPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit DeliveriesPage(app::broadcast::Destinations &destinations, QWidget *parent = nullptr);

    void setHealth(const app::broadcast::Health &health);
    /// Shows only this one; null shows all.
    void choose(const QUuid &destination);

private:
    void buildHead();
    void buildTable();
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
};

} // namespace ui
