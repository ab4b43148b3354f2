#pragma once

#include "app/trace/trace.h"

#include <memory>

namespace tests {

/// A realistic agent run over five services: planning, tools, a rate limit with retry, a failed tool with its exception,
/// model calls with tokens and cost, one span whose parent never came. About 30 spans; always the same.
std::shared_ptr<const app::trace::Trace> demoTrace();

enum class TreeShape { Flat, Deep, Bushy };
/// `count` generated spans: one root with all others below it, one chain, or eight children a span.
std::shared_ptr<const app::trace::Trace> bigTrace(int count, TreeShape shape);

} // namespace tests
