#include "app/otlp/otlp.h"

#include "app/otlp/budget.h"
#include "app/otlp/codecs.h"

namespace app::otlp {

Result<trace::Batch> decode(std::string_view body, Encoding encoding)
{
    APP_CHECK(checkBodySize(body.size()));
    return encoding == Encoding::Json ? readJson(body, Dialect::Otlp) : readProtobuf(body);
}

std::string encode(const trace::Batch &batch, Encoding encoding)
{
    return encoding == Encoding::Json ? writeJson(batch) : writeProtobuf(batch);
}

Admission admit(trace::Batch &batch)
{
    const auto isHomeless = [](const trace::Span &span) {
        return span.traceId.isNull() || span.spanId.isNull();
    };
    Admission admission;
    for (auto &resourceSpans : batch.resourceSpans) {
        for (auto &scopeSpans : resourceSpans.scopeSpans)
            admission.rejectedSpans += std::erase_if(scopeSpans.spans, isHomeless);
    }
    if (admission.rejectedSpans == 1)
        admission.message = "1 span without a trace id or span id";
    else if (admission.rejectedSpans > 1)
        admission.message =
            std::to_string(admission.rejectedSpans) + " spans without a trace id or span id";
    return admission;
}

} // namespace app::otlp
