#pragma once

#include "app/base/result.h"
#include "app/store/rebuild.h"
#include "app/store/segmentblock.h"
#include "app/store/segmentsink.h"
#include "app/store/store.h"
#include "app/trace/trace.h"

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace app::store {

/// Makes segments: of the log, and of smaller segments. On the maintenance thread.
class Compactor
{
public:
    using Segments = std::function<std::vector<SegmentPtr>()>; ///< those there are now

    /// `reading` is a connection of its own.
    Compactor(SQLite::Database &reading, SegmentSink &sink, const Store::Options &options,
              Segments segments);

    /// What of the log is in no segment yet.
    struct Waiting {
        std::int64_t spans = 0;
        std::int64_t bytes = 0; ///< as uncompressed OTLP protobuf
    };
    Result<Waiting> waiting();

    /// One segment of the oldest rows. Spans that are in a segment already are left out; traces that go on in the rows
    /// behind take their spans along, so that they are whole. False where there were no rows. Errors: Corrupt (the log cannot be read there), Full.
    Result<bool> compactLog();

    /// One segment in place of several. Traces that ended before `oldestWanted` are left out.
    Result<> rewrite(const std::vector<SegmentPtr> &segments, UnixNano oldestWanted = 0);

private:
    struct Input {
        Batches batches;
        Batches ahead; ///< behind what is compacted now
        std::int64_t last = 0;
        std::map<std::int64_t, std::string> unreadable;
    };
    Result<Input> readLog();
    std::vector<trace::LocatedSpan> spansOf(const Input &input) const;
    Result<std::int64_t> newId();

    SQLite::Database &m_reading;
    SegmentSink &m_sink;
    const Store::Options m_options;
    const Segments m_segments;
    std::int64_t m_latestId = 0;
};

} // namespace app::store
