#pragma once

#include "ui/trace/rowchoice.h"

#include <string_view>

namespace ui {

/// The columns of the span table.
enum class SpanColumn {
    Service,
    Name,
    Start,
    Duration,
    Self,
    Kind,
    Status,
    Model,
    Tokens,
    Cost,
    Id
};
constexpr int spanColumnCount = 11;

/// The rows that are asked for, truly sorted by one column: numbers by their value, texts by their letters without
/// case; what has no value stands last either way; equals stand as in the outline. `choice` may be null. Pure, any
/// thread.
std::vector<std::int32_t> sortSpans(const Outline &outline, const Analysis &analysis,
                                    const RowChoice *choice, SpanColumn column, bool isDescending);

/// The same by an attribute of the spans, else of their resources: numbers by value where all are, else by their letters.
std::vector<std::int32_t> sortSpansBy(const Outline &outline, const RowChoice *choice,
                                      std::string_view attribute, bool isDescending);

} // namespace ui
