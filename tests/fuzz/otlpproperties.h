#pragma once

#include "app/otlp/otlp.h"
#include "tests/fuzz/check.h"

namespace tests {

/// What was decoded comes back equal from both encodings; what was refused says where.
inline void checkDecoded(const app::Result<app::trace::Batch> &decoded, std::string_view body)
{
    if (!decoded) {
        checkError(decoded.error(), body);
        return;
    }
    using namespace app::otlp;
    for (const auto encoding : {Encoding::Json, Encoding::Protobuf})
        check(decode(encode(*decoded, encoding), encoding) == *decoded);
    auto admitted = *decoded;
    const auto before = spanCount(admitted);
    const auto admission = admit(admitted);
    check(spanCount(admitted) + admission.rejectedSpans == before);
    check(admission.message.empty() == (admission.rejectedSpans == 0));
}

} // namespace tests
