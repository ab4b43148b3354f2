#pragma once

#include "app/traceql/complete.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <vector>

namespace ui {

/// The offers of one moment. The display text is what would be inserted's label; detail and kind stand beside it.
class CompletionList final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { Detail = Qt::UserRole, Kind };
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<app::traceql::Completion> items);
    const app::traceql::Completion &at(int row) const { return m_items.at(std::size_t(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<app::traceql::Completion> m_items;
};

/// Paints one offer: the label in the query's own type and tint, what it is or does behind it.
class CompletionCell final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
