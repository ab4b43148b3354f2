#include "ui/trace/rows.h"

#include <algorithm>

namespace ui {

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
    if (m_isCollapsed[std::size_t(row)] == isCollapsed || !m_outline->hasChildren(row))
        return;
    m_isCollapsed[std::size_t(row)] = isCollapsed;
    rebuild();
}

void Rows::setSubtreeCollapsed(int row, bool isCollapsed)
{
    const int end = row + m_outline->subtreeSize[std::size_t(row)];
    for (int i = row; i < end; ++i)
        m_isCollapsed[std::size_t(i)] = isCollapsed && m_outline->hasChildren(i);
    rebuild();
}

void Rows::setAllCollapsed(bool isCollapsed)
{
    for (int i = 0; i < m_outline->size(); ++i)
        m_isCollapsed[std::size_t(i)] = isCollapsed && m_outline->hasChildren(i);
    rebuild();
}

bool Rows::reveal(int row)
{
    bool isChanged = false;
    for (int i = m_outline->parent[std::size_t(row)]; i >= 0;
         i = m_outline->parent[std::size_t(i)]) {
        isChanged = isChanged || m_isCollapsed[std::size_t(i)];
        m_isCollapsed[std::size_t(i)] = false;
    }
    if (isChanged)
        rebuild();
    return isChanged;
}

int Rows::visibleAncestorOf(int row) const
{
    int visible = row;
    for (int i = m_outline->parent[std::size_t(row)]; i >= 0;
         i = m_outline->parent[std::size_t(i)]) {
        if (m_isCollapsed[std::size_t(i)])
            visible = i;
    }
    return visible;
}

void Rows::rebuild()
{
    m_visible.clear();
    m_visible.reserve(m_isCollapsed.size());
    for (int row = 0; row < m_outline->size();) {
        m_visible.push_back(row);
        row += m_isCollapsed[std::size_t(row)] ? m_outline->subtreeSize[std::size_t(row)] : 1;
    }
}

int nextError(const Outline &outline, int row)
{
    const int count = outline.size();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (row + step + count) % count;
        if (outline.has(candidate, Outline::Error))
            return candidate;
    }
    return -1;
}

int previousError(const Outline &outline, int row)
{
    const int count = outline.size();
    const int from = row < 0 ? count : row;
    for (int step = 1; step <= count; ++step) {
        const int candidate = (from - step + count) % count;
        if (outline.has(candidate, Outline::Error))
            return candidate;
    }
    return -1;
}

} // namespace ui
