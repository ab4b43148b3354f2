#pragma once

#include "app/http/message.h"
#include "app/receiver/contenttype.h"
#include "app/store/store.h"
#include "app/trace/span.h"

#include <memory>

namespace app::receiver {

/// One request between the network and the store.
struct Work {
    QByteArray body;
    otlp::Encoding encoding = otlp::Encoding::Json;
    Compression compression = Compression::None;
    http::Reservation reservation;  ///< grows by the decompressed size
    http::Reservation decoded = {}; ///< of another budget; grows by what the spans take up
};

struct Decoded {
    std::shared_ptr<const trace::Batch> batch; ///< admitted
    store::Intake::Source source;              ///< of the batch, where the log can keep it
    std::uint64_t spans = 0;
    otlp::Admission admission;
};

/// Decompresses, decodes and admits; takes the body. Any thread, not the network's: this is the work it must
/// not do. Errors: those of otlp::decode; Full where the bytes in flight leave no room for what the body or its spans unfold to.
Result<Decoded> decode(Work &work);

} // namespace app::receiver
