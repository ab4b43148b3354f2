#include "app/broadcast/destinationtype.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

/// Words of the file and what they mean; the first is what stands for a missing one.
template <typename T>
using Meanings = std::initializer_list<std::pair<QLatin1StringView, T>>;

/// Reads one file and keeps its first mistake.
class TypeReader final
{
public:
    explicit TypeReader(QJsonObject root) : m_root(std::move(root)) {}
    Result<DestinationType> read();

private:
    void wrong(const QString &what)
    {
        if (m_mistake.isEmpty())
            m_mistake = what;
    }
    QString required(const QJsonObject &object, QLatin1StringView name)
    {
        const auto text = object.value(name).toString();
        if (text.isEmpty())
            wrong(u"\"%1\" is missing"_s.arg(name));
        return text;
    }
    template <typename T>
    T meaning(const QJsonObject &object, QLatin1StringView name, Meanings<T> meanings)
    {
        const auto word = object.value(name).toString(meanings.begin()->first);
        for (const auto &[spelled, meant] : meanings)
            if (word == spelled)
                return meant;
        wrong(u"\"%1\" cannot be \"%2\""_s.arg(name, word));
        return meanings.begin()->second;
    }
    Words words(const QJsonValue &value)
    {
        if (value.isString())
            return Words({{QString(), value.toString()}});
        QMap<QString, QString> byLanguage;
        const auto object = value.toObject();
        for (auto text = object.begin(); text != object.end(); ++text)
            byLanguage.insert(text.key(), text.value().toString());
        if (!object.isEmpty() && byLanguage.value(u"en"_s).isEmpty())
            wrong(u"a text has no \"en\""_s);
        return Words(byLanguage);
    }
    void readForm(DestinationType &type);
    void readRequest(DestinationType &type);
    FieldSpec field(const QJsonObject &object);
    HeaderSpec header(const QJsonObject &object);
    QuerySpec query(const QJsonObject &object);
    void checkPlaceholders(const DestinationType &type);

    const QJsonObject m_root;
    QString m_mistake;
};

Field roleOf(const QString &key)
{
    if (key == "base_url"_L1)
        return Field::BaseUrl;
    if (key == "instance_id"_L1)
        return Field::InstanceId;
    return key == "api_key"_L1 ? Field::ApiKey : Field::Other;
}

FieldSpec TypeReader::field(const QJsonObject &object)
{
    using Check = FieldSpec::Check;
    FieldSpec spec;
    spec.key = required(object, "key"_L1);
    spec.role = roleOf(spec.key);
    spec.check = meaning<Check>(object, "check"_L1,
                                {{"text"_L1, Check::Text},
                                 {"address"_L1, Check::Address},
                                 {"grafana-address"_L1, Check::GrafanaAddress},
                                 {"digits"_L1, Check::Digits},
                                 {"grafana-token"_L1, Check::GrafanaToken}});
    spec.isSecret = object["secret"_L1].toBool();
    spec.isOptional = object["optional"_L1].toBool();
    spec.isForReading = object["reading"_L1].toBool();
    spec.fallback = object["default"_L1].toString();
    spec.placeholder = object["placeholder"_L1].toString();
    spec.start = object["start"_L1].toString();
    spec.label = words(object["label"_L1]);
    spec.help = words(object["help"_L1]);
    for (const auto &option : object["options"_L1].toArray())
        spec.options.append({option["value"_L1].toString(), words(option["label"_L1])});
    if (spec.label.isEmpty())
        wrong(u"field \"%1\" has no label"_s.arg(spec.key));
    return spec;
}

HeaderSpec TypeReader::header(const QJsonObject &object)
{
    const auto basic = object["basic"_L1].toArray();
    HeaderSpec spec;
    spec.name = required(object, "name"_L1).toUtf8();
    spec.value = object["value"_L1].toString();
    spec.basicUser = basic.at(0).toString();
    spec.basicPassword = basic.at(1).toString();
    if (spec.value.isEmpty() == spec.basicPassword.isEmpty())
        wrong(u"a header needs either \"value\" or \"basic\""_s);
    return spec;
}

