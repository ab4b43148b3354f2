#pragma once

#include "app/traceql/cursor.h"

/// The part of the grammar between braces and metrics. Private to the parser.
namespace app::traceql {

/// Everything up to "| metrics", "with" or the end: spansetPipeline | pipelineExpr | scalarPipelineFilter.
struct Head {
    Pipeline pipeline;
    bool isClosed = false; ///< joined pipelines in parentheses: nothing may be piped behind them
};
Result<Head> parseHead(Cursor &cursor);

} // namespace app::traceql
