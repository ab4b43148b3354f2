#include "ui/drilldown/drilltab.h"

#include "ui/explore/statepane.h"

#include <QVBoxLayout>

namespace ui {

DrillTab::DrillTab(app::sources::TraceSource &source, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_pace(source)
    , m_iconName(iconName)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&m_pace, &PageFlow::due, this, [this] {
        m_isStale = false;
        put();
    });
}

void DrillTab::setContent(QWidget *content)
{
    m_pane = new StatePane(m_iconName, content, this);
    layout()->addWidget(m_pane);
    setEmptySentence(tr("No span of this time matches the filter."));
    connect(&m_pace, &PageFlow::stateChanged, this, [this] { m_pane->showState(m_pace.state()); });
    connect(m_pane, &StatePane::retryRequested, this, &DrillTab::ask);
    m_pane->showState(m_pace.state());
}

void DrillTab::setEmptySentence(const QString &sentence) { m_pane->setEmpty(sentence, {}); }

void DrillTab::setSubject(const DrillSubject &subject)
{
    if (subject == m_subject && !m_isStale)
        return;
    m_subject = subject;
    m_isStale = true;
    ask();
}

void DrillTab::setFollowing(bool isFollowing)
{
    m_pace.setFollowing(isFollowing && m_subject.time.isRelative());
}

/// Behind another tab nothing is asked.
void DrillTab::ask()
{
    if (isVisible())
        m_pace.ask();
}

bool DrillTab::begin(const app::Result<std::string> &query)
{
    m_query = query ? QString::fromStdString(*query) : QString();
    Q_EMIT told();
    if (!query)
        fail(query.error());
    return query.has_value();
}

void DrillTab::answered(bool isEmpty, const QString &note)
{
    m_note = note;
    m_pace.answered(isEmpty);
    Q_EMIT told();
}

void DrillTab::fail(const app::Error &error)
{
    if (!m_pace.isQuiet())
        m_pane->setError(error);
    m_pace.failed();
}

void DrillTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_pace.ask();
    m_pace.setSeen(true);
}

void DrillTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_pace.setSeen(false);
}

} // namespace ui
