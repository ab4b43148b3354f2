#include "app/broadcast/verdict.h"

#include "app/broadcast/answertext.h"
#include "app/broadcast/endpoint.h"
#include "app/broadcast/limits.h"
#include "app/broadcast/otlpclient.h"
#include "app/broadcast/redact.h"
#include "app/broadcast/tlsfinding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

struct Finding {
    Cause cause = Cause::None;
    Field field = Field::None;
    bool isRetryable = false;
};

Finding fromNetwork(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return {Cause::HostNotFound, Field::BaseUrl, true};
    case QNetworkReply::ConnectionRefusedError:
        return {Cause::ConnectionRefused, Field::BaseUrl, true};
    case QNetworkReply::TimeoutError: return {Cause::TimedOut, Field::BaseUrl, true};
    case QNetworkReply::OperationCanceledError: return {Cause::Cancelled};
    case QNetworkReply::SslHandshakeFailedError: return {Cause::Tls, Field::BaseUrl};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError: return {Cause::ProxyUnreachable, Field::None, true};
    case QNetworkReply::ProxyConnectionClosedError: return {Cause::Proxy, Field::None, true};
    case QNetworkReply::ProxyAuthenticationRequiredError: return {Cause::ProxyPassword};
    case QNetworkReply::UnknownProxyError: return {Cause::Proxy};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure: return {Cause::NotOtlp, Field::BaseUrl};
    default: return {Cause::ConnectionLost, Field::None, true};
    }
}

/// Grafana's own words behind "authentication error:"; other servers' 401 and 403 have none of them.
Finding unauthorized(int status, const QString &reason)
{
    struct Row {
        QLatin1StringView words;
        Finding finding;
    };
    constexpr std::array rows = {
        Row{"no credentials provided"_L1, {Cause::NoCredentials, Field::ApiKey}},
        Row{"legacy auth cannot be upgraded"_L1, {Cause::InvalidInstanceId, Field::InstanceId}},
        Row{"invalid scope"_L1, {Cause::MissingScope, Field::ApiKey}},
        Row{"invalid token"_L1, {Cause::InvalidToken, Field::ApiKey}},
    };
    for (const Row &row : rows)
        if (reason.contains(row.words, Qt::CaseInsensitive))
            return row.finding;
    return {status == 403 ? Cause::Forbidden : Cause::WrongCredentials, Field::ApiKey};
}

/// A network's sign-in page is elsewhere and not encrypted, since it could not have a certificate for this host.
Finding fromRedirect(const QUrl &target)
{
    if (target.scheme() == "http"_L1 && hostOf(target) != Host::Loopback)
        return {Cause::CaptivePortal};
    const QString path = target.path().toLower();
    const bool isLogin = path.contains("login"_L1) || path.contains("signin"_L1)
        || path.contains("sign-in"_L1) || path.contains("/auth"_L1);
    return {isLogin ? Cause::Dashboard : Cause::Redirected, Field::BaseUrl};
}

Finding fromSuccess(const Answer &answer)
{
    if (answer.isAnyAnswerFine)
        return {};
    if (isHtml(answer))
        return {isGrafanaPage(answer) ? Cause::Dashboard : Cause::WebPage, Field::BaseUrl};
    if (answer.isTooLarge)
        return {Cause::AnswerTooLarge, Field::BaseUrl};
    const auto response = exportResponse(answer);
    if (!response)
        return {Cause::NotOtlp, Field::BaseUrl};
    return {response->rejectedSpans > 0 ? Cause::SpansRejected : Cause::None};
}

Finding fromClientError(const Answer &answer)
{
    switch (answer.status) {
    case 400:
    case 422: return {Cause::Rejected};
    case 401:
    case 403: return unauthorized(answer.status, messageOf(answer));
    case 407: return {Cause::ProxyPassword};
    case 408: return {Cause::TimedOut, Field::BaseUrl};
    case 413: return {Cause::TooLarge};
    case 415: return {Cause::UnsupportedFormat};
    case 429: return {Cause::RateLimited, Field::None, true};
    default: break;
    }
    if (isHtml(answer) && isGrafanaPage(answer))
        return {Cause::Dashboard, Field::BaseUrl};
    return {answer.status == 404 ? Cause::WrongPath : Cause::NotOtlp, Field::BaseUrl};
}

