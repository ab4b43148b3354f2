#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace ui {

/// A calm table of a model whose Qt::UserRole holds what to sort by; the first column takes the room that is left.
class PlainTable final : public QTableView
{
    Q_OBJECT
public:
    explicit PlainTable(QAbstractItemModel *model, QWidget *parent = nullptr);
    enum class Activation { Once, Twice };
    /// How many clicks open a row; Enter does, too.
    void setActivation(Activation activation) { m_activation = activation; }
    /// As the model orders its rows.
    void unsort();
    /// The model's row of one of the table's; -1 where there is none.
    int sourceRow(const QModelIndex &index) const;

Q_SIGNALS:
    /// Rows of the model; -1 when the pointer has left. `rowHovered` follows the keyboard too.
    void rowHovered(int row);
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void activateAt(const QPoint &position);
    void fit();
    QSortFilterProxyModel *m_sorted;
    Activation m_activation = Activation::Once;
};

} // namespace ui
