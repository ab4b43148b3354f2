#include "app/broadcast/sampling.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QtEndian>

namespace app::broadcast {

bool isSampled(std::string_view destination, std::string_view key, double rate)
{
    if (rate >= 1)
        return true;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(destination.data(), qsizetype(destination.size())));
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(QByteArrayView(key.data(), qsizetype(key.size())));
    const auto bits = qFromBigEndian<quint64>(hash.result().constData()) >> 11;
    return double(bits) * 0x1p-53 < rate;
}

} // namespace app::broadcast
