#pragma once

#include "app/base/result.h"
#include "app/store/store.h"

#include <cstdint>
#include <memory>
#include <string>

/// One row of the log outside the database: made and read on any thread.
namespace app::store {

struct Entry {
    std::string payload; ///< zstd of the batch as OTLP protobuf
    std::size_t plainBytes = 0;
    std::int64_t spans = 0;
    UnixNano firstUnixNano = 0;
    UnixNano lastUnixNano = 0;
    Origin origin = Origin::Receiver;
    bool deliver = true;
};

/// Errors: TooLarge (what decode() would refuse when the store opens again), Invalid (a span without ids).
Result<Entry> toEntry(const Intake &intake);

/// As a row's payload, without its limits.
std::string payloadOf(const trace::Batch &batch);

/// The request in a row's payload, undecoded. Errors: Corrupt.
Result<std::string> unpackedPayload(const std::string &payload);

/// Errors: Corrupt.
Result<std::shared_ptr<const trace::Batch>> readPayload(const std::string &payload);

} // namespace app::store
