#pragma once

#include "app/http/limits.h"
#include "app/http/message.h"

#include <QByteArrayView>
#include <optional>

namespace app::http {

/// Finds the end of a request's head, byte by byte, and refuses what parsers are known to read in two ways: a line feed
/// or carriage return alone, NUL, folded header lines (RFC 9112 sections 2.2 and 5.2). What comes out does not depend on
/// how the bytes were cut. It knows nothing of what the lines say.
class HeadScanner
{
public:
    explicit HeadScanner(int limitBytes) : m_limit(limitBytes) {}

    /// `bytes` are all that came since the head began; those seen before are not read again.
    void scan(QByteArrayView bytes);

    bool isComplete() const { return m_complete; }
    const std::optional<Refusal> &refusal() const { return m_refusal; }
    qsizetype begin() const
    {
        return m_begin;
    } ///< behind one empty line, which is allowed before a request
    qsizetype end() const { return m_at; } ///< behind the empty line, once complete

private:
    void take(char c);
    void endLine();
    void refuse(int status, const char *reason);

    int m_limit;
    qsizetype m_begin = 0;
    qsizetype m_at = 0;
    qsizetype m_line = 0; ///< where the line begins
    char m_previous = 0;
    bool m_complete = false;
    std::optional<Refusal> m_refusal;
};

} // namespace app::http
