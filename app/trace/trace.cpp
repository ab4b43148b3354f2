#include "app/trace/trace.h"

#include "app/trace/calls.h"

#include <algorithm>
#include <map>

namespace app::trace {
namespace {

/// A link that OpenTracing bridges write for a parent inside the same trace: such a span is no root.
bool isChildByLink(const Span &span)
{
    return std::any_of(span.links.begin(), span.links.end(), [&span](const Link &link) {
        return link.traceId == span.traceId
            && findText(link.attributes, "opentracing.ref_type") == "child_of";
    });
}

bool isRoot(const Span &span) { return span.parentSpanId.isNull() && !isChildByLink(span); }

} // namespace

std::size_t spanCount(const Batch &batch)
{
    std::size_t count = 0;
    for (const auto &resourceSpans : batch.resourceSpans) {
        for (const auto &scopeSpans : resourceSpans.scopeSpans)
            count += scopeSpans.spans.size();
    }
    return count;
}

std::string_view serviceName(const Resource &resource)
{
    return findText(resource.attributes, "service.name");
}

std::vector<LocatedSpan> locate(std::shared_ptr<const Batch> batch)
{
    std::vector<LocatedSpan> located;
    located.reserve(spanCount(*batch));
    for (const auto &resourceSpans : batch->resourceSpans) {
        for (const auto &scopeSpans : resourceSpans.scopeSpans) {
            for (const auto &span : scopeSpans.spans)
                located.push_back({batch, &resourceSpans, &scopeSpans, &span});
        }
    }
    return located;
}

Batch toBatch(const Trace &trace)
{
    Batch batch;
    std::map<const ResourceSpans *, std::size_t> resources;
    std::map<const ScopeSpans *, std::size_t> scopes; // place inside its resource
    for (const auto &located : trace.spans) {
        const auto [resource, isNewResource] =
            resources.try_emplace(located.resourceSpans, batch.resourceSpans.size());
        if (isNewResource)
            batch.resourceSpans.push_back(
                {located.resource(), {}, located.resourceSpans->schemaUrl});
        auto &scopeSpans = batch.resourceSpans[resource->second].scopeSpans;
        const auto [scope, isNewScope] = scopes.try_emplace(located.scopeSpans, scopeSpans.size());
        if (isNewScope)
            scopeSpans.push_back({located.scope(), {}, located.scopeSpans->schemaUrl});
        scopeSpans[scope->second].spans.push_back(*located.span);
    }
    return batch;
}

Summary summarize(const Trace &trace)
{
    Summary summary{.id = trace.id, .rootServiceName = {}, .rootName = {}};
    summary.spanCount = int(trace.spans.size());
    CallTotals calls;
    for (const auto &located : trace.spans) {
        const auto &span = *located.span;
        const bool isFirst = &located == &trace.spans.front();
        const auto end = std::max(span.startTimeUnixNano, span.endTimeUnixNano);
        summary.startUnixNano = isFirst ? span.startTimeUnixNano
                                        : std::min(summary.startUnixNano, span.startTimeUnixNano);
        summary.endUnixNano = std::max(summary.endUnixNano, end);
        summary.errorCount += span.status.code == StatusCode::Error;
        calls.add(span.attributes);
        if (isRoot(span)) {
            summary.rootName = span.name;
            summary.rootServiceName = serviceName(located.resource());
        }
    }
    calls.writeTo(summary);
    return summary;
}

} // namespace app::trace
