#pragma once

#include "app/http/server.h"
#include "tests/support/onthread.h"

#include <QByteArrayList>
#include <vector>

namespace tests {

/// Answers `/echo` with the body, `/head` without one, keeps `/later` until the test says so, streams `/stream`, forgets
/// `/forget`. Bodies of at most 100 000 bytes.
class Echo : public QObject, public app::http::Handler
{
public:
    explicit Echo(const app::http::Limits &limits = {}) : m_server(*this, limits, this) {}

    Admission admit(const app::http::RequestHead &head) override
    {
        if (head.path() == "/missing")
            return app::http::textResponse(404, "missing");
        return qint64(100'000);
    }
    void handle(app::http::Request request, app::http::Responder responder) override
    {
        seen.append(request.head.target);
        const auto path = request.head.path();
        if (path == "/later")
            later.push_back(responder);
        else if (path == "/stream")
            responder.begin(app::http::textResponse(200, {})), later.push_back(responder);
        else if (path != "/forget")
            responder.send(app::http::textResponse(200, request.body));
        if (path == "/later")
            responder.onAborted(this, [this] { ++aborted; });
    }

    app::http::Server &server() { return m_server; }

    QByteArrayList seen;
    std::vector<app::http::Responder> later;
    int aborted = 0;

private:
    app::http::Server m_server;
};

/// An Echo on its own thread, listening.
class EchoServer : public OnThread<Echo>
{
public:
    explicit EchoServer(const app::http::Limits &limits = {}) : OnThread<Echo>(limits)
    {
        port = run([](Echo &echo) { return echo.server().listen(0).value_or(0); });
    }
    quint16 port = 0;
};

} // namespace tests
