#include "app/store/rebuild.h"

#include "app/store/entry.h"
#include "app/store/limits.h"
#include "app/store/sqlite.h"

#include <SQLiteCpp/Column.h>
#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

namespace app::store {
namespace {

constexpr std::size_t portionBytes =
    16 * 1024 * 1024; // compressed: bounds the memory, feeds every core

template <typename Job>
void inParallel(std::size_t count, Job job)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (auto i = next++; i < count; i = next++)
            job(i);
    };
    std::vector<std::thread> helpers;
    const auto cores = std::max<std::size_t>(1, std::thread::hardware_concurrency());
    for (std::size_t i = 1; i < std::min(cores, count); ++i)
        helpers.emplace_back(work);
    work();
    for (auto &helper : helpers)
        helper.join();
}

} // namespace

Rebuild::Rebuild(SQLite::Database &database, const TakeRows &take)
    : m_database(database)
    , m_take(take)
{
}

Damage Rebuild::run(std::int64_t behind)
{
    m_last = behind;
    if (const auto read = guarded([&] { readBehind(behind); }); !read)
        probeBehind(m_last, read.error().detail);
    flush();
    return std::move(m_damage);
}

void Rebuild::readBehind(std::int64_t position)
{
    SQLite::Statement select(m_database,
                             "SELECT position, deliver, payload, plain_bytes FROM log"
                             " WHERE position > ? ORDER BY position");
    select.bind(1, position);
    while (select.executeStep()) {
        add({select.getColumn(0).getInt64(), select.getColumn(1).getInt() != 0,
             select.getColumn(2).getString(), std::size_t(select.getColumn(3).getInt64())});
    }
}

/// Behind a page that cannot be read, rows on other pages can still be asked for by their position.
void Rebuild::probeBehind(std::int64_t position, const std::string &reason)
{
    const auto end = guarded([&] {
        return m_database.execAndGet("SELECT seq FROM sqlite_sequence WHERE name = 'log'")
            .getInt64();
    });
    const auto last = std::min(end.value_or(position), position + limits::probesPastDamage);
    const int unreadable = probe(position + 1, last);
    m_damage.sentences.push_back("the log behind position " + std::to_string(position) + ": "
                                 + std::to_string(unreadable) + " rows cannot be read: " + reason);
}

int Rebuild::probe(std::int64_t first, std::int64_t last)
{
    int unreadable = 0;
    SQLite::Statement select(m_database,
                             "SELECT deliver, payload, plain_bytes FROM log WHERE position = ?");
    for (auto position = first; position <= last; ++position) {
        const auto read = guarded([&] {
            const StatementUse row(select);
            row->bind(1, position);
            if (row->executeStep())
                add({position, row->getColumn(0).getInt() != 0, row->getColumn(1).getString(),
                     std::size_t(row->getColumn(2).getInt64())});
        });
        unreadable += !read;
    }
    return unreadable;
}

void Rebuild::add(Row row)
{
    m_last = row.position;
    m_portionBytes += row.payload.size();
    m_portion.push_back(std::move(row));
    if (m_portionBytes >= portionBytes)
        flush();
}

void Rebuild::flush()
{
    std::vector<Result<std::shared_ptr<const trace::Batch>>> decoded(m_portion.size());
    inParallel(m_portion.size(),
               [&](std::size_t i) { decoded[i] = readPayload(m_portion[i].payload); });
    std::vector<HeadRow> rows;
    for (std::size_t i = 0; i < decoded.size(); ++i) {
        if (decoded[i]) {
            rows.push_back(
                {m_portion[i].position, *std::move(decoded[i]), m_portion[i].plainBytes});
            continue;
        }
        m_damage.sentences.push_back("row " + std::to_string(m_portion[i].position)
                                     + " of the log cannot be read: " + decoded[i].error().detail);
        if (m_portion[i].deliver)
            m_damage.undeliverable.insert(m_portion[i].position);
    }
    m_portion.clear();
    m_portionBytes = 0;
    m_take(std::move(rows));
}

} // namespace app::store
