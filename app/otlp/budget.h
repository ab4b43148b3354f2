#pragma once

#include "app/base/result.h"

#include <cstddef>
#include <string_view>

namespace app::otlp {

/// `more than 5 spans in one request (limit spansPerRequest)`
Error tooMany(std::string_view what, std::size_t limit, std::string_view limitName);
Error tooDeep(std::string_view what, int limit, std::string_view limitName);

/// limits.h, bodyBytes.
Result<> checkBodySize(std::size_t bytes);

/// Counts what one request makes of its bytes (limits.h); each call is one more, false where that is one too many.
class Budget
{
public:
    bool takeItem();
    bool takeSpan();
    /// What the last refusal was about.
    Error refusal() const;

private:
    std::size_t m_items = 0;
    std::size_t m_spans = 0;
};

} // namespace app::otlp
