#include "ui/drilldown/tracestab.h"

#include "app/base/time.h"
#include "ui/explore/resultstable.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

TracesTab::TracesTab(app::sources::TraceSource &source, QWidget *parent)
    : DrillTab(source, u"search"_s, parent)
    , m_model(source)
    , m_table(new ResultsTable(m_model, app::now, this))
    , m_more(new QPushButton(tr("Load more"), this))
{
    setObjectName(u"drillTraces"_s);
    m_table->setObjectName(u"drillTracesTable"_s);
    m_table->setAccessibleName(tr("Matching traces"));
    m_more->setObjectName(u"drillMoreTraces"_s);
    m_more->setAccessibleName(tr("Load more traces"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    setContent(content);
    connect(&m_model, &TraceListModel::finished, this, &TracesTab::show);
    connect(&m_model, &TraceListModel::failed, this, &TracesTab::fail);
    connect(m_table, &ResultsTable::traceOpened, this, &DrillTab::traceOpened);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_limit *= 2;
        ask();
    });
}

void TracesTab::put()
{
    const auto spans = drillSpans(subject().filter, subject().metric);
    if (!begin(spans))
        return;
    if (query() != m_asked)
        m_limit = firstLimit;
    m_asked = query();
    app::query::SearchRequest request;
    request.query = *spans;
    request.range = rangeAt(subject().time, app::now());
    request.limit = m_limit;
    request.isCounting = true;
    m_model.run(std::move(request));
}

void TracesTab::show()
{
    const auto &counts = m_model.counts();
    const int shown = m_model.rowCount();
    const int all = std::max(counts.matchedTraces, shown);
    const bool isCut = all > shown || !counts.isComplete;
    m_more->setVisible(isCut);
    auto note = tr("%Ln trace(s)", nullptr, shown);
    if (all > shown)
        note = tr("Showing %1 of %Ln trace(s)", nullptr, all).arg(formatCount(shown));
    else if (isCut)
        note = tr("Showing %Ln trace(s); there may be more", nullptr, shown);
    answered(shown == 0, note);
}

} // namespace ui
