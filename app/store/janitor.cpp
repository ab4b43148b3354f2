#include "app/store/janitor.h"

#include "app/store/sqlite.h"

#include <SQLiteCpp/Column.h>
#include <algorithm>

namespace app::store {
namespace {

// of one transaction, so that intake never waits long
constexpr int mostChunks = 32;
constexpr int mostLogRows = 256;
constexpr int mostPages = 512;

constexpr std::int64_t leastKeptFree =
    32 * 1024 * 1024; // what the next segments and the log will need anyway

} // namespace

Janitor::Janitor(SQLite::Database &reading, SegmentSink &sink) : m_reading(reading), m_sink(sink) {}

Result<> Janitor::findLeftOvers()
{
    APP_TRY(const auto leftOvers, guarded([&] { return readLeftOvers(m_reading); }));
    for (const auto id : leftOvers)
        m_retired.push_back({id, 0, {}});
    return {};
}

void Janitor::retire(const SegmentPtr &segment)
{
    m_retired.push_back({segment->id(), storedBytes(*segment), segment});
}

Result<int> Janitor::counted(const std::function<int(SegmentWriter &)> &job)
{
    int count = 0;
    APP_CHECK(m_sink.write([&](SegmentWriter &tables) { count = job(tables); }));
    return count;
}

Result<bool> Janitor::takeChunks()
{
    const auto free = std::find_if(m_retired.begin(), m_retired.end(),
                                   [](const Retired &retired) { return retired.block.expired(); });
    if (free == m_retired.end())
        return false;
    APP_TRY(const int count, counted([id = free->id](SegmentWriter &tables) {
                return tables.takeChunks(id, mostChunks);
            }));
    if (count == 0)
        m_retired.erase(free);
    return true;
}

Result<bool> Janitor::takeLogRows()
{
    APP_TRY(const bool isThereAny, guarded([&] {
                SQLite::Statement any(m_reading,
                                      "SELECT 1 FROM log WHERE position <= ? AND position NOT IN"
                                      " (SELECT position FROM unreadable) LIMIT 1");
                any.bind(1, readTakeableUpTo(m_reading));
                return any.executeStep();
            }));
    if (!isThereAny)
        return false;
    APP_TRY(const int count,
            counted([](SegmentWriter &tables) { return tables.takeLogRows(mostLogRows); }));
    return count > 0;
}

Result<bool> Janitor::giveBackPages(bool all)
{
    APP_TRY(const auto use, guarded([&] { return readFileUse(m_reading); }));
    const auto kept = all ? 0 : std::max(leastKeptFree, use.usedBytes / 8);
    if (!use.givesBack || use.freeBytes <= kept)
        return false;
    APP_CHECK(m_sink.write([](SegmentWriter &tables) { tables.giveBackPages(mostPages); }));
    return true;
}

std::int64_t Janitor::retiredBytes() const
{
    std::int64_t bytes = 0;
    for (const auto &retired : m_retired)
        bytes += retired.bytes;
    return bytes;
}

} // namespace app::store
