#include "app/gateway/gatewaykey.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <array>

namespace app::gateway {

namespace {

QByteArray hashOf(QByteArrayView key)
{
    return QCryptographicHash::hash(key.toByteArray(), QCryptographicHash::Sha256).toHex();
}

bool isEqualInConstantTime(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size()) // hashes are all of one length; this is a damaged setting
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference = static_cast<unsigned char>(difference | (one[i] ^ other[i]));
    return difference == 0;
}

} // namespace

QByteArray newGatewayKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof(random));
    return gatewayKeyPrefix.toByteArray()
        + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

GatewayKey describeKey(const QString &name, const QByteArray &key, const QDateTime &createdAt)
{
    return {name, hashOf(key), QString::fromLatin1(key.last(4)), createdAt};
}

const GatewayKey *findKey(const QList<GatewayKey> &keys, QByteArrayView key)
{
    const auto hash = hashOf(key);
    const GatewayKey *found = nullptr;
    for (const auto &one : keys)
        if (isEqualInConstantTime(one.hash, hash))
            found = &one;
    return found;
}

} // namespace app::gateway
