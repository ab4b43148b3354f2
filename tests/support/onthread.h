#pragma once

#include <QMetaObject>
#include <QThread>
#include <optional>
#include <type_traits>
#include <utility>

namespace tests {

/// A QObject on a thread of its own, as the composition root puts services there. Deleted there, too.
template <typename T>
class OnThread
{
public:
    template <typename... Arguments>
    explicit OnThread(Arguments &&...arguments)
        : m_object(new T(std::forward<Arguments>(arguments)...))
    {
        m_object->moveToThread(&m_thread);
        m_thread.start();
    }
    ~OnThread()
    {
        QMetaObject::invokeMethod(
            m_object, [this] { delete m_object; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    T *object() { return m_object; }
    /// Runs `function(object)` there and waits for what it returns.
    template <typename Function>
    auto run(Function function)
    {
        using Answer = decltype(function(*m_object));
        if constexpr (std::is_void_v<Answer>) {
            QMetaObject::invokeMethod(
                m_object, [&] { function(*m_object); }, Qt::BlockingQueuedConnection);
        } else {
            std::optional<Answer> answer;
            QMetaObject::invokeMethod(
                m_object, [&] { answer = function(*m_object); }, Qt::BlockingQueuedConnection);
            return *std::move(answer);
        }
    }

private:
    QThread m_thread;
    T *m_object;
};

} // namespace tests
