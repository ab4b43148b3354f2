#include "app/store/verify.h"

#include "app/store/connection.h"
#include "app/store/entry.h"
#include "app/store/fixedcolumns.h"
#include "app/store/segmentblock.h"
#include "app/store/segmenttable.h"
#include "app/store/sqlite.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

namespace app::store {
namespace {

constexpr std::size_t cacheBytes = 16 * 1024 * 1024; // what columns need of each other

class Verification
{
public:
    Verification(SQLite::Database &database, std::shared_ptr<SegmentAccess> access)
        : m_database(database)
        , m_access(std::move(access))
    {
    }

    VerifyReport run()
    {
        attempt("the database", [this] { checkDatabase(); });
        attempt("the segments", [this] { checkSegments(); });
        attempt("the log", [this] { checkLog(); });
        const auto damage = m_access->damage.sentences();
        m_report.problems.insert(m_report.problems.end(), damage.begin(), damage.end());
        return std::move(m_report);
    }

private:
    template <typename Job>
    void attempt(const std::string &what, Job job)
    {
        if (const auto done = guarded(job); !done)
            problem(what + ": " + done.error().detail);
    }
    void problem(std::string sentence) { m_report.problems.push_back(std::move(sentence)); }

    void checkDatabase()
    {
        SQLite::Statement check(m_database, "PRAGMA integrity_check(100)");
        while (check.executeStep()) {
            if (const auto line = check.getColumn(0).getString(); line != "ok")
                problem("the database: " + line);
        }
    }

    void checkSegments()
    {
        for (const auto &row : readSegmentRows(m_database)) {
            ++m_report.segments;
            m_report.spans += row.spans;
            attempt("segment " + std::to_string(row.id), [&] { checkSegment(row); });
        }
    }

    void checkSegment(const SegmentRow &row)
    {
        const auto name = "segment " + std::to_string(row.id);
        auto catalogue = decodeCatalogue(row.catalogue);
        if (!catalogue)
            return problem(name + ", its catalogue: " + catalogue.error().detail);
        if (catalogue->extent.spans != row.spans || catalogue->extent.traces != row.traces)
            problem(name + " holds another number of spans or traces than its catalogue says");
        checkChunks(row.id, catalogue->chunks);
        const SegmentBlock block(row.id, *std::move(catalogue), m_access);
        for (const auto &entry : block.catalogue().entries)
            checkColumn(block, entry);
        (void)block.traceOffsets(); // an error is noted as damage, like those of the columns
        checkTraces(block);
    }

    void checkChunks(std::int64_t segment, ChunkNumber expected)
    {
        SQLite::Statement count(m_database, "SELECT count(*) FROM chunk WHERE id >= ? AND id < ?");
        count.bind(1, chunkPlace(segment, 0));
        count.bind(2, chunkPlace(segment + 1, 0));
        count.executeStep();
        const auto there = count.getColumn(0).getInt64();
        m_report.chunks += there;
        if (there != std::int64_t(expected)) {
            problem("segment " + std::to_string(segment) + " has " + std::to_string(there)
                    + " chunks of " + std::to_string(expected));
        }
    }

    void checkColumn(const SegmentBlock &block, const CatalogueEntry &entry)
    {
        const auto column = block.column(entry.facts.id);
        if (!column || !entry.isListed)
            return;
        const auto &facts = entry.facts;
        const bool isKept = entry.dictionary == 0 || (*column)->dictionary.size() == facts.distinct;
        const auto &ints = (*column)->ints;
        const bool isInRange = std::all_of(ints.begin(), ints.end(), [&](std::int64_t value) {
            return value >= facts.leastInt && value <= facts.greatestInt;
        });
        if (!isKept || !isInRange) {
            problem(block.name() + ", " + describe(facts.id)
                    + ": it holds other values than the catalogue says");
        }
    }

    void checkTraces(const SegmentBlock &block)
    {
        const auto spans = block.column(columnId(Fixed::TraceSpans));
        if (!spans)
            return;
        const auto &counts = (*spans)->codes;
        if (std::accumulate(counts.begin(), counts.end(), std::uint64_t(0)) != block.extent().spans)
            problem(block.name() + ": its traces have another number of spans than it holds");
    }

    void checkLog()
    {
        SQLite::Statement select(m_database,
                                 "SELECT position, payload, spans FROM log ORDER BY position");
        while (select.executeStep()) {
            ++m_report.logRows;
            const auto row =
                "row " + std::to_string(select.getColumn(0).getInt64()) + " of the log";
            const auto batch = readPayload(select.getColumn(1).getString());
            if (!batch)
                problem(row + " cannot be read: " + batch.error().detail);
            else if (std::int64_t(trace::spanCount(**batch)) != select.getColumn(2).getInt64())
                problem(row + " holds another number of spans than it says");
        }
    }

    SQLite::Database &m_database;
    const std::shared_ptr<SegmentAccess> m_access;
    VerifyReport m_report;
};

} // namespace

Result<VerifyReport> verify(const Store::Options &options)
{
    APP_TRY(auto frozen, connectForReading(options));
    APP_CHECK(guarded([&] { frozen.exec("BEGIN"); }));
    APP_TRY(auto chunks, guarded([&] { return std::make_unique<ChunkReader>(std::move(frozen)); }));
    auto &database = chunks->frozen();
    return Verification(database, std::make_shared<SegmentAccess>(std::move(chunks), cacheBytes))
        .run();
}

} // namespace app::store
