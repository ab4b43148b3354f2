#pragma once

#include <QString>

namespace app::broadcast {

/// `text` as one line of at most limits::detailLength characters without anything that looks like a secret: Grafana
/// and OpenAI-like tokens, Basic and Bearer credentials, user parts of URLs, long runs of hex or mixed base64.
/// Pure. A secret without such a shape has to be taken out by who knows it, see OtlpClient.
QString redacted(const QString &text);

} // namespace app::broadcast
