#pragma once

#include "app/base/time.h"

#include <QStyledItemDelegate>
#include <functional>

namespace ui {

/// Paints one cell of the results: the service with the dot of its colour, the time with how long ago, errors with
/// icon and count, numbers on the right.
class ResultCell final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Clock = std::function<app::UnixNano()>;
    ResultCell(Clock now, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Clock m_now;
};

} // namespace ui
