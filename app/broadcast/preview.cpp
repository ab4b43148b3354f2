#include "app/broadcast/outgoing.h"
#include "app/broadcast/outgoingsteps.h"

#include <algorithm>

namespace app::broadcast {
namespace {

using Kind = Difference::Kind;
using trace::Attributes;

std::size_t sizeOf(const trace::Value *value) { return value ? trace::toText(*value).size() : 0; }

/// Compares what a step was given with what it left.
class Comparison final
{
public:
    Comparison(Difference::Step step, std::vector<Difference> &found) : m_step(step), m_found(found)
    {
    }

    void compare(const trace::Span &before, const trace::Span &after)
    {
        m_span = before.spanId;
        compareTexts("name", before.name, after.name);
        compareTexts("status.message", before.status.message, after.status.message);
        compare(before.attributes, after.attributes, {});
        for (std::size_t i = 0; i < std::min(before.events.size(), after.events.size()); ++i)
            compare(before.events[i].attributes, after.events[i].attributes, "events: ");
        for (std::size_t i = 0; i < std::min(before.links.size(), after.links.size()); ++i)
            compare(before.links[i].attributes, after.links[i].attributes, "links: ");
    }

private:
    void compare(const Attributes &before, const Attributes &after, const std::string &where)
    {
        for (const auto &[key, value] : before) {
            const auto *left = trace::find(after, key);
            if (!left)
                note(Kind::Removed, where + key, {sizeOf(&value), 0});
            else if (!(*left == *trace::find(before, key)))
                note(Kind::Changed, where + key, {sizeOf(&value), sizeOf(left)});
        }
        for (const auto &[key, value] : after)
            if (!trace::find(before, key))
                note(Kind::Added, where + key, {0, sizeOf(&value)});
    }
    void compareTexts(const char *key, const std::string &before, const std::string &after)
    {
        if (before != after)
            note(after.empty() ? Kind::Removed : Kind::Changed, key, {before.size(), after.size()});
    }
    void note(Kind kind, const std::string &key, std::pair<std::size_t, std::size_t> bytes)
    {
        m_found.push_back({m_step, kind, m_span, key, bytes.first, bytes.second});
    }

    const Difference::Step m_step;
    std::vector<Difference> &m_found;
    trace::SpanId m_span;
};

std::vector<const trace::Span *> spansOf(const trace::Batch &batch)
{
    std::vector<const trace::Span *> spans;
    for (const auto &resourceSpans : batch.resourceSpans)
        for (const auto &scopeSpans : resourceSpans.scopeSpans)
            for (const auto &span : scopeSpans.spans)
                spans.push_back(&span);
    return spans;
}

/// No step adds, drops or moves spans.
void compare(Difference::Step step, const trace::Batch &before, const trace::Batch &after,
             std::vector<Difference> &found)
{
    Comparison comparison(step, found);
    const auto old = spansOf(before);
    const auto now = spansOf(after);
    for (std::size_t i = 0; i < std::min(old.size(), now.size()); ++i)
        comparison.compare(*old[i], *now[i]);
}

} // namespace

Preview previewOf(const trace::Batch &trace, const Destination &destination)
{
    Preview preview;
    TraceMemory memory;
    const auto choices = chooseTraces(trace, destination.rules, cursorName(destination.id), memory);
    if (!choices.empty())
        preview.choice = choices.begin()->second;
    if (preview.choice != Choice::Leaves)
        return preview;
    preview.batch = trace;
    for (const auto step : steps) {
        if (!isWanted(step, destination))
            continue;
        const auto before = preview.batch;
        apply(step, preview.batch, destination);
        compare(step, before, preview.batch, preview.differences);
    }
    return preview;
}

} // namespace app::broadcast
