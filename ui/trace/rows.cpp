#include "ui/trace/rows.h"

#include <algorithm>

namespace ui {
namespace {

std::size_t at(int row) { return std::size_t(row); }

} // namespace

Rows::Rows(std::shared_ptr<const Outline> outline)
    : m_outline(std::move(outline))
    , m_isCollapsed(std::size_t(m_outline->size()), false)
{
    rebuild();
}

int Rows::visiblePosition(int row) const
{
    const auto found = std::lower_bound(m_visible.begin(), m_visible.end(), row);
    return found != m_visible.end() && *found == row ? int(found - m_visible.begin()) : -1;
}

void Rows::setCollapsed(int row, bool isCollapsed)
{
    if (m_isCollapsed[at(row)] == isCollapsed || !m_outline->hasChildren(row))
        return;
    m_isCollapsed[at(row)] = isCollapsed;
    rebuild();
}

void Rows::setSubtreeCollapsed(int row, bool isCollapsed)
{
    const int end = row + m_outline->subtreeSize[at(row)];
    for (int i = row; i < end; ++i)
        m_isCollapsed[at(i)] = isCollapsed && m_outline->hasChildren(i);
    rebuild();
}

void Rows::setAllCollapsed(bool isCollapsed)
{
    for (int i = 0; i < m_outline->size(); ++i)
        m_isCollapsed[at(i)] = isCollapsed && m_outline->hasChildren(i);
    rebuild();
}

void Rows::showLevels(int levels)
{
    const int first = m_root < 0 ? 0 : m_root;
    const int end = m_root < 0 ? m_outline->size() : m_root + m_outline->subtreeSize[at(m_root)];
    const int last = (m_root < 0 ? 0 : m_outline->depth[at(m_root)]) + std::max(1, levels) - 1;
    for (int i = first; i < end; ++i)
        m_isCollapsed[at(i)] = m_outline->depth[at(i)] >= last && m_outline->hasChildren(i);
    rebuild();
}

int Rows::shownLevels() const
{
    int deepest = 0;
    for (const auto row : m_visible)
        deepest = std::max(deepest, m_outline->depth[at(row)]);
    return deepest + 1 - (m_root < 0 ? 0 : m_outline->depth[at(m_root)]);
}

void Rows::setCollapsedRows(const std::vector<std::int32_t> &rows)
{
    m_isCollapsed.assign(m_isCollapsed.size(), false);
    for (const auto row : rows)
        m_isCollapsed[at(row)] = m_outline->hasChildren(row);
    rebuild();
}

void Rows::setRoot(int row)
{
    m_root = row;
    if (row >= 0)
        m_isCollapsed[at(row)] = false;
    rebuild();
}

void Rows::setChoice(std::shared_ptr<const RowChoice> choice)
{
    m_choice = std::move(choice);
    m_unfolded.clear();
    rebuild();
}

int Rows::foldedBelow(int row) const
{
    const auto found = m_folded.find(row);
    return found == m_folded.end() ? 0 : found->second;
}

void Rows::setUnfolded(int row, bool isUnfolded)
{
    if (isUnfolded)
        m_unfolded.insert(row);
    else
        m_unfolded.erase(row);
    rebuild();
}

int Rows::depthAt(int position) const
{
    if (!m_depths.empty())
        return m_depths[at(position)];
    return m_outline->depth[at(rowAt(position))] - (m_root < 0 ? 0 : m_outline->depth[at(m_root)]);
}

bool Rows::reveal(int row)
{
    if (visiblePosition(row) >= 0)
        return false;
    if (m_root >= 0 && (row < m_root || row >= m_root + m_outline->subtreeSize[at(m_root)]))
        m_root = -1;
    const bool isFolded = m_choice && m_choice->at(row) == RowChoice::Folded;
    for (int i = m_outline->parent[at(row)]; i >= 0; i = m_outline->parent[at(i)]) {
        m_isCollapsed[at(i)] = false;
        if (isFolded)
            m_unfolded.insert(i);
    }
    rebuild();
    return true;
}

int Rows::visibleAncestorOf(int row) const
{
    int i = row;
    while (i >= 0 && visiblePosition(i) < 0)
        i = m_outline->parent[at(i)];
    return i;
}

void Rows::rebuild()
{
    m_visible.clear();
    m_depths.clear();
    m_folded.clear();
    const int first = m_root < 0 ? 0 : m_root;
    const int end = m_root < 0 ? m_outline->size() : m_root + m_outline->subtreeSize[at(m_root)];
    if (m_choice)
        return rebuildFolded(first, end);
    m_visible.reserve(std::size_t(end - first));
    for (int row = first; row < end;) {
        m_visible.push_back(row);
        row += m_isCollapsed[at(row)] ? m_outline->subtreeSize[at(row)] : 1;
    }
}

/// Keeps the visible ancestors of where it is: what is folded hangs its children on the lowest of them.
void Rows::rebuildFolded(int first, int end)
{
    std::vector<std::int32_t> open;
    for (int row = first; row < end;) {
        const auto size = m_outline->subtreeSize[at(row)];
        const auto endOf = [this](int i) { return i + m_outline->subtreeSize[at(i)]; };
        while (!open.empty() && row >= endOf(open.back()))
            open.pop_back();
        const auto state = m_choice->at(row);
        if (state == RowChoice::Hidden && row != m_root) {
            row += size;
            continue;
        }
        if (state == RowChoice::Folded && !open.empty() && !m_unfolded.contains(open.back())) {
            ++m_folded[open.back()];
            ++row;
            continue;
        }
        m_visible.push_back(row);
        m_depths.push_back(std::int32_t(open.size()));
        open.push_back(row);
        row += m_isCollapsed[at(row)] ? size : 1;
    }
}

int nextError(const Outline &outline, int row)
{
    return nextRow(outline.size(), row, 1,
                   [&outline](int i) { return outline.has(i, Outline::Error); });
}

int previousError(const Outline &outline, int row)
{
    return nextRow(outline.size(), row, -1,
                   [&outline](int i) { return outline.has(i, Outline::Error); });
}

int siblingOf(const Outline &outline, int row, int step)
{
    const int parent = outline.parent[at(row)];
    const int end = parent < 0 ? outline.size() : parent + outline.subtreeSize[at(parent)];
    if (step > 0) {
        const int next = row + outline.subtreeSize[at(row)];
        return next < end ? next : -1;
    }
    if (row == parent + 1)
        return -1;
    int before = row - 1; // inside the subtree of the sibling before
    while (outline.parent[at(before)] != parent)
        before = outline.parent[at(before)];
    return before;
}

} // namespace ui
