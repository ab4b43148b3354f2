#include "app/gateway/capture.h"

#include <algorithm>
#include <array>

namespace app::gateway {

namespace {

constexpr UnixNano mergedWithinNs = 200'000;
constexpr qint64 leastBytes = 4096; ///< what a call takes besides its bodies

bool isAnyOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::ranges::any_of(
        names, [&](auto one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

bool isSecret(QByteArrayView name)
{
    return isAnyOf(name,
                   {"Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "x-api-key",
                    "api-key", "x-goog-api-key"});
}

} // namespace

CapturedHeaders withoutSecrets(const http::Headers &headers)
{
    CapturedHeaders kept;
    kept.reserve(std::size_t(headers.size()));
    for (const auto &header : headers)
        if (!isSecret(header.name))
            kept.emplace_back(header.name.toStdString(), header.value.toStdString());
    return kept;
}

std::string withoutSecrets(const QByteArray &requestTarget)
{
    const auto mark = requestTarget.indexOf('?');
    if (mark < 0)
        return requestTarget.toStdString();
    auto fields = requestTarget.sliced(mark + 1).split('&');
    for (auto &field : fields) {
        const auto name = field.first(std::max<qsizetype>(field.indexOf('='), 0));
        if (isAnyOf(name, {"key", "api_key", "api-key", "apikey", "token", "access_token"}))
            field = name + "=\u2026";
    }
    return (requestTarget.first(mark + 1) + fields.join('&')).toStdString();
}

Capture::Capture(const http::RequestHead &head, const ProxyLimits &limits,
                 http::Reservation reservation)
    : m_captured(std::make_shared<Captured>())
    , m_copyBytes(limits.copyBytes)
    , m_arrivals(std::size_t(limits.arrivals))
{
    auto &call = m_captured->call;
    call.startedAt = now();
    call.method = head.method.toStdString();
    call.target = withoutSecrets(head.target);
    call.requestHeaders = withoutSecrets(head.headers);
    m_captured->reservation = std::move(reservation);
}

std::unique_ptr<Capture> Capture::begin(const http::RequestHead &head, const ProxyLimits &limits,
                                        std::shared_ptr<http::Budget> budget)
{
    http::Reservation reservation(std::move(budget));
    if (!reservation.grow(leastBytes))
        return nullptr;
    return std::unique_ptr<Capture>(new Capture(head, limits, std::move(reservation)));
}

void Capture::routed(const Route &route, const Access &access)
{
    auto &call = m_captured->call;
    call.target = withoutSecrets(route.requestTarget);
    call.upstreamName = route.target->name.toStdString();
    call.upstreamHost = route.target->hostField.toStdString();
    call.keeping.withContent &= route.target->keepsContent;
    if (!access.key)
        return;
    call.keyName = access.key->name.toStdString();
    call.keyHash = access.key->hash.toStdString();
}

void Capture::addRequest(QByteArrayView piece, UnixNano at)
{
    add(m_captured->call.request, piece, at);
}

void Capture::addResponse(QByteArrayView piece, UnixNano at)
{
    add(m_captured->call.response, piece, at);
}

void Capture::add(CapturedBody &body, QByteArrayView piece, UnixNano at)
{
    const bool isWhole = !body.isCut();
    const auto offset = body.totalBytes;
    body.totalBytes += std::uint64_t(piece.size());
    const auto room = m_copyBytes - qint64(body.bytes.size());
    const auto kept = piece.first(std::min<qsizetype>(piece.size(), room));
    if (!isWhole || !m_captured->reservation.grow(kept.size()))
        return;
    body.bytes.append(kept.data(), std::size_t(kept.size()));
    const bool isNew = body.arrivals.empty() || at - body.arrivals.back().at >= mergedWithinNs;
    if (isNew && body.arrivals.size() < m_arrivals)
        body.arrivals.push_back({offset, at});
}

void Capture::answered(const http::ResponseHead &head, UnixNano at)
{
    auto &call = m_captured->call;
    call.answeredAt = at;
    call.status = head.status;
    call.responseHeaders = withoutSecrets(head.headers);
}

std::shared_ptr<Captured> Capture::end(Ending ending, std::string detail)
{
    auto &call = m_captured->call;
    call.endedAt = now();
    call.ending = ending;
    call.endingDetail = std::move(detail);
    return std::move(m_captured);
}

} // namespace app::gateway
