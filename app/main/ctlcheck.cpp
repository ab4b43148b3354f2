#include "app/base/caret.h"
#include "app/main/command.h"
#include "app/traceql/diagnose.h"

#include <memory>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <vector>

namespace app::ctl {
namespace {

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

void write(Json &json, const Error &error, const std::string &text)
{
    const auto place = error.place.value_or(TextRange{});
    const auto position = positionAt(text, place.begin);
    json.StartObject();
    json.Key("message");
    json.String(error.detail.data(), rapidjson::SizeType(error.detail.size()));
    json.Key("line");
    json.Int(position.line);
    json.Key("column");
    json.Int(position.column);
    json.Key("offset");
    json.Int(place.begin);
    json.Key("length");
    json.Int(place.end - place.begin);
    json.EndObject();
}

std::string toJson(const std::vector<Error> &errors, const std::string &text)
{
    rapidjson::StringBuffer buffer;
    Json json(buffer);
    json.StartObject();
    json.Key("error");
    write(json, errors.front(), text);
    json.Key("errors");
    json.StartArray();
    for (const auto &error : errors)
        write(json, error, text);
    json.EndArray();
    json.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

std::string toText(const std::vector<Error> &errors, const std::string &text)
{
    std::string lines;
    for (const auto &error : errors) {
        const auto place = error.place.value_or(TextRange{});
        const auto position = positionAt(text, place.begin);
        lines += lines.empty() ? "" : "\n";
        lines += "line " + std::to_string(position.line) + ", column "
            + std::to_string(position.column) + ": " + error.detail + "\n" + underline(text, place);
    }
    return lines;
}

int runCheck(const std::string &text, bool asJson)
{
    const auto errors = traceql::diagnose(text);
    if (errors.empty()) {
        print(asJson ? "{}" : "valid");
        return Done;
    }
    print(asJson ? toJson(errors, text) : toText(errors, text));
    return No;
}

} // namespace

void addCheck(CLI::App &app, const Choose &choose)
{
    auto *command =
        app.add_subcommand("check", "Say whether a TraceQL query is valid, and where it is not");
    auto text = std::make_shared<std::string>();
    auto asJson = std::make_shared<bool>(false);
    command->add_option("TRACEQL", *text, "The query")->required();
    command->add_flag("--json", *asJson, "Errors as JSON");
    command->callback(
        [=] { choose([=](const Common &, const Exit &exit) { exit(runCheck(*text, *asJson)); }); });
}

} // namespace app::ctl
