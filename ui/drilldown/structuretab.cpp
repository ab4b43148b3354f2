#include "ui/drilldown/structuretab.h"

#include "app/async/deliver.h"
#include "app/async/runon.h"
#include "ui/charts/chartvalue.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QThreadPool>
#include <QTreeWidget>
#include <algorithm>
#include <numeric>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

enum Column { NameColumn, CountColumn, ErrorsColumn, ShareColumn, ColumnCount };

QTreeWidgetItem *itemOf(const SpanShape &shape)
{
    auto *item = new QTreeWidgetItem;
    //: a span's name and its service
    item->setText(NameColumn,
                  shape.service.isEmpty()
                      ? shape.name
                      : StructureTab::tr("%1 · %2").arg(shape.name, shape.service));
    item->setToolTip(NameColumn, item->text(NameColumn));
    item->setText(CountColumn, formatCount(shape.count));
    //: how many failed, and their share: "2 (12 %)"
    item->setText(ErrorsColumn,
                  shape.errors == 0 ? u"–"_s
                                    : StructureTab::tr("%1 (%2)").arg(
                                          formatCount(shape.errors),
                                          chartValue(shape.errorShare(), ChartUnit::Share)));
    item->setText(ShareColumn, chartValue(shape.meanShare(), ChartUnit::Share));
    for (int column = CountColumn; column < ColumnCount; ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

/// Most frequent first; a parent still stands before its children.
std::vector<std::size_t> byFrequency(const TraceStructure &structure)
{
    std::vector<std::size_t> order(structure.shapes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return structure.shapes[a].count > structure.shapes[b].count;
    });
    return order;
}

} // namespace

StructureTab::StructureTab(app::sources::TraceSource &source, QWidget *parent)
    : DrillTab(source, u"trace"_s, parent)
    , m_tree(new QTreeWidget(this))
{
    setObjectName(u"drillStructure"_s);
    makeTree();
    setContent(m_tree);
}

StructureTab::~StructureTab()
{
    m_search.cancel();
    m_trace.cancel();
}

void StructureTab::makeTree()
{
    m_tree->setObjectName(u"structureTree"_s);
    m_tree->setAccessibleName(tr("Which spans call which"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels(
        {tr("Span and service"), tr("Count"), tr("Errors"), tr("Share of the trace's time")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (int column = CountColumn; column < ColumnCount; ++column)
        m_tree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

void StructureTab::put()
{
    m_search.cancel();
    m_trace.cancel();
    const auto asked = ++m_generation;
    const auto query = drillSpans(subject().filter, subject().metric);
    if (!begin(query))
        return;
    app::query::SearchRequest request;
    request.query = *query;
    request.range = rangeAt(subject().time, app::now());
    request.limit = mostTraces;
    request.isCounting = true;
    request.areCallsWanted = false;
    m_search = source().search(std::move(request));
    app::deliver(m_search, this,
                 [this, asked](const app::Result<app::query::SearchAnswer> &answer) {
                     if (asked != m_generation)
                         return;
                     answer ? take(*answer) : fail(answer.error());
                 });
}

void StructureTab::take(const app::query::SearchAnswer &answer)
{
    m_traces.clear();
    m_wanted.clear();
    m_matched = std::max(answer.matchedTraces, int(answer.traces.size()));
    m_isComplete = answer.isComplete && m_matched <= int(answer.traces.size());
    for (const auto &match : answer.traces)
        m_wanted.push_back(match.summary.id);
    readNext();
}

/// One after the other: thirty at once would keep everybody else waiting.
void StructureTab::readNext()
{
    if (m_wanted.empty())
        return addUp();
    m_trace = source().trace(m_wanted.front());
    m_wanted.pop_front();
    using Answer = app::Result<std::shared_ptr<const app::trace::Trace>>;
    app::deliver(m_trace, this, [this, asked = m_generation](const Answer &trace) {
        if (asked != m_generation)
            return;
        const bool isGone = !trace && trace.error().kind == app::Error::Kind::NotFound;
        if (!trace && !isGone)
            return fail(trace.error());
        if (trace)
            m_traces.push_back(*trace);
        readNext();
    });
}

void StructureTab::addUp()
{
    auto added = app::runOn<TraceStructure>(
        QThreadPool::globalInstance(),
        [traces = std::move(m_traces)](const auto &) { return structureOf(traces); });
    m_traces.clear();
    app::deliver(std::move(added), this,
                 [this, asked = m_generation](const TraceStructure &structure) {
                     if (asked == m_generation)
                         show(structure);
                 });
}

void StructureTab::show(const TraceStructure &structure)
{
    std::vector<QTreeWidgetItem *> items;
    items.reserve(structure.shapes.size());
    for (const auto &shape : structure.shapes)
        items.push_back(itemOf(shape));
    m_tree->clear();
    for (const auto at : byFrequency(structure)) {
        const int parent = structure.shapes[at].parent;
        if (parent < 0)
            m_tree->addTopLevelItem(items[at]);
        else
            items[std::size_t(parent)]->addChild(items[at]);
    }
    m_tree->expandAll();
    answered(structure.shapes.empty(), noteOf(structure));
}

QString StructureTab::noteOf(const TraceStructure &structure) const
{
    auto note = tr("%Ln trace(s)", nullptr, structure.traces);
    if (!m_isComplete && m_matched > structure.traces)
        note = tr("The newest %1 of %Ln matching trace(s)", nullptr, m_matched)
                   .arg(formatCount(structure.traces));
    else if (!m_isComplete)
        note = tr("The newest %Ln trace(s); there may be more", nullptr, structure.traces);
    if (structure.leftOut > 0)
        note += u" · "_s
            + tr("%Ln span(s) of rare or deep shapes left out", nullptr, structure.leftOut);
    return note;
}

} // namespace ui
