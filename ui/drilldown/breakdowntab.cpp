#include "ui/drilldown/breakdowntab.h"

#include "app/async/deliver.h"
#include "ui/charts/chartvalue.h"
#include "ui/drilldown/valuecard.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flowlayout.h"

#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// What can be grouped by: events and links have many values for one span, intrinsics have names of their own.
bool isOffered(const std::string &scope) { return scope == "span" || scope == "resource"; }

/// Those of calls to models first, then the others by name.
QStringList offered(const std::vector<app::query::TagScope> &scopes)
{
    QStringList names;
    for (const auto &scope : scopes) {
        for (const auto &tag : scope.tags) {
            if (isOffered(scope.name))
                names.append(QString::fromStdString(attributeText(scope.name, tag)));
        }
    }
    names.sort();
    QStringList first;
    for (const auto &attribute : modelAttributes()) {
        const auto name = QString::fromStdString(attribute);
        const bool isIntrinsic = !name.contains(u'.');
        if (isIntrinsic || names.removeAll(name) > 0)
            first.append(name);
    }
    return first + names;
}

/// What the value of the chart so named is, with its type.
app::query::Label labelOf(const app::query::MetricsAnswer &answer, const QString &name,
                          const std::string &attribute)
{
    for (const auto &series : answer.series) {
        if (seriesName(series.labels) != name)
            continue;
        for (const auto &label : series.labels) {
            if (label.key == attribute)
                return label;
        }
    }
    return {attribute, {}};
}

} // namespace

BreakdownTab::BreakdownTab(app::sources::TraceSource &source, QWidget *parent)
    : DrillTab(source, u"drilldown"_s, parent)
    , m_flow(source)
    , m_attribute(QString::fromStdString(modelAttributes().front()))
    , m_list(new QListWidget(this))
    , m_lastStop(m_list)
{
    setObjectName(u"drillBreakdown"_s);
    setContent(makeContent());
    connect(&m_flow, &MetricsFlow::answered, this, &BreakdownTab::show);
    connect(&m_flow, &MetricsFlow::failed, this, &BreakdownTab::fail);
    connect(m_list, &QListWidget::currentTextChanged, this, [this](const QString &attribute) {
        if (attribute.isEmpty() || attribute == m_attribute)
            return;
        m_attribute = attribute;
        Q_EMIT attributeChosen();
        ask();
    });
}

BreakdownTab::~BreakdownTab() { m_names.cancel(); }

QWidget *BreakdownTab::makeContent()
{
    m_list->setObjectName(u"breakdownAttributes"_s);
    m_list->setAccessibleName(tr("Attributes to break down by"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid = new QWidget(this);
    m_flowing = new FlowLayout(space::m, m_grid);
    m_flowing->setContentsMargins(space::m, space::s, space::m, space::m);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"breakdownScroll"_s);
    scroll->setAccessibleName(tr("A chart for each value"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_grid);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"breakdownSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 900});
    return splitter;
}

void BreakdownTab::setAttribute(const QString &attribute)
{
    if (attribute.isEmpty() || attribute == m_attribute)
        return;
    m_attribute = attribute;
    for (auto *item : m_list->findItems(attribute, Qt::MatchExactly))
        m_list->setCurrentItem(item);
    ask();
}

void BreakdownTab::put()
{
    askNames();
    const auto query =
        breakdownQuery(subject().filter, subject().metric, m_attribute.toStdString());
    if (begin(query))
        m_flow.ask({*query, subject().time, false, 0}, app::now());
}

void BreakdownTab::askNames()
{
    m_names.cancel();
    app::query::TagsRequest request;
    request.range = rangeAt(subject().time, app::now());
    m_names = source().tagNames(std::move(request));
    app::deliver(m_names, this,
                 [this](const app::Result<std::vector<app::query::TagScope>> &scopes) {
                     if (scopes)
                         showNames(*scopes);
                 });
}

void BreakdownTab::showNames(const std::vector<app::query::TagScope> &scopes)
{
    auto names = offered(scopes);
    if (!names.contains(m_attribute))
        names.prepend(m_attribute);
    QStringList shown;
    for (int row = 0; row < m_list->count(); ++row)
        shown.append(m_list->item(row)->text());
    if (shown == names)
        return;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &name : names)
        (new QListWidgetItem(name, m_list))->setToolTip(name);
    m_list->setCurrentRow(int(names.indexOf(m_attribute)));
}

ValueCard *BreakdownTab::cardAt(int index)
{
    while (m_cards.size() <= index) {
        auto *card = new ValueCard(int(m_cards.size()), m_grid);
        connect(card, &ValueCard::chosen, this, [this](const app::query::Label &label, bool isOut) {
            Q_EMIT conditionWanted(conditionFor(label, isOut));
        });
        m_flowing->addWidget(card);
        m_lastStop = card->tabAfter(m_lastStop);
        m_cards.append(card);
    }
    return m_cards[index];
}

void BreakdownTab::show(const app::query::MetricsAnswer &answer)
{
    const auto shape = metricsShape(query()).value_or(MetricsShape());
    const auto view = metricsView(answer, shape);
    const int all = int(view.rows.size());
    const int shown = std::min(all, mostCards);
    for (int i = 0; i < shown; ++i) {
        MetricsView one;
        one.rows = {view.rows[i]};
        const auto label = labelOf(answer, view.rows[i].series.name, m_attribute.toStdString());
        //: %1 is the mean of a chart's values
        cardAt(i)->show(label, tr("⌀ %1").arg(chartValue(view.rows[i].mean, shape.unit)),
                        chartOf(one, shape, m_flow.range(), answer.stepNs, 1));
        cardAt(i)->setVisible(true);
    }
    for (int i = shown; i < int(m_cards.size()); ++i)
        m_cards[i]->setVisible(false);
    auto note = all > shown
        ? tr("The %1 greatest of %Ln value(s)", nullptr, all).arg(formatCount(shown))
        : tr("%Ln value(s)", nullptr, all);
    if (!answer.partial.empty())
        note += u" · "_s + tr("Not all: %1").arg(QString::fromStdString(answer.partial));
    answered(all == 0, note);
}

} // namespace ui
