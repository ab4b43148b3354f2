#include "app/broadcast/export.h"

#include "app/broadcast/privacy.h"
#include "app/otlp/otlp.h"

namespace app::broadcast {

Export exportOf(const store::Store::Backlog &backlog, bool privacyMode)
{
    Export result;
    result.waitingRows = backlog.waitingRows;
    trace::Batch joined;
    for (const auto &row : backlog.rows) {
        result.positions.push_back(row.position);
        const auto &parts = row.batch->resourceSpans;
        joined.resourceSpans.insert(joined.resourceSpans.end(), parts.begin(), parts.end());
    }
    result.spans = std::int64_t(trace::spanCount(joined));
    if (result.spans == 0)
        return result;
    if (privacyMode)
        joined = withoutContent(joined);
    result.json = QByteArray::fromStdString(otlp::encode(joined, otlp::Encoding::Json));
    return result;
}

} // namespace app::broadcast
