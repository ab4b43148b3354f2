#include "ui/live/livepage.h"

#include "ui/explore/queryedit.h"
#include "ui/explore/queryfacts.h"
#include "ui/live/livetable.h"
#include "ui/models/describe.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

LivePage::LivePage(app::sources::LiveSource &source, app::sources::TraceSource &facts,
                   QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_facts(new QueryFacts(facts, this))
    , m_edit(new QueryEdit(this))
    , m_pause(new QPushButton(tr("Pause"), this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_error(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"live"_s, {}, {}, this))
    , m_table(new LiveTable(m_model, this))
    , m_status(new TextLabel(TextLabel::Role::Muted, {}, this))
{
    setObjectName(u"livePage"_s);
    m_edit->setObjectName(u"liveFilter"_s);
    m_edit->setAccessibleName(tr("Filter in TraceQL"));
    m_edit->setPlaceholderText(tr("{ status = error } follows only these; empty follows all"));
    m_edit->setToolTip(tr("Enter follows. Conditions between spans see what came together."));
    m_edit->setFacts(m_facts);
    m_pause->setObjectName(u"livePauseButton"_s);
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Hold what comes in, and list it afterwards (Space)"));
    m_clear->setObjectName(u"liveClearButton"_s);
    m_clear->setToolTip(tr("Empty this list; the traces stay stored"));
    m_error->setObjectName(u"liveError"_s);
    m_empty->setObjectName(u"liveEmpty"_s);
    m_table->setObjectName(u"liveTable"_s);
    m_table->setAccessibleName(tr("Spans as they arrive, newest first"));
    m_status->setObjectName(u"liveStatus"_s);
    layOut();
    wire();
    follow();
    showCounts();
}

void LivePage::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_edit, 1, Qt::AlignTop);
    for (auto *button : {m_pause, m_clear}) {
        button->setFixedHeight(controlHeight);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_pause->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Resume")) + 3 * space::l);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::m, space::m, space::m, space::s);
    top->setSpacing(space::s);
    top->addLayout(row);
    top->addWidget(m_error);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *status = new QHBoxLayout;
    status->setContentsMargins(space::m, space::s, space::m, space::s);
    status->addWidget(m_status, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addLayout(status);
}

void LivePage::wire()
{
    connect(&m_source, &app::sources::LiveSource::arrived, &m_model, &LiveModel::add);
    connect(&m_model, &LiveModel::countsChanged, this, &LivePage::showCounts);
    connect(m_edit, &QueryEdit::runRequested, this, &LivePage::follow);
    connect(m_edit, &QueryEdit::leftDown, this, &LivePage::focusSpans);
    connect(m_pause, &QAbstractButton::toggled, this, &LivePage::setPaused);
    connect(m_clear, &QAbstractButton::clicked, &m_model, &LiveModel::clear);
    connect(m_table, &LiveTable::spanOpened, this, &LivePage::spanOpened);
    // the button takes the key itself while it has the focus
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
    space->setContext(Qt::WidgetShortcut);
    space->setWhatsThis(tr("Pause, or go on"));
    connect(space, &QShortcut::activated, m_pause, &QAbstractButton::toggle);
    auto *toFilter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    toFilter->setContext(Qt::WidgetWithChildrenShortcut);
    toFilter->setWhatsThis(tr("To the filter"));
    connect(toFilter, &QShortcut::activated, this, &LivePage::focusFilter);
}

void LivePage::setFilter(const QString &query)
{
    m_edit->setQuery(query);
    follow();
}

void LivePage::follow()
{
    const auto query = m_edit->query();
    const auto utf8 = query.toStdString();
    if (const auto followed = m_source.follow(utf8); !followed) {
        m_error->showMessage(MessageBar::Tone::Error, tr("This filter cannot be followed"),
                             describeQueryError(followed.error(), utf8));
        if (followed.error().place)
            m_edit->markErrors({*followed.error().place});
        return;
    }
    m_error->clear();
    m_edit->clearMarks();
    if (query == m_filter)
        return;
    m_filter = query;
    m_model.clear();
    Q_EMIT filterChanged(query);
}

void LivePage::setPaused(bool isPaused)
{
    m_model.setPaused(isPaused);
    m_pause->setChecked(isPaused);
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause"));
}

void LivePage::showCounts()
{
    const bool hasRows = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
    m_empty->setSentence(m_model.isPaused() ? tr("Paused. What comes in is held until you resume.")
                             : m_filter.trimmed().isEmpty()
                             ? tr("Waiting for spans. They are listed here as they arrive.")
                             : tr("Waiting for spans that match the filter."));
    m_clear->setEnabled(m_model.matched() > 0 || m_model.unread() > 0);
    m_status->setText(statusText());
}

QString LivePage::statusText() const
{
    QStringList parts;
    if (m_model.isPaused())
        parts << tr("Paused, %1 held").arg(formatCount(m_model.held()));
    parts << tr("%1 span(s) arrived", nullptr, pluralNumber(m_model.matched()))
                 .arg(formatCount(m_model.matched()));
    const auto listed = std::int64_t(m_model.rowCount());
    if (m_model.matched() - m_model.held() > listed)
        parts << tr("%1 of them listed").arg(formatCount(listed));
    if (m_model.unread() > 0)
        parts << tr("%1 came too fast to be looked at").arg(formatCount(m_model.unread()));
    return parts.join(u" · "_s);
}

void LivePage::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void LivePage::focusSpans()
{
    if (m_model.rowCount() > 0)
        m_table->enter();
    else
        m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
