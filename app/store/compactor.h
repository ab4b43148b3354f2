#pragma once

#include "app/base/result.h"
#include "app/store/head.h"
#include "app/store/holdings.h"
#include "app/store/segmentblock.h"
#include "app/store/segmentsink.h"
#include "app/store/store.h"
#include "app/trace/trace.h"

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace app::store {

/// What of the log is in no segment yet.
struct Waiting {
    std::int64_t spans = 0;
    std::int64_t bytes = 0; ///< as uncompressed OTLP protobuf
};

/// Makes segments: of the log, as the head has it decoded already, and of smaller segments. On the maintenance thread.
class Compactor
{
public:
    /// `reading` is a connection of its own.
    Compactor(SQLite::Database &reading, SegmentSink &sink, const Store::Options &options,
              const Holdings &holdings, const Head &head);

    /// One segment of the oldest rows. Spans that are in a segment already are left out; traces that go on in the rows
    /// behind take their spans along, so that they are whole. Gives what of the log it took, nothing where there were no rows. Errors: Corrupt, Full.
    Result<Waiting> compactLog();
    std::int64_t nextSpans() const; ///< how many the next segment of the log takes
    /// With what is read ahead, for traces that go on.
    std::int64_t nextSpansAhead() const;

    /// One segment in place of several. Traces that ended before `oldestWanted` are left out.
    Result<> rewrite(const std::vector<SegmentPtr> &segments, UnixNano oldestWanted = 0);

private:
    struct Input {
        std::vector<HeadRow> rows;
        std::vector<HeadRow> ahead; ///< behind what is compacted now
        Waiting taken;
        std::map<std::int64_t, std::string> unreadable;
    };
    Result<Input> takeRows();
    void noteUnreadable(std::int64_t behind, Input &input);
    std::vector<trace::LocatedSpan> spansOf(const Input &input) const;
    Result<std::int64_t> newId();

    SQLite::Database &m_reading;
    SegmentSink &m_sink;
    const Store::Options m_options;
    const Holdings &m_holdings;
    const Head &m_head;
    std::int64_t m_latestId = 0;
};

} // namespace app::store
