#include "app/gateway/forwarding.h"

#include <algorithm>

namespace app::gateway {

namespace {

bool isAnyOf(const QByteArray &name, std::initializer_list<QByteArrayView> names)
{
    return std::ranges::any_of(
        names, [&](auto one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

/// The fields that Connection names, in lower case.
QByteArrayList namedByConnection(const http::Headers &headers)
{
    QByteArrayList names;
    for (const auto &header : headers)
        if (isAnyOf(header.name, {"Connection"}))
            for (const auto &name : header.value.toLower().split(','))
                names.append(name.trimmed());
    return names;
}

bool isHopByHop(const http::Header &header, const QByteArrayList &named)
{
    if (isAnyOf(header.name, {"Connection", "Keep-Alive", "Proxy-Connection", "TE", "Upgrade"}))
        return true;
    // Connection cannot name away what says where the message ends
    if (named.isEmpty() || isAnyOf(header.name, {"Content-Length", "Transfer-Encoding", "Host"}))
        return false;
    return named.contains(header.name.toLower());
}

bool carriesKey(const http::Header &header)
{
    return isAnyOf(header.name, {"Authorization", "x-api-key", "api-key", "x-goog-api-key"});
}

void append(QByteArray &bytes, const http::Header &header)
{
    bytes.append(header.name).append(": ").append(header.value).append("\r\n");
}

void appendKey(QByteArray &bytes, const Target &target)
{
    if (target.kind == UpstreamKind::Anthropic)
        append(bytes, {"x-api-key", target.apiKey});
    else
        append(bytes, {"Authorization", "Bearer " + target.apiKey});
}

QByteArray statusLine(const http::ResponseHead &head)
{
    return "HTTP/1.1 " + QByteArray::number(head.status) + ' ' + head.reason + "\r\n";
}

} // namespace

QByteArray requestBytes(const http::RequestHead &head, const Route &route, const Access &access)
{
    const auto &target = *route.target;
    const auto named = namedByConnection(head.headers);
    QByteArray bytes;
    bytes.reserve(2048);
    bytes.append(head.method).append(' ').append(route.requestTarget).append(" HTTP/1.1\r\n");
    if (http::find(head.headers, "Host").isNull()) // HTTP/1.0
        append(bytes, {"Host", target.hostField});
    for (const auto &header : head.headers) {
        if (isAnyOf(header.name, {"Host"}))
            append(bytes, {header.name, target.hostField});
        else if (!isHopByHop(header, named) && !isAnyOf(header.name, {"Proxy-Authorization"})
                 && !(access.replacesKey && carriesKey(header)))
            append(bytes, header);
    }
    if (access.replacesKey && !target.apiKey.isEmpty())
        appendKey(bytes, target);
    return bytes.append("\r\n");
}

QByteArray interimBytes(const http::ResponseHead &head)
{
    auto bytes = statusLine(head);
    const auto named = namedByConnection(head.headers);
    for (const auto &header : head.headers)
        if (!isHopByHop(header, named))
            append(bytes, header);
    return bytes.append("\r\n");
}

AnswerHead answerFor(const http::ResponseHead &head, int clientVersion, bool clientKeepsAlive)
{
    const bool isOld = clientVersion < 11;
    const bool unframes = isOld && head.isChunked;
    const auto named = namedByConnection(head.headers);
    AnswerHead answer{statusLine(head), !unframes,
                      clientKeepsAlive && !unframes && !head.endsByClose()};
    answer.bytes.reserve(2048);
    for (const auto &header : head.headers)
        if (!isHopByHop(header, named)
            && !(unframes && isAnyOf(header.name, {"Transfer-Encoding"})))
            append(answer.bytes, header);
    if (!answer.keepsClient)
        append(answer.bytes, {"Connection", "close"});
    else if (isOld)
        append(answer.bytes, {"Connection", "keep-alive"});
    answer.bytes.append("\r\n");
    return answer;
}

} // namespace app::gateway
