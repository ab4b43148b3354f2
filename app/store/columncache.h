#pragma once

#include "app/store/column.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace app::store {

/// Decoded columns and dictionaries of all segments, bounded in bytes. The latest used ones stay, and give way only to what
/// was asked for more often: a question that reads more than fits finds a part of it when it comes again, where the latest
/// used alone would have let every column go before it is wanted. Any thread; nothing is read or decoded while its lock is
/// held.
class ColumnCache
{
public:
    explicit ColumnCache(std::size_t capacityBytes) : m_capacity(capacityBytes) {}

    struct Key {
        std::int64_t segment = 0;
        std::uint32_t chunk = 0;
        bool operator==(const Key &) const = default;
    };
    struct Entry {
        ColumnPtr column;
        Dictionary dictionary;
    };

    /// Counts as asking for it, found or not.
    std::optional<Entry> find(const Key &key);
    /// What find() did not find. What is larger than the whole cache is not kept.
    void put(const Key &key, Entry entry, std::size_t bytes);
    void forget(std::int64_t segment);

    std::size_t bytes() const;

private:
    struct Hash {
        std::size_t operator()(const Key &key) const noexcept
        {
            return std::hash<std::uint64_t>()(std::uint64_t(key.segment) << 24 ^ key.chunk);
        }
    };
    struct Item {
        Key key;
        Entry entry;
        std::size_t bytes = 0;
    };
    using Items = std::list<Item>;
    void note(const Key &key);
    int asked(const Key &key) const;
    bool makeRoom(const Key &key, std::size_t bytes);
    void remove(Items::iterator item);

    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::size_t m_bytes = 0;
    Items m_items; // latest used first
    std::unordered_map<Key, Items::iterator, Hash> m_places;
    std::unordered_map<Key, int, Hash> m_asked; // how often of late
    std::size_t m_sinceHalved = 0;
};

} // namespace app::store
