#pragma once

#include "ui/trace/rowchoice.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace ui {

/// Which rows of an outline stand on the screen while some are collapsed, filtered out or folded, or only one span's
/// subtree is looked at. A position counts visible rows from the top. Everything is visible at first. Rebuilding is one
/// pass that skips by subtree size.
class Rows
{
public:
    Rows() = default;
    explicit Rows(std::shared_ptr<const Outline> outline);

    int visibleCount() const { return int(m_visible.size()); }
    int rowAt(int position) const { return m_visible[std::size_t(position)]; }
    /// -1 while it is not visible.
    int visiblePosition(int row) const;
    /// How far the row at `position` is indented: below the root that is looked at, what is folded left out.
    int depthAt(int position) const;

    bool isCollapsed(int row) const { return m_isCollapsed[std::size_t(row)]; }
    void setCollapsed(int row, bool isCollapsed);
    void setSubtreeCollapsed(int row, bool isCollapsed);
    void setAllCollapsed(bool isCollapsed);
    /// Shows `levels` levels (at least one) from the root on and nothing below them.
    void showLevels(int levels);
    /// The deepest level that is shown now, counted from one.
    int shownLevels() const;
    /// All at once, as it was saved.
    void setCollapsedRows(const std::vector<std::int32_t> &rows);

    /// Only the subtree of `row`; -1: the whole trace.
    void setRoot(int row);
    int root() const { return m_root; }

    /// Null: all rows.
    void setChoice(std::shared_ptr<const RowChoice> choice);
    const std::shared_ptr<const RowChoice> &choice() const { return m_choice; }
    /// How many rows are folded away right below `row`, which is visible.
    int foldedBelow(int row) const;
    void setUnfolded(int row, bool isUnfolded);
    bool isUnfolded(int row) const { return m_unfolded.contains(row); }

    /// Makes `row` visible: expands and unfolds its ancestors, leaves the root that is looked at. Does not undo a
    /// filter. True if anything changed.
    bool reveal(int row);
    /// `row`, or the lowest of its ancestors that is visible; -1 where none is.
    int visibleAncestorOf(int row) const;

private:
    void rebuild();
    void rebuildFolded(int first, int end);
    std::shared_ptr<const Outline> m_outline;
    std::shared_ptr<const RowChoice> m_choice;
    std::vector<bool> m_isCollapsed;
    std::vector<std::int32_t> m_visible;
    std::vector<std::int32_t> m_depths; ///< by position; empty while nothing is folded
    std::unordered_map<std::int32_t, std::int32_t> m_folded;
    std::unordered_set<std::int32_t> m_unfolded;
    int m_root = -1;
};

/// The next (previous) error after `row`, going round; -1 where there is none. `row` may be -1.
int nextError(const Outline &outline, int row);
int previousError(const Outline &outline, int row);

/// The next row after `row` (before it, if `step` is -1) that passes, going round; -1 where none does. `row` may be -1.
template <typename Predicate>
int nextRow(int count, int row, int step, const Predicate &passes)
{
    const int from = row < 0 && step < 0 ? count : row;
    for (int i = 1; i <= count; ++i) {
        const int candidate =
            int((from + std::int64_t(step) * i + 2 * std::int64_t(count)) % count);
        if (passes(candidate))
            return candidate;
    }
    return -1;
}
/// The next sibling of `row`, or the one before it; -1 at the end of the family. Roots are siblings.
int siblingOf(const Outline &outline, int row, int step);

} // namespace ui
