#pragma once

#include "app/async/clock.h"
#include "app/async/deliver.h"
#include "app/async/runon.h"
#include "app/sources/tempoaccess.h"
#include "app/sources/tempoerror.h"
#include "app/sources/temporequest.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <string>

namespace app::sources {

/// What the questions of one source share.
struct TempoLink {
    TempoAccess access;
    broadcast::OtlpClient &client;
    Clock &clock;
    std::function<void(const std::string &)> tell = {}; ///< a note for a person
    QThreadPool decoders = {};
};

/// The plain body of an answer, or why there is none; `query` is for the place. Any thread: unpacks.
Result<std::string> bodyOf(const broadcast::Answer &answer, std::string_view query);

/// One question of a person, in as many requests as it takes, one after the other. Deletes itself when it is answered.
class TempoWork : public QObject
{
public:
    TempoWork(TempoLink &link, QObject *parent);
    ~TempoWork() override; ///< ends what is on its way

protected:
    using Then = std::function<void(const broadcast::Answer &)>;

    /// `then` gets whatever came, after another try or two where that may help.
    void fetch(const TempoRequest &request, Then then);
    /// Nothing is called any more.
    void stop();
    TempoLink &link() const { return m_link; }

private:
    void send();
    void judge(const broadcast::Answer &answer);

    TempoLink &m_link;
    TempoRequest m_request;
    Then m_then;
    int m_triesLeft = 0;
    QFuture<broadcast::Answer> m_exchange;
};

/// The part that knows what is asked for.
template <typename T>
class TempoJob : public TempoWork
{
public:
    using TempoWork::TempoWork;

    /// Cancelling the future ends the work.
    QFuture<Result<T>> start()
    {
        m_promise.start();
        auto future = m_promise.future();
        QObject::connect(&m_caller, &QFutureWatcherBase::canceled, this, [this] { stop(); });
        m_caller.setFuture(future);
        begin();
        return future;
    }

protected:
    virtual void begin() = 0;

    /// `read()` on a thread of the pool, then `then` here.
    template <typename U>
    void decode(std::function<Result<U>()> read, std::function<void(Result<U>)> then)
    {
        deliver(
            runOn<Result<U>>(&link().decoders, [read = std::move(read)](auto &) { return read(); }),
            this, std::move(then));
    }
    void tell(Result<T> soFar) { m_promise.addResult(std::move(soFar)); }
    void finish(Result<T> answer)
    {
        m_promise.addResult(std::move(answer));
        m_promise.finish();
        stop();
    }

private:
    QPromise<Result<T>> m_promise;
    QFutureWatcher<Result<T>> m_caller;
};

/// A question that one request answers; where the server does not know the path, the next way is tried.
template <typename T>
class TempoQuestion final : public TempoJob<T>
{
public:
    struct Way {
        TempoRequest request;
        std::function<Result<T>(const broadcast::Answer &)> read; ///< on any thread
    };
    TempoQuestion(TempoLink &link, std::vector<Way> ways, QObject *parent)
        : TempoJob<T>(link, parent)
        , m_ways(std::move(ways))
    {
    }

protected:
    void begin() override
    {
        this->fetch(m_ways[m_way].request,
                    [this](const broadcast::Answer &answer) { onAnswer(answer); });
    }

private:
    void onAnswer(const broadcast::Answer &answer);

    const std::vector<Way> m_ways;
    std::size_t m_way = 0;
};

template <typename T>
void TempoQuestion<T>::onAnswer(const broadcast::Answer &answer)
{
    if (isUnknownPath(answer) && m_way + 1 < m_ways.size()) {
        ++m_way;
        return begin();
    }
    this->template decode<T>([answer, read = m_ways[m_way].read] { return read(answer); },
                             [this](Result<T> result) { this->finish(std::move(result)); });
}

} // namespace app::sources
