#pragma once

#include "app/http/message.h"

#include <QByteArray>
#include <string>

/// The form a client wants its answer in, and an answer in it. Pure.
namespace app::queryapi {

struct Form {
    bool isProtobuf = false; ///< else JSON
    bool isGzip = false;
};

/// By Accept, where the first of `protobuf` and `json` counts, and by Accept-Encoding.
Form formFor(const http::Headers &headers);

struct Encoded {
    http::Response head; ///< without its body
    std::string body;
};

/// Compresses a large body where that is wanted. Costs time: not on the network thread.
Encoded encoded(std::string body, Form form);

} // namespace app::queryapi
