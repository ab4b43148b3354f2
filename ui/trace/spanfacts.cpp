#include "ui/trace/spanfacts.h"

#include "app/trace/generation.h"
#include "ui/theme/format.h"
#include "ui/trace/waterfalltext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

QString translated(const char *text) { return QCoreApplication::translate("ui::SpanFacts", text); }

class Facts
{
public:
    void add(const char *label, const QString &value, const QString &toolTip = {},
             bool isMonospace = false)
    {
        if (!value.isEmpty())
            m_facts.append({translated(label), value, toolTip, isMonospace});
    }
    void add(const char *label, std::string_view value) { add(label, oneLine(value)); }
    void add(const char *label, std::optional<std::int64_t> count)
    {
        if (count)
            add(label, formatCount(*count));
    }
    QList<Fact> take() { return std::move(m_facts); }

private:
    QList<Fact> m_facts;
};

QString shareOfTrace(const Outline &outline, int row)
{
    if (outline.durationNs == 0)
        return {};
    const double percent = 100.0 * double(outline.spanDurationNs(row)) / double(outline.durationNs);
    return percent < 0.1
        ? translated(QT_TRANSLATE_NOOP("ui::SpanFacts", "under 0.1 % of the trace"))
        : translated(QT_TRANSLATE_NOOP("ui::SpanFacts", "%1 % of the trace"))
              .arg(QLocale().toString(percent, 'f', percent < 10 ? 1 : 0));
}

QString scopeText(const app::trace::Scope &scope)
{
    return oneLine(scope.version.empty() ? scope.name : scope.name + ' ' + scope.version);
}

void addDropped(Facts &facts, const app::trace::Span &span)
{
    const auto dropped = [](std::uint32_t n) { return n > 0 ? formatCount(n) : QString(); };
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Dropped attributes"),
              dropped(span.droppedAttributesCount));
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Dropped events"),
              dropped(span.droppedEventsCount));
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Dropped links"), dropped(span.droppedLinksCount));
}

} // namespace

QList<Fact> llmFacts(const app::trace::Span &span)
{
    const auto generation = app::trace::generationOf(span);
    if (!generation)
        return {};
    Facts facts;
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Model"), generation->model);
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Provider"), generation->provider);
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Input tokens"), generation->inputTokens);
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Cached tokens"), generation->cachedTokens);
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Output tokens"), generation->outputTokens);
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Reasoning tokens"), generation->reasoningTokens);
    if (generation->costDollars)
        facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Cost"),
                  formatMoney(*generation->costDollars));
    if (generation->timeToFirstTokenMs && *generation->timeToFirstTokenMs >= 0)
        facts.add(
            QT_TRANSLATE_NOOP("ui::SpanFacts", "First token"),
            formatDuration(std::uint64_t(std::min(*generation->timeToFirstTokenMs, 1e12) * 1e6)));
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Finish reason"), generation->finishReason);
    return facts.take();
}

QList<Fact> overviewFacts(const Outline &outline, int row)
{
    const auto &located = outline.located(row);
    const auto &span = *located.span;
    Facts facts;
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Start"), formatTime(span.startTimeUnixNano),
              formatTimeUtc(span.startTimeUnixNano));
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "After trace start"),
              u"+"_s + formatDuration(outline.start[std::size_t(row)]));
    facts.add(
        QT_TRANSLATE_NOOP("ui::SpanFacts", "Duration"),
        u"%1 · %2"_s.arg(formatDuration(outline.spanDurationNs(row)), shareOfTrace(outline, row)));
    if (span.status.code == app::trace::StatusCode::Ok)
        facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Status"), u"OK"_s);
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Kind"), kindText(span.kind));
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Scope"), scopeText(located.scope()));
    if (const int parent = outline.parent[std::size_t(row)]; parent >= 0)
        facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Parent"), outline.span(parent).name);
    else if (!span.parentSpanId.isNull())
        facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Parent (missing)"),
                  QString::fromStdString(toHex(span.parentSpanId)), {}, true);
    if (const int below = outline.subtreeSize[std::size_t(row)] - 1; below > 0)
        facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Spans below"), formatCount(below));
    facts.add(QT_TRANSLATE_NOOP("ui::SpanFacts", "Trace state"), oneLine(span.traceState), {},
              true);
    addDropped(facts, span);
    return facts.take();
}

} // namespace ui