Finding fromStatus(const Answer &answer)
{
    const int status = answer.status;
    if (status == 511) // RFC 6585 section 6
        return {Cause::CaptivePortal};
    if (status >= 500)
        return {Cause::ServerError, Field::None, status >= 502 && status <= 504};
    if (status >= 400)
        return fromClientError(answer);
    if (status >= 300 && answer.location.isValid() && !answer.location.isEmpty())
        return fromRedirect(answer.location);
    if (status >= 200 && status < 300 && answer.error != QNetworkReply::NoError)
        return {Cause::AnswerCutOff, Field::None, true}; // nobody knows what was taken
    if (status >= 200 && status < 300)
        return fromSuccess(answer);
    return {Cause::NotOtlp, Field::BaseUrl};
}

/// A server that wants a client certificate says so after the handshake, as an alert that Qt counts as a lost connection.
bool isTlsFailure(const Answer &answer)
{
    return answer.error == QNetworkReply::SslHandshakeFailedError
        || (answer.error != QNetworkReply::NoError
            && tlsFinding({}, answer.errorText).cause != Cause::Tls);
}

Finding fromTls(const Answer &answer)
{
    return {tlsFinding(answer.sslErrors, answer.errorText).cause, Field::BaseUrl};
}

Finding findingOf(const Answer &answer)
{
    if (answer.isCertificateUnreadable)
        return {Cause::CertificateFile};
    if (answer.timedOut)
        return {answer.isConnecting ? Cause::ConnectTimedOut : Cause::TimedOut, Field::BaseUrl,
                true};
    if (answer.status > 0)
        return fromStatus(answer);
    if (!answer.sslErrors.isEmpty() || isTlsFailure(answer))
        return fromTls(answer);
    return fromNetwork(answer.error);
}

std::int64_t rejectedSpans(const Answer &answer)
{
    const bool isSuccess = !answer.timedOut && answer.status >= 200 && answer.status < 300;
    const auto response = isSuccess ? exportResponse(answer) : std::nullopt;
    return response ? response->rejectedSpans : 0;
}

} // namespace

Verdict judge(const Answer &answer)
{
    const Finding finding = findingOf(answer);
    Verdict verdict;
    if (!answer.sslErrors.isEmpty())
        verdict.certificate = tlsFinding(answer.sslErrors, answer.errorText).certificate;
    verdict.cause = finding.cause;
    verdict.field = finding.field;
    verdict.status = answer.status;
    verdict.rejectedSpans = rejectedSpans(answer);
    verdict.detail = redacted(messageOf(answer));
    verdict.retryable = finding.isRetryable;
    if (finding.isRetryable)
        verdict.retryAfter = answer.retryAfter;
    verdict.elapsed = answer.elapsed;
    return verdict;
}

namespace {

/// An environment variable holds "Basic%20..."; sent like that, nobody decodes it.
bool hasEncodedCredentials(const Endpoint &endpoint)
{
    return std::any_of(endpoint.headers.begin(), endpoint.headers.end(), [](const auto &header) {
        return header.first.compare("authorization", Qt::CaseInsensitive) == 0
            && !header.second.contains(' ') && header.second.contains("%20");
    });
}

} // namespace

Verdict judge(const Answer &answer, const Endpoint &endpoint, const QDateTime &now)
{
    auto verdict = judge(answer);
    if ((verdict.status == 401 || verdict.status == 403) && hasEncodedCredentials(endpoint))
        verdict.cause = Cause::EncodedCredentials;
    if (!answer.serverDate.isValid())
        return verdict;
    const std::chrono::seconds skew(answer.serverDate.secsTo(now));
    if (std::chrono::abs(skew) > limits::clockSkew)
        verdict.clockSkew = skew;
    const bool isRefused =
        verdict.cause == Cause::Rejected || verdict.cause == Cause::SpansRejected;
    if (verdict.clockSkew && isRefused)
        verdict.cause = Cause::ClockWrong;
    return verdict;
}

} // namespace app::broadcast
