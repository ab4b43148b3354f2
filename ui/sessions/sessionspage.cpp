#include "ui/sessions/sessionspage.h"

#include "app/async/deliver.h"
#include "ui/explore/celltable.h"
#include "ui/explore/statepane.h"
#include "ui/explore/timepick.h"
#include "ui/models/callquery.h"
#include "ui/sessions/sessioncells.h"
#include "ui/sessions/threadpane.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr TimeChoice usualTime = {TimeChoice::Kind::Last, std::chrono::hours(24 * 7), 0, 0};
constexpr TimeChoice everything = {TimeChoice::Kind::All, {}, 0, 0};

} // namespace

SessionsPage::SessionsPage(app::sources::TraceSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_flow(source)
    , m_model(sessionColumns())
    , m_search(new QLineEdit(this))
    , m_time(new TimePick(this))
    , m_table(new CellTable(m_model, this))
    , m_thread(new ThreadPane(this))
    , m_status(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_more(new QPushButton(tr("Load more"), this))
{
    name();
    layOut();
    wire();
    m_time->setTime(usualTime);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    showSession({});
    showState();
    showCounts();
}

SessionsPage::~SessionsPage() { m_running.cancel(); }

void SessionsPage::name()
{
    setObjectName(u"sessionsPage"_s);
    m_search->setObjectName(u"sessionSearch"_s);
    m_search->setAccessibleName(tr("Search sessions"));
    m_search->setPlaceholderText(tr("Search by session, user, model or name"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedHeight(controlHeight);
    m_table->setObjectName(u"sessionsTable"_s);
    m_table->setAccessibleName(tr("Sessions"));
    m_status->setObjectName(u"sessionsStatus"_s);
    m_more->setObjectName(u"moreSessionsButton"_s);
    m_more->setAccessibleName(tr("Load more sessions"));
}

void SessionsPage::layOut()
{
    m_time->row()->addWidget(m_search, 1);
    auto *content = new QSplitter(Qt::Vertical, this);
    content->setObjectName(u"sessionsSplitter"_s);
    content->setChildrenCollapsible(false);
    content->addWidget(m_table);
    content->addWidget(m_thread);
    content->setStretchFactor(0, 3);
    content->setStretchFactor(1, 2);
    m_pane = new StatePane(u"sessions"_s, content, this);
    auto *status = new QHBoxLayout;
    status->setContentsMargins(space::m, space::xs, space::m, space::xs);
    status->setSpacing(space::m);
    status->addWidget(m_status);
    status->addWidget(m_more);
    status->addStretch(1);
    auto *statusRow = new QWidget(this);
    statusRow->setLayout(status);
    statusRow->setFixedHeight(controlHeight + space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_time);
    column->addWidget(m_pane, 1);
    column->addWidget(statusRow);
}

void SessionsPage::wire()
{
    connect(&m_flow, &PageFlow::due, this, &SessionsPage::ask);
    connect(&m_flow, &PageFlow::stateChanged, this, &SessionsPage::showState);
    connect(m_time, &TimePick::timeChosen, this, &SessionsPage::setTime);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_table->setFilter(words);
        showCounts();
    });
    connect(m_search, &QLineEdit::returnPressed, m_table, &CellTable::enter);
    connect(m_table, &CellTable::currentKeyChanged, this, &SessionsPage::showSession);
    connect(m_table, &CellTable::opened, m_thread, &ThreadPane::enter);
    connect(m_thread, &ThreadPane::traceOpened, this, &SessionsPage::traceOpened);
    connect(m_thread, &ThreadPane::left, m_table, &CellTable::enter);
    connect(m_pane, &StatePane::retryRequested, &m_flow, &PageFlow::ask);
    connect(m_pane, &StatePane::actionTriggered, this, [this] { setTime(everything); });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_limit = m_limit > std::numeric_limits<int>::max() / 2 ? m_limit : m_limit * 2;
        m_flow.askMore();
    });
}

