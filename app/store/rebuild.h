#pragma once

#include "app/store/headblock.h"
#include "app/trace/span.h"

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace app::store {

using Batches = std::vector<std::shared_ptr<const trace::Batch>>;
using TakeRows = std::function<void(std::vector<HeadRow>)>;

/// What could not be read of a log.
struct Damage {
    std::set<std::int64_t>
        undeliverable; ///< positions of rows that wait for delivery and cannot be decoded
    std::vector<std::string> sentences;
};

/// Hands over every readable row of a log behind a position, in its order and in portions, decoded with all cores. A
/// row that cannot be decoded and a page that cannot be read are noted and passed over.
class Rebuild
{
public:
    Rebuild(SQLite::Database &database, const TakeRows &take);
    Damage run(std::int64_t behind);

private:
    struct Row {
        std::int64_t position = 0;
        bool deliver = false;
        std::string payload;
        std::size_t plainBytes = 0;
    };
    void readBehind(std::int64_t position);
    void probeBehind(std::int64_t position, const std::string &reason);
    int probe(std::int64_t first, std::int64_t last);
    void add(Row row);
    void flush();

    SQLite::Database &m_database;
    const TakeRows &m_take;
    std::vector<Row> m_portion;
    std::size_t m_portionBytes = 0;
    std::int64_t m_last = 0;
    Damage m_damage;
};

} // namespace app::store
