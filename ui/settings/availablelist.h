#pragma once

#include "app/broadcast/destinationtype.h"
#include "ui/widgets/card.h"

namespace ui {

/// Every type of destination that can be added: initial, name, one sentence, and a button.
class AvailableList final : public Card
{
    Q_OBJECT
public:
    explicit AvailableList(QWidget *parent = nullptr);

Q_SIGNALS:
    void addAsked(const QString &typeId);

private:
    QWidget *rowFor(const app::broadcast::DestinationType &type);
};

} // namespace ui
