#pragma once

#include "ui/trace/analysis.h"
#include "ui/trace/tracecommands.h"
#include "ui/trace/waterfallpaint.h"

#include <QAbstractScrollArea>
#include <memory>
#include <optional>

class QNativeGestureEvent;

namespace ui {

/// What the views along a time axis have in common: one outline, one selected row, the window of time with minimap and
/// ruler above, and the hands for it. Wheel scrolls, with Ctrl zooms, with Shift pans; pinch zooms; dragging the bars
/// pans; dragging in the minimap makes, moves or resizes the window. The keys are those of tracecommands.h.
class TimeView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimeView(QWidget *parent = nullptr);

    /// The whole trace in the window, no row selected. Null empties the view.
    virtual void setOutline(std::shared_ptr<const Outline> outline);
    const std::shared_ptr<const Outline> &outline() const { return m_outline; }
    /// Null until it is there.
    virtual void setAnalysis(std::shared_ptr<const Analysis> analysis);

    /// -1: none.
    int currentRow() const { return m_currentRow; }
    /// Brings it onto the screen.
    void setCurrentRow(int row);

    TimeWindow timeWindow() const { return m_window; }
    void setTimeWindow(TimeWindow window);
    QColor colorOf(int service) const { return m_serviceColors.value(service); }

    /// False where the view does not know the command, or has no rows.
    bool run(TraceCommand command);

    /// The rows as a list, for keys and assistive technology. A position counts from the top; -1 is none.
    virtual int rowCount() const = 0;
    virtual int rowAtPosition(int position) const = 0;
    virtual int positionOf(int row) const = 0;
    /// Counted from one.
    virtual int levelOf(int row) const = 0;
    virtual bool isExpandable(int row) const = 0;
    virtual bool isCollapsed(int row) const = 0;
    virtual void setCollapsed(int row, bool isCollapsed) = 0;
    /// In coordinates of the viewport; empty while it is not visible.
    virtual QRect rowRect(int row) const = 0;
    /// -1 where there is no row.
    virtual int rowAt(QPoint viewportPosition) const = 0;

Q_SIGNALS:
    void currentRowChanged(int row);
    void timeWindowChanged();
    /// Rows were shown or hidden, or the outline was swapped.
    void rowsChanged();
    void menuRequested(int row, QPoint globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    /// The place of axis and rows; what is left of the axis belongs to the derived view.
    virtual WaterfallGeometry geometry() const = 0;
    /// In pixels, of everything below the header.
    virtual qint64 contentHeight() const = 0;
    /// Before the selection moves to `row`; then it has to be visible if it can be.
    virtual void bringIntoView(int row) = 0;
    /// True if the view knows the command; those of the time axis are known already.
    virtual bool viewCommand(TraceCommand command) = 0;
    /// True if the press meant something to the view beside the axis.
    virtual bool viewPress(QPoint) { return false; }

    /// The splitter between names and bars was dragged to `x`.
    virtual void moveSplitter(int) {}
    virtual bool isOnSplitter(QPoint) const { return false; }

    WaterfallScene scene() const;
    void updateScrollBar();
    void updateMinimap();
    void announce(int row, bool isExpansion);
    double nsAt(double x) const;

    std::shared_ptr<const Outline> m_outline;
    std::shared_ptr<const Analysis> m_analysis;
    TimeWindow m_window;
    QList<QColor> m_serviceColors;
    int m_currentRow = -1;
    int m_hoverRow = -1;

private:
    enum class Drag { None, Splitter, NewWindow, MoveWindow, StartOfWindow, EndOfWindow, Pan };

    bool timeCommand(TraceCommand command);
    void centreOrFit();
    void zoomAt(double x, double factor);
    bool pinch(const QNativeGestureEvent &event);
    Drag dragAt(QPoint position) const;
    void dragMinimap(int x);
    void dragBars(QPoint position);
    void updateCursor(QPoint position);
    void setHoverRow(int row);

    QImage m_minimap;
    Drag m_drag = Drag::None;
    QPoint m_dragStart;
    TimeWindow m_dragWindow; ///< when the drag began
    int m_dragScroll = 0;
};

} // namespace ui
