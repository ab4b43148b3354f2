#pragma once

#include "app/async/clock.h"
#include "app/queryapi/queryapi.h"
#include "app/sources/localsource.h"
#include "tests/support/onthread.h"

namespace tests {

/// The query API over a store, on a thread of its own, as a program serves it.
class Served
{
public:
    explicit Served(app::store::Store &store, app::UnixNano now = 0) : m_service(store, now)
    {
        port = m_service.run([](Service &service) { return service.api.listen(0).value_or(0); });
    }

    quint16 port = 0;

private:
    /// Stands still, so that what "the last hour" means does not depend on the day.
    class Still final : public app::Clock
    {
    public:
        explicit Still(app::UnixNano now) : m_now(now) {}
        app::UnixNano now() const override { return m_now == 0 ? app::now() : m_now; }
        void after(std::chrono::milliseconds, QObject *, std::function<void()>) override {}

    private:
        app::UnixNano m_now;
    };
    struct Service : QObject {
        Service(app::store::Store &store, app::UnixNano now)
            : clock(now)
            , source(store, this)
            , api(source, clock, this)
        {
        }
        Still clock;
        app::sources::LocalSource source;
        app::queryapi::QueryApi api;
    };

    OnThread<Service> m_service;
};

} // namespace tests