void TypeReader::readRequest(DestinationType &type)
{
    using Address = DestinationType::Address;
    using Wire = Destination::Wire;
    type.address = meaning<Address>(m_root, "address"_L1,
                                    {{"append"_L1, Address::Append},
                                     {"verbatim"_L1, Address::Verbatim},
                                     {"grafana"_L1, Address::Grafana}});
    type.path = m_root["path"_L1].toString(u"/v1/traces"_s);
    type.wire = meaning<Wire>(m_root, "wire"_L1,
                              {{"json"_L1, Wire::Json}, {"protobuf"_L1, Wire::Protobuf}});
    type.profile = meaning<Profile>(m_root, "profile"_L1,
                                    {{"openrouter"_L1, Profile::OpenRouter},
                                     {"genai"_L1, Profile::GenAi},
                                     {"both"_L1, Profile::Both},
                                     {"as-received"_L1, Profile::AsReceived}});
    type.longestValueBytes = std::size_t(std::max(0, m_root["longestValueBytes"_L1].toInt()));
    type.test = meaning<DestinationType::Test>(
        m_root, "test"_L1,
        {{"span"_L1, DestinationType::Test::Span}, {"empty"_L1, DestinationType::Test::Empty}});
    type.isAnyAnswerFine = m_root["anyAnswer"_L1].toBool();
    for (const auto &one : m_root["headers"_L1].toArray())
        type.headers.append(header(one.toObject()));
    type.query = query(m_root["query"_L1].toObject());
    for (const auto &one : m_root["resource"_L1].toArray())
        type.resource.append({one["key"_L1].toString(), one["value"_L1].toString()});
}

QuerySpec TypeReader::query(const QJsonObject &object)
{
    QuerySpec spec;
    if (object.isEmpty())
        return spec;
    spec.field = required(object, "field"_L1);
    spec.path = required(object, "path"_L1);
    for (const auto &one : object["headers"_L1].toArray())
        spec.headers.append(header(one.toObject()));
    return spec;
}

void TypeReader::readForm(DestinationType &type)
{
    type.id = required(m_root, "id"_L1);
    type.name = required(m_root, "name"_L1);
    type.order = m_root["order"_L1].toInt();
    type.website = m_root["website"_L1].toString();
    type.summary = words(m_root["summary"_L1]);
    for (const auto &one : m_root["fields"_L1].toArray())
        type.fields.append(field(one.toObject()));
    if (!type.field(Field::BaseUrl))
        wrong(u"there is no field \"base_url\""_s);
}

void TypeReader::checkPlaceholders(const DestinationType &type)
{
    const auto check = [&](const QString &key) {
        if (!key.isEmpty() && !type.field(key))
            wrong(u"there is no field \"%1\""_s.arg(key));
    };
    QStringList templates;
    check(type.query.field);
    for (const auto &header : type.headers + type.query.headers) {
        check(header.basicUser);
        check(header.basicPassword);
        templates << header.value;
    }
    for (const auto &[key, value] : type.resource)
        templates << value;
    for (const auto &text : std::as_const(templates)) {
        const auto pieces = text.split(u'{');
        for (qsizetype i = 1; i < pieces.size(); ++i)
            check(pieces[i].section(u'}', 0, 0));
    }
}

Result<DestinationType> TypeReader::read()
{
    DestinationType type;
    readForm(type);
    readRequest(type);
    checkPlaceholders(type);
    if (!m_mistake.isEmpty())
        return fail(Error::Kind::Invalid, m_mistake.toStdString());
    return type;
}

} // namespace

Words::Words(const QMap<QString, QString> &byLanguage) : m_byLanguage(byLanguage) {}

QString Words::in(const QString &language) const
{
    const auto everywhere = m_byLanguage.value(QString(), m_byLanguage.value(u"en"_s));
    return m_byLanguage.value(language, everywhere);
}

bool Words::has(const QString &language) const
{
    return m_byLanguage.contains(language) || m_byLanguage.contains(QString());
}

const FieldSpec *DestinationType::field(const QString &key) const
{
    const auto hit = std::find_if(fields.begin(), fields.end(),
                                  [&](const FieldSpec &spec) { return spec.key == key; });
    return hit == fields.end() ? nullptr : &*hit;
}

const FieldSpec *DestinationType::field(Field role) const
{
    const auto hit = std::find_if(fields.begin(), fields.end(),
                                  [role](const FieldSpec &spec) { return spec.role == role; });
    return hit == fields.end() ? nullptr : &*hit;
}

Result<DestinationType> destinationTypeFrom(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(Error::Kind::Invalid, "no JSON object: " + error.errorString().toStdString());
    return TypeReader(document.object()).read();
}

Destination newDestination(const DestinationType &type)
{
    Destination made;
    made.type = type.id;
    made.name = type.name;
    made.rules.profile = type.profile;
    made.rules.longestValueBytes = type.longestValueBytes;
    for (const auto &field : type.fields)
        if (!field.isSecret)
            made.setValue(field.key, field.fallback);
    return made;
}

} // namespace app::broadcast
