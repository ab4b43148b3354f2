#pragma once

#include "app/sources/tracesource.h"
#include "ui/models/spanmatches.h"

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

    // of the calls to language models in the whole trace; empty where it holds none
    QString model; ///< "gpt-4o", or "gpt-4o +1" where calls used more than one
    std::optional<std::int64_t> tokens;
    std::optional<double> costDollars;

    QStringList keys;          ///< of the attributes of the spans found
    QList<SpanMatchRow> found; ///< the matched spans, as far as the answer holds them
    /// Matched spans that the answer does not hold.
    int missing() const { return matched - int(found.size()); }

    QString source; ///< who holds it: "Lab, This computer"; empty where only one source was asked

    bool operator==(const TraceRow &) const = default;
};

/// As people know it: the own store is called "local" below.
QString sourceName(const std::string &source);

TraceRow traceRow(const app::query::TraceMatch &match);

} // namespace ui
