#pragma once

#include "ui/trace/timeview.h"

#include <set>

namespace ui {

/// The waterfall of one trace: names left, bars right, minimap and ruler above. Paints only the rows on screen.
/// Enter shows and hides what is folded below the row.
class WaterfallView : public TimeView
{
    Q_OBJECT
public:
    explicit WaterfallView(QWidget *parent = nullptr);

    /// Everything expanded.
    void setOutline(std::shared_ptr<const Outline> outline) override;
    const Rows &rows() const { return m_rows; }

    void setAllCollapsed(bool isCollapsed);
    void setCollapsedRows(const std::vector<std::int32_t> &rows);
    void hideOneLevel();
    void showLevels(int levels);
    /// Only the subtree of `row`; -1: the whole trace.
    void setRoot(int row);
    /// Null: all rows.
    void setChoice(std::shared_ptr<const RowChoice> choice);
    /// Rows to tint, in order; null: none.
    void setFound(std::shared_ptr<const std::vector<std::int32_t>> found);
    void setMarked(std::set<std::int32_t> rows);
    /// The first row on screen; -1 where there is none.
    int topRow() const;
    /// Scrolls so that `row` is the first, if it is visible.
    void setTopRow(int row);

    std::vector<Bar> visibleBars() const;

    int rowCount() const override { return m_rows.visibleCount(); }
    int rowAtPosition(int position) const override { return m_rows.rowAt(position); }
    int positionOf(int row) const override { return m_rows.visiblePosition(row); }
    int levelOf(int row) const override;
    bool isExpandable(int row) const override { return m_outline->hasChildren(row); }
    bool isCollapsed(int row) const override { return m_rows.isCollapsed(row); }
    void setCollapsed(int row, bool isCollapsed) override;
    QRect rowRect(int row) const override;
    int rowAt(QPoint viewportPosition) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    WaterfallGeometry geometry() const override;
    qint64 contentHeight() const override;
    void bringIntoView(int row) override;
    bool viewCommand(TraceCommand command) override;
    bool viewPress(QPoint position) override;
    void moveSplitter(int x) override;
    bool isOnSplitter(QPoint position) const override;

private:
    void rowsMoved();
    bool moveCommand(TraceCommand command);
    bool treeCommand(TraceCommand command);
    void moveTo(int position);
    void collapseOrGoUp();
    void expandOrGoDown();
    void goToError(int step);
    void toggleFolded();
    bool isOnChevron(int row, int x) const;
    bool isOnFold(int row, QPoint position) const;

    Rows m_rows;
    std::shared_ptr<const std::vector<std::int32_t>> m_found;
    std::set<std::int32_t> m_marked;
    std::optional<int> m_nameWidth; ///< set once a person has moved the splitter
};

} // namespace ui
