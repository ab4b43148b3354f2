#include "app/async/log.h"
#include "app/broadcast/destinationtype.h"

#include <QDir>
#include <QFile>
#include <algorithm>

static void loadResource() { Q_INIT_RESOURCE(destinations); }

namespace app::broadcast {

using namespace Qt::StringLiterals;

namespace {

QList<DestinationType> readAll()
{
    loadResource();
    QList<DestinationType> types;
    const QDir folder(u":/destinations"_s);
    for (const auto &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        auto type = destinationTypeFrom(isOpen ? file.readAll() : QByteArray());
        if (type)
            types.append(*std::move(type));
        else
            log(logBroadcast(), qPrintable(name), type.error());
    }
    std::stable_sort(types.begin(), types.end(),
                     [](const auto &one, const auto &other) { return one.order < other.order; });
    return types;
}

} // namespace

const QList<DestinationType> &destinationTypes()
{
    static const auto types = readAll();
    return types;
}

const DestinationType *findDestinationType(const QString &id)
{
    const auto &types = destinationTypes();
    const auto hit = std::find_if(types.begin(), types.end(),
                                  [&](const DestinationType &type) { return type.id == id; });
    return hit == types.end() ? nullptr : &*hit;
}

} // namespace app::broadcast
