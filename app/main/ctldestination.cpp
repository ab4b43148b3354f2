#include "app/async/deliver.h"
#include "app/async/queued.h"
#include "app/broadcast/destinationfile.h"
#include "app/broadcast/destinationtype.h"
#include "app/broadcast/editor.h"
#include "app/main/causetext.h"
#include "app/main/command.h"
#include "app/main/ctlsetaside.h"
#include "app/main/destinationoptions.h"
#include "app/main/paths.h"
#include "app/main/reporttext.h"
#include "app/main/setup.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <memory>

namespace app::ctl {
namespace {

using broadcast::Destination;
using broadcast::Draft;
using broadcast::TestReport;
using broadcast::Verdict;
using SetupPtr = std::shared_ptr<Setup>;

SetupPtr makeSetup(const Common &common)
{
    auto setup = std::make_shared<Setup>(common.dataDir);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, [setup]() mutable { setup.reset(); });
    return setup;
}

bool isValid(const Draft &draft)
{
    bool valid = true;
    for (const auto &problem : broadcast::validate(draft, QSet<QString>())) {
        complain(textOf(problem));
        valid = valid && problem.isWarning;
    }
    return valid;
}

/// A draft to be tested and, if that passes, saved; and how both are told.
struct Addition {
    Draft draft;
    bool asJson = false;
};

void save(const SetupPtr &setup, const Addition &addition, const std::function<void(int)> &then)
{
    const auto told = [then, asJson = addition.asJson](const Result<Destination> &saved) {
        if (!saved)
            return then(exitCodeOf(saved.error()));
        print(asJson ? savedJson(*saved).toStdString()
                     : "saved " + saved->name.toStdString() + " ("
                      + saved->id.toString(QUuid::WithoutBraces).toStdString() + ")");
        then(Done);
    };
    deliver(setup->destinations.save(addition.draft), qApp, told);
}

/// Saves only what passed its test; nothing is written before.
void testAndSave(const SetupPtr &setup, const Addition &addition,
                 const std::function<void(int)> &then)
{
    if (!isValid(addition.draft))
        return then(No);
    deliver(setup->test.run(addition.draft), qApp, [=](const TestReport &report) {
        if (addition.asJson)
            print(toJson(report).toStdString());
        else
            complain("connection test\n" + textOf(report));
        report.verdict.isOk() ? save(setup, addition, then) : then(No);
    });
}

void add(const Common &common, const AddOptions &options, const Exit &exit)
{
    auto setup = makeSetup(common);
    if (const auto locked = setup->lock(); !locked)
        return exit(exitCodeOf(locked.error()));
    const auto draft = draftOf(options);
    if (!draft) {
        complain(draft.error().detail);
        return exit(No);
    }
    testAndSave(setup, {*draft, options.asJson}, exit);
}

/// A secret field has a star, one that may be empty a question mark.
void listTypes(const Exit &exit)
{
    for (const auto &type : broadcast::destinationTypes()) {
        std::string fields;
        for (const auto &field : type.fields)
            fields += ' ' + field.key.toStdString() + (field.isSecret ? "*" : "")
                + (field.isOptional ? "?" : "");
        print(type.id.toStdString() + "  " + type.name.toStdString() + " " + fields);
    }
    exit(Done);
}

std::string stateOf(const Destination &destination)
{
    if (!destination.enabled)
        return "off  ";
    return destination.isPaused ? "held " : "on   ";
}

void list(const Common &common, bool asJson, const Exit &exit)
{
    const Setup setup(common.dataDir);
    const auto all = setup.destinations.all();
    if (asJson)
        print(broadcast::toFile(all).toStdString());
    for (const auto &one : asJson ? QList<Destination>() : all)
        print(stateOf(one) + one.name.toStdString() + "  " + one.type.toStdString() + "  "
              + one.baseUrl.toStdString() + "  " + one.instanceId.toStdString()
              + (one.privacyMode ? "  privacy mode" : ""));
    if (!asJson && !setup.destinations.isEnabled())
        complain("broadcast is off: nothing is sent");
    exit(Done);
}

struct TestOptions {
    std::string name;
    bool asJson = false;
};

/// Runs `job` on a saved destination found by its name or id.
template <typename Job>
void onDestination(const Common &common, const std::string &name, const Exit &exit, Job job)
{
    auto setup = makeSetup(common);
    const auto destination = setup->find(name);
    if (!destination) {
        complain("no destination named " + name);
        return exit(No);
    }
    job(setup, *destination);
}

void test(const Common &common, const TestOptions &options, const Exit &exit)
{
    onDestination(common, options.name, exit, [&](const SetupPtr &setup, const Destination &found) {
        deliver(setup->test.run({.destination = found, .apiKey = {}}), qApp,
                [exit, asJson = options.asJson](const TestReport &report) {
                    print(asJson ? toJson(report).toStdString() : textOf(report));
                    exit(report.verdict.isOk() ? Done : No);
                });
    });
}

/// Else the log would keep for ever what nobody fetches.
void giveUpPlace(store::Store &store, const QUuid &id, const std::function<void()> &then)
{
    store.forget(broadcast::cursorName(id), queued<Result<>>(qApp, [then](const Result<> &done) {
                     if (!done)
                         complain(done.error().detail);
                     then();
                 }));
}

void remove(const Common &common, const std::string &name, const Exit &exit)
{
    onDestination(common, name, exit, [&](const SetupPtr &setup, const Destination &found) {
        // stands in for the lock, too: a program that runs would not see the change
        auto opened = store::Store::open({.path = storePath(common.dataDir).toStdString()});
        if (!opened)
            return exit(exitCodeOf(opened.error()));
        const std::shared_ptr<store::Store> store = *std::move(opened);
        deliver(setup->destinations.remove(found.id), qApp, [=, id = found.id](Result<> removed) {
            if (setup->find(id.toString(QUuid::WithoutBraces).toStdString()))
                return exit(exitCodeOf(removed.error()));
            giveUpPlace(*store, id,
                        [=] { exit(removed ? int(Done) : exitCodeOf(removed.error())); });
        });
    });
}

void importFrom(const Common &common, const std::string &path, const Exit &exit)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        complain(path + ": " + file.errorString().toStdString());
        return exit(CannotStart);
    }
    const auto read = broadcast::fromFile(file.readAll());
    if (!read || read->size() != 1) {
        complain(path + ": "
                 + (read ? "expected exactly one destination, since one API key is read"
                         : read.error().detail));
        return exit(No);
    }
    auto setup = makeSetup(common);
    if (const auto locked = setup->lock(); !locked)
        return exit(exitCodeOf(locked.error()));
    testAndSave(setup, {withSecretsFromStdin(read->front())}, exit);
}

