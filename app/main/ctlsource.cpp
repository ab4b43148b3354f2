#include "app/async/deliver.h"
#include "app/main/command.h"
#include "app/main/opensource.h"
#include "app/main/setup.h"
#include "app/main/sourcefindingtext.h"
#include "app/sources/roundtrip.h"
#include "app/sources/temposource.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <iostream>
#include <memory>

namespace app::ctl {

using namespace Qt::StringLiterals;

namespace {

using sources::SavedSource;
using sources::SourceDraft;
using sources::SourceReport;

/// For one command that changes what is saved. Lives until the program ends, since answers come later.
struct Editing {
    explicit Editing(const QString &dataDir) : settings(dataDir), sources(dataDir) {}
    Setup settings; ///< for the lock
    SourceSetup sources;
};
using EditingPtr = std::shared_ptr<Editing>;

EditingPtr makeEditing(const Common &common)
{
    auto editing = std::make_shared<Editing>(common.dataDir);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit,
                     [editing]() mutable { editing.reset(); });
    return editing;
}

struct AddOptions {
    std::string kind = "grafana-cloud";
    std::string name;
    std::string address;
    std::string user;
    std::string tenant;
    std::string dataSource;
    std::string stack;
    bool tokenFromStdin = false;
};

SourceDraft draftOf(const AddOptions &options)
{
    const auto kind = sources::kindNamed(QString::fromStdString(options.kind));
    SourceDraft draft{{.kind = kind.value_or(SavedSource::Kind::GrafanaCloud),
                       .name = QString::fromStdString(options.name),
                       .address = QString::fromStdString(options.address),
                       .user = QString::fromStdString(options.user),
                       .tenant = QString::fromStdString(options.tenant),
                       .dataSource = QString::fromStdString(options.dataSource),
                       .stack = QString::fromStdString(options.stack)},
                      {}};
    if (options.tokenFromStdin) {
        std::string line;
        std::getline(std::cin, line);
        draft.secret = QString::fromStdString(line);
    }
    return sources::trimmed(draft);
}

std::string summaryOf(const SourceReport &report)
{
    const auto version = report.version.empty() ? std::string("Tempo") : "Tempo " + report.version;
    return version + " answers at " + baseOf(report.source).toString().toStdString()
        + (report.hasTraces ? "; it has traces of the last hour"
                            : "; no traces of the last hour, but they may be asked for");
}

void save(const EditingPtr &editing, const SourceDraft &draft, const Exit &exit)
{
    deliver(editing->sources.saved.save(draft), qApp, [exit](const Result<SavedSource> &saved) {
        if (!saved)
            return exit(exitCodeOf(saved.error()));
        print("saved " + saved->name.toStdString() + " ("
              + saved->id.toString(QUuid::WithoutBraces).toStdString() + ")");
        exit(Done);
    });
}

/// Saves only what passed its test; nothing is written before.
void add(const Common &common, const AddOptions &options, const Exit &exit)
{
    const auto editing = makeEditing(common);
    if (const auto locked = editing->settings.lock(); !locked)
        return exit(exitCodeOf(locked.error()));
    const auto draft = draftOf(options);
    const auto findings = findingsFor(draft, editing->sources.saved.all());
    for (const auto &finding : findings)
        complain(textOf(finding));
    if (!isTestable(findings))
        return exit(No);
    deliver(editing->sources.test.run(draft), qApp, [=](const Result<SourceReport> &report) {
        if (!report)
            return exit(exitCodeOf(report.error()));
        complain(summaryOf(*report));
        save(editing, {report->source, draft.secret}, exit);
    });
}

/// Runs `job` on a saved source.
template <typename Job>
void onSource(const Common &common, const std::string &name, const Exit &exit, Job job)
{
    const auto editing = makeEditing(common);
    const auto found = editing->sources.saved.find(QString::fromStdString(name));
    if (!found) {
        complain(noSourceNamed(name));
        return exit(No);
    }
    job(editing, *found);
}

void test(const Common &common, const std::string &name, const Exit &exit)
{
    onSource(common, name, exit, [&exit](const EditingPtr &editing, const SavedSource &found) {
        const auto report = [exit](const Result<SourceReport> &tested) {
            if (!tested)
                return exit(exitCodeOf(tested.error()));
            print(summaryOf(*tested));
            exit(Done);
        };
        deliver(editing->sources.saved.withSecret({found, {}}), qApp,
                [=](const Result<SourceDraft> &draft) {
                    if (!draft)
                        return exit(exitCodeOf(draft.error()));
                    deliver(editing->sources.test.run(*draft), qApp, report);
                });
    });
}

void remove(const Common &common, const std::string &name, const Exit &exit)
{
    onSource(common, name, exit, [&exit](const EditingPtr &editing, const SavedSource &found) {
        if (const auto locked = editing->settings.lock(); !locked)
            return exit(exitCodeOf(locked.error()));
        deliver(editing->sources.saved.remove(found.id), qApp, [exit](const Result<> &removed) {
            exit(removed ? int(Done) : exitCodeOf(removed.error()));
        });
    });
}

void list(const Common &common, bool asJson, const Exit &exit)
{
    const SourceSetup setup(common.dataDir);
    if (asJson)
        print(sources::toJson(setup.saved.all()).toStdString());
    for (const auto &one : asJson ? QList<SavedSource>() : setup.saved.all())
        print(one.name.toStdString() + "  " + sources::kindName(one.kind).toStdString() + "  "
              + baseOf(one).toString().toStdString());
    exit(Done);
}

void addAddCommand(CLI::App &parent, const Choose &choose)
{
    auto *command = parent.add_subcommand("add", "Test a source and save it if the test passes");
    auto options = std::make_shared<AddOptions>();
    command->add_option("--kind", options->kind, "grafana-cloud, tempo or grafana")
        ->check(CLI::IsMember({"grafana-cloud", "tempo", "grafana"}))
        ->capture_default_str();
    command->add_option("--name", options->name, "How --source names it")->required();
    command
        ->add_option("--address", options->address,
                     "Of Tempo (Grafana Cloud: the traces' URL), or of the Grafana")
        ->required();
    command->add_option("--user", options->user,
                        "Grafana Cloud: the number of the traces' user; Tempo: a name, if it asks");
    command->add_option("--tenant", options->tenant, "Of Tempo: X-Scope-OrgID");
    command->add_option("--data-source", options->dataSource,
                        "Of Grafana: name or uid; else its own Tempo");
    command->add_option("--stack", options->stack,
                        "Of Grafana Cloud: the address of its Grafana, for links");
    command->add_flag("--token-stdin", options->tokenFromStdin,
                      "Read the token or password, one line, from standard input");
    command->callback([options, choose] {
        choose([options](const Common &common, const Exit &exit) { add(common, *options, exit); });
    });
}

using NamedCommand = void (*)(const Common &, const std::string &, const Exit &);

void addNamed(CLI::App *command, NamedCommand run, const Choose &choose)
{
    auto name = std::make_shared<std::string>();
    command->add_option("NAME", *name, "Which one")->required();
    command->callback(
        [=] { choose([=](const Common &common, const Exit &exit) { run(common, *name, exit); }); });
}

/// With what it needs, kept until the program ends.
struct Waiting {
    std::unique_ptr<sources::TempoSource> source;
    std::unique_ptr<sources::RoundTrip> trip;
};

std::string_view textOf(sources::Doubt::Kind kind)
{
    using Kind = sources::Doubt::Kind;
    switch (kind) {
    case Kind::TimeRange: return "time range: a trace is asked for by its id";
    case Kind::Address: return "address: Tempo's own, not the gateway for sending or a dashboard";
    case Kind::User: return "user: the number of the traces' user";
    case Kind::ReadScope: return "token: may read (traces:read)";
    case Kind::WriteScope: return "key of the destination: may write (traces:write)";
    case Kind::Delay: return "delay: 1 to 2 minutes are normal";
    case Kind::DataSource: return "data source: usually grafanacloud-...-traces";
    }
    return {};
}

void complainOfDoubts(const SavedSource &source, const Error &error, std::chrono::seconds waited)
{
    for (const auto &doubt : sources::doubtsOf(source, error, waited)) {
        using State = sources::Doubt::State;
        const auto *mark = doubt.state == State::Fine ? "fine   "
            : doubt.state == State::Wrong             ? "WRONG  "
                                                      : "check  ";
        complain(mark + std::string(textOf(doubt.kind)));
    }
}

struct WaitOptions {
    std::string name;
    std::string id;
    int seconds = 240;
};

void wait(const EditingPtr &editing, const SourceDraft &draft, const WaitOptions &options,
          const Exit &exit)
{
    const auto id = trace::traceIdFromShortHex(options.id);
    if (!id) {
        complain("a trace id has 1 to 32 hex digits");
        return exit(CannotStart);
    }
    auto &setup = editing->sources;
    const auto waiting = std::make_shared<Waiting>();
    waiting->source =
        std::make_unique<sources::TempoSource>(accessTo(draft), setup.client, setup.clock);
    waiting->trip = std::make_unique<sources::RoundTrip>(*waiting->source, setup.clock);
    const std::chrono::seconds atMost(options.seconds);
    complain("waiting for the trace; 1 to 2 minutes are normal");
    deliver(waiting->trip->wait(*id, atMost), qApp,
            [draft, atMost, exit, waiting](const Result<std::chrono::milliseconds> &found) {
                if (found) {
                    constexpr int msPerSecond = 1'000;
                    print("visible after " + std::to_string(found->count() / msPerSecond) + " s");
                    return exit(Done);
                }
                complainOfDoubts(draft.source, found.error(), atMost);
                exit(exitCodeOf(found.error()));
            });
}

void addWait(CLI::App &parent, const Choose &choose)
{
    auto *command = parent.add_subcommand("wait", "Wait until a trace that was sent can be read");
    auto options = std::make_shared<WaitOptions>();
    command->add_option("NAME", options->name, "Which source")->required();
    command->add_option("ID", options->id, "The trace")->required();
    command->add_option("--seconds", options->seconds, "How long at most")->capture_default_str();
    command->callback([options, choose] {
        choose([options](const Common &common, const Exit &exit) {
            onSource(common, options->name, exit,
                     [&](const EditingPtr &editing, const SavedSource &found) {
                         deliver(editing->sources.saved.withSecret({found, {}}), qApp,
                                 [=](const Result<SourceDraft> &draft) {
                                     if (!draft)
                                         return exit(exitCodeOf(draft.error()));
                                     wait(editing, *draft, *options, exit);
                                 });
                     });
        });
    });
}

} // namespace

void addSource(CLI::App &app, const Choose &choose)
{
    auto *command = app.add_subcommand("source", "Where traces are asked for beside this store");
    command->require_subcommand(1);
    addAddCommand(*command, choose);
    auto *listing = command->add_subcommand("list", "The saved ones");
    auto asJson = std::make_shared<bool>(false);
    listing->add_flag("--json", *asJson, "As JSON, without secrets");
    listing->callback([=] {
        choose([=](const Common &common, const Exit &exit) { list(common, *asJson, exit); });
    });
    addNamed(command->add_subcommand("test", "Ask for an echo, the version and a trace"), test,
             choose);
    addWait(*command, choose);
    addNamed(command->add_subcommand("remove", "Forget one and its secret"), remove, choose);
}

} // namespace app::ctl
