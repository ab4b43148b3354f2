#pragma once

#include "app/async/deliver.h"
#include "app/async/runon.h"

#include <QThreadPool>

namespace ui {

/// One kind of question to the pool, of which only the last answer counts: asking again cancels what is on its way.
template <typename T>
class Latest
{
public:
    Latest() = default;
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;
    ~Latest() { m_running.cancel(); }

    /// `job` is given its QPromise<T> &; `callback` gets the result on the caller's thread while `context` lives.
    template <typename Job, typename Callback>
    void ask(QObject *context, Job job, Callback callback)
    {
        m_running.cancel();
        m_running = app::runOn<T>(QThreadPool::globalInstance(), std::move(job));
        app::deliver(m_running, context, std::move(callback));
    }
    void cancel() { m_running.cancel(); }

private:
    QFuture<T> m_running;
};

} // namespace ui
