#pragma once

#include "app/base/result.h"
#include "app/trace/span.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace app::otlp {

/// `more than 5 spans in one request (limit spansPerRequest)`
Error tooMany(std::string_view what, std::size_t limit, std::string_view limitName);
Error tooDeep(std::string_view what, int limit, std::string_view limitName);

/// limits.h, bodyBytes.
Result<> checkBodySize(std::size_t bytes);

/// Counts what one request makes of its bytes, against limits.h.
class Budget
{
public:
    /// Before one more element joins `list`: nothing, or why it must not.
    template <typename T>
    std::optional<Error> take(const std::vector<T> &list)
    {
        if constexpr (std::is_same_v<T, trace::Span>)
            return takeSpan();
        else if constexpr (std::is_same_v<T, trace::Attribute>)
            return takeAttribute(list.size());
        else
            return takeItem();
    }

private:
    std::optional<Error> takeItem();
    std::optional<Error> takeSpan();
    std::optional<Error> takeAttribute(std::size_t before);

    std::size_t m_items = 0;
    std::size_t m_spans = 0;
};

} // namespace app::otlp
