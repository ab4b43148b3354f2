#pragma once

#include "app/sources/tracesource.h"

#include <QString>
#include <optional>

namespace ui {

/// What the results list shows of one trace, made once from the source's answer.
struct TraceRow {
    app::trace::TraceId id;
    app::UnixNano startUnixNano = 0;
    QString service; ///< of the root; of the first matched service where no root has arrived
    QString name;    ///< of the root span; empty where no root has arrived
    std::uint64_t durationNs = 0;
    int spans = 0;
    int errors = 0;
    int matched = 0; ///< spans in all span sets, before they were cut

    // Only what the answer's spans carry: a query names or selects the attributes it wants to see.
    QString model; ///< "gpt-4o", or "gpt-4o +1" where calls used more than one
    std::optional<std::int64_t>
        tokens; ///< none where the answer holds only some of the matched spans
    std::optional<double> costDollars; ///< as tokens

    bool operator==(const TraceRow &) const = default;
};

/// Model, tokens and cost come from gen_ai.* span attributes (OpenTelemetry GenAI conventions; cost has no agreed name
/// there: gen_ai.usage.total_cost, gen_ai.usage.cost and llm.cost.total are read).
TraceRow traceRow(const app::query::TraceMatch &match);

} // namespace ui
