#include "ui/settings/teststeps.h"

#include "app/broadcast/testdetails.h"
#include "ui/settings/copydetailspanel.h"
#include "ui/settings/teststeprow.h"
#include "ui/settings/teststeptext.h"
#include "ui/settings/typewords.h"

#include <QAccessible>
#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using app::broadcast::TestReport;

namespace ui {

TestSteps::TestSteps(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_panel(new CopyDetailsPanel(this))
{
    setObjectName(u"testSteps"_s);
    setAccessibleName(tr("Connection test"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_panel);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &TestSteps::takeReport);
    hide();
}

void TestSteps::follow(const QFuture<TestReport> &test,
                       const app::broadcast::Destination &destination)
{
    m_destination = destination;
    m_watcher.setFuture(test);
}

void TestSteps::takeReport(int index) { setReport(m_watcher.resultAt(index), m_destination); }

void TestSteps::setReport(const TestReport &report, const app::broadcast::Destination &destination)
{
    if (report.run < m_report.run)
        return;
    const bool isNews = report.isFinished && !(m_report.isFinished && report.run == m_report.run);
    m_report = report;
    m_destination = destination;
    makeRows();
    renderRows();
    renderOutcome();
    show();
    if (isNews)
        announce();
}

void TestSteps::clear()
{
    m_watcher.setFuture(QFuture<TestReport>());
    const auto run = m_report.run;
    m_report = {};
    m_report.run = run;
    hide();
}

void TestSteps::makeRows()
{
    const auto fits = [](const TestStepRow *row, const app::broadcast::TestStep &step) {
        return row->part() == step.part;
    };
    if (std::equal(m_rows.begin(), m_rows.end(), m_report.steps.begin(), m_report.steps.end(),
                   fits))
        return;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const auto &step : m_report.steps) {
        m_rows << new TestStepRow(step.part, this);
        m_column->addWidget(m_rows.last());
    }
    alignNames();
}

void TestSteps::renderRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setStep(m_report.steps[i], m_report.isFinished);
}

/// Under the line of the step it is about, so that reading and Tab go on from there.
void TestSteps::renderOutcome()
{
    const auto *failed = m_report.failed();
    const bool isBad = m_report.isFinished && !m_report.verdict.isOk();
    if (!isBad) {
        m_panel->hide();
        return;
    }
    const auto position = failed ? failed - m_report.steps.constData() : m_rows.size() - 1;
    m_column->removeWidget(m_panel);
    m_column->insertWidget(int(position) + 1, m_panel);
    const auto text = describe(m_report.verdict, m_destination);
    m_panel->say(text.title, text.advice, m_report.verdict.detail,
                 app::broadcast::detailsOf(m_report, m_destination));
}

void TestSteps::alignNames()
{
    int width = 0;
    for (const auto *row : m_rows)
        width = std::max(width, row->nameWidth());
    for (auto *row : m_rows)
        row->setNameWidth(width);
}

void TestSteps::announce()
{
    const auto text = describe(m_report.verdict, m_destination);
    setAccessibleName(tr("Connection test: %1").arg(text.title));
    setAccessibleDescription(text.advice);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TestSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        alignNames();
}

} // namespace ui
