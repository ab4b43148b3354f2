#pragma once

#include "app/query/answer.h"

#include <string>

/// Model, tokens and cost of traces whose spans are elsewhere: a second question, since a search tells only of the spans it
/// matched. Pure.
namespace app::sources {

/// Finds the calls to language models with all that a list says of them.
std::string callsQuery();

/// Into the summaries of `found`, what `calls`, the answer to callsQuery(), tells. Nothing of a trace with more calls than
/// were told, since sums of some would be wrong.
void addCalls(query::SearchAnswer &found, const query::SearchAnswer &calls);

} // namespace app::sources
