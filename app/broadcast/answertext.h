#pragma once

#include <QString>
#include <optional>

/// What a server's answer says, read without trust. Pure.
namespace app::broadcast {

struct Answer;

bool isHtml(const Answer &answer);

/// Whether an HTML page is Grafana's user interface.
bool isGrafanaPage(const Answer &answer);

/// ExportTraceServiceResponse in JSON (OTLP specification, "Full success" and "Partial success").
struct ExportResponse {
    qint64 rejectedSpans = 0;
    QString message;
};
/// Nothing where a 2xx body is no such answer. An empty body is full success; protobuf, which is not read, counts as that.
std::optional<ExportResponse> exportResponse(const Answer &answer);

/// The reason in the answer's own words, neither shortened nor redacted yet: the target of a redirect, the message of
/// Grafana's or Google's error JSON, the title of a page, plain text, or Qt's words where there was no HTTP answer.
QString messageOf(const Answer &answer);

} // namespace app::broadcast
