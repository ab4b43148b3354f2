#include "app/store/tracetree.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace app::store {

const TraceTree &TreeBuilder::build(const std::vector<SpanNode> &nodes)
{
    const auto count = nodes.size();
    m_tree.order.clear();
    m_tree.left.assign(count, 0);
    m_tree.right.assign(count, 0);
    m_isVisited.assign(count, false);
    findParents(nodes);
    sortChildren(nodes);
    visitRoots(nodes);
    visitRest();
    return m_tree;
}

void TreeBuilder::findParents(const std::vector<SpanNode> &nodes)
{
    m_known.clear();
    for (std::uint32_t i = 0; i < nodes.size(); ++i)
        m_known.push_back({nodes[i].id, i});
    const auto isBefore = [](const Known &a, const Known &b) { return a.id < b.id; };
    std::sort(m_known.begin(), m_known.end(), isBefore);
    m_tree.parent.assign(nodes.size(), noRow);
    m_tree.children.assign(nodes.size(), 0);
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        const auto wanted = nodes[i].parent;
        if (wanted == 0)
            continue;
        const auto hit =
            std::lower_bound(m_known.begin(), m_known.end(), Known{wanted, 0}, isBefore);
        if (hit == m_known.end() || hit->id != wanted)
            continue;
        m_tree.parent[i] = hit->position;
        ++m_tree.children[hit->position];
    }
}

void TreeBuilder::sortChildren(const std::vector<SpanNode> &nodes)
{
    m_sorted.resize(nodes.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::sort(m_sorted.begin(), m_sorted.end(), [&nodes](std::uint32_t a, std::uint32_t b) {
        return std::tie(nodes[a].startUnixNano, nodes[a].id)
            < std::tie(nodes[b].startUnixNano, nodes[b].id);
    });
    m_firstChild.assign(nodes.size() + 1, 0);
    std::inclusive_scan(m_tree.children.begin(), m_tree.children.end(), m_firstChild.begin() + 1);
    m_children.resize(m_firstChild.back());
    auto next = m_firstChild;
    for (const auto position : m_sorted) {
        const auto parent = m_tree.parent[position];
        if (parent != noRow)
            m_children[next[parent]++] = position;
    }
}

void TreeBuilder::visitRoots(const std::vector<SpanNode> &nodes)
{
    std::uint32_t counter = 0;
    for (const auto position : m_sorted) {
        if (nodes[position].parent == 0)
            visit(position, &counter);
    }
}

/// Spans whose parent is missing with all below them, then the cycles, each from its earliest span on.
void TreeBuilder::visitRest()
{
    for (const auto position : m_sorted) {
        if (m_tree.parent[position] == noRow && !m_isVisited[position])
            visit(position, nullptr);
    }
    for (const auto position : m_sorted) {
        if (!m_isVisited[position])
            visit(position, nullptr);
    }
}

void TreeBuilder::visit(std::uint32_t top, std::uint32_t *counter)
{
    const auto enter = [this, counter](std::uint32_t position) {
        m_isVisited[position] = true;
        m_tree.order.push_back(position);
        m_tree.left[position] = counter ? ++*counter : 0;
        m_open.push_back({position, m_firstChild[position]});
    };
    enter(top);
    while (!m_open.empty()) {
        auto &open = m_open.back();
        if (open.nextChild == m_firstChild[open.position + 1]) {
            m_tree.right[open.position] = counter ? ++*counter : 0;
            m_open.pop_back();
            continue;
        }
        const auto child = m_children[open.nextChild++];
        if (!m_isVisited[child])
            enter(child);
    }
}

} // namespace app::store
