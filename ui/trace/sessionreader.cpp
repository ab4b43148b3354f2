#include "ui/trace/sessionreader.h"

#include "app/async/deliver.h"
#include "ui/trace/attributefilter.h"
#include "ui/trace/transcripts.h"

#include <algorithm>

namespace ui {
namespace {

/// Each telling builds the chat anew.
constexpr int tracesPerTelling = 25;

} // namespace

/// Touched by one thread at a time: by a pool thread between ask() and its answer, else by the UI's.
struct SessionReader::Work {
    std::vector<app::trace::TraceId> traces; ///< oldest first
    int next = 0;
    int omitted = 0;
    app::trace::Transcriber reader;
    app::trace::Transcript transcript;
};

SessionReader::SessionReader(app::sources::TraceSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
}

SessionReader::~SessionReader() { cancel(); }

void SessionReader::cancel()
{
    ++m_generation;
    m_searching.cancel();
    m_fetching.cancel();
    m_reading.cancel();
    m_work.reset();
}

void SessionReader::read(const std::string &session)
{
    cancel();
    app::query::SearchRequest request;
    request.query = filterForSession(session);
    request.limit = mostTraces;
    request.spansPerSpanSet = 1;
    request.isCounting = true;
    request.areCallsWanted = false;
    m_searching = m_source.search(request);
    app::deliver(m_searching, this,
                 [this, asked = m_generation](app::Result<app::query::SearchAnswer> answer) {
                     if (asked != m_generation)
                         return;
                     if (answer)
                         takeFound(*std::move(answer));
                     else
                         Q_EMIT failed(answer.error());
                 });
}

void SessionReader::takeFound(app::query::SearchAnswer answer)
{
    m_work = std::make_shared<Work>();
    auto &found = answer.traces;
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.summary.startUnixNano < b.summary.startUnixNano;
    });
    for (const auto &match : found)
        m_work->traces.push_back(match.summary.id);
    m_work->omitted = std::max(0, answer.matchedTraces - int(found.size()));
    askNext();
}

void SessionReader::askNext()
{
    const auto next = std::size_t(m_work->next);
    if (next == m_work->traces.size() || (next > 0 && next % tracesPerTelling == 0))
        tell();
    if (next == m_work->traces.size())
        return;
    m_fetching = m_source.trace(m_work->traces[next]);
    using Answer = app::Result<std::shared_ptr<const app::trace::Trace>>;
    app::deliver(m_fetching, this, [this, asked = m_generation](Answer answer) {
        if (asked != m_generation)
            return;
        using Kind = app::Error::Kind;
        if (answer)
            takeTrace(*std::move(answer));
        else if (answer.error().kind == Kind::NotFound) // removed since it was found
            takeTrace(std::make_shared<const app::trace::Trace>());
        else
            Q_EMIT failed(answer.error());
    });
}

void SessionReader::takeTrace(std::shared_ptr<const app::trace::Trace> trace)
{
    m_reading.ask(
        this,
        [work = m_work, trace = std::move(trace)](QPromise<bool> &) {
            addCalls(*trace, work->reader, work->transcript);
            return true;
        },
        [this, asked = m_generation](bool) {
            if (asked != m_generation)
                return;
            ++m_work->next;
            askNext();
        });
}

void SessionReader::tell()
{
    SessionTranscript soFar;
    soFar.transcript = std::make_shared<const app::trace::Transcript>(m_work->transcript);
    soFar.readTraces = m_work->next;
    soFar.knownTraces = int(m_work->traces.size());
    soFar.omittedTraces = m_work->omitted;
    Q_EMIT told(soFar);
}

} // namespace ui
