#include "ui/costs/costspage.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/timechart.h"
#include "ui/costs/costcells.h"
#include "ui/explore/celltable.h"
#include "ui/explore/statepane.h"
#include "ui/explore/timepick.h"
#include "ui/models/describe.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr TimeChoice usualTime = {TimeChoice::Kind::Last, std::chrono::hours(24 * 7), 0, 0};
constexpr TimeChoice everything = {TimeChoice::Kind::All, {}, 0, 0};
constexpr double mostDollars = 1'000'000;

} // namespace

CostsPage::CostsPage(app::sources::TraceSource &source, QWidget *parent)
    : QWidget(parent)
    , m_pace(source)
    , m_costs(source)
    , m_model(costColumns(CostGrouping::Model))
    , m_grouping(new QComboBox(this))
    , m_axis(new QComboBox(this))
    , m_budget(new QDoubleSpinBox(this))
    , m_export(new QPushButton(tr("Export CSV…"), this))
    , m_time(new TimePick(this))
    , m_news(new MessageBar(this))
    , m_total(new TextLabel(TextLabel::Role::Heading, {}, this))
    , m_cache(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_today(new TextLabel(TextLabel::Role::Body, {}, this))
    , m_chart(new TimeChart(this))
    , m_legend(new ChartLegend(m_chart, this))
    , m_table(new CellTable(m_model, this))
    , m_status(new TextLabel(TextLabel::Role::Muted, {}, this))
{
    setObjectName(u"costsPage"_s);
    makeBar();
    layOut();
    wire();
    m_time->setTime(usualTime);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    showState();
}

CostsPage::~CostsPage() = default;

void CostsPage::makeBar()
{
    m_grouping->setObjectName(u"costGrouping"_s);
    m_grouping->setAccessibleName(tr("Group costs by"));
    for (const auto by : {CostGrouping::Model, CostGrouping::Key, CostGrouping::User,
                          CostGrouping::Session, CostGrouping::Day})
        //: %1 is what costs are grouped by, such as "Model"
        m_grouping->addItem(tr("By %1").arg(groupingWord(by)), int(by));
    m_axis->setObjectName(u"costAxis"_s);
    m_axis->setAccessibleName(tr("What the chart shows"));
    m_axis->addItem(tr("Cost"), int(CostAxis::Cost));
    m_axis->addItem(tr("Tokens"), int(CostAxis::Tokens));
    m_axis->addItem(tr("Calls"), int(CostAxis::Calls));
    m_budget->setObjectName(u"dailyBudget"_s);
    m_budget->setAccessibleName(tr("Daily budget in dollars"));
    m_budget->setToolTip(tr("Daily budget: a line in charts of days, and how much of it is spent "
                            "today. Nothing is stopped."));
    m_budget->setRange(0, mostDollars);
    m_budget->setPrefix(tr("Budget $"));
    m_budget->setSpecialValueText(tr("No daily budget"));
    m_budget->setKeyboardTracking(false);
    m_export->setObjectName(u"exportCosts"_s);
    m_export->setAccessibleName(tr("Export the table as CSV"));
    for (auto *field : {static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(m_axis),
                        static_cast<QWidget *>(m_budget), static_cast<QWidget *>(m_export)}) {
        field->setFixedHeight(controlHeight);
        m_time->row()->addWidget(field);
    }
    m_time->row()->addStretch(1);
}

void CostsPage::layOut()
{
    m_total->setObjectName(u"costTotal"_s);
    m_cache->setObjectName(u"costCache"_s);
    m_today->setObjectName(u"costToday"_s);
    m_chart->setObjectName(u"costChart"_s);
    m_chart->setAccessibleName(tr("Costs over time"));
    m_legend->setObjectName(u"costLegend"_s);
    m_legend->setAccessibleName(tr("Series of the chart"));
    m_table->setObjectName(u"costTable"_s);
    m_table->setAccessibleName(tr("Costs by group"));
    m_status->setObjectName(u"costStatus"_s);
    m_status->setWordWrap(true);
    m_news->setObjectName(u"costNews"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::xs, space::m, 0);
    head->addWidget(m_total);
    head->addStretch(1);
    head->addWidget(m_today);
    auto *upper = new QWidget(this);
    auto *chart = new QVBoxLayout(upper);
    chart->setContentsMargins(0, 0, 0, space::s);
    chart->setSpacing(space::xs);
    chart->addLayout(head);
    m_cache->setContentsMargins(space::m, 0, space::m, 0);
    chart->addWidget(m_cache);
    chart->addWidget(m_chart, 1);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(space::m, 0, space::m, 0);
    legend->addWidget(m_legend);
    chart->addLayout(legend);
    auto *content = new QSplitter(Qt::Vertical, this);
    content->setObjectName(u"costsSplitter"_s);
    content->setChildrenCollapsible(false);
    content->addWidget(upper);
    content->addWidget(m_table);
    m_pane = new StatePane(u"costs"_s, content, this);
    m_status->setContentsMargins(space::m, space::s, space::m, space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_time);
    column->addWidget(m_news);
    column->addWidget(m_pane, 1);
    column->addWidget(m_status);
}

void CostsPage::wire()
{
    connect(&m_pace, &PageFlow::due, this, [this] {
        m_pace.setFollowing(time().isRelative());
        const auto now = app::now();
        m_costs.ask(grouping(), rangeAt(time(), now), now);
    });
    connect(&m_pace, &PageFlow::stateChanged, this, &CostsPage::showState);
    connect(&m_costs, &CostFlow::answered, this, &CostsPage::take);
    connect(&m_costs, &CostFlow::failed, this, [this](const app::Error &error) {
        if (!m_pace.isQuiet())
            m_pane->setError(error);
        m_pace.failed();
    });
    connect(m_time, &TimePick::timeChosen, this, &CostsPage::setTime);
    connect(m_grouping, &QComboBox::activated, &m_pace, &PageFlow::ask);
    connect(m_axis, &QComboBox::activated, this, &CostsPage::showChart);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, [this](double dollars) {
        Q_EMIT dailyBudgetChanged(dollars);
        showChart();
        showTexts();
    });
    connect(m_export, &QAbstractButton::clicked, this, &CostsPage::chooseFile);
    connect(m_pane, &StatePane::retryRequested, &m_pace, &PageFlow::ask);
    connect(m_pane, &StatePane::actionTriggered, this, [this] { setTime(everything); });
    connect(m_chart, &TimeChart::rangeChosen, this, [this](double startMs, double endMs) {
        setTime({TimeChoice::Kind::Between,
                 {},
                 app::UnixNano(startMs) * 1'000'000U,
                 app::UnixNano(endMs) * 1'000'000U});
    });
    connect(m_chart, &TimeChart::widerRangeRequested, this, [this] { setTime(usualTime); });
    connect(m_table, &CellTable::opened, this, [this](const QString &key) {
        const auto &groups = m_report.groups;
        const auto found = std::find_if(groups.cbegin(), groups.cend(),
                                        [&](const auto &group) { return group.key == key; });
        if (found != groups.cend() && !found->query.isEmpty())
            Q_EMIT searchRequested(found->query);
    });
}

