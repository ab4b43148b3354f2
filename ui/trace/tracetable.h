#pragma once

#include <QAbstractTableModel>
#include <QTableView>

namespace ui {

/// A table over a trace: a list of rows of which each stands for a span of the outline.
class SpanListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// The outline's row behind a line of the table; -1 where there is none.
    virtual int spanRowAt(int line) const = 0;
    /// The first line of an outline's row; -1 where it has none.
    virtual int lineOf(int spanRow) const = 0;
};

/// A calm table in which one line is selected, which is the selected span of the page. Letters are keys of the page,
/// not a search by first letter. Sorting is the model's.
class TraceTable : public QTableView
{
    Q_OBJECT
public:
    explicit TraceTable(SpanListModel *model, QWidget *parent = nullptr);

    /// Selects the span's line and scrolls to it; nothing where it has none.
    void setCurrentRow(int spanRow);
    /// Column widths in characters; the one given as 0 takes what is left.
    void setWidths(const QList<int> &characters);

Q_SIGNALS:
    /// A person chose the line of this span.
    void rowChosen(int spanRow);
    void menuRequested(int spanRow, QPoint globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyWidths();
    SpanListModel *m_model;
    QList<int> m_characters;
    int m_spanRow = -1;
    bool m_isFollowing = false; ///< the selection moves because another view's has moved
};

} // namespace ui
