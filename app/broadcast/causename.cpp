#include "app/broadcast/verdict.h"

#include <array>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

constexpr std::array names = {
    "none"_L1,
    "invalid-address"_L1,
    "certificate-file"_L1,
    "invalid-token"_L1,
    "missing-scope"_L1,
    "invalid-instance-id"_L1,
    "no-credentials"_L1,
    "encoded-credentials"_L1,
    "wrong-credentials"_L1,
    "forbidden"_L1,
    "wrong-path"_L1,
    "not-otlp"_L1,
    "web-page"_L1,
    "unsupported-format"_L1,
    "dashboard"_L1,
    "captive-portal"_L1,
    "redirected"_L1,
    "rejected"_L1,
    "spans-rejected"_L1,
    "too-large"_L1,
    "rate-limited"_L1,
    "server-error"_L1,
    "host-not-found"_L1,
    "unreachable"_L1,
    "connection-refused"_L1,
    "connect-timed-out"_L1,
    "connection-lost"_L1,
    "answer-cut-off"_L1,
    "answer-too-large"_L1,
    "timed-out"_L1,
    "not-http"_L1,
    "tls"_L1,
    "tls-timed-out"_L1,
    "tls-expected"_L1,
    "not-tls"_L1,
    "certificate-host"_L1,
    "certificate-expired"_L1,
    "certificate-not-yet-valid"_L1,
    "certificate-chain"_L1,
    "certificate-authority"_L1,
    "certificate-self-signed"_L1,
    "client-certificate"_L1,
    "proxy"_L1,
    "proxy-unreachable"_L1,
    "proxy-password"_L1,
    "clock-wrong"_L1,
    "keychain"_L1,
    "keychain-absent"_L1,
    "keychain-locked"_L1,
    "keychain-refused"_L1,
    "keychain-lost"_L1,
    "own-file"_L1,
    "cancelled"_L1,
};
static_assert(names.size() == std::size_t(Cause::Cancelled) + 1);

} // namespace

QLatin1StringView nameOf(Cause cause) { return names[std::size_t(cause)]; }

bool isKeychainCause(Cause cause)
{
    return cause >= Cause::Keychain && cause <= Cause::KeychainLost;
}

} // namespace app::broadcast
