#include "app/store/columncache.h"

#include <utility>

namespace app::store {
namespace {

/// After so many questions for each known column the counts are halved: what was wanted long ago gives way.
constexpr std::size_t memoryOfCounts = 4;
constexpr std::size_t leastCounted = 256;

} // namespace

std::optional<ColumnCache::Entry> ColumnCache::find(const Key &key)
{
    const std::lock_guard lock(m_mutex);
    note(key);
    const auto place = m_places.find(key);
    if (place == m_places.end())
        return {};
    m_items.splice(m_items.begin(), m_items, place->second);
    return place->second->entry;
}

void ColumnCache::put(const Key &key, Entry entry, std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    if (bytes > m_capacity || m_places.contains(key) || !makeRoom(key, bytes))
        return;
    m_items.push_front({key, std::move(entry), bytes});
    m_places.emplace(key, m_items.begin());
    m_bytes += bytes;
}

void ColumnCache::note(const Key &key)
{
    ++m_asked[key];
    if (++m_sinceHalved <= memoryOfCounts * m_asked.size() + leastCounted)
        return;
    m_sinceHalved = 0;
    for (auto &[known, count] : m_asked)
        count /= 2;
    std::erase_if(m_asked, [](const auto &count) { return count.second == 0; });
}

int ColumnCache::asked(const Key &key) const
{
    const auto count = m_asked.find(key);
    return count == m_asked.end() ? 0 : count->second;
}

/// Lets the least lately used go, unless one of them was asked for as often as `key` was before this time.
bool ColumnCache::makeRoom(const Key &key, std::size_t bytes)
{
    const auto before = asked(key) - 1;
    auto first = m_items.end();
    for (auto left = m_bytes; left + bytes > m_capacity; left -= first->bytes) {
        --first;
        if (asked(first->key) >= before)
            return false;
    }
    while (first != m_items.end())
        remove(first++);
    return true;
}

void ColumnCache::forget(std::int64_t segment)
{
    const std::lock_guard lock(m_mutex);
    for (auto item = m_items.begin(); item != m_items.end();) {
        const auto candidate = item++;
        if (candidate->key.segment == segment)
            remove(candidate);
    }
}

void ColumnCache::remove(Items::iterator item)
{
    m_bytes -= item->bytes;
    m_places.erase(item->key);
    m_items.erase(item);
}

std::size_t ColumnCache::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

} // namespace app::store
