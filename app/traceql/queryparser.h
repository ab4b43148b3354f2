#pragma once

#include "app/traceql/cursor.h"

/// The two halves of parse(), for those that look at broken text. Private to the folder.
namespace app::traceql {

/// That `text` is UTF-8 of a length within limits.h, without NUL.
Result<> checkText(std::string_view text);

/// query: the whole grammar. Where it fails the cursor stands at the token that did not fit.
Result<Query> parseQuery(Cursor &cursor);

} // namespace app::traceql
