#pragma once

#include "ui/trace/outline.h"

#include <vector>

namespace ui {

/// Which rows of an outline stand on the screen while some are collapsed. A position counts visible rows from the top.
/// Everything expanded at first. Rebuilding is one pass that skips by subtree size.
class Rows
{
public:
    Rows() = default;
    explicit Rows(std::shared_ptr<const Outline> outline);

    int visibleCount() const { return int(m_visible.size()); }
    int rowAt(int position) const { return m_visible[std::size_t(position)]; }
    /// -1 while an ancestor is collapsed.
    int visiblePosition(int row) const;

    bool isCollapsed(int row) const { return m_isCollapsed[std::size_t(row)]; }
    void setCollapsed(int row, bool isCollapsed);
    void setSubtreeCollapsed(int row, bool isCollapsed);
    void setAllCollapsed(bool isCollapsed);
    /// Expands the ancestors of `row`; true if anything changed.
    bool reveal(int row);
    /// `row`, or its topmost collapsed ancestor.
    int visibleAncestorOf(int row) const;

private:
    void rebuild();
    std::shared_ptr<const Outline> m_outline;
    std::vector<bool> m_isCollapsed;
    std::vector<std::int32_t> m_visible;
};

/// The next (previous) error after `row`, going round; -1 where there is none. `row` may be -1.
int nextError(const Outline &outline, int row);
int previousError(const Outline &outline, int row);

} // namespace ui