CostGrouping CostsPage::grouping() const { return CostGrouping(m_grouping->currentData().toInt()); }

void CostsPage::take(const CostReport &report)
{
    const bool isRegrouped = m_report.grouping != report.grouping;
    m_report = report;
    if (isRegrouped)
        m_model.setColumns(costColumns(report.grouping));
    m_model.setRows(costRows(report));
    showChart();
    m_pace.answered(report.total.calls == 0);
    showTexts();
}

void CostsPage::showState()
{
    const bool isAll = time().kind == TimeChoice::Kind::All;
    //: %1 is a time range such as "Last 15 minutes"
    m_pane->setEmpty(isAll ? tr("No call to a model yet.")
                           : tr("No call to a model within: %1.").arg(timeLabel(time())),
                     isAll ? QString() : tr("Show all time"));
    m_pane->showState(m_pace.state());
    m_export->setEnabled(m_pace.state() == PageState::Full);
    showTexts();
}

void CostsPage::showChart()
{
    m_chart->setData(
        costChart(m_report, CostAxis(m_axis->currentData().toInt()), m_budget->value()));
    m_legend->refresh();
}

void CostsPage::showTexts()
{
    const auto now = app::now();
    m_total->setText(costTotalText(m_report));
    const auto cache = cacheText(m_report);
    m_cache->setText(cache);
    m_cache->setVisible(!cache.isEmpty());
    m_today->setText(budgetText(m_report, m_budget->value(), now));
    QStringList notes;
    if (isCostRangeCut(rangeAt(time(), now), now))
        notes.append(tr("Only the last %Ln day(s) are added up.", nullptr, costDaysAtMost));
    if (!m_report.partial.isEmpty())
        notes.append(tr("The source told only a part: %1").arg(m_report.partial));
    if (m_report.total.estimatedCalls > 0)
        notes.append(tr("≈ Some token counts are estimated; costs never are."));
    const bool isFull = m_pace.state() == PageState::Full;
    m_status->setText(notes.join(u' '));
    m_status->setVisible(isFull && !notes.isEmpty());
}

void CostsPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export costs"));
    dialog->setObjectName(u"exportCostsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto done = exportTo(path);
        if (done)
            m_news->showMessage(MessageBar::Tone::Ok, tr("Exported"), path);
        else
            m_news->showMessage(MessageBar::Tone::Error, tr("Not exported"),
                                describe(done.error()));
    });
    dialog->open();
}

app::Result<> CostsPage::exportTo(const QString &path) const
{
    QSaveFile file(path);
    const auto csv = costCsv(m_report);
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        return {};
    return app::fail(app::Error::Kind::Full, file.errorString().toStdString());
}

TimeChoice CostsPage::time() const { return m_time->time(); }

void CostsPage::setTime(const TimeChoice &time)
{
    m_time->setTime(time);
    if (isVisible())
        m_pace.ask();
}

void CostsPage::setDailyBudget(double dollars) { m_budget->setValue(dollars); }

void CostsPage::focusTable()
{
    if (m_table->shownRows() > 0)
        m_table->enter();
    else
        m_grouping->setFocus(Qt::OtherFocusReason);
}

void CostsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pace.setSeen(true);
}

void CostsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_pace.setSeen(false);
}

} // namespace ui
