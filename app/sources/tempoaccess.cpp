#include "app/sources/tempoaccess.h"

namespace app::sources {

QPair<QByteArray, QByteArray> basicHeader(const QString &user, const QString &password)
{
    const auto pair = user.toUtf8() + ':' + password.toUtf8();
    return {"Authorization", "Basic " + pair.toBase64()};
}

QPair<QByteArray, QByteArray> bearerHeader(const QString &token)
{
    return {"Authorization", "Bearer " + token.toUtf8()};
}

QPair<QByteArray, QByteArray> tenantHeader(const QString &tenant)
{
    return {"X-Scope-OrgID", tenant.toUtf8()};
}

} // namespace app::sources
