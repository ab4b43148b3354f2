#include "app/async/deliver.h"
#include "app/main/command.h"
#include "app/main/opensource.h"
#include "app/query/tags.h"
#include "app/query/tagsjson.h"

#include <QCoreApplication>
#include <memory>

namespace app::ctl {
namespace {

struct TagOptions {
    std::string scope;
    std::string tag;
    std::string query;
    std::string source = "local";
    bool asJson = false;
};

std::string listOf(const std::vector<query::TagScope> &scopes)
{
    std::string list;
    for (const auto &scope : scopes) {
        for (const auto &tag : scope.tags)
            list += (list.empty() ? "" : "\n") + scope.name + '\t' + tag;
    }
    return list;
}

std::string listOf(const std::vector<query::TagValue> &values)
{
    std::string list;
    for (const auto &value : values)
        list += (list.empty() ? "" : "\n") + value.type + '\t' + value.value;
    return list;
}

/// Prints what `ask(source)` answers.
template <typename Ask>
void run(const Common &common, const TagOptions &options, const Exit &exit, Ask ask)
{
    openSource(common, options.source, exit,
               [asJson = options.asJson, exit, ask](const OpenSourcePtr &opened) {
                   deliver(ask(*opened->source), qApp, [asJson, exit](const auto &found) {
                       if (!found)
                           return exit(exitCodeOf(found.error()));
                       print(asJson ? query::toTempoJson(*found) : listOf(*found));
                       exit(Done);
                   });
               });
}

void runTags(const Common &common, const TagOptions &options, const Exit &exit)
{
    const query::TagsRequest request{.scope = options.scope, .query = options.query, .range = {}};
    run(common, options, exit,
        [request](sources::TraceSource &source) { return source.tagNames(request); });
}

void runValues(const Common &common, const TagOptions &options, const Exit &exit)
{
    const query::TagValuesRequest request{.tag = options.tag, .query = options.query, .range = {}};
    run(common, options, exit,
        [request](sources::TraceSource &source) { return source.tagValues(request); });
}

CLI::App *add(CLI::App &app, const char *name, const char *what, const Choose &choose,
              const std::shared_ptr<TagOptions> &options,
              void (*answer)(const Common &, const TagOptions &, const Exit &))
{
    auto *command = app.add_subcommand(name, what);
    command->add_option("--query", options->query, "TraceQL; only what these spans have");
    addSourceOption(*command, options->source);
    command->add_flag("--json", options->asJson, "In the shape of Tempo's API");
    command->callback([options, choose, answer] {
        choose([options, answer](const Common &common, const Exit &exit) {
            answer(common, *options, exit);
        });
    });
    return command;
}

} // namespace

void addTags(CLI::App &app, const Choose &choose)
{
    const auto names = std::make_shared<TagOptions>();
    add(app, "tags", "List the names that can be asked for", choose, names, runTags)
        ->add_option("--scope", names->scope, "Only one scope")
        ->check(
            CLI::IsMember({"resource", "span", "event", "link", "instrumentation", "intrinsic"}));
    const auto values = std::make_shared<TagOptions>();
    add(app, "values", "List the values of a name", choose, values, runValues)
        ->add_option("TAG", values->tag, "Like span.user.id, resource.service.name or name")
        ->required();
}

} // namespace app::ctl
