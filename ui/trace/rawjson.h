#pragma once

#include "app/trace/trace.h"

#include <QString>

namespace ui {

/// The span alone as OTLP JSON, indented.
QString rawJson(const app::trace::LocatedSpan &located);

} // namespace ui
