#include "app/store/store.h"

#include "app/store/connection.h"
#include "app/store/entry.h"
#include "app/store/filelock.h"
#include "app/store/head.h"
#include "app/store/holdings.h"
#include "app/store/logreader.h"
#include "app/store/logwriter.h"
#include "app/store/maintenance.h"
#include "app/store/opening.h"
#include "app/store/path.h"
#include "app/store/segmentsink.h"
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
    WritingSide(FileLock held, SQLite::Database connection, Head &head, Holdings &holdings)
        : lock(std::move(held))
        , database(std::move(connection))
        , log(database)
        , segments(database)
        , writer(database, [&head](std::vector<HeadRow> rows) { head.add(std::move(rows)); })
        , sink(writer, segments, [this, &holdings](const SegmentChange &change) {
            for (const auto &segment : holdings.install(change))
                maintenance->retire(segment);
        })
    {
    }

    FileLock lock;
    SQLite::Database database;
    LogWriter log;
    SegmentWriter segments;
    Writer writer;
    SegmentSink sink;
    std::unique_ptr<Maintenance> maintenance;
};

struct Store::Private {
    explicit Private(Options given) : options(std::move(given)) {}
    ~Private();
    void submit(Writer::Request request);
    /// Of what destinations are at; small beside spans.
    void change(std::function<Result<>()> write, Acknowledge done);
    LogWriter *log() const { return writing ? &writing->log : nullptr; }
    Result<> openForReading();
    Result<> openForWriting();
    Result<> load(SQLite::Database &database, std::unique_ptr<ChunkReader> chunks);
    /// Rows that wait for nobody any more can go.
    Acknowledge delivered(Acknowledge done);

    const Options options;
    std::unique_ptr<Head> head = std::make_unique<Head>();
    std::unique_ptr<Holdings> holdings;
    std::unique_ptr<LogReader> reader;
    Opened opened;
    std::unique_ptr<WritingSide> writing; // null when read-only
};

/// The writing connection is the last, so that it leaves no write-ahead log behind.
Store::Private::~Private()
{
    if (!writing)
        return;
    if (writing->maintenance)
        writing->maintenance->stop();
    writing->writer.stop(); // what it finishes tells maintenance
    writing->maintenance.reset();
    reader.reset();
    holdings.reset();
    head.reset();
}

void Store::Private::submit(Writer::Request request)
{
    if (writing)
        writing->writer.submit(std::move(request));
    else
        request.done(fail(Error::Kind::Unsupported, "the store is open for reading only"));
}

void Store::Private::change(std::function<Result<>()> write, Acknowledge done)
{
    submit({.write = std::move(write), .row = {}, .bytes = 0, .done = std::move(done)});
}

Result<> Store::Private::load(SQLite::Database &database, std::unique_ptr<ChunkReader> chunks)
{
    const auto access = std::make_shared<SegmentAccess>(std::move(chunks), options.cacheBytes);
    holdings = std::make_unique<Holdings>(*head, access);
    APP_TRY(opened, readEverything(database, *head, *holdings));
    head->applySettled();
    head->snapshot();
    return {};
}

/// One connection sees one moment, so that nobody can take a segment away between its row and its chunks.
Result<> Store::Private::openForReading()
{
    APP_TRY(auto frozen, connectForReading(options));
    APP_TRY(auto forLog, connectForReading(options));
    APP_CHECK(guarded([&] { frozen.exec("BEGIN"); }));
    reader = std::make_unique<LogReader>(std::move(forLog));
    APP_TRY(auto chunks, guarded([&] { return std::make_unique<ChunkReader>(std::move(frozen)); }));
    auto &database = chunks->frozen();
    return load(database, std::move(chunks));
}

Result<> Store::Private::openForWriting()
{
    APP_TRY(auto lock, FileLock::acquire(options.path + ".lock"));
    APP_TRY(auto database, connectForWriting(options));
    APP_TRY(auto reading, connectForReading(options));
    APP_TRY(auto forLog, connectForReading(options));
    reader = std::make_unique<LogReader>(std::move(forLog));
    APP_CHECK(load(reading, std::make_unique<ChunkReader>(options)));
    return guarded([&] {
        writing =
            std::make_unique<WritingSide>(std::move(lock), std::move(database), *head, *holdings);
        writing->maintenance =
            std::make_unique<Maintenance>(options, std::move(reading), writing->sink, *holdings,
                                          *head, Waiting{opened.logSpans, opened.logBytes});
        writing->maintenance->start();
    });
}

Store::Acknowledge Store::Private::delivered(Acknowledge done)
{
    return [this, done = std::move(done)](const Result<> &result) {
        if (result)
            writing->maintenance->noteDelivered();
        done(result);
    };
}

