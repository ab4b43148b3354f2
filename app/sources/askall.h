#pragma once

#include "app/async/deliver.h"
#include "app/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace app::sources {

/// One question to several, answered once. Deletes itself when it is answered; where it is deleted before, the question ends
/// as cancelled, as the others do when its future is cancelled.
template <typename T>
class AskAll final : public QObject
{
public:
    /// As far as they have answered, in the order of the futures; nothing of one that was cancelled.
    using Answers = std::vector<std::optional<Result<T>>>;
    struct Combine {
        std::function<Result<T>(const Answers &)> whole;
        std::function<std::optional<T>(const Answers &)> soFar = {}; ///< while some are under way
    };

    static QFuture<Result<T>> run(std::vector<QFuture<Result<T>>> asked, Combine combine,
                                  QObject *parent)
    {
        return (new AskAll(std::move(asked), std::move(combine), parent))->start();
    }
    ~AskAll() override
    {
        for (auto &one : m_asked)
            one.cancel(); // the promise does so by itself
    }

private:
    AskAll(std::vector<QFuture<Result<T>>> asked, Combine combine, QObject *parent)
        : QObject(parent)
        , m_asked(std::move(asked))
        , m_combine(std::move(combine))
        , m_answers(m_asked.size())
        , m_open(m_asked.size())
    {
    }

    QFuture<Result<T>> start()
    {
        m_promise.start();
        const auto future = m_promise.future();
        connect(&m_caller, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
        m_caller.setFuture(future);
        for (std::size_t i = 0; i < m_asked.size(); ++i)
            watch(i);
        return future;
    }

    void watch(std::size_t i)
    {
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, i, watcher](int at) {
            m_answers[i] = watcher->resultAt(at);
            tellSoFar();
        });
        connect(watcher, &QFutureWatcherBase::finished, this, [this] {
            if (--m_open == 0)
                finish();
        });
        watcher->setFuture(m_asked[i]);
    }

    void tellSoFar()
    {
        if (!m_combine.soFar)
            return;
        if (auto soFar = m_combine.soFar(m_answers))
            m_promise.addResult(Result<T>(*std::move(soFar)));
    }

    void finish()
    {
        m_promise.addResult(m_combine.whole(m_answers));
        m_promise.finish();
        deleteLater();
    }

    std::vector<QFuture<Result<T>>> m_asked;
    const Combine m_combine;
    Answers m_answers;
    std::size_t m_open;
    QPromise<Result<T>> m_promise;
    QFutureWatcher<Result<T>> m_caller;
};

} // namespace app::sources
