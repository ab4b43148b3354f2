#pragma once

#include "app/base/result.h"
#include "app/trace/span.h"

#include <cstdint>
#include <string>
#include <string_view>

/// OTLP's two wire forms (opentelemetry-proto 1.x, ExportTraceServiceRequest = TracesData) <-> trace::Batch.
/// Pure functions; any thread. decode(encode(b)) == b for every Batch, in both encodings, and both encodings of the
/// same data decode to equal values.
namespace app::otlp {

enum class Encoding { Json, Protobuf };

/// Protobuf: unknown fields are skipped, repeated and out-of-order fields merge as proto3 says, ill-formed UTF-8 in
/// strings is repaired with U+FFFD (SDKs send it). JSON: ids in hex of either case, 64-bit integers as string or
/// number, NaN and infinities as strings, enums as integers, null as default, unknown fields walked, checked and skipped.
/// Ids are empty (null) or of exactly 16 and 8 bytes; anything else is Invalid, as a Collector answers.
/// Errors: Invalid (place = the byte where reading stopped, when known), TooLarge (limits.h).
Result<trace::Batch> decode(std::string_view body, Encoding encoding);

std::string encode(const trace::Batch &batch, Encoding encoding);

/// A trace as Tempo's API writes it, a JSON object with one list of resource spans in it: `resourceSpans` in version 2,
/// `batches` in version 1. Ids in base64, enums by name, what holds its default left out. decodeAny() reads it back.
std::string encodeTempoJson(const trace::Batch &batch, std::string_view listName = "resourceSpans");

/// Either wire form, Tempo's trace JSON (`batches` or `trace.resourceSpans`, base64 ids, enum names), told apart by the
/// first bytes. For files; the receiver knows its encoding from the Content-Type.
Result<trace::Batch> decodeAny(std::string_view body);

/// What the receiver tells the client of spans it cannot keep.
struct Admission {
    std::uint64_t rejectedSpans = 0;
    std::string message; ///< empty where nothing was rejected
};
/// Removes the spans that no store can hold (trace id or span id missing or all zero).
Admission admit(trace::Batch &batch);

} // namespace app::otlp
