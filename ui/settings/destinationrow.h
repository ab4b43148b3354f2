#pragma once

#include "app/broadcast/destination.h"
#include "ui/settings/healthline.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;

namespace ui {

class ElidedLabel;
class IconButton;

/// A configured destination: icon, name, type, state, edit button and menu.
class DestinationRow final : public QWidget
{
    Q_OBJECT
public:
    explicit DestinationRow(QWidget *parent = nullptr);

    void present(const app::broadcast::Destination &destination, const HealthLine &health);

    /// A line that parts it from the row above.
    void setLineAbove(bool hasLine);

Q_SIGNALS:
    void editAsked();
    void enableAsked(bool isEnabled);
    void sendAsked();
    void deleteAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu *buildMenu();
    void restyle();

    QLabel *m_icon;
    ElidedLabel *m_name;
    QLabel *m_type;
    QLabel *m_stateIcon;
    ElidedLabel *m_state;
    IconButton *m_edit;
    IconButton *m_more;
    QAction *m_enable;
    HealthLine m_health;
    bool m_isEnabled = true;
    bool m_hasLineAbove = false;
};

} // namespace ui
