#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace tests {

/// A file system for SQLite that forgets what was not synced. Writes to the database and its logs wait in memory,
/// where every connection sees them, and reach the real file at xSync only; powerCut() drops the rest.
/// Creating and deleting a file count at once, and so does the -shm file, which SQLite makes anew after a crash.
/// Any thread. Outlives the connections that use it.
class DropVfs
{
public:
    explicit DropVfs(const std::string &name);
    ~DropVfs();
    DropVfs(const DropVfs &) = delete;
    DropVfs &operator=(const DropVfs &) = delete;

    const std::string &name() const;

    /// From now on every call fails. Of what was written and not synced, each write reaches the file whole, in part
    /// (to a 512-byte sector) or not at all, as `seed` has it, in any order; 0 drops all.
    void powerCut(std::uint32_t seed = 0);
    /// The same, inside the call that makes the given number of writes full.
    void powerCutAfter(std::int64_t writes, std::uint32_t seed = 0);
    /// The power is back; what is open stays dead.
    void powerOn();

    /// A file of `bytes` takes no more: SQLITE_FULL. Negative: no limit.
    void setCapacity(std::int64_t bytes);
    /// Syncs since the beginning, of all files.
    std::int64_t syncs() const;

    struct State;

private:
    std::shared_ptr<State> m_state;
};

} // namespace tests
