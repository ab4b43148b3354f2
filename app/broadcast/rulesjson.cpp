#include "app/broadcast/rulesjson.h"

#include "app/broadcast/callfilter.h"

#include <QJsonArray>
#include <QString>
#include <array>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

/// In the order of the enums.
constexpr std::array fieldNames = {
    "model", "provider", "session_id", "user_id",      "api_key_name",  "finish_reason",
    "input", "output",   "total_cost", "total_tokens", "prompt_tokens", "completion_tokens",
};
constexpr std::array operatorNames = {
    "equals", "not_equals", "contains", "not_contains", "regex",  "starts_with", "ends_with",
    "gt",     "lt",         "gte",      "lte",          "exists", "not_exists",
};
constexpr std::array profileNames = {"as_received", "openrouter", "genai", "both"};
constexpr std::array modeNames = {"everything", "only_these", "all_but_these"};

template <typename T, std::size_t N>
Result<T> meaning(const QJsonValue &word, const std::array<const char *, N> &names)
{
    const auto text = word.toString();
    for (std::size_t i = 0; i < N; ++i)
        if (text == QLatin1StringView(names[i]))
            return T(i);
    return fail(Error::Kind::Invalid,
                "unknown word \"" + text.toStdString() + "\" in a filter rule");
}

QJsonArray listOf(const std::vector<std::string> &texts)
{
    QJsonArray list;
    for (const auto &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

std::vector<std::string> textsOf(const QJsonArray &list)
{
    std::vector<std::string> texts;
    for (const auto &text : list)
        texts.push_back(text.toString().toStdString());
    return texts;
}

QJsonObject ruleJson(const FilterRule &rule)
{
    QJsonObject json{{u"field"_s, QLatin1StringView(nameOf(rule.field))},
                     {u"operator"_s, QLatin1StringView(nameOf(rule.op))}};
    if (const auto *number = std::get_if<double>(&rule.value))
        json.insert(u"value"_s, *number);
    else if (const auto &text = std::get<std::string>(rule.value); !text.empty())
        json.insert(u"value"_s, QString::fromStdString(text));
    return json;
}

QJsonObject filterJson(const FilterRules &filter)
{
    QJsonArray groups;
    for (const auto &group : filter.groups) {
        QJsonArray rules;
        for (const auto &rule : group.rules)
            rules.append(ruleJson(rule));
        const auto logic = group.logic == FilterGroup::Logic::And ? u"and"_s : u"or"_s;
        groups.append(QJsonObject{{u"logic"_s, logic}, {u"rules"_s, rules}});
    }
    return {{u"enabled"_s, filter.enabled}, {u"groups"_s, groups}};
}

Result<FilterRule> ruleFrom(const QJsonValue &json)
{
    FilterRule rule;
    APP_TRY(rule.field, meaning<FilterRule::Field>(json["field"_L1], fieldNames));
    APP_TRY(rule.op, meaning<FilterRule::Operator>(json["operator"_L1], operatorNames));
    const auto value = json["value"_L1];
    if (value.isDouble())
        rule.value = value.toDouble();
    else
        rule.value = value.toString().toStdString();
    const auto *pattern = std::get_if<std::string>(&rule.value);
    if (rule.op == FilterRule::Operator::Regex && !(pattern && isUsablePattern(*pattern)))
        return fail(Error::Kind::Invalid, "a filter rule holds no usable regular expression");
    return rule;
}

Result<FilterRules> filterFrom(const QJsonObject &json)
{
    FilterRules filter;
    filter.enabled = json["enabled"_L1].toBool(true);
    for (const auto &one : json["groups"_L1].toArray()) {
        FilterGroup group;
        if (one["logic"_L1].toString() == "or"_L1)
            group.logic = FilterGroup::Logic::Or;
        for (const auto &rule : one["rules"_L1].toArray()) {
            APP_TRY(auto read, ruleFrom(rule));
            group.rules.push_back(std::move(read));
        }
        filter.groups.push_back(std::move(group));
    }
    return filter;
}

Result<AttributeList> attributesFrom(const QJsonObject &json)
{
    AttributeList list;
    if (json.isEmpty())
        return list;
    APP_TRY(list.mode, meaning<AttributeList::Mode>(json["mode"_L1], modeNames));
    list.patterns = textsOf(json["patterns"_L1].toArray());
    return list;
}

} // namespace

const char *nameOf(FilterRule::Field field) { return fieldNames[std::size_t(field)]; }
const char *nameOf(FilterRule::Operator op) { return operatorNames[std::size_t(op)]; }
const char *nameOf(Profile profile) { return profileNames[std::size_t(profile)]; }

QJsonObject rulesJson(const OutgoingRules &rules)
{
    const OutgoingRules usual;
    QJsonObject json;
    if (rules.samplingRate != usual.samplingRate)
        json.insert(u"samplingRate"_s, rules.samplingRate);
    if (!rules.apiKeyNames.empty())
        json.insert(u"apiKeyNames"_s, listOf(rules.apiKeyNames));
    if (rules.filter != usual.filter)
        json.insert(u"filterRules"_s, filterJson(rules.filter));
    if (rules.profile != usual.profile)
        json.insert(u"attributeProfile"_s, QLatin1StringView(nameOf(rules.profile)));
    if (rules.longestValueBytes > 0)
        json.insert(u"longestValueBytes"_s, qint64(rules.longestValueBytes));
    if (rules.attributes != usual.attributes)
        json.insert(u"attributes"_s,
                    QJsonObject{{u"mode"_s,
                                 QLatin1StringView(modeNames[std::size_t(rules.attributes.mode)])},
                                {u"patterns"_s, listOf(rules.attributes.patterns)}});
    return json;
}

Result<OutgoingRules> rulesFrom(const QJsonObject &json)
{
    OutgoingRules rules;
    rules.samplingRate = json["samplingRate"_L1].toDouble(1);
    if (!(rules.samplingRate >= lowestSamplingRate && rules.samplingRate <= 1))
        return fail(Error::Kind::Invalid, "\"samplingRate\" is between 0.0001 and 1");
    rules.apiKeyNames = textsOf(json["apiKeyNames"_L1].toArray());
    APP_TRY(rules.filter, filterFrom(json["filterRules"_L1].toObject()));
    if (const auto profile = json["attributeProfile"_L1]; !profile.isUndefined()) {
        APP_TRY(rules.profile, meaning<Profile>(profile, profileNames));
    }
    const auto bytes = json["longestValueBytes"_L1].toInteger();
    rules.longestValueBytes = bytes > 0 ? std::size_t(bytes) : 0;
    APP_TRY(rules.attributes, attributesFrom(json["attributes"_L1].toObject()));
    return rules;
}

} // namespace app::broadcast
