#include "app/sources/sourcetest.h"

#include "app/sources/limits.h"
#include "app/sources/tempojob.h"
#include "app/sources/temposource.h"

#include <QElapsedTimer>
#include <memory>

namespace app::sources {
namespace {

using DataSources = QList<DataSource>;

/// Lists them; a token that may not is shown those of the pages, as every viewer is.
class Listing final : public TempoJob<DataSources>
{
public:
    Listing(TempoAccess access, broadcast::OtlpClient &client, Clock &clock, QObject *parent)
        : TempoJob<DataSources>(m_own, parent)
        , m_own{std::move(access), client, clock}
    {
    }
    ~Listing() override { m_own.decoders.waitForDone(); }

protected:
    void begin() override
    {
        fetch({.path = "/api/datasources", .query = {}}, [this](const broadcast::Answer &answer) {
            if (answer.status != 403)
                return take(answer);
            m_refusal = grafanaErrorOf(answer);
            fetch({.path = "/api/frontend/settings", .query = {}},
                  [this](const broadcast::Answer &second) { take(second); });
        });
    }

private:
    void take(const broadcast::Answer &answer)
    {
        decode<DataSources>(
            [answer]() -> Result<DataSources> {
                if (!isOk(answer))
                    return tl::unexpected(grafanaErrorOf(answer));
                APP_TRY(const auto body, bodyOf(answer, {}));
                return dataSourcesFrom(body);
            },
            [this](Result<DataSources> result) {
                if (!result && m_refusal)
                    result = tl::unexpected(*m_refusal);
                finish(std::move(result));
            });
    }

    TempoLink m_own;
    std::optional<Error> m_refusal;
};

/// One test, step by step; deletes itself at its end.
class Run final : public QObject
{
public:
    Run(SourceTest &test, broadcast::OtlpClient &client, Clock &clock, SourceDraft draft)
        : QObject(&test)
        , m_test(test)
        , m_client(client)
        , m_clock(clock)
        , m_draft(std::move(draft))
    {
    }
    QFuture<Result<SourceReport>> start();

private:
    void choose();
    void echo();
    void askVersion();
    void search();
    void finish(Result<SourceReport> result);
    /// A failure ends the test, anything else goes on.
    template <typename T, typename Next>
    auto orEnd(Next next)
    {
        return [this, next](const Result<T> &result) {
            if (!result)
                return finish(tl::unexpected(result.error()));
            next(result);
        };
    }

    SourceTest &m_test;
    broadcast::OtlpClient &m_client;
    Clock &m_clock;
    SourceDraft m_draft;
    SourceReport m_report;
    QElapsedTimer m_watch;
    std::unique_ptr<TempoSource> m_source;
    QPromise<Result<SourceReport>> m_promise;
    QFutureWatcher<Result<SourceReport>> m_caller;
};

QFuture<Result<SourceReport>> Run::start()
{
    m_watch.start();
    m_promise.start();
    auto future = m_promise.future();
    connect(&m_caller, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
    m_caller.setFuture(future);
    m_draft.source.kind == SavedSource::Kind::Grafana ? choose() : echo();
    return future;
}

void Run::choose()
{
    deliver(m_test.dataSources(m_draft), this, [this](const Result<DataSources> &all) {
        const bool isUnlisted = !all && all.error().kind == Error::Kind::Unauthorized
            && !m_draft.source.dataSource.isEmpty();
        if (isUnlisted) // may still be asked by the uid that the person gave
            return echo();
        const auto chosen = all ? chosenFrom(*all, m_draft.source.dataSource)
                                : Result<DataSource>(tl::unexpected(all.error()));
        if (!chosen)
            return finish(tl::unexpected(chosen.error()));
        m_draft.source.dataSource = chosen->uid;
        echo();
    });
}

void Run::echo()
{
    m_source = std::make_unique<TempoSource>(accessTo(m_draft), m_client, m_clock);
    deliver(m_source->echo(), this, orEnd<void>([this](const auto &) { askVersion(); }));
}

/// Not every Tempo tells it, and not every proxy lets it through.
void Run::askVersion()
{
    deliver(m_source->version(), this, [this](const Result<std::string> &version) {
        m_report.version = version.value_or(std::string());
        search();
    });
}

void Run::search()
{
    const auto now = m_clock.now();
    query::SearchRequest request{.query = "{ }", .range = {now - limits::hourNs, now}};
    request.areCallsWanted = false;
    request.limit = 1;
    deliver(m_source->search(request), this,
            orEnd<query::SearchAnswer>([this](const Result<query::SearchAnswer> &found) {
                m_report.hasTraces = !found->traces.empty();
                m_report.source = m_draft.source;
                m_report.elapsed = std::chrono::milliseconds(m_watch.elapsed());
                finish(m_report);
            }));
}

void Run::finish(Result<SourceReport> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace

SourceTest::SourceTest(broadcast::OtlpClient &client, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

QFuture<Result<SourceReport>> SourceTest::run(const SourceDraft &draft)
{
    return (new Run(*this, m_client, m_clock, trimmed(draft)))->start();
}

QFuture<Result<DataSources>> SourceTest::dataSources(const SourceDraft &draft)
{
    TempoAccess access{.base = grafanaOf(draft.source),
                       .headers = {bearerHeader(draft.secret)},
                       .name = draft.source.name};
    return (new Listing(std::move(access), m_client, m_clock, this))->start();
}

} // namespace app::sources
