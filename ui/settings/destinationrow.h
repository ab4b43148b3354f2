#pragma once

#include "app/broadcast/destination.h"
#include "app/broadcast/health.h"
#include "ui/settings/healthline.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;

namespace ui {

class DeliveryMarks;
class ElidedLabel;
class IconButton;
class InitialBadge;

/// A configured destination: icon, name, type, state, edit button and menu.
class DestinationRow final : public QWidget
{
    Q_OBJECT
public:
    explicit DestinationRow(QWidget *parent = nullptr);

    void present(const app::broadcast::Destination &destination, const HealthLine &health);
    /// `facts` in one line, and the newest requests as marks.
    void presentHistory(const QString &facts, const QList<app::broadcast::DeliveryRecord> &recent);

    /// A line that parts it from the row above.
    void setLineAbove(bool hasLine);

Q_SIGNALS:
    void editAsked();
    void enableAsked(bool isEnabled);
    void pauseAsked(bool isPaused);
    void logAsked();
    void sendAsked();
    void deleteAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu *buildMenu();
    void restyle();

    InitialBadge *m_badge;
    ElidedLabel *m_name;
    QLabel *m_type;
    QLabel *m_stateIcon;
    ElidedLabel *m_state;
    ElidedLabel *m_facts;
    DeliveryMarks *m_marks;
    IconButton *m_edit;
    IconButton *m_more;
    QAction *m_enable;
    QAction *m_pause;
    HealthLine m_health;
    bool m_isEnabled = true;
    bool m_isPaused = false;
    bool m_hasLineAbove = false;
};

} // namespace ui
