#include "ui/explore/searchflow.h"

#include "app/async/deliver.h"

#include <algorithm>
#include <limits>

namespace ui {
namespace {

using namespace std::chrono_literals;
constexpr auto blink = 150ms;
constexpr auto liveInterval = 1000ms;
constexpr int mostSpansOfTrace = 1000;

/// The fault is in the text, not in the source: what is shown already stays.
bool isMistake(const app::Error &error)
{
    return error.kind == app::Error::Kind::Invalid || error.kind == app::Error::Kind::Unsupported;
}

std::string queryText(const QString &query)
{
    return query.trimmed().isEmpty() ? std::string("{}") : query.toStdString();
}

} // namespace

SearchFlow::SearchFlow(app::sources::TraceSource &source, TraceListModel &model, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_model(model)
{
    m_blink.setSingleShot(true);
    m_blink.setInterval(blink);
    m_pause.setSingleShot(true);
    m_pause.setInterval(liveInterval);
    connect(&m_blink, &QTimer::timeout, this, [this] { setState(SearchState::Loading); });
    connect(&m_pause, &QTimer::timeout, this, &SearchFlow::refreshIfDue);
    connect(&model, &TraceListModel::finished, this, &SearchFlow::modelFinished);
    connect(&model, &TraceListModel::grown, this, &SearchFlow::modelGrown);
    connect(&model, &TraceListModel::failed, this, &SearchFlow::modelFailed);
    connect(&source, &app::sources::TraceSource::changed, this, &SearchFlow::sourceChanged);
}

void SearchFlow::ask(const QString &query, const TimeChoice &time)
{
    m_query = query;
    m_time = time;
    m_limit = firstLimit;
    start(Task::Ask);
}

void SearchFlow::askMore()
{
    m_limit = m_limit > std::numeric_limits<int>::max() / 2 ? std::numeric_limits<int>::max()
                                                            : m_limit * 2;
    start(Task::More);
}

void SearchFlow::askAll()
{
    m_limit = std::max(m_limit, m_model.counts().matchedTraces);
    start(Task::More);
}

void SearchFlow::askAgain() { start(Task::Ask); }

void SearchFlow::cancel()
{
    if (!isRunning())
        return;
    m_model.cancel();
    m_probing.cancel();
    end(m_model.rowCount() > 0 ? SearchState::Results : SearchState::Idle);
}

void SearchFlow::start(Task task)
{
    m_probing.cancel();
    m_hasChanged = false;
    m_watch.start();
    if (task == Task::Ask)
        m_blink.start();
    begin(task);
    // rows that are there already stay until all of the answer is there
    m_model.run(request(),
                task == Task::Ask ? TraceListModel::Rows::AsTheyCome
                                  : TraceListModel::Rows::AtTheEnd);
}

void SearchFlow::begin(Task task)
{
    const bool wasRunning = isRunning();
    m_task = task;
    if (wasRunning != isRunning())
        Q_EMIT runningChanged();
}

void SearchFlow::end(SearchState state)
{
    m_blink.stop();
    begin(Task::None);
    setState(state);
    refreshIfDue();
}

void SearchFlow::modelFinished()
{
    m_elapsed = std::chrono::milliseconds(m_watch.elapsed());
    m_isAnswerable = true;
    if (m_model.rowCount() == 0) {
        probe();
        return;
    }
    end(SearchState::Results);
    Q_EMIT answered();
}

/// What was found so far is to be seen.
void SearchFlow::modelGrown()
{
    m_blink.stop();
    setState(SearchState::Results);
}

void SearchFlow::modelFailed(const app::Error &error)
{
    const bool wasQuiet = m_task == Task::Refresh;
    if (wasQuiet) {
        end(m_state);
        Q_EMIT refreshFailed(error);
        return;
    }
    m_isAnswerable = false;
    const auto before = m_model.rowCount() > 0 ? SearchState::Results : SearchState::Idle;
    end(isMistake(error) ? before : SearchState::Failed);
    Q_EMIT failed(error);
}

/// Nothing found: is there anything at all? The two need different help.
void SearchFlow::probe()
{
    if (m_task != Task::Refresh)
        begin(Task::Probe);
    app::query::SearchRequest anything;
    anything.query = "{}";
    anything.limit = 1;
    anything.spansPerSpanSet = 1;
    anything.areCallsWanted = false;
    m_probing = m_source.search(std::move(anything));
    app::deliver(m_probing, this, [this](const app::Result<app::query::SearchAnswer> &answer) {
        const bool isEmpty = answer && answer->traces.empty();
        end(isEmpty ? SearchState::FirstSteps : SearchState::NoMatch);
        Q_EMIT answered();
    });
}

void SearchFlow::setSpansWanted(bool areWanted)
{
    if (m_areSpansWanted == areWanted)
        return;
    m_areSpansWanted = areWanted;
    if (areWanted && m_state == SearchState::Results)
        start(Task::More);
}

void SearchFlow::setLive(bool isLive)
{
    m_isLive = isLive;
    refreshIfDue();
}

void SearchFlow::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    refreshIfDue();
}

void SearchFlow::sourceChanged()
{
    m_hasChanged = true;
    refreshIfDue();
}

void SearchFlow::refreshIfDue()
{
    const bool isWanted = m_isLive && !m_isPaused && m_hasChanged && m_isAnswerable;
    if (!isWanted || m_task != Task::None || m_pause.isActive() || !m_time.isRelative())
        return;
    m_pause.start();
    start(Task::Refresh);
}

void SearchFlow::setState(SearchState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

app::query::SearchRequest SearchFlow::request() const
{
    app::query::SearchRequest request;
    request.query = queryText(m_query);
    request.range = rangeAt(m_time, app::now());
    request.limit = m_limit;
    if (m_areSpansWanted)
        request.spansPerSpanSet = mostSpansOfTrace;
    request.isCounting = true; // the page says "showing n of m"
    return request;
}

} // namespace ui
