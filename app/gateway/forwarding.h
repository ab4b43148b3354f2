#pragma once

#include "app/gateway/routing.h"
#include "app/http/message.h"

/// The heads a proxy passes on: every field, in order and as it came, but those that belong to one connection (RFC 9110
/// section 7.6.1) and the caller's key where it stays here. Framing passes as it is, so its fields do, too. Pure.
namespace app::gateway {

/// As bytes for the upstream.
QByteArray requestBytes(const http::RequestHead &head, const Route &route, const Access &access);

/// A 1xx as bytes for the client.
QByteArray interimBytes(const http::ResponseHead &head);

struct AnswerHead {
    QByteArray bytes;
    bool passesFraming = true; ///< chunk lines go on as they came; false: only what they frame does
    bool keepsClient = true;   ///< the client's connection can take the next request
};
/// For a client that spoke `clientVersion` and wants to go on or not.
AnswerHead answerFor(const http::ResponseHead &head, int clientVersion, bool clientKeepsAlive);

} // namespace app::gateway
