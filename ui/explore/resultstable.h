#pragma once

#include "app/trace/ids.h"
#include "ui/explore/resultcell.h"
#include "ui/explore/searchpagestate.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

class QMenu;

namespace ui {

class TraceListModel;
class TraceSortProxy;

/// The traces found, sorted truly by any column, with the spans that matched under each: Right, Left or the chevron show and
/// hide them. Enter or a double click opens one. A refresh keeps the selection
/// (the model merges) and, where the reader has scrolled, the row at the top.
class ResultsTable final : public QTreeView
{
    Q_OBJECT
public:
    ResultsTable(TraceListModel &model, ResultCell::Clock now, QWidget *parent = nullptr);

    /// Selects the first row where none is selected, and takes the focus.
    void enter();
    void restoreSort();
    void selectRow(int row);

    /// Which columns are wanted, as actions of a menu; a column without any value stays hidden.
    void fillColumnsMenu(QMenu &menu);

    ResultsState state() const;
    /// A trace that is not in the list leaves nothing selected.
    void restore(const ResultsState &state);

Q_SIGNALS:
    /// With the span that was chosen; null where it was the trace.
    void traceOpened(const app::trace::TraceId &id, const app::trace::SpanId &span);
    /// More of the matched spans than the answer holds.
    void allSpansRequested();
    void columnsMenuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void holdTop();
    void keepTop();
    void open(const QModelIndex &index);
    void fitColumns();
    void fitName();
    int widthOf(const char16_t *text) const;
    int widthOfTitle(int column) const;
    void showFilledColumns();
    void setHidden(int column, bool isHidden);
    bool isFilled(TraceListModel::Column column) const;

    TraceListModel &m_model;
    TraceSortProxy *m_proxy;
    QPersistentModelIndex m_top;
    QList<int> m_hidden; ///< by the person
    QTimer m_ageing;     ///< "2 min ago" grows old by itself
};

} // namespace ui
