#include "app/http/guard.h"

#include <QHostAddress>
#include <charconv>

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

/// Takes a number below 256, written the one way there is, off the front.
static bool takeOctet(QByteArrayView &text)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    const auto digits = end - text.begin();
    if (error != std::errc() || value > 255 || (text.front() == '0' && digits > 1))
        return false;
    text = text.sliced(digits);
    return true;
}

/// Four decimal numbers, nothing that only some resolvers read as an address.
static bool isLoopbackIpv4(QByteArrayView name)
{
    if (!name.startsWith("127."))
        return false;
    for (int octet = 0; octet < 4; ++octet) {
        if (octet > 0 && !name.startsWith('.'))
            return false;
        name = name.sliced(octet > 0 ? 1 : 0);
        if (name.isEmpty() || !takeOctet(name))
            return false;
    }
    return name.isEmpty();
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
