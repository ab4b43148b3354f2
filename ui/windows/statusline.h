#pragma once

#include "ui/windows/status.h"

#include <QWidget>

class QLabel;

namespace ui {

/// The status bar's content: receiver and gateway, what they took in, the store, the destinations; each with icon and word.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void show(const Status &status);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Item {
        QWidget *box;
        QLabel *icon;
        QLabel *text;
    };
    Item makeItem(const QString &objectName);
    void fill(const Item &item, const Status::Part &part, const QString &iconWhenOff) const;
    void fill(const Item &item, const QString &iconName, const QString &text) const;

    Status m_status;
    Item m_receiver;
    Item m_received;
    Item m_gateway;
    Item m_calls;
    Item m_store;
    Item m_destinations;
};

} // namespace ui
