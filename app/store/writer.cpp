#include "app/store/writer.h"

#include "app/store/limits.h"
#include "app/store/sqlite.h"

#include <SQLiteCpp/Transaction.h>
#include <utility>

namespace app::store {

Writer::Writer(SQLite::Database &database, Publish publish)
    : m_database(database)
    , m_publish(std::move(publish))
    , m_thread([this] { run(); })
{
}

Writer::~Writer() { stop(); }

void Writer::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_arrived.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Writer::submit(Request request)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waitingBytes + request.bytes > limits::queueBytes) {
            request.write = []() -> Result<> {
                return fail(Error::Kind::Full,
                            "too many requests waiting for the disk (limit "
                                + std::to_string(limits::queueBytes) + " bytes)");
            };
            request.row.reset();
            request.bytes = 0;
        }
        m_waitingBytes += request.bytes;
        (request.isUrgent ? m_urgent : m_waiting).push_back(std::move(request));
    }
    m_arrived.notify_one();
}

void Writer::hold(bool isHeld)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isHeld = isHeld;
    }
    m_arrived.notify_one();
}

void Writer::onAppended(Appended listener)
{
    const std::lock_guard lock(m_listenerMutex);
    m_listener = std::move(listener);
}

std::int64_t Writer::commits() const
{
    const std::lock_guard lock(m_mutex);
    return m_commits;
}

void Writer::run()
{
    for (auto group = take(); !group.empty(); group = take())
        process(group);
}

/// Everything that waits, up to a group's size but at least one; empty when it is time to end.
std::deque<Writer::Request> Writer::take()
{
    std::unique_lock lock(m_mutex);
    const auto mayTake = [this] { return !m_waiting.empty() && (!m_isHeld || m_isStopping); };
    m_arrived.wait(lock, [&] { return m_isStopping || !m_urgent.empty() || mayTake(); });
    std::deque<Request> group;
    std::size_t bytes = 0;
    const auto takeFrom = [&](std::deque<Request> &waiting) {
        while (!waiting.empty()
               && (group.empty() || bytes + waiting.front().bytes <= limits::groupBytes)) {
            bytes += waiting.front().bytes;
            group.push_back(std::move(waiting.front()));
            waiting.pop_front();
        }
    };
    takeFrom(m_urgent);
    if (mayTake())
        takeFrom(m_waiting);
    m_waitingBytes -= bytes;
    return group;
}

void Writer::process(std::deque<Request> &group)
{
    const auto answers = commit(group);
    std::vector<HeadRow> rows;
    Store::Batches batches;
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (!answers[i] || !group[i].row)
            continue;
        rows.push_back(*group[i].row);
        batches.push_back(rows.back().batch);
    }
    const bool hasNews = !rows.empty();
    if (hasNews)
        m_publish(std::move(rows));
    for (std::size_t i = 0; i < group.size(); ++i)
        group[i].done(answers[i]);
    if (hasNews)
        notify(batches);
}

/// Together; and if that fails, one by one, so that a request that cannot be written does not take others with it.
/// A file that is locked has been waited for already, and is not waited for again for each of them.
Writer::Answers Writer::commit(std::deque<Request> &group)
{
    auto together = attempt(group.begin(), group.end());
    if (together)
        return *std::move(together);
    if (group.size() == 1 || together.error().kind == Error::Kind::Busy)
        return Answers(group.size(), tl::unexpected(together.error()));
    Answers answers;
    for (auto request = group.begin(); request != group.end(); ++request) {
        auto alone = attempt(request, request + 1);
        answers.push_back(alone ? alone->front() : tl::unexpected(alone.error()));
    }
    return answers;
}

Result<Writer::Answers> Writer::attempt(std::deque<Request>::iterator begin,
                                        std::deque<Request>::iterator end)
{
    return guarded([&] {
        Answers answers;
        SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        for (auto request = begin; request != end; ++request)
            answers.push_back(request->write());
        transaction.commit();
        const std::lock_guard lock(m_mutex);
        ++m_commits;
        return answers;
    });
}

void Writer::notify(const Store::Batches &batches)
{
    const std::lock_guard lock(m_listenerMutex);
    const auto listener = m_listener;
    if (listener)
        listener(batches);
}

} // namespace app::store
