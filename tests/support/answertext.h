#pragma once

#include "app/query/answer.h"
#include "app/query/metrics.h"
#include "app/query/tags.h"

#include <string>
#include <vector>

/// Answers as lines of text, to be compared and shown. What an answer leaves open (order of a span's attributes and of
/// span sets, the last digits of a double) is the same in every text; what was inspected is left out.
namespace tests {

using Lines = std::vector<std::string>;

/// `s:text`, `i:5`, `d:0.25`, `b:true`, `[i:1 i:2]`; doubles to 9 digits.
std::string valueText(const app::trace::Value &value);
/// `{a=i:5 b=s:x}`, by key, the same attribute once.
std::string attributesText(const app::trace::Attributes &attributes);
std::string numberText(double value);

Lines toLines(const app::query::SearchAnswer &answer);
Lines toLines(const app::query::MetricsAnswer &answer); ///< without exemplars
Lines toLines(const std::vector<app::query::TagScope> &scopes);
Lines toLines(const std::vector<app::query::TagValue> &values); ///< without counts

/// Equal, but that numbers behind a colon may differ by one part in 10^8 (the order in which they were added is open).
bool areSame(const Lines &expected, const Lines &actual);

/// Empty where both are the same, else the lines only one of them has, at most ten of each.
std::string difference(const Lines &expected, const Lines &actual);

/// FNV-1a of the lines in ascending order, as 16 hex digits.
std::string hashOf(Lines lines);

} // namespace tests
