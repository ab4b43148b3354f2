#include "tests/support/dropvfs.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <random>
#include <sqlite3.h>
#include <vector>

namespace tests {
namespace {

constexpr std::size_t sectorBytes = 512;

/// One change the disk has not been told to keep yet.
struct Change {
    bool isTruncation = false;
    sqlite3_int64 offset = 0; ///< or the new size
    std::vector<unsigned char> bytes;
};

struct FileData {
    std::string path;
    std::vector<unsigned char> image; ///< what a running system sees
    std::vector<Change> pending;
};

} // namespace

struct DropVfs::State {
    std::mutex mutex;
    std::string name;
    sqlite3_vfs vfs = {};
    sqlite3_vfs *real = nullptr;
    std::map<std::string, FileData> files;
    std::int64_t capacity = -1;
    std::int64_t syncs = 0;
    int powerCuts = 0;
    std::int64_t writesUntilCut = 0; ///< below 1: none is due
    std::uint32_t cutSeed = 0;
    bool isDead = false;
};

namespace {

using State = DropVfs::State;

struct DropFile {
    sqlite3_file base;
    State *state;
    FileData *data;
    int bornAfterCuts;
    sqlite3_file *real;
};

DropFile &dropFile(sqlite3_file *file) { return *reinterpret_cast<DropFile *>(file); }
sqlite3_file *realFile(sqlite3_file *file) { return dropFile(file).real; }
State &stateOf(sqlite3_vfs *vfs) { return *static_cast<State *>(vfs->pAppData); }

bool isDead(const DropFile &file)
{
    return file.state->isDead || file.bornAfterCuts != file.state->powerCuts;
}

int closeFile(sqlite3_file *file) { return realFile(file)->pMethods->xClose(realFile(file)); }

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    auto &drop = dropFile(file);
    const std::lock_guard lock(drop.state->mutex);
    if (isDead(drop))
        return SQLITE_IOERR_READ;
    const auto &image = drop.data->image;
    const auto size = sqlite3_int64(image.size());
    const auto there = std::clamp<sqlite3_int64>(size - offset, 0, amount);
    std::memset(to, 0, std::size_t(amount));
    if (there > 0)
        std::memcpy(to, image.data() + offset, std::size_t(there));
    return there == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int apply(const Change &change, sqlite3_file *real)
{
    if (change.isTruncation)
        return real->pMethods->xTruncate(real, change.offset);
    return real->pMethods->xWrite(real, change.bytes.data(), int(change.bytes.size()),
                                  change.offset);
}

/// What the disk may have done on its own before the power went: a write whole, its first sectors, or nothing.
void applySome(FileData &data, std::mt19937 &random, sqlite3_vfs *vfs)
{
    std::vector<char> memory(std::size_t(vfs->szOsFile));
    auto *real = reinterpret_cast<sqlite3_file *>(memory.data());
    if (vfs->xOpen(vfs, data.path.c_str(), real, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_JOURNAL,
                   nullptr)
        != SQLITE_OK)
        return;
    std::shuffle(data.pending.begin(), data.pending.end(), random);
    for (auto &change : data.pending) {
        const auto fate = random() % 3;
        if (fate == 0)
            continue;
        if (fate == 1)
            change.bytes.resize(change.bytes.size() / 2 / sectorBytes * sectorBytes);
        if (change.isTruncation || !change.bytes.empty())
            apply(change, real);
    }
    real->pMethods->xClose(real);
}

void cutPower(State &state, std::uint32_t seed)
{
    state.isDead = true;
    ++state.powerCuts;
    std::mt19937 random(seed);
    for (auto &[path, data] : state.files) {
        if (seed != 0)
            applySome(data, random, state.real);
        data.pending.clear();
    }
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    auto &drop = dropFile(file);
    const std::lock_guard lock(drop.state->mutex);
    if (isDead(drop))
        return SQLITE_IOERR_WRITE;
    const auto end = offset + amount;
    if (drop.state->capacity >= 0 && end > drop.state->capacity)
        return SQLITE_FULL;
    auto &image = drop.data->image;
    if (sqlite3_int64(image.size()) < end)
        image.resize(std::size_t(end));
    const auto *bytes = static_cast<const unsigned char *>(from);
    std::copy_n(bytes, amount, image.begin() + offset);
    drop.data->pending.push_back({false, offset, {bytes, bytes + amount}});
    if (--drop.state->writesUntilCut == 0)
        cutPower(*drop.state, drop.state->cutSeed);
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    auto &drop = dropFile(file);
    const std::lock_guard lock(drop.state->mutex);
    if (isDead(drop))
        return SQLITE_IOERR_TRUNCATE;
    drop.data->image.resize(std::size_t(size));
    drop.data->pending.push_back({true, size, {}});
    return SQLITE_OK;
}

/// The real file plays the disk, so it need not be synced itself.
int syncFile(sqlite3_file *file, int)
{
    auto &drop = dropFile(file);
    const std::lock_guard lock(drop.state->mutex);
    if (isDead(drop))
        return SQLITE_IOERR_FSYNC;
    for (const auto &change : drop.data->pending) {
        if (const int code = apply(change, drop.real); code != SQLITE_OK)
            return code;
    }
    drop.data->pending.clear();
    ++drop.state->syncs;
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    auto &drop = dropFile(file);
    const std::lock_guard lock(drop.state->mutex);
    if (isDead(drop))
        return SQLITE_IOERR_FSTAT;
    *size = sqlite3_int64(drop.data->image.size());
    return SQLITE_OK;
}

int lockFile(sqlite3_file *file, int level)
{
    return realFile(file)->pMethods->xLock(realFile(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return realFile(file)->pMethods->xUnlock(realFile(file), level);
}
int checkLock(sqlite3_file *file, int *isLocked)
{
    return realFile(file)->pMethods->xCheckReservedLock(realFile(file), isLocked);
}
int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *file) { return realFile(file)->pMethods->xSectorSize(realFile(file)); }
int characteristics(sqlite3_file *file)
{
    return realFile(file)->pMethods->xDeviceCharacteristics(realFile(file));
}
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    return realFile(file)->pMethods->xShmMap(realFile(file), page, size, extend, to);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realFile(file)->pMethods->xShmLock(realFile(file), offset, count, flags);
}
void barrier(sqlite3_file *file) { realFile(file)->pMethods->xShmBarrier(realFile(file)); }
int unmapShared(sqlite3_file *file, int remove)
{
    return realFile(file)->pMethods->xShmUnmap(realFile(file), remove);
}

constexpr sqlite3_io_methods methods = {
    2,          closeFile,  readFile,    writeFile, truncateFile, syncFile,        sizeOfFile,
    lockFile,   unlockFile, checkLock,   control,   sectorSize,   characteristics, mapShared,
    lockShared, barrier,    unmapShared, nullptr,   nullptr};

std::vector<unsigned char> contents(sqlite3_file *real)
{
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    std::vector<unsigned char> bytes(std::size_t(size), 0);
    if (size > 0)
        real->pMethods->xRead(real, bytes.data(), int(size), 0);
    return bytes;
}

FileData *dataOf(State &state, const char *path, sqlite3_file *real)
{
    const auto [place, isNew] = state.files.try_emplace(path);
    if (isNew)
        place->second = {path, contents(real), {}};
    return &place->second;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto &state = stateOf(vfs);
    const std::lock_guard lock(state.mutex);
    file->pMethods = nullptr;
    if (state.isDead)
        return SQLITE_CANTOPEN;
    constexpr int kept = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    if (!name || !(flags & kept))
        return state.real->xOpen(state.real, name, file, flags, outFlags);
    auto *real =
        reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(DropFile));
    const int code = state.real->xOpen(state.real, name, real, flags, outFlags);
    if (code == SQLITE_OK)
        new (file) DropFile{{&methods}, &state, dataOf(state, name, real), state.powerCuts, real};
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    auto &state = stateOf(vfs);
    const std::lock_guard lock(state.mutex);
    if (state.isDead)
        return SQLITE_IOERR_DELETE;
    if (const auto place = state.files.find(name); place != state.files.end()) {
        place->second.image.clear();
        place->second.pending.clear();
    }
    return state.real->xDelete(state.real, name, syncFolder);
}

} // namespace

