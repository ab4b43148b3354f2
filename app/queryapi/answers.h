#pragma once

#include "app/base/result.h"
#include "app/http/message.h"

#include <string_view>

/// What the query API says, but for the answers to questions: Tempo's texts, statuses and content types. Pure.
namespace app::queryapi {

/// Anything in plain text, as Tempo writes it.
http::Response text(int status, QByteArray words);

/// The parameters of a request break a rule: 400.
http::Response refused(const Error &error);

/// A question about `query` failed. A query that is no TraceQL, or that cannot be answered by anyone, is a 400 which
/// begins with `prefix`; one that fails on the data is a 500; no room is a 503.
http::Response failed(const Error &error, std::string_view query, std::string_view prefix = {});

http::Response echo();
http::Response ready();
/// Says which version of Tempo's API this is, since clients choose their requests by it; our own is behind the plus sign.
http::Response buildInfo();
http::Response notFound();
/// An unknown trace in version 1: 404 with nothing in it.
http::Response noTrace();

} // namespace app::queryapi
