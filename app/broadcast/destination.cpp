#include "app/broadcast/destination.h"

using namespace Qt::StringLiterals;

namespace app::broadcast {

QString Destination::value(const QString &field) const
{
    if (field == "base_url"_L1)
        return baseUrl;
    return field == "instance_id"_L1 ? instanceId : values.value(field);
}

void Destination::setValue(const QString &field, const QString &value)
{
    if (field == "base_url"_L1)
        baseUrl = value;
    else if (field == "instance_id"_L1)
        instanceId = value;
    else if (value.isEmpty())
        values.remove(field);
    else
        values.insert(field, value);
}

QString headerSecret(const QString &headerName) { return u"header/"_s + headerName.toLower(); }

QString secretEntry(const QUuid &destination, const QString &field)
{
    return u"destination/%1/%2"_s.arg(destination.toString(QUuid::WithoutBraces), field);
}

QString apiKeyEntry(const QUuid &destination) { return secretEntry(destination, apiKeyField()); }

std::string cursorName(const QUuid &destination)
{
    return destination.toString(QUuid::WithoutBraces).toStdString();
}

Secrets typedSecrets(const Draft &draft)
{
    Secrets typed;
    for (auto secret = draft.secrets.cbegin(); secret != draft.secrets.cend(); ++secret)
        if (!secret.value().trimmed().isEmpty())
            typed.insert(secret.key(), secret.value().trimmed());
    if (const auto key = draft.apiKey.trimmed(); !key.isEmpty())
        typed.insert(apiKeyField(), key);
    return typed;
}

} // namespace app::broadcast
