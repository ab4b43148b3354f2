#pragma once

#include "app/otlp/otlp.h"

/// The four codecs behind otlp.h, which checks the size of a body before it asks a reader.
namespace app::otlp {

Result<trace::Batch> readProtobuf(std::string_view body);
std::string writeProtobuf(const trace::Batch &batch);

/// How a JSON text may spell ids and enums, and what may stand on top.
enum class Dialect {
    Otlp, ///< `resourceSpans`; ids in hex, enums as integers
    Any, ///< `batches` and `trace` too; ids also in base64, told by their length; enums also by name, as Tempo writes them
};

/// `text` is one document and nothing behind it but blanks.
Result<trace::Batch> readJson(std::string_view text, Dialect dialect);
std::string writeJson(const trace::Batch &batch);

} // namespace app::otlp
