#include "app/store/store.h"

#include "app/store/connection.h"
#include "app/store/filelock.h"
#include "app/store/head.h"
#include "app/store/logreader.h"
#include "app/store/logwriter.h"
#include "app/store/path.h"
#include "app/store/sqlite.h"
#include "app/store/writer.h"

#include <optional>
#include <system_error>
#include <utility>

namespace app::store {
namespace {

std::int64_t fileBytes(const std::string &path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(filePath(path), error);
    return error ? 0 : std::int64_t(size);
}

} // namespace

/// What only a writing store has, in the order it is made.
struct WritingSide {
    WritingSide(FileLock held, SQLite::Database connection, Head &head)
        : lock(std::move(held))
        , database(std::move(connection))
        , log(database)
        , writer(database, [&head](const Batches &batches) { head.add(batches); })
    {
    }
    FileLock lock;
    SQLite::Database database;
    LogWriter log;
    Writer writer;
};

struct Store::Private {
    Private(Options given, SQLite::Database reading)
        : options(std::move(given))
        , reader(std::make_unique<LogReader>(std::move(reading)))
    {
    }
    ~Private();
    void submit(Writer::Request request);

    Options options;
    std::unique_ptr<LogReader> reader;
    Damage damage;
    Head head;
    std::unique_ptr<WritingSide> writing; // null when read-only
};

Store::Private::~Private()
{
    if (writing)
        writing->writer.stop();
    reader
        .reset(); // first, so that the writing connection is the last and leaves no write-ahead log behind
}

void Store::Private::submit(Writer::Request request)
{
    if (writing)
        writing->writer.submit(std::move(request));
    else
        request.done(fail(Error::Kind::Unsupported, "the store is open for reading only"));
}

Store::Store(std::unique_ptr<Private> filled) : d(std::move(filled)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const Options &options)
{
    std::optional<FileLock> lock;
    std::optional<SQLite::Database> database;
    if (!options.readOnly) {
        APP_TRY(lock, FileLock::acquire(options.path + ".lock"));
        APP_TRY(database, connectForWriting(options));
    }
    APP_TRY(auto reading, connectForReading(options));
    auto d = std::make_unique<Private>(options, std::move(reading));
    d->damage = d->reader->readAll([&d](const Batches &batches) { d->head.add(batches); });
    d->head.snapshot();
    if (database) {
        APP_TRY(d->writing, guarded([&] {
                    return std::make_unique<WritingSide>(*std::move(lock), *std::move(database),
                                                         d->head);
                }));
    }
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

void Store::append(Intake intake, Acknowledge acknowledge)
{
    Writer::Request request;
    request.done = std::move(acknowledge);
    if (auto entry = d->writing ? toEntry(intake) : Entry(); !entry) {
        request.write = [error = entry.error()]() -> Result<> { return tl::unexpected(error); };
    } else if (entry->spans > 0) {
        request.bytes = entry->plainBytes;
        request.batch = std::move(intake.batch);
        request.write = [this,
                         stored = std::make_shared<const Entry>(*std::move(entry))]() -> Result<> {
            d->writing->log.append(*stored);
            return {};
        };
    } else {
        request.write = [] { return Result<>(); };
    }
    d->submit(std::move(request));
}

std::shared_ptr<const Snapshot> Store::snapshot() const { return d->head.snapshot(); }

Stats Store::stats() const
{
    auto stats = d->head.stats();
    stats.bytes = fileBytes(d->options.path) + fileBytes(d->options.path + "-wal");
    return stats;
}

std::vector<std::string> Store::damage() const { return d->damage.sentences; }

void Store::onAppended(std::function<void()> listener)
{
    if (d->writing)
        d->writing->writer.onAppended(std::move(listener));
}

Result<Store::Backlog> Store::backlog(const std::string &destination, int maxRows,
                                      std::size_t maxBytes) const
{
    return d->reader->backlog(destination, maxRows, maxBytes, d->damage.undeliverable);
}

void Store::place(const std::string &destination, Acknowledge done)
{
    d->submit({[this, destination]() -> Result<> {
                   d->writing->log.place(destination);
                   return {};
               },
               {},
               destination.size(),
               std::move(done)});
}

void Store::advance(const std::string &destination, std::int64_t position, Acknowledge done)
{
    d->submit(
        {[this, destination, position] { return d->writing->log.advance(destination, position); },
         {},
         destination.size(),
         std::move(done)});
}

void Store::setAside(const std::string &destination, std::int64_t position, std::string reason,
                     Acknowledge done)
{
    SetAside aside{destination, position, std::move(reason), 0};
    d->submit({[this, aside = std::move(aside)] { return d->writing->log.setAside(aside); },
               {},
               destination.size(),
               std::move(done)});
}

std::vector<SetAside> Store::setAsides() const { return d->reader->setAsides(); }

void Store::forget(const std::string &destination, Acknowledge done)
{
    d->submit({[this, destination]() -> Result<> {
                   d->writing->log.forget(destination);
                   return {};
               },
               {},
               destination.size(),
               std::move(done)});
}

} // namespace app::store
