#pragma once

#include "app/gateway/gateway.h"
#include "tests/support/mockupstream.h"
#include "tests/support/onthread.h"
#include "tests/support/wire.h"

#include <QMutex>
#include <QMutexLocker>
#include <memory>

namespace tests {

using app::gateway::CapturedCall;
using app::gateway::ProxyLimits;
using app::gateway::Routing;
using app::gateway::Upstream;
using app::gateway::UpstreamKind;

/// A gateway on a thread of its own before a mock upstream on another, with what it captured.
class Proxied
{
    QMutex m_mutex;
    std::vector<CapturedCall> m_captured; ///< outlives the gateway, which fills it

public:
    explicit Proxied(const ProxyLimits &limits = {},
                     MockUpstream::Transport transport = MockUpstream::Transport::Plain,
                     app::gateway::Transport network = {})
        : upstream(transport)
        , gateway(tap(), limits, std::move(network))
    {
        const auto scheme = QStringLiteral("http%1").arg(
            transport == MockUpstream::Transport::Tls ? QStringLiteral("s") : QString());
        url = QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(upstreamPort()));
        route({{.name = QStringLiteral("mock"), .baseUrl = url}});
        port = gateway.run([](app::gateway::Gateway &one) { return one.listen(0).value_or(0); });
    }

    void route(const QList<Upstream> &upstreams, const QString &apiKey = {},
               const QList<app::gateway::GatewayKey> &keys = {})
    {
        auto routing = std::make_shared<Routing>();
        for (const auto &one : upstreams)
            routing->targets.append(app::gateway::targetOf(one, apiKey));
        routing->keys = keys;
        gateway.run([&](app::gateway::Gateway &one) { one.setRouting(routing); });
    }
    /// Of calls to the mock.
    void keep(const app::gateway::Keeping &keeping, bool ofTheUpstream = true)
    {
        auto routing = std::make_shared<Routing>();
        routing->targets = {app::gateway::targetOf(
            {.name = QStringLiteral("mock"), .baseUrl = url, .keepsContent = ofTheUpstream}, {})};
        routing->keeping = keeping;
        gateway.run([&](app::gateway::Gateway &one) { one.setRouting(routing); });
    }
    quint16 upstreamPort()
    {
        return upstream.run([](MockUpstream &mock) { return mock.port(); });
    }
    void play(MockUpstream::Steps steps)
    {
        upstream.run([&](MockUpstream &mock) { mock.play(std::move(steps)); });
    }
    void play(MockUpstream::Script script, bool isEarly = false)
    {
        upstream.run([&](MockUpstream &mock) { mock.play(std::move(script), isEarly); });
    }
    QList<MockUpstream::Seen> seen()
    {
        return upstream.run([](MockUpstream &mock) { return mock.seen(); });
    }
    app::gateway::Counters counters()
    {
        return gateway.run([](app::gateway::Gateway &one) { return one.counters(); });
    }
    std::vector<CapturedCall> captured()
    {
        const QMutexLocker lock(&m_mutex);
        return m_captured;
    }

    OnThread<MockUpstream> upstream;
    OnThread<app::gateway::Gateway> gateway;
    QUrl url; ///< of the mock
    quint16 port = 0;

private:
    app::gateway::Tap tap()
    {
        return {.wants =
                    [](std::string_view, std::string_view target) {
                        return target.find("/v1/") != std::string_view::npos;
                    },
                .take =
                    [this](const std::shared_ptr<app::gateway::Captured> &captured) {
                        const QMutexLocker lock(&m_mutex);
                        m_captured.push_back(captured->call);
                    }};
    }
};

inline QByteArray chat(const QByteArray &body, const QByteArray &moreFields = {})
{
    return post("/v1/chat/completions", "application/json", body, moreFields);
}

} // namespace tests
