#pragma once

#include "app/query/matchedblock.h"

#include <memory>
#include <vector>

namespace app::query {

/// The newest of the traces that match, as many as the answer may have.
class Newest
{
public:
    explicit Newest(std::size_t limit) : m_limit(limit) {}

    void add(const std::shared_ptr<MatchedBlock> &block);
    bool isFull() const { return m_entries.size() >= m_limit; }
    /// Start of the last one of a full list: nothing older comes in.
    UnixNano lastStart() const { return m_entries.front().hit.startUnixNano; }

    struct Entry {
        Hit hit;
        std::shared_ptr<MatchedBlock> block;
        std::shared_ptr<const TraceMatch> made; ///< once it was shown
    };
    /// Newest first.
    std::vector<Entry *> sorted();

private:
    std::size_t m_limit;
    std::vector<Entry> m_entries; // a heap, the last one in front
};

} // namespace app::query
