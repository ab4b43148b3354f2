#pragma once

#include "app/base/result.h"
#include "app/store/segmentblock.h"
#include "app/store/segmenttable.h"
#include "app/store/writer.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace app::store {

/// How maintenance writes: short transactions on the store's thread, waited for one by one, so that intake gets its
/// turn between any two of them. Called on the maintenance thread only, and never while the writer stops.
class SegmentSink
{
public:
    /// Called on the store's thread after the commit of a change, before anything that was appended later is visible.
    using Install = std::function<void(const SegmentChange &change)>;

    SegmentSink(Writer &writer, SegmentWriter &tables, Install install)
        : m_writer(writer)
        , m_tables(tables)
        , m_install(std::move(install))
    {
    }

    /// Errors: Full, Corrupt, Internal.
    Result<> write(std::function<void(SegmentWriter &)> job, std::size_t bytes = 0);
    /// The chunks of a new segment in pieces; they are left over until the row is published. Errors: the block's too.
    Result<SegmentRow> writeSegment(std::int64_t id, const Block &block);
    /// Everything of the change at once, in the file and then for snapshots.
    Result<> publish(SegmentChange change);

    /// Whether what is to be appended has to wait.
    void hold(bool isHeld) { m_writer.hold(isHeld); }

private:
    Result<> submitAndWait(Writer::Request request);

    Writer &m_writer;
    SegmentWriter &m_tables;
    const Install m_install;
};

} // namespace app::store
