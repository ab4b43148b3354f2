#include "app/http/guard.h"

#include <QHostAddress>

namespace app::http {

static bool isPort(QByteArrayView text)
{
    bool isNumber = false;
    const auto port = text.toByteArray().toUInt(&isNumber);
    return isNumber && port <= 65535 && text.front() != '+';
}

/// The name in `name[:port]`; empty where that is malformed.
static QByteArray withoutPort(QByteArrayView host)
{
    const auto bracket = host.lastIndexOf(']');
    const auto colon = host.lastIndexOf(':');
    if (colon <= bracket)
        return host.toByteArray();
    const auto port = host.sliced(colon + 1);
    return port.isEmpty() || !isPort(port) ? QByteArray() : host.first(colon).toByteArray();
}

/// Four decimal numbers, nothing that only some resolvers read as an address.
static bool isLoopbackIpv4(const QByteArray &name)
{
    const auto parts = name.split('.');
    if (parts.size() != 4 || parts.first() != "127")
        return false;
    for (const auto &part : parts) {
        bool isNumber = false;
        const auto value = part.toUInt(&isNumber);
        if (!isNumber || value > 255 || QByteArray::number(value) != part)
            return false;
    }
    return true;
}

bool isLoopbackHost(QByteArrayView host)
{
    auto name = withoutPort(host).toLower();
    if (name.startsWith('[') && name.endsWith(']'))
        return QHostAddress(QString::fromLatin1(name.mid(1, name.size() - 2)))
            == QHostAddress::LocalHostIPv6;
    if (name.endsWith('.'))
        name.chop(1);
    return name == "localhost" || (name.endsWith(".localhost") && name.size() > 10)
        || isLoopbackIpv4(name);
}

bool isAllowedOrigin(const QByteArray &origin)
{
    if (origin.isNull())
        return true;
    for (const QByteArrayView scheme : {"http://", "https://"})
        if (origin.startsWith(scheme))
            return isLoopbackHost(QByteArrayView(origin).sliced(scheme.size()));
    return false;
}

std::optional<Refusal> guard(const RequestHead &head)
{
    const auto host = find(head.headers, "Host");
    if (!host.isNull() && !isLoopbackHost(host))
        return Refusal{403, "Host does not name this computer; use localhost or 127.0.0.1"};
    if (count(head.headers, "Origin") > 1 || !isAllowedOrigin(find(head.headers, "Origin")))
        return Refusal{403, "Origin is not a page of this computer"};
    return {};
}

} // namespace app::http
