#include "app/main/command.h"
#include "app/main/openstore.h"
#include "app/query/tags.h"
#include "app/query/tagsjson.h"

#include <memory>

namespace app::ctl {
namespace {

struct TagOptions {
    std::string scope;
    std::string tag;
    std::string query;
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

/// Asks `find` over the store as it is.
template <typename Find>
int run(const Common &common, bool asJson, Find find)
{
    const auto store = openForReading(common.dataDir);
    if (!store)
        return exitCodeOf(store.error());
    const auto found = find(*(*store)->snapshot());
    if (!found)
        return exitCodeOf(found.error());
    print(asJson ? query::toTempoJson(*found) : listOf(*found));
    return Done;
}

int runTags(const Common &common, const TagOptions &options)
{
    const query::TagsRequest request{.scope = options.scope, .query = options.query, .range = {}};
    return run(common, options.asJson, [&request](const store::Snapshot &snapshot) {
        return query::tagNames(snapshot, request);
    });
}

int runValues(const Common &common, const TagOptions &options)
{
    const query::TagValuesRequest request{.tag = options.tag, .query = options.query, .range = {}};
    return run(common, options.asJson, [&request](const store::Snapshot &snapshot) {
        return query::tagValues(snapshot, request);
    });
}

CLI::App *add(CLI::App &app, const char *name, const char *what, const Choose &choose,
              const std::shared_ptr<TagOptions> &options,
              int (*answer)(const Common &, const TagOptions &))
{
    auto *command = app.add_subcommand(name, what);
    command->add_option("--query", options->query, "TraceQL; only what these spans have");
    command->add_flag("--json", options->asJson, "In the shape of Tempo's API");
    command->callback([options, choose, answer] {
        choose([options, answer](const Common &common, const Exit &exit) {
            exit(answer(common, *options));
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
