#pragma once

#include "app/secrets/secretstore.h"

namespace app::secrets {

/// The operating system's keychain through QtKeychain: Secret Service or KWallet, the macOS keychain, the Windows
/// Credential Manager. Never QtKeychain's plain-text fallback.
class KeychainStore final : public SecretStore
{
public:
    QFuture<Result<QString>> read(const QString &key) override;
    QFuture<Result<>> write(const QString &key, const QString &secret) override;
    QFuture<Result<>> remove(const QString &key) override;
};

} // namespace app::secrets
