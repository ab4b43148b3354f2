#pragma once

#include "app/base/result.h"

#include <QFuture>
#include <QString>

namespace app::secrets {

/// Where tokens live: one entry a secret, key `destination/<uuid>/<field>` and the like, service `spancast`.
/// UI thread; nothing here blocks. Errors: NotFound (no such entry), Unreachable (no keychain service),
/// Unauthorized (locked, or the person refused), Full (too long for this keychain), Internal.
/// A keychain may ask the person and take minutes; the future just stays open that long.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual QFuture<Result<QString>> read(const QString &key) = 0;
    virtual QFuture<Result<>> write(const QString &key, const QString &secret) = 0;
    virtual QFuture<Result<>> remove(const QString &key) = 0; ///< fine where there is none
};

} // namespace app::secrets
