#pragma once

#include "ui/models/celltablemodel.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ui {

class TraceSortProxy;

/// Paints a Cell: its words in their tone, a number with the bar of its share behind it.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// The rows of a CellTableModel, sorted truly by any column, narrowed by words. Enter or a double click opens one.
/// Selection and scroll position survive a refresh, by key.
class CellTable final : public QTableView
{
    Q_OBJECT
public:
    /// The model outlives the table.
    explicit CellTable(CellTableModel &model, QWidget *parent = nullptr);

    /// Only rows whose text for searching holds all of it, in any case of letters.
    void setFilter(const QString &words);
    int shownRows() const;
    /// Of the current row; empty where there is none.
    QString currentKey() const;
    /// Selects the row, if it is shown.
    void setCurrentKey(const QString &key);
    /// Selects the first row where none is selected, and takes the focus.
    void enter();

Q_SIGNALS:
    void opened(const QString &key);
    void currentKeyChanged(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(const QModelIndex &index);
    void holdPlace();
    void keepPlace();
    void fitColumns();

    CellTableModel &m_model;
    TraceSortProxy *m_proxy;
    QString m_heldKey;
    int m_heldScroll = 0;
    bool m_isRefreshing = false;
};

} // namespace ui
