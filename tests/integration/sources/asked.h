#pragma once

#include "app/async/clock.h"
#include "app/broadcast/otlpclient.h"
#include "app/sources/temposource.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace tests {

/// Time stands still, and nobody has to wait for a pause.
class HastyClock final : public app::Clock
{
public:
    explicit HastyClock(app::UnixNano now) : m_now(now) {}
    app::UnixNano now() const override { return m_now; }
    void after(std::chrono::milliseconds, QObject *context, std::function<void()> then) override
    {
        QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
    }

private:
    app::UnixNano m_now;
};

/// What an answer's future ends with; Internal where it does not end.
template <typename T>
app::Result<T> answerOf(QFuture<app::Result<T>> future)
{
    constexpr int patienceMs = 30'000;
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs)
        || future.resultCount() == 0)
        return app::fail(app::Error::Kind::Internal, "no answer");
    return app::takeLastResult(std::move(future));
}

/// A TempoSource over real HTTP.
struct Asked {
    Asked(const QUrl &base, app::UnixNano now) : clock(now), source(accessTo(base), client, clock)
    {
    }
    static app::sources::TempoAccess accessTo(const QUrl &base)
    {
        return {base,
                {app::sources::basicHeader(QStringLiteral("12"), QStringLiteral("glc_CANARY")),
                 app::sources::tenantHeader(QStringLiteral("tenant-a"))}};
    }

    QNetworkAccessManager manager;
    app::broadcast::OtlpClient client{&manager};
    HastyClock clock;
    app::sources::TempoSource source;
};

} // namespace tests
