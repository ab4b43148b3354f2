#pragma once

#include "app/base/result.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace tests {

/// Collects what another thread acknowledges, in the order of asking.
class Answers
{
public:
    /// To be given to the function that answers.
    std::function<void(app::Result<>)> next()
    {
        const std::lock_guard lock(m_state->mutex);
        const auto place = m_state->answers.size();
        m_state->answers.push_back(app::fail(app::Error::Kind::Cancelled, "not answered"));
        return [state = m_state, place](app::Result<> answer) {
            const std::lock_guard answerLock(state->mutex);
            state->answers[place] = std::move(answer);
            ++state->count;
            state->answered.notify_all();
        };
    }

    /// Waits until everything is answered; what is not after 20 s stays Cancelled.
    std::vector<app::Result<>> all()
    {
        std::unique_lock lock(m_state->mutex);
        m_state->answered.wait_for(lock, std::chrono::seconds(20),
                                   [this] { return m_state->count >= m_state->answers.size(); });
        return m_state->answers;
    }

    /// How many succeeded.
    std::size_t good()
    {
        std::size_t count = 0;
        for (const auto &answer : all())
            count += answer.has_value();
        return count;
    }

private:
    struct State {
        std::mutex mutex;
        std::condition_variable answered;
        std::vector<app::Result<>> answers;
        std::size_t count = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace tests
