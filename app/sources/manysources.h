#pragma once

#include "app/sources/tracesource.h"

#include <string>
#include <vector>

namespace app::sources {

/// Several sources asked as one: rows of all, newest first, each naming who holds it; a trace that several hold is one. One
/// that fails is a note, all that fail are the error of the first. Numbers are those of the first source alone, since the same
/// span may count in several.
class ManySources final : public TraceSource
{
    Q_OBJECT
public:
    struct Part {
        std::string name;
        TraceSource *source = nullptr;
        bool isFiller = false; ///< asked only for what the others cut out of a trace
    };
    /// The sources outlive it; at least one is no filler.
    explicit ManySources(std::vector<Part> parts, QObject *parent = nullptr);
    ~ManySources() override; ///< what is under way ends as cancelled

    SearchFuture search(query::SearchRequest request) override;
    TraceFuture trace(trace::TraceId id) override;
    MetricsFuture metrics(query::MetricsRequest request) override;
    TagNamesFuture tagNames(query::TagsRequest request) override;
    TagValuesFuture tagValues(query::TagValuesRequest request) override;

Q_SIGNALS:
    /// Of the answer that comes next, in English.
    void noted(const QString &note);
    /// By `holders`, in order of the parts, but for fillers.
    void traceFound(const app::trace::TraceId &id, const std::vector<std::string> &holders);

private:
    std::vector<Part> m_all;
    std::vector<Part> m_asked; ///< without fillers
};

} // namespace app::sources
