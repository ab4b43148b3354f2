#pragma once

#include "ui/trace/lanes.h"
#include "ui/trace/latest.h"
#include "ui/trace/timeview.h"

namespace ui {

/// The trace as a flame graph over time: parents above their children, what runs side by side below each other. Its
/// lanes are laid out on a pool thread when it is first looked at.
/// Keys beside those of the time axis: up and down go to the parent and the first child, left and right along the line.
class FlameView : public TimeView
{
    Q_OBJECT
public:
    explicit FlameView(QWidget *parent = nullptr);

    void setOutline(std::shared_ptr<const Outline> outline) override;
    /// What is not asked for is drawn faintly; null: all rows.
    void setChoice(std::shared_ptr<const RowChoice> choice);
    /// Rows to frame, in order; null: none.
    void setFound(std::shared_ptr<const std::vector<std::int32_t>> found);
    bool isLaidOut() const { return m_lanes != nullptr; }
    std::vector<FlameBar> visibleBars() const;

    int rowCount() const override { return m_outline && m_lanes ? m_outline->size() : 0; }
    int rowAtPosition(int position) const override { return position; }
    int positionOf(int row) const override { return row; }
    int levelOf(int row) const override { return m_outline->depth[std::size_t(row)] + 1; }
    bool isExpandable(int) const override { return false; }
    bool isCollapsed(int) const override { return false; }
    void setCollapsed(int, bool) override {}
    QRect rowRect(int row) const override;
    int rowAt(QPoint viewportPosition) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    WaterfallGeometry geometry() const override;
    qint64 contentHeight() const override;
    void bringIntoView(int row) override;
    bool viewCommand(TraceCommand command) override;

private:
    using LanesPtr = std::shared_ptr<const Lanes>;
    void layOut();
    void bringTimeIntoView(int row);
    void moveAlong(int step);
    void moveTo(int row);

    LanesPtr m_lanes;
    Latest<LanesPtr> m_layout;
    std::shared_ptr<const RowChoice> m_choice;
    std::shared_ptr<const std::vector<std::int32_t>> m_found;
};

} // namespace ui
