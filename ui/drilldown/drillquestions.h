#pragma once

#include "app/query/metrics.h"
#include "app/traceql/chips.h"
#include "ui/explore/timechoice.h"
#include "ui/models/metricsview.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

/// What the drilldown asks of a source, as TraceQL made of the filter. Pure. Errors of every function: those of the
/// language for the filter, with its place.
namespace ui {

enum class DrillMetric { Rate, Errors, Duration };

/// What all tabs are about.
struct DrillSubject {
    QString filter = QStringLiteral("{ }");
    TimeChoice time;
    DrillMetric metric = DrillMetric::Rate;
    std::optional<MetricsRange> selection; ///< brushed in a card
    std::uint64_t slowNs = 0;              ///< what takes longer is slow; 0: not known
    bool operator==(const DrillSubject &) const = default;
};

/// The filter's own filters, without the stages that would change what is counted; `{ }` for a blank text.
app::Result<std::string> drillFilter(const QString &filter);
/// The spans a card counts: those that failed, for Errors.
app::Result<std::string> drillSpans(const QString &filter, DrillMetric metric);

app::Result<std::string> cardQuery(const QString &filter, DrillMetric metric);
/// `attribute` as TraceQL writes it.
app::Result<std::string> breakdownQuery(const QString &filter, DrillMetric metric,
                                        const std::string &attribute);
/// The selection is the brushed time, the failed or the slow spans, or those of them in the brushed time. Empty where
/// there is nothing to select by.
app::Result<std::string> comparisonQuery(const DrillSubject &subject);
/// Exceptions by type and message.
app::Result<std::string> exceptionsQuery(const QString &filter);

/// The least bound of a histogram of durations that at most a tenth of the spans lie above; 0 where none does.
std::uint64_t slowBoundNs(const app::query::MetricsAnswer &histogram);

/// Asked for by those who look at calls to language models, most telling first.
const std::vector<std::string> &modelAttributes();
/// `span` and `gen_ai.system` as TraceQL writes them together.
std::string attributeText(const std::string &scope, const std::string &name);

/// Spans with the label's value, or, where `isOut`, with another one.
app::traceql::Condition conditionFor(const app::query::Label &label, bool isOut);
/// The filter with one condition more.
app::Result<QString> withCondition(const QString &filter, const app::traceql::Condition &condition);

} // namespace ui
