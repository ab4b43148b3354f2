#pragma once

#include "app/trace/span.h"

namespace app::broadcast {

template <typename SpanType, typename Job>
void eachAttributesOf(SpanType &span, const Job &job)
{
    job(span.attributes);
    for (auto &event : span.events)
        job(event.attributes);
    for (auto &link : span.links)
        job(link.attributes);
}

/// Every list of attributes in a batch, constant or not: of its resources, scopes, spans, events and links.
template <typename BatchType, typename Job>
void eachAttributes(BatchType &batch, const Job &job)
{
    for (auto &resourceSpans : batch.resourceSpans) {
        job(resourceSpans.resource.attributes);
        for (auto &scopeSpans : resourceSpans.scopeSpans) {
            job(scopeSpans.scope.attributes);
            for (auto &span : scopeSpans.spans)
                eachAttributesOf(span, job);
        }
    }
}

template <typename BatchType, typename Job>
void eachSpan(BatchType &batch, const Job &job)
{
    for (auto &resourceSpans : batch.resourceSpans)
        for (auto &scopeSpans : resourceSpans.scopeSpans)
            for (auto &span : scopeSpans.spans)
                job(span);
}

} // namespace app::broadcast
