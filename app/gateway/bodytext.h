#pragma once

#include "app/gateway/captured.h"
#include "app/gateway/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace app::gateway {

/// A copied body as text.
struct BodyText {
    PaddedText text;
    std::vector<CapturedBody::Arrival> arrivals; ///< by offset in `text`
    std::string unreadable; ///< why bytes are missing; what could be read is in `text`
};

/// Undoes Content-Encoding (gzip, deflate, zstd, identity; RFC 9110 8.4.1) piece by piece as it arrived, so that a stream keeps
/// its times and a cut one gives what came. At most limits::plainBytes. Pure; any thread.
BodyText bodyText(const CapturedBody &body, std::string_view contentEncoding);

/// When the byte at `offset` came; 0 where no arrival is known.
UnixNano arrivalOf(const std::vector<CapturedBody::Arrival> &arrivals, std::size_t offset);

} // namespace app::gateway
