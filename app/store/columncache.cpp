#include "app/store/columncache.h"

#include <utility>

namespace app::store {

std::optional<ColumnCache::Entry> ColumnCache::find(const Key &key)
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_places.find(key);
    if (place == m_places.end())
        return {};
    m_items.splice(m_items.begin(), m_items, place->second);
    return place->second->entry;
}

void ColumnCache::put(const Key &key, Entry entry, std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    if (bytes > m_capacity || m_places.contains(key))
        return;
    m_items.push_front({key, std::move(entry), bytes});
    m_places.emplace(key, m_items.begin());
    m_bytes += bytes;
    while (m_bytes > m_capacity)
        remove(std::prev(m_items.end()));
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
