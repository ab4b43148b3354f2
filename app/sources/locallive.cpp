#include "app/sources/locallive.h"

#include "app/async/deliver.h"
#include "app/async/runon.h"

#include <chrono>
#include <utility>

namespace app::sources {
namespace {

constexpr std::chrono::milliseconds tellInterval{100};

} // namespace

LocalLive::LocalLive(QObject *parent) : LiveSource(parent), m_batching(this)
{
    m_reader.setMaxThreadCount(1);
    m_batching.setSingleShot(true);
    m_batching.setInterval(tellInterval);
    connect(&m_batching, &QTimer::timeout, this, &LocalLive::read);
}

LocalLive::~LocalLive() { m_reader.waitForDone(); }

Result<> LocalLive::follow(const std::string &query)
{
    APP_CHECK(checkLiveQuery(query));
    m_query = query;
    const std::lock_guard lock(m_mutex);
    m_isFollowed = true;
    return {};
}

void LocalLive::take(const Batches &batches)
{
    const std::lock_guard lock(m_mutex);
    if (!m_isFollowed)
        return;
    const bool isFirst = m_waiting.empty();
    for (const auto &batch : batches) {
        m_waiting.push_back(batch);
        m_waitingSpans += std::int64_t(trace::spanCount(*batch));
    }
    while (m_waiting.size() > 1 && m_waitingSpans > mostWaiting) {
        const auto spans = std::int64_t(trace::spanCount(*m_waiting.front()));
        m_waiting.pop_front();
        m_waitingSpans -= spans;
        m_unread += spans;
    }
    if (isFirst)
        QMetaObject::invokeMethod(&m_batching, qOverload<>(&QTimer::start), Qt::QueuedConnection);
}

void LocalLive::read()
{
    if (m_isReading)
        return;
    Batches batches;
    std::int64_t unread = 0;
    {
        const std::lock_guard lock(m_mutex);
        batches.assign(m_waiting.begin(), m_waiting.end());
        m_waiting.clear();
        m_waitingSpans = 0;
        unread = std::exchange(m_unread, 0);
    }
    if (batches.empty())
        return;
    m_isReading = true;
    auto job = [batches = std::move(batches), query = m_query, unread](auto &) {
        // the query was checked: what fails now are spans that cannot be read
        auto arrivals = matchArrivals(batches, query, mostTold).value_or(LiveArrivals());
        arrivals.unread = unread;
        return std::pair(query, std::move(arrivals));
    };
    deliver(runOn<std::pair<std::string, LiveArrivals>>(&m_reader, std::move(job)), this,
            [this](std::pair<std::string, LiveArrivals> read) {
                m_isReading = false;
                if (read.first == m_query && (read.second.matched > 0 || read.second.unread > 0))
                    Q_EMIT arrived(read.second);
                m_batching.start();
            });
}

} // namespace app::sources
