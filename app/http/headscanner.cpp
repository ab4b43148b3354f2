#include "app/http/headscanner.h"

namespace app::http {

void HeadScanner::scan(QByteArrayView bytes)
{
    while (m_at < bytes.size() && !m_complete && !m_refusal) {
        if (m_at - m_begin >= m_limit) {
            refuse(431, "request line and header fields are larger than this server takes");
            return;
        }
        take(bytes[m_at]);
    }
}

void HeadScanner::take(char c)
{
    constexpr char tlsHandshake = 0x16; // RFC 8446 section 5.1
    const bool isFirstOfLine = m_at == m_line;
    if (m_at == 0 && c == tlsHandshake)
        refuse(400, "this port speaks http://, not https://");
    else if (c == '\0')
        refuse(400, "NUL in the head");
    else if (m_previous == '\r' && c != '\n')
        refuse(400, "carriage return without line feed");
    else if (c == '\n' && m_previous != '\r')
        refuse(400, "line feed without carriage return");
    else if (isFirstOfLine && m_line > m_begin && (c == ' ' || c == '\t'))
        refuse(400, "folded header line");
    if (m_refusal)
        return;
    m_previous = c;
    ++m_at;
    if (c == '\n')
        endLine();
}

void HeadScanner::endLine()
{
    const bool isEmpty = m_at - m_line == 2;
    if (isEmpty && m_line > m_begin)
        m_complete = true;
    else if (isEmpty && m_begin == 0)
        m_begin = m_at;
    else if (isEmpty)
        refuse(400, "empty lines before the request line");
    m_line = m_at;
}

void HeadScanner::refuse(int status, const char *reason) { m_refusal = Refusal{status, reason}; }

} // namespace app::http
