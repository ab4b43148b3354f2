#include "app/query/tagsidentifier.h"

#include "app/traceql/parser.h"

namespace app::query {
namespace {

tl::unexpected<Error> refused(const std::string &tag, const std::string &why)
{
    return fail(Error::Kind::Invalid,
                "please provide a valid tagName: failed to parse identifier " + tag + ": " + why);
}

} // namespace

Result<traceql::Attribute> tagIdentifier(const std::string &tag)
{
    const auto query = traceql::parse("select(" + tag + ")");
    if (!query)
        return refused(tag, query.error().detail);
    const auto &stages = query->pipeline.stages;
    const auto *select = std::get_if<traceql::Select>(&stages.front().value);
    const bool isAlone = stages.size() == 1 && !query->metrics && query->hints.empty() && select
        && select->attributes.size() == 1;
    if (!isAlone || select->attributes.front().intrinsic == traceql::Intrinsic::Parent)
        return refused(tag, "it is not one attribute");
    return select->attributes.front();
}

} // namespace app::query