void sendTest(const Common &common, const std::string &name, const Exit &exit)
{
    const auto wanted =
        name.empty() ? Setup(common.dataDir).destinations.all().value(0).name.toStdString() : name;
    onDestination(common, wanted, exit, [&exit](const SetupPtr &setup, const Destination &found) {
        deliver(setup->test.sendSample(found), qApp, [exit](const Verdict &verdict) {
            print(verdict.isOk() ? "the sample trace was sent" : textOf(verdict));
            exit(verdict.isOk() ? Done : No);
        });
    });
}

void addAddCommand(CLI::App &parent, const Choose &choose)
{
    auto *command =
        parent.add_subcommand("add", "Test a destination and save it if the test passes");
    auto options = std::make_shared<AddOptions>();
    addOptionsOf(*command, *options);
    command->callback([options, choose] {
        choose([options](const Common &common, const Exit &exit) { add(common, *options, exit); });
    });
}

void addTestCommand(CLI::App &parent, const Choose &choose)
{
    auto *command = parent.add_subcommand(
        "test", "Write one real span with the saved key; say the time of each step");
    auto options = std::make_shared<TestOptions>();
    command->add_option("NAME", options->name, "Which one")->required();
    command->add_flag("--json", options->asJson, "As JSON");
    command->callback([options, choose] {
        choose([options](const Common &common, const Exit &exit) { test(common, *options, exit); });
    });
}

using NamedCommand = void (*)(const Common &, const std::string &, const Exit &);

void addNamed(CLI::App *command, const char *argument, NamedCommand run, const Choose &choose)
{
    auto name = std::make_shared<std::string>();
    auto *option = command->add_option(argument, *name, "Which one");
    option->required(std::string_view(argument).front() != '-');
    command->callback(
        [=] { choose([=](const Common &common, const Exit &exit) { run(common, *name, exit); }); });
}

} // namespace

void addDestination(CLI::App &app, const Choose &choose)
{
    auto *command = app.add_subcommand("destination", "Where traces are sent");
    command->require_subcommand(1);
    addAddCommand(*command, choose);
    auto *listing = command->add_subcommand("list", "The saved ones");
    auto asJson = std::make_shared<bool>(false);
    listing->add_flag("--json", *asJson, "As JSON");
    listing->callback([=] {
        choose([=](const Common &common, const Exit &exit) { list(common, *asJson, exit); });
    });
    auto *types = command->add_subcommand("types", "What can be added, with its fields");
    types->callback([=] { choose([](const Common &, const Exit &exit) { listTypes(exit); }); });
    auto *exporting = command->add_subcommand("export", "All of them as JSON, without keys");
    exporting->callback(
        [=] { choose([](const Common &common, const Exit &exit) { list(common, true, exit); }); });
    addTestCommand(*command, choose);
    addNamed(command->add_subcommand("remove", "Forget one and its key"), "NAME", remove, choose);
    addSetAside(*command, choose);
    addNamed(command->add_subcommand(
                 "import", "Add one from exported JSON; the API key comes from standard input"),
             "FILE", importFrom, choose);
}

void addSendTest(CLI::App &app, const Choose &choose)
{
    addNamed(app.add_subcommand("send-test", "Send the complete sample trace"), "--destination",
             sendTest, choose);
}

} // namespace app::ctl
