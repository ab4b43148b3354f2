#include "app/store/opening.h"

#include "app/store/sqlite.h"

#include <SQLiteCpp/Column.h>
#include <utility>

namespace app::store {
namespace {

/// Rows that compaction found unreadable stay in the log: they are named again at each opening.
void addUnreadable(SQLite::Database &database, Damage &damage)
{
    for (const auto &[position, reason] : readUnreadable(database)) {
        damage.sentences.push_back("row " + std::to_string(position)
                                   + " of the log cannot be read: " + reason);
        damage.undeliverable.insert(position);
    }
}

} // namespace

Result<Opened> readEverything(SQLite::Database &database, Head &head, Holdings &holdings)
{
    return guarded([&]() -> Opened {
        const auto compacted = readState(database, "compacted");
        holdings.load(readSegmentRows(database), readPruneTotals(database), compacted);
        Opened opened;
        const TakeRows take = [&](std::vector<HeadRow> rows) {
            for (const auto &row : rows) {
                opened.logSpans += std::int64_t(trace::spanCount(*row.batch));
                opened.logBytes += std::int64_t(row.bytes);
            }
            head.add(std::move(rows));
        };
        opened.damage = Rebuild(database, take).run(compacted);
        addUnreadable(database, opened.damage);
        opened.waitingBytes = readWaitingBytes(database);
        opened.use = readFileUse(database);
        return opened;
    });
}

} // namespace app::store
