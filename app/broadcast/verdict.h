#pragma once

#include "app/broadcast/destination.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <QUrl>
#include <chrono>
#include <cstdint>
#include <optional>

namespace app::broadcast {

struct Answer;
struct Endpoint;

/// Why a destination did not take a span; ui/ makes the sentence and the remedy from it.
enum class Cause {
    None,           ///< it did
    InvalidAddress, ///< no address spans could be posted to
    CertificateFile, ///< a file of the destination's own certificates cannot be used; `detail` names it
    InvalidToken,      ///< 401: unknown token, other organisation or region
    MissingScope,      ///< 401: token fine, `traces:write` missing
    InvalidInstanceId, ///< 401: user part unknown ("legacy auth cannot be upgraded")
    NoCredentials,     ///< 401: no Authorization arrived
    EncodedCredentials, ///< 401: the header holds "Basic%20..." as it stands in an environment variable
    WrongCredentials,  ///< 401 without a known reason
    Forbidden,         ///< 403 without a known reason
    WrongPath,         ///< 404
    NotOtlp,           ///< 405 or an answer no OTLP server gives
    WebPage,           ///< a page for people
    UnsupportedFormat, ///< 415
    Dashboard,         ///< redirect to a login page, or a dashboard's HTML
    CaptivePortal,     ///< 511, or a redirect to an unencrypted page elsewhere
    Redirected,        ///< any other redirect; `detail` holds the target
    Rejected,          ///< 400
    SpansRejected,     ///< 200 with partialSuccess.rejectedSpans > 0
    TooLarge,          ///< 413
    RateLimited,       ///< 429
    ServerError,       ///< 5xx
    HostNotFound,
    Unreachable, ///< no way to that address
    ConnectionRefused,
    ConnectTimedOut, ///< no connection in time
    ConnectionLost,  ///< before an answer
    AnswerCutOff,    ///< within an answer
    AnswerTooLarge,  ///< see limits::answerBytes
    TimedOut,        ///< connected, but no answer in time
    NotHttp,         ///< something else speaks there
    Tls,             ///< no secure connection, for none of the reasons below
    TlsTimedOut,     ///< connected, but no handshake in time
    TlsExpected,     ///< http:// to a server that speaks TLS
    NotTls,          ///< https:// to a server that does not
    CertificateHost, ///< is for other hosts
    CertificateExpired,
    CertificateNotYetValid,
    CertificateChain,      ///< its issuer was neither sent nor is it known
    CertificateAuthority,  ///< its authority was sent and is not known
    CertificateSelfSigned, ///< it is its own issuer
    ClientCertificate,     ///< the server demands one
    Proxy,                 ///< it refused, or spoke no sense
    ProxyUnreachable,
    ProxyPassword,   ///< 407
    ClockWrong,      ///< this computer's date is far from the server's, and that is why
    Keychain,        ///< the stored key cannot be read
    KeychainAbsent,  ///< no keychain service answers
    KeychainLocked,  ///< nobody unlocked it
    KeychainRefused, ///< the person, or the system, declined
    KeychainLost,    ///< the keychain has no such entry any more
    OwnFile,         ///< Spancast's own file cannot be read or written just now; `detail` says why
    Cancelled,
};

/// "missing-scope", for scripts, logs and reports; never changes.
QLatin1StringView nameOf(Cause cause);

/// The stored key did not come; another one can be typed and kept in memory until quit.
bool isKeychainCause(Cause cause);

/// What a server's certificate says of itself; not trusted, fit to be shown.
struct CertificateFacts {
    QString names; ///< of hosts, joined by ", "
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    bool operator==(const CertificateFacts &) const = default;
};

/// The outcome of one export or one connection test.
struct Verdict {
    Cause cause = Cause::None;
    Field field = Field::None; ///< what to correct
    int status = 0;
    std::int64_t rejectedSpans = 0; ///< of a partial success
    QString detail; ///< the server's or Qt's own words, one line, redacted, at most 300 characters
    /// Only 429, 502, 503, 504 and where no connection came about or it was lost or timed out (OTLP specification).
    bool retryable = false;
    std::optional<std::chrono::milliseconds> retryAfter;
    std::chrono::milliseconds elapsed{0};
    std::optional<CertificateFacts> certificate = {}; ///< with the certificate's causes
    QString proxy = {}; ///< "host:port" it went through, or should have
    /// This computer's time minus the server's, where they differ by more than limits::clockSkew.
    std::optional<std::chrono::seconds> clockSkew = {};
    bool isOk() const { return cause == Cause::None; }
};

/// Pure: what an answer means.
Verdict judge(const Answer &answer);
/// Likewise, with what only the request and the clock tell: credentials that were never decoded, a date far off.
Verdict judge(const Answer &answer, const Endpoint &endpoint, const QDateTime &now);

} // namespace app::broadcast
