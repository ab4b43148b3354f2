#pragma once

#include "app/base/result.h"
#include "app/store/store.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QUuid>
#include <cstdint>
#include <memory>
#include <vector>

namespace app::broadcast {

/// What destinations refused for good, for people to look at and decide. UI thread; reads on a thread of its own.
class SetAsides final : public QObject
{
    Q_OBJECT
public:
    /// `store` outlives it.
    explicit SetAsides(store::Store &store, QObject *parent = nullptr);
    ~SetAsides() override;

    /// The oldest first.
    QFuture<std::vector<store::SetAside>> of(const QUuid &destination);
    /// Waits for the destination like what has just come in; no ids: everything that is kept. What is refused once more
    /// is set aside again. Errors: those of the store.
    QFuture<Result<>> sendAgain(const QUuid &destination, const std::vector<std::int64_t> &ids);
    /// For good; no ids: all of them. The spans stay in the store itself.
    QFuture<Result<>> discard(const QUuid &destination, const std::vector<std::int64_t> &ids);

Q_SIGNALS:
    /// Once it is durable that something is to be sent again, or discarded.
    void changed(const QUuid &destination);

private:
    store::Store::Acknowledge answer(const QUuid &destination,
                                     const std::shared_ptr<QPromise<Result<>>> &promise);

    store::Store &m_store;
    QThreadPool m_pool;
};

} // namespace app::broadcast
