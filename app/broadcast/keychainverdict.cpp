#include "app/broadcast/keychainverdict.h"

#include "app/broadcast/redact.h"

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

/// A SecretStore counts both as Unauthorized; the keychain's words tell which.
bool isLocked(const QString &words)
{
    return words.contains("lock"_L1, Qt::CaseInsensitive)
        || words.contains("dismiss"_L1, Qt::CaseInsensitive);
}

Cause causeOf(const Error &error, const QString &words)
{
    switch (error.kind) {
    case Error::Kind::Unreachable: return Cause::KeychainAbsent;
    case Error::Kind::Unauthorized:
        return isLocked(words) ? Cause::KeychainLocked : Cause::KeychainRefused;
    case Error::Kind::NotFound: return Cause::KeychainLost;
    default: return Cause::Keychain;
    }
}

} // namespace

Verdict keychainVerdict(const Error &error)
{
    const auto words = QString::fromStdString(error.detail);
    Verdict verdict;
    verdict.cause = causeOf(error, words);
    verdict.field = Field::ApiKey;
    verdict.detail = redacted(words);
    return verdict;
}

} // namespace app::broadcast
