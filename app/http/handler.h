#pragma once

#include "app/http/message.h"
#include "app/http/responder.h"

#include <memory>
#include <variant>

namespace app::http {

/// Another protocol on a connection that began with `PRI * HTTP/2.0`.
class Talk
{
public:
    struct Said {
        QByteArray bytes;
        bool isOver = false;
    };
    virtual ~Talk() = default;
    /// What to answer to `heard`; called first with what came right behind the preface, which may be nothing.
    virtual Said hear(QByteArrayView heard) = 0;
};

/// What a server does with its requests. Called on the server's thread, one call at a time; must not block.
class Handler
{
public:
    /// How many bytes of body are read, or the answer for a request that is refused by its head alone.
    using Admission = std::variant<qint64, Response>;

    virtual ~Handler() = default;
    /// The head has come and nothing of the body has been read.
    virtual Admission admit(const RequestHead &head) = 0;
    /// The request is complete. Answer now or later through `responder`; a responder that is dropped unanswered is a 500.
    virtual void handle(Request request, Responder responder) = 0;
    /// The answer to a request that breaks a rule of HTTP or a limit; `head` is null where none was read.
    virtual Response refuse(const Refusal &refusal, const RequestHead *head);
    /// Whether scripts of pages this computer serves may read the answers (CORS). Where not, their Origin is taken off
    /// the request, so that no answer gets a field that lets them.
    virtual bool isOpenToPages() const { return true; }
    /// For clients that speak HTTP/2 without being asked; null answers 505.
    virtual std::unique_ptr<Talk> talkHttp2();
};

} // namespace app::http
