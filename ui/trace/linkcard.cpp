#include "ui/trace/linkcard.h"

#include "ui/theme/metrics.h"
#include "ui/trace/eventcard.h"
#include "ui/trace/factgrid.h"
#include "ui/trace/outline.h"
#include "ui/trace/waterfalltext.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

LinkCard::LinkCard(const Outline &outline, const app::trace::Link &link, QWidget *parent)
    : Card(parent)
{
    const bool isHere = link.traceId == outline.span(0).traceId;
    const int row = isHere ? rowOf(outline, link.spanId) : -1;
    fill(outline, row,
         row >= 0     ? tr("Links to a span of this trace")
             : isHere ? tr("Links to a span of this trace that has not arrived")
                      : tr("Links to a span of another trace"),
         link);
    addAttributes(*contentLayout(), link.attributes, link.droppedAttributesCount, m_texts, this);
}

LinkCard::LinkCard(const Outline &outline, int from, QWidget *parent) : Card(parent)
{
    const auto &span = outline.span(from);
    app::trace::Link back;
    back.traceId = span.traceId;
    back.spanId = span.spanId;
    fill(outline, from, tr("A span of this trace links here"), back);
}

/// `row` is the other end's, -1 where it is not in this trace.
void LinkCard::fill(const Outline &outline, int row, const QString &title,
                    const app::trace::Link &link)
{
    setObjectName(u"link"_s);
    setAccessibleName(title);
    auto *words = new TextLabel(TextLabel::Role::Caption, title, this);
    words->setWordWrap(true);
    //: goes to the span at the other end of a link
    auto *open = new QPushButton(tr("Open"), this);
    open->setObjectName(u"openLink"_s);
    open->setAccessibleName(tr("Open the linked span"));
    const bool isMissing = row < 0 && link.traceId == outline.span(0).traceId;
    open->setEnabled(!isMissing && !link.traceId.isNull());
    connect(open, &QPushButton::clicked, this,
            [this, trace = link.traceId, span = link.spanId] { Q_EMIT opened(trace, span); });
    auto *line = new QHBoxLayout;
    line->addWidget(words, 1);
    line->addWidget(open);
    contentLayout()->addLayout(line);
    QList<Fact> facts;
    if (row >= 0)
        facts.append(
            {tr("Span"),
             u"%1 · %2"_s.arg(serviceText(outline, row), oneLine(outline.span(row).name))});
    else
        facts.append({tr("Trace ID"), QString::fromStdString(toHex(link.traceId)), {}, true});
    facts.append({tr("Span ID"), QString::fromStdString(toHex(link.spanId)), {}, true});
    auto *grid = new FactGrid(FactGrid::Form::Lines, this);
    grid->setFacts(facts);
    contentLayout()->addWidget(grid);
}

} // namespace ui
