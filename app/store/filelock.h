#pragma once

#include "app/base/result.h"

#include <cstdint>
#include <string>

namespace app::store {

/// Says that this process writes to a file: an exclusive lock on a file beside it, which holds the process id as text
/// for people and for the error of those who come second. The operating system drops the lock with the process, so
/// a crash leaves nothing to clean up; the lock file itself stays. Two locks in one process exclude each other, too.
class FileLock
{
public:
    /// Errors: Busy (the detail names the process), Internal (the file cannot be made).
    static Result<FileLock> acquire(const std::string &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    explicit FileLock(std::intptr_t handle);
    std::intptr_t m_handle; ///< descriptor (POSIX) or HANDLE (Windows)
};

/// Makes an empty file only its owner may read and write (mode 0600), or takes that right from others.
Result<> makePrivate(const std::string &path);

} // namespace app::store
