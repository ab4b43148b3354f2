#include "app/broadcast/secretfields.h"

#include "app/broadcast/destinationtype.h"

namespace app::broadcast {

QStringList neededSecrets(const Destination &destination)
{
    QStringList fields;
    if (const auto *type = findDestinationType(destination.type))
        for (const auto &field : type->fields)
            if (field.isSecret && !field.isOptional)
                fields << field.key;
    for (const auto &header : destination.headers)
        if (header.isSecret)
            fields << headerSecret(header.name);
    return fields;
}

QSet<QString> possibleSecrets(const Destination &destination)
{
    const auto needed = neededSecrets(destination);
    QSet<QString> fields(needed.begin(), needed.end());
    if (const auto *type = findDestinationType(destination.type))
        for (const auto &field : type->fields)
            if (field.isSecret)
                fields.insert(field.key);
    return fields;
}

} // namespace app::broadcast
