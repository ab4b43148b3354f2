#include "app/store/headfollower.h"

#include <utility>

namespace app::store {
namespace {

using namespace std::chrono_literals;

constexpr auto interest = 2s; ///< so long after a question the next one is expected
constexpr auto pause = 2ms;   ///< between two calls, so that many small requests share one

} // namespace

HeadFollower::HeadFollower(std::function<void()> makeReady) : m_makeReady(std::move(makeReady)) {}

HeadFollower::~HeadFollower()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void HeadFollower::noteAsked()
{
    const std::lock_guard lock(m_mutex);
    m_latestQuestion = Clock::now();
}

void HeadFollower::noteAdded()
{
    const std::lock_guard lock(m_mutex);
    if (Clock::now() - m_latestQuestion > interest || m_isStopping)
        return;
    m_hasNews = true;
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_changed.notify_one();
}

void HeadFollower::run()
{
    while (waitForNews())
        m_makeReady();
}

/// False when it is time to end.
bool HeadFollower::waitForNews()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, pause, [this] { return m_isStopping; });
    m_changed.wait(lock, [this] { return m_isStopping || m_hasNews; });
    m_hasNews = false;
    return !m_isStopping;
}

} // namespace app::store
