#include "app/main/destinationoptions.h"

#include "app/broadcast/destinationtype.h"
#include "app/broadcast/environment.h"
#include "app/broadcast/rulesjson.h"

#include <iostream>

namespace app::ctl {

using namespace Qt::StringLiterals;

namespace {

using broadcast::Draft;

QString lineFromStdin()
{
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line).trimmed();
}

QString nameIn(const std::string &pair) { return QString::fromStdString(pair).section(u'=', 0, 0); }
QString valueIn(const std::string &pair) { return QString::fromStdString(pair).section(u'=', 1); }

/// Only fields that the type has and that are no secret.
Result<> setField(Draft &draft, const broadcast::DestinationType &type, const std::string &pair)
{
    const auto name = nameIn(pair);
    const auto *field = type.field(name);
    if (!field)
        return fail(Error::Kind::Invalid,
                    type.id.toStdString() + " has no field " + name.toStdString());
    if (field->isSecret)
        return fail(Error::Kind::Invalid,
                    name.toStdString() + " is a secret and comes from standard input");
    draft.destination.setValue(name, valueIn(pair).trimmed());
    return {};
}

Result<Draft> draftOfType(const AddOptions &options)
{
    const auto *type = broadcast::findDestinationType(QString::fromStdString(options.type));
    if (!type)
        return fail(Error::Kind::Invalid, "no type of destination is called " + options.type);
    Draft draft{.destination = broadcast::newDestination(*type), .apiKey = {}};
    if (!options.baseUrl.empty())
        draft.destination.baseUrl = QString::fromStdString(options.baseUrl).trimmed();
    if (!options.instanceId.empty())
        draft.destination.instanceId = QString::fromStdString(options.instanceId).trimmed();
    for (const auto &pair : options.values)
        APP_CHECK(setField(draft, *type, pair));
    return draft;
}

/// What looks like a secret has to be said to be one.
Result<> takeHeaders(Draft &draft, const AddOptions &options)
{
    for (const auto &pair : options.headers) {
        if (broadcast::looksSecret(nameIn(pair)))
            return fail(Error::Kind::Invalid,
                        "give " + nameIn(pair).toStdString() + " with --secret-header");
        draft.destination.headers.append({nameIn(pair), valueIn(pair), false});
    }
    for (const auto &name : options.secretHeaders) {
        const auto header = QString::fromStdString(name);
        draft.destination.headers.append({header, {}, true});
        draft.secrets.insert(broadcast::headerSecret(header), lineFromStdin());
    }
    return {};
}

Result<> takeRules(Draft &draft, const AddOptions &options)
{
    auto &rules = draft.destination.rules;
    auto json = broadcast::rulesJson(rules);
    json.insert(u"samplingRate"_s, options.samplingRate);
    if (!options.profile.empty())
        json.insert(u"attributeProfile"_s, QString::fromStdString(options.profile));
    APP_TRY(rules, broadcast::rulesFrom(json));
    return {};
}

} // namespace

void addOptionsOf(CLI::App &command, AddOptions &options)
{
    command.require_option(1, 0); // 0: as many as there are
    command.add_option("--type", options.type, "A name that `destination types` lists")
        ->capture_default_str();
    command.add_option("--name", options.name, "As the list shows it");
    command.add_option("--base-url", options.baseUrl, "Short for --set base_url=URL");
    command.add_option("--instance-id", options.instanceId, "Short for --set instance_id=NUMBER");
    command.add_option("--set", options.values, "FIELD=VALUE, once for each field");
    command.add_option("--header", options.headers, "NAME=VALUE for every request");
    command.add_option("--secret-header", options.secretHeaders,
                       "NAME; its value is the next line of standard input");
    command.add_flag("--from-environment", options.fromEnvironment,
                     "Take address, headers and certificates from OTEL_EXPORTER_OTLP_*");
    command.add_option("--sampling-rate", options.samplingRate, "Of the sessions, 0.0001 to 1")
        ->capture_default_str();
    command.add_option("--attribute-profile", options.profile,
                       "as_received, openrouter, genai or both");
    command.add_flag("--privacy-mode", options.privacyMode, "Leave prompts and completions out");
    command.add_flag("--api-key-stdin", options.apiKeyFromStdin,
                     "Read the API key, one line, from standard input");
    command.add_flag("--json", options.asJson, "Print the test, and what was saved, as JSON");
}

Result<Draft> draftOf(const AddOptions &options)
{
    APP_TRY(auto draft,
            options.fromEnvironment ? broadcast::draftFrom(broadcast::ownEnvironment())
                                    : draftOfType(options));
    if (!options.name.empty())
        draft.destination.name = QString::fromStdString(options.name);
    draft.destination.privacyMode = options.privacyMode;
    if (options.apiKeyFromStdin)
        draft.apiKey = lineFromStdin();
    APP_CHECK(takeHeaders(draft, options));
    APP_CHECK(takeRules(draft, options));
    return draft;
}

Draft withSecretsFromStdin(const broadcast::Destination &destination)
{
    Draft draft{.destination = destination, .apiKey = {}};
    const auto *type = broadcast::findDestinationType(destination.type);
    if (type && type->field(broadcast::apiKeyField()))
        draft.apiKey = lineFromStdin();
    for (const auto &header : destination.headers)
        if (header.isSecret)
            draft.secrets.insert(broadcast::headerSecret(header.name), lineFromStdin());
    return draft;
}

} // namespace app::ctl
