#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>

namespace app::secrets {

/// Secrets until quit: where there is no keychain and the person agrees, and in tests. Answers at once.
class MemoryStore final : public SecretStore
{
public:
    QFuture<Result<QString>> read(const QString &key) override;
    QFuture<Result<>> write(const QString &key, const QString &secret) override;
    QFuture<Result<>> remove(const QString &key) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace app::secrets
