#include "app/broadcast/token.h"

#include "app/base/encoding.h"
#include "app/broadcast/limits.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

constexpr auto prefix = "glc_"_L1;

QString slug(const QString &region)
{
    return region.startsWith("prod-"_L1) ? region.mid(5) : region;
}

} // namespace

std::optional<TokenInfo> tokenInfo(const QString &token)
{
    if (!token.startsWith(prefix) || token.size() > limits::tokenLength)
        return {};
    const std::string text = token.mid(prefix.size()).toStdString();
    const auto bytes = fromBase64(text);
    if (!bytes)
        return {};
    const auto json = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes->data()),
                                              qsizetype(bytes->size()));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document.object().contains("k"_L1))
        return {};
    const QJsonObject object = document.object();
    return TokenInfo{object.value("o"_L1).toVariant().toString(), object.value("n"_L1).toString(),
                     object.value("m"_L1).toObject().value("r"_L1).toString()};
}

QString areaOf(const QString &region) { return slug(region.toLower()).section(u'-', 0, 0); }

bool areRegionsApart(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    if (areaOf(one) != areaOf(other))
        return true;
    const bool areBothExact = one.startsWith("prod-"_L1) && other.startsWith("prod-"_L1);
    return areBothExact && one.compare(other, Qt::CaseInsensitive) != 0;
}

} // namespace app::broadcast
