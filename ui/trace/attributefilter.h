#pragma once

#include "app/trace/value.h"

#include <QString>
#include <string>
#include <string_view>

namespace ui {

enum class AttributeScope { Span, Resource, Instrumentation };

/// TraceQL that finds spans with this attribute: `{ span.gen_ai.request.model = "gpt-4o" }`. Keys that are no plain
/// identifier are quoted. Empty where TraceQL compares no such value (arrays, key-value lists, bytes, NaN).
std::string filterFor(AttributeScope scope, const app::trace::Attribute &attribute);

/// The same for spans that have another value.
std::string filterOut(AttributeScope scope, const app::trace::Attribute &attribute);

/// TraceQL that finds spans of this session, under whichever name they tell it.
std::string filterForSession(std::string_view session);

/// "string", "int", ...: the OTLP AnyValue's kind.
QString typeText(const app::trace::Value &value);

/// JSON on many lines, its members in their order; everything else, and what is very long, as it came.
std::string indentedJson(const std::string &text);

/// The same of any value, for reading.
QString readableText(const app::trace::Value &value);

} // namespace ui
