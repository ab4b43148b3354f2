#include "app/secrets/memorystore.h"

#include "app/async/ready.h"

namespace app::secrets {

QFuture<Result<QString>> MemoryStore::read(const QString &key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend())
        return ready<Result<QString>>(fail(Error::Kind::NotFound, "no such secret in memory"));
    return ready<Result<QString>>(*found);
}

QFuture<Result<>> MemoryStore::write(const QString &key, const QString &secret)
{
    m_secrets.insert(key, secret);
    return ready<Result<>>({});
}

QFuture<Result<>> MemoryStore::remove(const QString &key)
{
    m_secrets.remove(key);
    return ready<Result<>>({});
}

} // namespace app::secrets
