#pragma once

#include "app/query/answer.h"

#include <string>
#include <vector>

/// Answers about parts of the data as one (TraceQL reference 9, "same trace from several sources"). Pure.
namespace app::sources {

/// Earliest start, latest end, the first root that is known, the larger count of each service; span sets by their
/// attributes, of two the one that matched more.
void merge(query::TraceMatch &into, query::TraceMatch &&other);

/// Traces once each, newest start first, at most `limit` (0: all).
void merge(query::SearchAnswer &into, query::SearchAnswer &&other, int limit);

struct SourceAnswer {
    std::string source; ///< its name
    query::SearchAnswer answer;
};
/// What several sources found to the same question: a trace that some of them hold is one, and names them. Counts what
/// matched as often as it is known to be another.
query::SearchAnswer together(std::vector<SourceAnswer> answers, int limit);

} // namespace app::sources
