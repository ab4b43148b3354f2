#include "app/store/filelock.h"

#include "app/store/path.h"

#include <cerrno>
#include <system_error>
#include <utility>

#ifdef _WIN32
#define NOMINMAX
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace app::store {
namespace {

constexpr std::intptr_t none = -1;

tl::unexpected<Error> held(std::string holder)
{
    while (!holder.empty() && (holder.back() < '0' || holder.back() > '9'))
        holder.pop_back();
    return fail(Error::Kind::Busy,
                holder.empty() ? "another process writes to this store"
                               : "process " + holder + " writes to this store");
}

#ifdef _WIN32

constexpr DWORD lockedByte = 0x40000000; // beyond the text, which others may then read

tl::unexpected<Error> failed(const std::string &what, const std::string &path)
{
    const std::error_code code(int(GetLastError()), std::system_category());
    return fail(Error::Kind::Internal, what + " " + path + ": " + code.message());
}

std::string read(HANDLE file)
{
    char text[32] = {};
    DWORD size = 0;
    ReadFile(file, text, sizeof text, &size, nullptr);
    return {text, size};
}

Result<std::intptr_t> lock(const std::string &path)
{
    const HANDLE file = CreateFileW(filePath(path).c_str(), GENERIC_READ | GENERIC_WRITE,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return failed("cannot open", path);
    OVERLAPPED place = {};
    place.Offset = lockedByte;
    const DWORD flags = LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY;
    if (!LockFileEx(file, flags, 0, 1, 0, &place)) {
        const auto holder = read(file);
        CloseHandle(file);
        return held(holder);
    }
    const auto text = std::to_string(GetCurrentProcessId()) + "\n";
    DWORD written = 0;
    SetEndOfFile(file);
    WriteFile(file, text.data(), DWORD(text.size()), &written, nullptr);
    return std::intptr_t(file);
}

void release(std::intptr_t handle) { CloseHandle(HANDLE(handle)); }

#else

tl::unexpected<Error> failed(const std::string &what, const std::string &path)
{
    const std::error_code code(errno, std::generic_category());
    return fail(Error::Kind::Internal, what + " " + path + ": " + code.message());
}

std::string read(int file)
{
    char text[32] = {};
    const auto size = ::pread(file, text, sizeof text, 0);
    return {text, size > 0 ? std::size_t(size) : 0};
}

Result<std::intptr_t> lock(const std::string &path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return failed("cannot open", path);
    // flock and not fcntl: it belongs to the open file, so that a second store in this process is refused as well
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const auto holder = read(file);
        ::close(file);
        return held(holder);
    }
    const auto text = std::to_string(::getpid()) + "\n";
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, text.data(), text.size(), 0) < 0) {
        const auto error = failed("cannot write", path);
        ::close(file);
        return error;
    }
    return std::intptr_t(file);
}

void release(std::intptr_t handle) { ::close(int(handle)); }

#endif

} // namespace

FileLock::FileLock(std::intptr_t handle) : m_handle(handle) {}

FileLock::FileLock(FileLock &&other) noexcept : m_handle(std::exchange(other.m_handle, none)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

FileLock::~FileLock()
{
    if (m_handle != none)
        release(m_handle);
}

Result<FileLock> FileLock::acquire(const std::string &path)
{
    APP_TRY(const auto handle, lock(path));
    return FileLock(handle);
}

#ifdef _WIN32
Result<> makePrivate(const std::string &)
{
    return {}; // the folder's access list, inherited from the person's profile, already says so
}
#else
Result<> makePrivate(const std::string &path)
{
    if (::chmod(path.c_str(), 0600) == 0)
        return {};
    // an existing file must not be opened here: closing it would drop the locks SQLite has on it in this process
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return failed("cannot make", path);
    ::close(file);
    return {};
}
#endif

} // namespace app::store
