#include "app/main/ctlsetaside.h"

#include "app/async/queued.h"
#include "app/main/ctlstoretext.h"
#include "app/main/openstore.h"
#include "app/main/setup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <memory>

namespace app::ctl {
namespace {

using namespace Qt::StringLiterals;

using Asides = std::vector<store::SetAside>;
using StorePtr = std::shared_ptr<store::Store>;

struct Options {
    std::string name;
    std::vector<std::int64_t> ids;
    bool asJson = false;
};
using OptionsPtr = std::shared_ptr<Options>;

QByteArray toJson(const Asides &asides)
{
    QJsonArray list;
    for (const auto &one : asides) {
        list.append(QJsonObject{{u"id"_s, qint64(one.id)},
                                {u"time"_s, QString::fromStdString(toIso(one.setAsideUnixNano))},
                                {u"spans"_s, one.spans},
                                {u"waiting"_s, one.isWaiting},
                                {u"kept"_s, one.isKept},
                                {u"reason"_s, QString::fromStdString(one.reason)}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::string lineOf(const store::SetAside &one)
{
    const char *state = one.isWaiting ? "waits" : one.isKept ? "aside" : "gone ";
    return std::to_string(one.id) + "  " + toIso(one.setAsideUnixNano) + "  " + state + "  "
        + std::to_string(one.spans) + (one.spans == 1 ? " span  " : " spans  ") + one.reason;
}

/// The destination's own; those of `ids` where there are any.
Asides asidesOf(const store::Store &store, const std::string &destination,
                const std::vector<std::int64_t> &ids)
{
    auto all = store.setAsides();
    std::erase_if(all, [&](const store::SetAside &one) {
        const bool isNamed = ids.empty() || std::find(ids.begin(), ids.end(), one.id) != ids.end();
        return one.destination != destination || !isNamed;
    });
    return all;
}

std::int64_t spansIn(const Asides &asides)
{
    std::int64_t spans = 0;
    for (const auto &one : asides)
        spans += one.spans;
    return spans;
}

std::optional<std::string> cursorOf(const Common &common, const std::string &name)
{
    const auto destination = Setup(common.dataDir).find(name);
    if (!destination) {
        complain("no destination named " + name);
        return {};
    }
    return broadcast::cursorName(destination->id);
}

void list(const Common &common, const Options &options, const Exit &exit)
{
    const auto cursor = cursorOf(common, options.name);
    if (!cursor)
        return exit(No);
    const auto store = openForReading(common.dataDir);
    if (!store)
        return exit(exitCodeOf(store.error()));
    const auto asides = asidesOf(**store, *cursor, {});
    if (options.asJson)
        print(toJson(asides).toStdString());
    for (const auto &one : options.asJson ? Asides() : asides)
        print(lineOf(one));
    exit(Done);
}

using Change = void (store::Store::*)(const std::string &, std::vector<std::int64_t>,
                                      store::Store::Acknowledge);

/// `said` stands before the number of spans.
struct Deed {
    Change change;
    const char *said;
    bool needsSpans; ///< only those that are kept and do not wait yet
};

void run(const Common &common, const Options &options, const Deed &deed, const Exit &exit)
{
    const auto cursor = cursorOf(common, options.name);
    if (!cursor)
        return exit(No);
    auto storeOf = storeOptions(common.dataDir);
    storeOf.maintain = false; // nothing but what was asked for
    auto opened = store::Store::open(storeOf);
    if (!opened)
        return exit(exitCodeOf(opened.error()));
    const StorePtr store = *std::move(opened);
    auto asides = asidesOf(*store, *cursor, options.ids);
    if (deed.needsSpans)
        std::erase_if(asides, [](const auto &one) { return !one.isKept || one.isWaiting; });
    if (asides.empty()) {
        complain("nothing like that is set aside for " + options.name);
        return exit(No);
    }
    const auto done = [=](const Result<> &changed) { // holds the store until then
        if (!changed)
            return exit(exitCodeOf(changed.error()));
        print(std::string(deed.said) + std::to_string(spansIn(asides)));
        exit(store ? Done : No);
    };
    ((*store).*deed.change)(*cursor, options.ids, queued<Result<>>(qApp, done));
}

OptionsPtr optionsOf(CLI::App &command, bool hasIds)
{
    auto options = std::make_shared<Options>();
    command.add_option("NAME", options->name, "Which destination")->required();
    if (hasIds)
        command.add_option("--id", options->ids, "Only these, as `list` names them");
    else
        command.add_flag("--json", options->asJson, "As JSON");
    return options;
}

void addDeed(CLI::App &command, const Deed &deed, const Choose &choose)
{
    const auto options = optionsOf(command, true);
    command.callback([=] {
        choose([=](const Common &common, const Exit &exit) { run(common, *options, deed, exit); });
    });
}

} // namespace

void addSetAside(CLI::App &destination, const Choose &choose)
{
    auto *command = destination.add_subcommand("set-aside",
                                               "What a destination refused and what becomes of it");
    command->require_subcommand(1);
    auto *listing = command->add_subcommand("list", "When, how many spans, and why");
    const auto options = optionsOf(*listing, false);
    listing->callback([=] {
        choose([=](const Common &common, const Exit &exit) { list(common, *options, exit); });
    });
    addDeed(*command->add_subcommand("send-again", "With the next start of serve"),
            {&store::Store::sendAgain, "spans to be sent again: ", true}, choose);
    addDeed(*command->add_subcommand("discard", "For good; the spans stay in the store itself"),
            {&store::Store::discard, "spans discarded: ", false}, choose);
}

} // namespace app::ctl
