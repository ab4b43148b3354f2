#pragma once

#include "app/query/metrics.h"

#include <string>
#include <vector>

/// Series as values: their order and their names (TraceQL reference 10.7, 10.13). Pure.
namespace app::query {

/// What a label without a value says.
inline constexpr const char *nilText = "nil";

/// A label's value as Go prints it, which orders series: 1.6384e-05, 274.877906944, true.
std::string labelText(const trace::Value &value);

/// Labels that are equal give equal texts, others different ones: 200 is not "200".
std::string identityOf(const std::vector<Label> &labels);

/// The order of an answer: fewer labels first, then keys, then values as text.
void sortSeries(std::vector<Series> &series);

/// Which of two series topk keeps where their values are equal: the text that sorts first; of other types the greater
/// type, then the greater value. bottomk keeps the other one.
bool isPreferred(const std::vector<Label> &left, const std::vector<Label> &right);

} // namespace app::query
