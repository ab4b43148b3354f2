#pragma once

#include "app/trace/trace.h"
#include "tests/support/judgevalue.h"

namespace tests::judge {

/// A trace with what its spans say together (8). Spans stand by start, then id; positions count in that order.
struct Facts {
    struct Node {
        const app::trace::LocatedSpan *located = nullptr;
        int parent = -1;          ///< position; -1: root or parent missing
        bool isConnected = false; ///< a way leads to a root
        std::int64_t nestedLeft = 0;
        std::int64_t nestedRight = 0;
        std::int64_t nestedParent = 0;
        std::int64_t childCount = 0;
        const app::trace::Span &span() const { return *located->span; }
        bool isRoot() const { return span().parentSpanId.isNull(); }
    };
    explicit Facts(const app::trace::Trace &trace);

    const app::trace::Trace &trace;
    app::trace::Summary summary;
    std::vector<Node> nodes;
};

/// A span and, while a predicate is tried on them, one of its events and links; else of all of them the first, or the
/// last, that has the attribute.
struct At {
    enum class Pick { Given, First, Last };

    const Facts &facts;
    std::size_t position = 0;
    const app::trace::Event *event = nullptr;
    const app::trace::Link *link = nullptr;
    Pick pick = Pick::Given;

    const Facts::Node &node() const { return facts.nodes[position]; }
};

/// nil where there is none (3).
Value attributeAt(const At &at, const app::traceql::Attribute &attribute);

bool isOfEvent(const app::traceql::Attribute &attribute);
bool isOfLink(const app::traceql::Attribute &attribute);

} // namespace tests::judge