DropVfs::DropVfs(const std::string &name) : m_state(std::make_shared<State>())
{
    auto &state = *m_state;
    state.name = name;
    state.real = sqlite3_vfs_find(nullptr);
    state.vfs = *state.real; // paths, time and randomness are the real one's
    state.vfs.szOsFile = int(sizeof(DropFile)) + state.real->szOsFile;
    state.vfs.pNext = nullptr;
    state.vfs.zName = state.name.c_str();
    state.vfs.pAppData = &state;
    state.vfs.xOpen = openFile;
    state.vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&state.vfs, 0);
}

DropVfs::~DropVfs() { sqlite3_vfs_unregister(&m_state->vfs); }

const std::string &DropVfs::name() const { return m_state->name; }

void DropVfs::powerCut(std::uint32_t seed)
{
    const std::lock_guard lock(m_state->mutex);
    if (!m_state->isDead)
        cutPower(*m_state, seed);
}

void DropVfs::powerCutAfter(std::int64_t writes, std::uint32_t seed)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->writesUntilCut = writes;
    m_state->cutSeed = seed;
}

void DropVfs::powerOn()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->files.clear();
    m_state->isDead = false;
    m_state->writesUntilCut = 0; // a cut that never came is not for the next life
}

void DropVfs::setCapacity(std::int64_t bytes)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->capacity = bytes;
}

std::int64_t DropVfs::syncs() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->syncs;
}

} // namespace tests
