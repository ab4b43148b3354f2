#pragma once

#include "app/base/result.h"
#include "app/store/segmentblock.h"
#include "app/store/segmentsink.h"

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <memory>
#include <vector>

namespace app::store {

/// Takes away what nobody needs any more, a little at a time: chunks of segments that are gone, log rows that are in
/// segments and delivered, free pages. On the maintenance thread.
class Janitor
{
public:
    Janitor(SQLite::Database &reading, SegmentSink &sink);

    /// What a compaction left over that did not end. Errors: Corrupt.
    Result<> findLeftOvers();
    /// Its chunks go once no snapshot holds it.
    void retire(const SegmentPtr &segment);

    /// True where there may be more to do. Errors: those of SegmentSink::write().
    Result<bool> takeChunks();
    Result<bool> takeLogRows();
    /// Keeps some for what comes next, unless `all`.
    Result<bool> giveBackPages(bool all);

    bool isWaiting() const { return !m_retired.empty(); }
    /// Of segments that are gone and still in the file.
    std::int64_t retiredBytes() const;

private:
    struct Retired {
        std::int64_t id = 0;
        std::int64_t bytes = 0;
        std::weak_ptr<const SegmentBlock> block;
    };
    Result<int> counted(const std::function<int(SegmentWriter &)> &job);

    SQLite::Database &m_reading;
    SegmentSink &m_sink;
    std::vector<Retired> m_retired;
};

} // namespace app::store
