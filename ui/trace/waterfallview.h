#pragma once

#include "ui/trace/waterfallpaint.h"

#include <QAbstractScrollArea>
#include <memory>
#include <optional>

namespace ui {

/// The waterfall of one trace: names left, bars right, minimap and ruler above. Paints only the rows on screen.
/// Keys: arrows, Home, End, Page Up and Down move; left and right collapse and expand; `*` expands a subtree, `[` and
/// `]` collapse and expand all; E and Shift+E go to errors; W, S zoom, A, D pan, F fits the span, 0 resets.
class WaterfallView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit WaterfallView(QWidget *parent = nullptr);

    /// Everything expanded, the whole trace in the window, no row selected. Null empties the view.
    void setOutline(std::shared_ptr<const Outline> outline);
    const std::shared_ptr<const Outline> &outline() const { return m_outline; }
    const Rows &rows() const { return m_rows; }

    /// -1: none.
    int currentRow() const { return m_currentRow; }
    /// Expands its ancestors and scrolls to it.
    void setCurrentRow(int row);

    void setCollapsed(int row, bool isCollapsed);
    void setAllCollapsed(bool isCollapsed);

    TimeWindow timeWindow() const { return m_window; }
    void setTimeWindow(TimeWindow window);

    /// In coordinates of the viewport; empty while an ancestor is collapsed.
    QRect rowRect(int row) const;
    /// -1 where there is no row.
    int rowAt(QPoint viewportPosition) const;
    std::vector<Bar> visibleBars() const;
    QColor colorOf(int service) const { return m_serviceColors.value(service); }

Q_SIGNALS:
    void currentRowChanged(int row);
    /// Rows were shown or hidden, or the outline was swapped.
    void rowsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
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

private:
    enum class Drag { None, Splitter, Minimap };

    WaterfallGeometry geometry() const;
    WaterfallScene scene() const;
    void updateScrollBar();
    void updateMinimap();
    void rowsMoved();
    void scrollTo(int position);
    void announce(int row, bool isExpansion);

    bool moveKey(int key);
    bool treeKey(const QKeyEvent &event);
    bool timeKey(int key);
    void moveTo(int position);
    void collapseOrGoUp();
    void expandOrGoDown();
    void fitCurrentRow();
    void goToError(bool isBackwards);
    double nsAt(double x) const;
    bool isOnSplitter(QPoint position) const;
    bool isOnChevron(int row, int x) const;
    void setNameWidth(int width);
    void dragMinimap(int x);
    void setHoverRow(int row);

    std::shared_ptr<const Outline> m_outline;
    Rows m_rows;
    TimeWindow m_window;
    QList<QColor> m_serviceColors;
    QImage m_minimap;
    int m_currentRow = -1;
    int m_hoverRow = -1;
    std::optional<int> m_nameWidth; ///< set once a person has moved the splitter
    Drag m_drag = Drag::None;
    int m_dragStart = 0;
};

} // namespace ui
