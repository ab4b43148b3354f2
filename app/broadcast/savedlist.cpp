#include "app/broadcast/savedlist.h"

#include "app/async/log.h"
#include "app/broadcast/destinationjson.h"
#include "app/settings/ondisk.h"

#include <QJsonDocument>
#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

QString nameOf(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

QString keyOf(const QUuid &id, const QString &field)
{
    return u"destinations/%1/%2"_s.arg(nameOf(id), field);
}

/// What cannot be read is named and left out; the destination itself stays.
void readMore(const QString &text, Destination &destination)
{
    const auto more = QJsonDocument::fromJson(text.toUtf8()).object();
    if (const auto taken = takeMore(destination, more); !taken)
        log(logBroadcast(), "reading the settings of a destination", taken.error());
}

Saved readOne(const QSettings &settings, const QUuid &id)
{
    const auto value = [&](const QString &field, const QVariant &fallback = {}) {
        return settings.value(keyOf(id, field), fallback);
    };
    Saved saved;
    Destination &destination = saved.destination;
    destination.id = id;
    destination.type = value(u"type"_s, destination.type).toString();
    destination.name = value(u"name"_s).toString();
    destination.enabled = value(u"enabled"_s, true).toBool();
    destination.baseUrl = value(u"base_url"_s).toString();
    destination.instanceId = value(u"instance_id"_s).toString();
    destination.privacyMode = value(u"privacy_mode"_s, false).toBool();
    readMore(value(u"more"_s).toString(), destination);
    const auto others = value(u"secrets_in_keychain"_s).toStringList();
    saved.inKeychain = QSet<QString>(others.begin(), others.end());
    if (value(u"key_in_keychain"_s, false).toBool())
        saved.inKeychain.insert(apiKeyField());
    return saved;
}

void writeOne(QSettings &settings, const Saved &saved)
{
    const Destination &destination = saved.destination;
    const auto set = [&](const QString &field, const QVariant &value) {
        settings.setValue(keyOf(destination.id, field), value);
    };
    const auto setOrRemove = [&](const QString &field, bool isSaid, const QVariant &value) {
        if (isSaid)
            set(field, value);
        else
            settings.remove(keyOf(destination.id, field));
    };
    set(u"type"_s, destination.type);
    set(u"name"_s, destination.name);
    set(u"enabled"_s, destination.enabled);
    set(u"base_url"_s, destination.baseUrl);
    set(u"instance_id"_s, destination.instanceId);
    set(u"privacy_mode"_s, destination.privacyMode);
    set(u"key_in_keychain"_s, saved.inKeychain.contains(apiKeyField()));
    auto others = QStringList(saved.inKeychain.begin(), saved.inKeychain.end());
    others.removeAll(apiKeyField());
    others.sort();
    setOrRemove(u"secrets_in_keychain"_s, !others.isEmpty(), others);
    const auto more = moreOf(destination);
    setOrRemove(u"more"_s, !more.isEmpty(),
                QString::fromUtf8(QJsonDocument(more).toJson(QJsonDocument::Compact)));
}

void replace(QSettings &settings, const QList<Saved> &before, const QList<Saved> &after)
{
    QStringList order;
    for (const Saved &saved : after)
        order << nameOf(saved.destination.id);
    for (const Saved &saved : before)
        if (const QString name = nameOf(saved.destination.id); !order.contains(name))
            settings.remove(u"destinations/"_s + name);
    // all of them, so that also a file somebody took away is whole again
    for (const Saved &saved : after)
        writeOne(settings, saved);
    settings.setValue(u"destinations/order"_s, order);
}

} // namespace

Saved normalized(const Destination &draft)
{
    Saved saved{draft, {}};
    Destination &destination = saved.destination;
    if (destination.id.isNull())
        destination.id = QUuid::createUuid();
    destination.name = destination.name.trimmed();
    destination.baseUrl = destination.baseUrl.trimmed();
    destination.instanceId = destination.instanceId.trimmed();
    return saved;
}

QList<Saved> readSaved(const QSettings &settings)
{
    QList<Saved> all;
    QList<QUuid> seen;
    for (const QString &name : settings.value(u"destinations/order"_s).toStringList()) {
        const auto id = QUuid::fromString(name);
        if (id.isNull() || seen.contains(id) || !settings.contains(keyOf(id, u"type"_s)))
            continue;
        seen << id;
        all << readOne(settings, id);
    }
    return all;
}

Result<> writeSaved(QSettings &settings, const QList<Saved> &before, const QList<Saved> &after)
{
    replace(settings, before, after);
    if (app::settings::isOnDisk(settings))
        return {};
    replace(settings, after, before);
    return fail(Error::Kind::Full, "the settings file cannot be written");
}

} // namespace app::broadcast
