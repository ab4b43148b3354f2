#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace app::broadcast {

/// What a pasted curl command names; every other option is skipped.
struct CurlLine {
    QStringList urls;
    QString user; ///< -u, as typed: user:password
    QStringList headers;
};

/// Nothing where `text` is no curl command. Understands POSIX quotes, backslashes and continued lines. Pure.
std::optional<CurlLine> curlLine(const QString &text);

} // namespace app::broadcast
