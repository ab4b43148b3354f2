#pragma once

#include "app/trace/transcript.h"

#include <QString>

namespace ui {

/// "User", "Assistant"...; what the span says where it is none of the usual ones.
QString roleText(const std::string &role);

/// "openai/gpt-4o · Azure"; the span's name where it tells of no model.
QString callTitle(const app::trace::TranscriptCall &call);

/// Tokens, cost, time to the first token, duration, end: what is known, on one line.
QString callFacts(const app::trace::TranscriptCall &call);

/// Why messages are missing or short; empty where nothing is to be said.
QString callNote(const app::trace::TranscriptCall &call);

/// Picture, sound or file: what it is and where, in words.
QString mediaText(const app::trace::MessagePart &part);

/// The whole transcript as Markdown, for copying.
QString toMarkdown(const app::trace::Transcript &transcript);

} // namespace ui