void SessionsPage::ask()
{
    m_running.cancel();
    m_flow.setFollowing(time().isRelative());
    app::query::SearchRequest request;
    request.query = sessionsQuery();
    request.range = rangeAt(time(), app::now());
    request.limit = m_limit;
    request.spansPerSpanSet = 0;
    request.isCounting = true;
    request.areCallsWanted = false; // they are counted here, call by call
    m_running = m_source.search(std::move(request));
    const auto asked = ++m_generation;
    app::deliver(m_running, this,
                 [this, asked](const app::Result<app::query::SearchAnswer> &answer) {
                     if (asked != m_generation)
                         return; // a newer question has been asked since
                     if (answer)
                         return take(*answer);
                     if (!m_flow.isQuiet())
                         m_pane->setError(answer.error());
                     m_flow.failed();
                 });
}

void SessionsPage::take(const app::query::SearchAnswer &answer)
{
    m_list = sessionsOf(answer);
    m_tracesRead = int(answer.traces.size());
    m_counts.matchedTraces = answer.matchedTraces;
    m_counts.isComplete = answer.isComplete;
    m_model.setRows(sessionRows(m_list.sessions));
    m_table->setFilter(m_search->text());
    const bool isUnchosen = m_table->currentKey().isEmpty();
    m_flow.answered(m_list.sessions.isEmpty());
    if (isUnchosen && m_table->shownRows() > 0)
        m_table->selectRow(0);
    showSession(m_table->currentKey());
    showCounts();
}

void SessionsPage::showState()
{
    const bool isAll = time().kind == TimeChoice::Kind::All;
    const auto how = tr("Calls that name a session, or that the gateway can put together, are "
                        "threads here.");
    const auto nothing = isAll ? tr("No session yet. %1").arg(how)
                               //: %1 is a time range such as "Last 15 minutes", %2 a sentence
                               : tr("No session within: %1. %2").arg(timeLabel(time()), how);
    m_pane->setEmpty(nothing, isAll ? QString() : tr("Show all time"));
    m_pane->showState(m_flow.state());
    showCounts();
}

void SessionsPage::showSession(const QString &id)
{
    const auto found = std::find_if(m_list.sessions.cbegin(), m_list.sessions.cend(),
                                    [&](const auto &session) { return session.id == id; });
    m_thread->setSession(id.isEmpty() || found == m_list.sessions.cend() ? nullptr : &*found);
}

void SessionsPage::showCounts()
{
    const bool isFull = m_flow.state() == PageState::Full;
    const int all = int(m_list.sessions.size());
    const int shown = m_table->shownRows();
    auto text = shown < all
        ? tr("Showing %1 of %Ln session(s)", nullptr, all).arg(formatCount(shown))
        : tr("%Ln session(s)", nullptr, all);
    const bool isCut = !m_counts.isComplete || m_counts.matchedTraces > m_tracesRead;
    const int known = std::max(m_counts.matchedTraces, m_tracesRead);
    if (isCut && known > m_tracesRead)
        text += u" · "_s
            + tr("from the newest %1 of %Ln trace(s)", nullptr, known)
                  .arg(formatCount(m_tracesRead));
    else if (isCut)
        text += u" · "_s + tr("from the newest %Ln trace(s); there may be more", nullptr, known);
    if (m_list.cutTraces > 0)
        text += u" · "_s + tr("%Ln trace(s) told in part by the source", nullptr, m_list.cutTraces);
    m_status->setText(isFull ? text : QString());
    m_more->setVisible(isFull && isCut);
}

TimeChoice SessionsPage::time() const { return m_time->time(); }

void SessionsPage::setTime(const TimeChoice &time)
{
    m_time->setTime(time);
    m_limit = firstLimit;
    if (isVisible())
        m_flow.ask();
}

void SessionsPage::focusList()
{
    if (m_table->shownRows() > 0)
        m_table->enter();
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

void SessionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_flow.setSeen(true);
}

void SessionsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_flow.setSeen(false);
}

} // namespace ui
