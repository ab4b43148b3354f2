#pragma once

#include "app/http/exchange.h"
#include "app/queryapi/queryhandler.h"
#include "tests/support/faketracesource.h"
#include "tests/support/manualclock.h"

#include <QBuffer>
#include <QTest>
#include <memory>

namespace tests {

/// What a client reads.
struct Told {
    int status = 0;
    QByteArray head;
    QByteArray body;
};

/// The routes over a fake source, without a socket. Everything is on the test's thread but the pool that writes.
class Asker
{
public:
    /// One request under way.
    class Request
    {
    public:
        explicit Request(app::http::RequestHead head) : m_exchange(m_output, head, {}, nullptr)
        {
            m_output.open(QIODevice::WriteOnly);
        }
        bool isAnswered() const { return m_exchange.isOver(); }
        app::http::Exchange &exchange() { return m_exchange; }
        Told told() const
        {
            const auto end = m_output.data().indexOf("\r\n\r\n");
            const auto head = m_output.data().left(end);
            return {head.split(' ').value(1).toInt(), head, m_output.data().mid(end + 4)};
        }

    private:
        QBuffer m_output;
        app::http::Exchange m_exchange;
    };

    std::unique_ptr<Request> start(const QByteArray &target, const app::http::Headers &headers = {},
                                   const QByteArray &method = "GET")
    {
        app::http::RequestHead head{.method = method, .target = target, .headers = headers};
        auto request = std::make_unique<Request>(head);
        const auto admission = handler.admit(head);
        if (const auto *refusal = std::get_if<app::http::Response>(&admission))
            request->exchange().send(*refusal);
        else
            handler.handle({.head = head, .body = {}, .reservation = {}},
                           app::http::Responder(&request->exchange()));
        return request;
    }
    Told ask(const QByteArray &target, const app::http::Headers &headers = {},
             const QByteArray &method = "GET")
    {
        const auto request = start(target, headers, method);
        const bool isAnswered = QTest::qWaitFor([&request] { return request->isAnswered(); });
        return isAnswered ? request->told() : Told();
    }

    FakeTraceSource source;
    ManualClock clock;
    app::queryapi::QueryHandler handler{source, clock};
};

} // namespace tests