Store::Store(std::unique_ptr<Private> filled) : d(std::move(filled)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const Options &options)
{
    auto d = std::make_unique<Private>(options);
    APP_CHECK(options.readOnly ? d->openForReading() : d->openForWriting());
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
        request.row =
            std::make_shared<HeadRow>(HeadRow{0, std::move(intake.batch), entry->plainBytes});
        request.done = [this, spans = entry->spans, bytes = entry->plainBytes,
                        done = std::move(request.done)](const Result<> &result) {
            if (result)
                d->writing->maintenance->noteAppended(spans, bytes);
            done(result);
        };
        request.write = [this, row = request.row,
                         stored = std::make_shared<const Entry>(*std::move(entry))]() -> Result<> {
            row->position = d->writing->log.append(*stored);
            return {};
        };
    } else {
        request.write = [] { return Result<>(); };
    }
    d->submit(std::move(request));
}

std::shared_ptr<const Snapshot> Store::snapshot() const { return d->head->snapshot(); }

Stats Store::stats() const
{
    auto stats = d->head->stats();
    stats.bytes = fileBytes(d->options.path) + fileBytes(d->options.path + "-wal");
    stats.segments = std::int64_t(d->holdings->segments().size());
    const auto pruned = d->holdings->pruned();
    stats.prunedSpans = pruned.spans;
    stats.prunedTraces = pruned.traces;
    stats.prunedBySize = pruned.bySize;
    stats.prunedUntilUnixNano = pruned.untilUnixNano;
    stats.logSpans = d->opened.logSpans;
    stats.waitingBytes = d->opened.waitingBytes;
    stats.freeBytes = d->opened.use.freeBytes;
    if (d->writing)
        d->writing->maintenance->addTo(stats);
    return stats;
}

std::vector<std::string> Store::damage() const
{
    auto sentences = d->opened.damage.sentences;
    const auto found = d->holdings->damage();
    sentences.insert(sentences.end(), found.begin(), found.end());
    return sentences;
}

void Store::onAppended(std::function<void(const Batches &)> listener)
{
    if (d->writing)
        d->writing->writer.onAppended(std::move(listener));
}

Result<Store::Backlog> Store::backlog(const Reading &reading) const
{
    return d->reader->backlog(reading, d->opened.damage.undeliverable);
}

Result<Store::Backlog> Store::backlog(const std::string &destination, int maxRows,
                                      std::size_t maxBytes, Queue queue) const
{
    return backlog({destination, maxRows, maxBytes, queue});
}

void Store::place(const std::string &destination, Acknowledge done)
{
    d->change(
        [log = d->log(), destination] {
            log->place(destination);
            return Result<>();
        },
        std::move(done));
}

void Store::advance(const std::string &destination, std::int64_t position, Acknowledge done)
{
    d->change(
        [log = d->log(), destination, position] { return log->advance(destination, position); },
        d->delivered(std::move(done)));
}

void Store::setAside(const std::string &destination, std::int64_t position, const Refusal &refusal,
                     Acknowledge done)
{
    d->change(
        [log = d->log(), destination, position, aside = asideOf(refusal, d->options.clock())] {
            return log->setAside(destination, position, aside);
        },
        d->delivered(std::move(done)));
}

std::vector<SetAside> Store::setAsides() const { return d->reader->setAsides(); }

void Store::sendAgain(const std::string &destination, std::vector<std::int64_t> ids,
                      Acknowledge done)
{
    d->change(
        [log = d->log(), destination, ids = std::move(ids)] {
            log->asides().sendAgain(destination, ids);
            return Result<>();
        },
        std::move(done));
}

void Store::refuseAgain(std::int64_t id, const Refusal &refusal, Acknowledge done)
{
    d->change(
        [log = d->log(), id, aside = asideOf(refusal, d->options.clock())] {
            log->asides().refuseAgain(id, aside);
            return Result<>();
        },
        std::move(done));
}

void Store::discard(const std::string &destination, std::vector<std::int64_t> ids, Acknowledge done)
{
    d->change(
        [log = d->log(), destination, ids = std::move(ids)] {
            log->asides().discard(destination, ids);
            return Result<>();
        },
        std::move(done));
}

void Store::unplace(const std::string &destination, Acknowledge done)
{
    d->change(
        [log = d->log(), destination] {
            log->unplace(destination);
            return Result<>();
        },
        d->delivered(std::move(done)));
}

void Store::forget(const std::string &destination, Acknowledge done)
{
    d->change(
        [log = d->log(), destination] {
            log->forget(destination);
            return Result<>();
        },
        d->delivered(std::move(done)));
}

void Store::compact(Acknowledge done)
{
    if (d->writing)
        d->writing->maintenance->compact(std::move(done));
    else
        done(fail(Error::Kind::Unsupported, "the store is open for reading only"));
}

void Store::prune(const PruneLimits &limits, Acknowledge done)
{
    if (d->writing)
        d->writing->maintenance->prune(limits, std::move(done));
    else
        done(fail(Error::Kind::Unsupported, "the store is open for reading only"));
}

} // namespace app::store
