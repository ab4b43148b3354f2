#include "app/query/newest.h"

#include <algorithm>

namespace app::query {
namespace {

bool isBefore(const Newest::Entry &left, const Newest::Entry &right)
{
    return left.hit.isBefore(right.hit);
}

} // namespace

void Newest::add(const std::shared_ptr<MatchedBlock> &block)
{
    if (m_limit == 0)
        return;
    for (const auto &hit : block->hits()) {
        if (isFull()) {
            if (!hit.isBefore(m_entries.front().hit))
                continue;
            std::pop_heap(m_entries.begin(), m_entries.end(), isBefore);
            m_entries.pop_back();
        }
        m_entries.push_back({hit, block, nullptr});
        std::push_heap(m_entries.begin(), m_entries.end(), isBefore);
    }
}

std::vector<Newest::Entry *> Newest::sorted()
{
    std::vector<Entry *> order;
    order.reserve(m_entries.size());
    for (auto &entry : m_entries)
        order.push_back(&entry);
    std::sort(order.begin(), order.end(),
              [](const Entry *left, const Entry *right) { return isBefore(*left, *right); });
    return order;
}

} // namespace app::query
