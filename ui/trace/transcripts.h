#pragma once

#include "app/trace/transcript.h"
#include "ui/trace/analysis.h"

#include <functional>
#include <vector>

namespace ui {

/// Rows of the calls to language models in order of time.
std::vector<int> callsInTime(const Outline &outline, const Analysis &analysis);

/// One span's messages, those that the calls before it already knew apart. `calls` as callsInTime() gives them; the span
/// need not be among them. Beside the UI thread.
app::trace::Transcript transcriptOfSpan(const Outline &outline, const std::vector<int> &calls,
                                        int row);

/// All calls of a trace, each with what it said that was not said before. Stops early where `isCancelled`.
app::trace::Transcript transcriptOfTrace(const Outline &outline, const std::vector<int> &calls,
                                         const std::function<bool()> &isCancelled);

/// Puts the calls of one more trace behind those that are there; its first call is not before theirs. Beside the UI thread.
void addCalls(const app::trace::Trace &trace, app::trace::Transcriber &reader,
              app::trace::Transcript &transcript);

/// What one transcript holds at most; the rest is counted.
constexpr std::size_t mostCalls = 2'000;
constexpr std::size_t mostTextBytes = 64 * 1024 * 1024;

} // namespace ui
