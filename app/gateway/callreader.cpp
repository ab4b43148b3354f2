#include "app/gateway/callreader.h"
#include "app/base/background.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace app::gateway {

namespace {

constexpr int threads = 2;
constexpr std::size_t callsInOneBatch = 256;
/// One thread is enough as long as no more than this waits.
constexpr std::size_t waitingForOne = 1024;
/// So long a worker lets calls gather: waking it and a commit for each would cost more than reading them.
constexpr std::chrono::milliseconds gathering{25};

void append(trace::Batch &all, trace::Batch one)
{
    all.resourceSpans.insert(all.resourceSpans.end(),
                             std::make_move_iterator(one.resourceSpans.begin()),
                             std::make_move_iterator(one.resourceSpans.end()));
}

} // namespace

CallReader::CallReader(Read read, Store store) : m_read(std::move(read)), m_store(std::move(store))
{
    m_pool.setMaxThreadCount(threads);
}

CallReader::~CallReader() { finish(); }

void CallReader::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isFinishing = true;
    }
    m_gathered.notify_all();
    m_pool.waitForDone();
}

void CallReader::take(std::shared_ptr<Captured> captured)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(captured));
        if (m_waiting.size() == callsInOneBatch)
            m_gathered.notify_one();
        if (m_workers > 0 && (m_workers == threads || m_waiting.size() < waitingForOne))
            return;
        ++m_workers;
    }
    m_pool.start([this] { work(); });
}

CallReader::Calls CallReader::nextCalls()
{
    std::unique_lock lock(m_mutex);
    m_gathered.wait_for(lock, gathering,
                        [this] { return m_isFinishing || m_waiting.size() >= callsInOneBatch; });
    if (m_waiting.empty()) {
        --m_workers;
        return {};
    }
    const auto count = std::min(m_waiting.size(), callsInOneBatch);
    const auto end = m_waiting.begin() + std::ptrdiff_t(count);
    Calls calls(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    return calls;
}

void CallReader::work()
{
    workInBackground();
    for (auto calls = nextCalls(); !calls.empty(); calls = nextCalls()) {
        trace::Batch all;
        for (const auto &captured : calls)
            append(all, m_read(captured->call));
        if (!all.resourceSpans.empty())
            m_store(std::make_shared<const trace::Batch>(std::move(all)));
    }
}

} // namespace app::gateway
