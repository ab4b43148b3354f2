#include "app/gateway/savedgateway.h"
#include "app/main/command.h"
#include "app/main/setup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <memory>

namespace app::ctl {
namespace {

using namespace Qt::StringLiterals;
using gateway::SavedGateway;

void list(const Common &common, bool asJson, const Exit &exit)
{
    Setup setup(common.dataDir);
    const auto keys = SavedGateway(setup.settings, setup.keychain).keys();
    QJsonArray array;
    for (const auto &key : keys) {
        const auto created = key.createdAt.toString(Qt::ISODate);
        const auto used = key.lastUsedAt.toString(Qt::ISODate);
        array.append(
            QJsonObject{{u"name"_s, key.name},
                        {u"ending"_s, key.ending},
                        {u"created"_s, created},
                        {u"last_used"_s, used.isEmpty() ? QJsonValue() : QJsonValue(used)}});
        if (!asJson)
            print(key.name.toStdString() + "  sk-spancast-\u2026" + key.ending.toStdString()
                  + "  made " + created.toStdString() + "  "
                  + (used.isEmpty() ? "never used" : "last used " + used.toStdString()));
    }
    if (asJson)
        print(QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString());
    exit(Done);
}

/// On standard output stands the key and nothing else, for the program that is to have it.
void add(const Common &common, const std::string &name, const Exit &exit)
{
    Setup setup(common.dataDir);
    if (const auto locked = setup.lock(); !locked)
        return exit(exitCodeOf(locked.error()));
    const auto key =
        SavedGateway(setup.settings, setup.keychain).addKey(QString::fromStdString(name));
    if (!key)
        return exit(exitCodeOf(key.error()));
    complain("this is shown once; Spancast keeps only its hash");
    print(key->toStdString());
    exit(Done);
}

void revoke(const Common &common, const std::string &name, const Exit &exit)
{
    Setup setup(common.dataDir);
    if (const auto locked = setup.lock(); !locked)
        return exit(exitCodeOf(locked.error()));
    const auto revoked =
        SavedGateway(setup.settings, setup.keychain).revokeKey(QString::fromStdString(name));
    exit(revoked ? int(Done) : exitCodeOf(revoked.error()));
}

using NamedCommand = void (*)(const Common &, const std::string &, const Exit &);

void addNamed(CLI::App *command, NamedCommand run, const Choose &choose)
{
    auto name = std::make_shared<std::string>();
    command->add_option("NAME", *name, "What the key is called")->required();
    command->callback(
        [=] { choose([=](const Common &common, const Exit &exit) { run(common, *name, exit); }); });
}

} // namespace

void addGatewayKey(CLI::App &app, const Choose &choose)
{
    auto *command =
        app.add_subcommand("gateway-key", "Keys for programs that call through the gateway");
    command->require_subcommand(1);
    addNamed(command->add_subcommand("add", "Make one and print it, once"), add, choose);
    auto *listing = command->add_subcommand("list", "Their names and last characters");
    auto asJson = std::make_shared<bool>(false);
    listing->add_flag("--json", *asJson, "As JSON");
    listing->callback([=] {
        choose([=](const Common &common, const Exit &exit) { list(common, *asJson, exit); });
    });
    addNamed(command->add_subcommand("revoke", "Refuse one from the next start on"), revoke,
             choose);
}

} // namespace app::ctl
