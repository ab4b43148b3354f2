#include "app/http/responsewriter.h"

#include <QLocale>

namespace app::http {

using namespace Qt::StringLiterals;

static void appendField(QByteArray &out, QByteArray name, QByteArray value)
{
    const auto isBreak = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    name.removeIf(isBreak);
    value.removeIf(isBreak);
    out += name + ": " + value + "\r\n";
}

static QByteArray httpDate(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

static bool hasNoBody(int status) { return status < 200 || status == 204 || status == 304; }

QByteArray writeResponse(const Response &response, Framing framing, const Headers &more,
                         const QDateTime &date)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' ';
    out += reasonPhrase(response.status);
    out += "\r\n";
    for (const auto &header : response.headers)
        appendField(out, header.name, header.value);
    appendField(out, "Date", httpDate(date));
    if (framing == Framing::Chunked)
        appendField(out, "Transfer-Encoding", "chunked");
    else if (framing != Framing::UntilClose && !hasNoBody(response.status))
        appendField(out, "Content-Length", QByteArray::number(response.body.size()));
    for (const auto &header : more)
        appendField(out, header.name, header.value);
    out += "\r\n";
    if (framing == Framing::Length && !hasNoBody(response.status))
        out += response.body;
    return out;
}

QByteArray chunk(QByteArrayView piece)
{
    if (piece.isEmpty())
        return {};
    QByteArray out = QByteArray::number(piece.size(), 16) + "\r\n";
    out += piece;
    return out += "\r\n";
}

QByteArray lastChunk() { return "0\r\n\r\n"; }

} // namespace app::http
