#pragma once

#include "app/trace/trace.h"

#include <QString>
#include <memory>
#include <vector>

/// Which spans call which, over many traces: spans of one service and name under the same parents are one shape. Pure.
namespace ui {

namespace structurelimits {
constexpr std::size_t shapes = 2'000; ///< further ones are counted, not shown
constexpr int depth = 64;
} // namespace structurelimits

struct SpanShape {
    QString service;
    QString name;
    int parent = -1; ///< position in the list, before this one
    int count = 0;
    int errors = 0;
    double shareSum = 0; ///< of the durations of their traces

    double errorShare() const { return count > 0 ? double(errors) / count : 0; }
    double meanShare() const { return count > 0 ? shareSum / count : 0; }
};

struct TraceStructure {
    std::vector<SpanShape> shapes; ///< each behind its parent
    int traces = 0;
    int leftOut = 0; ///< spans deeper or of more shapes than the limits
};

using Traces = std::vector<std::shared_ptr<const app::trace::Trace>>;

/// A span whose parent is not there, or is in a ring, begins a tree. Iterative; any thread.
TraceStructure structureOf(const Traces &traces);

} // namespace ui
