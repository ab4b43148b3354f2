#include "ui/trace/conversationview.h"

#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/trace/analysis.h"
#include "ui/trace/chatwords.h"
#include "ui/trace/flowlist.h"
#include "ui/trace/transcripts.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;

ConversationView::ConversationView(Scope scope, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_facts(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_previous(new IconButton(u"chevron-up"_s, tr("Previous call"), this))
    , m_next(new IconButton(u"chevron-down"_s, tr("Next call"), this))
    , m_session(new QToolButton(this))
    , m_markdown(new QToolButton(this))
    , m_copy(new CopyButton(tr("Copy conversation"), this))
    , m_stack(new QStackedWidget(this))
    , m_pane(new ChatPane(this))
    , m_nothing(new EmptyState(u"inbox"_s, {}, {}, this))
    , m_waiting(new QWidget(this))
{
    setObjectName(scope == Scope::Span ? u"spanMessages"_s : u"conversation"_s);
    m_pane->list()->setObjectName(scope == Scope::Span ? u"chat"_s : u"traceChat"_s);
    m_nothing->setObjectName(u"noMessages"_s);
    for (QWidget *page :
         {static_cast<QWidget *>(m_pane), static_cast<QWidget *>(m_nothing), m_waiting})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { goToCall(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToCall(1); });
    connect(m_markdown, &QToolButton::toggled, m_pane, &ChatPane::setMarkdown);
    connect(m_pane, &ChatPane::spanChosen, this,
            [this](const app::trace::TraceId &trace, const app::trace::SpanId &span) {
                const bool isHere = m_outline && m_outline->span(0).traceId == trace;
                if (const int row = isHere ? rowOf(*m_outline, span) : -1; row >= 0)
                    Q_EMIT rowChosen(row);
                else if (!isHere)
                    Q_EMIT spanRequested(trace, span);
            });
    connect(m_session, &QToolButton::clicked, this, [this](bool isChecked) {
        if (m_scope == Scope::Trace)
            showSession(isChecked);
        else
            Q_EMIT sessionRequested();
    });
}

ConversationView::~ConversationView() = default;

QWidget *ConversationView::list() const { return m_pane->list(); }

QWidget *ConversationView::makeBar()
{
    m_facts->setObjectName(u"conversationFacts"_s);
    m_previous->setObjectName(u"previousCall"_s);
    m_next->setObjectName(u"nextCall"_s);
    m_session->setObjectName(u"sessionSwitch"_s);
    m_session->setText(tr("Whole session"));
    m_session->setToolTip(tr("Show the whole session, across its traces"));
    m_session->setCheckable(m_scope == Scope::Trace);
    m_session->setAutoRaise(true);
    m_session->setFocusPolicy(Qt::TabFocus);
    m_markdown->setObjectName(u"markdownSwitch"_s);
    m_markdown->setText(tr("Markdown"));
    m_markdown->setToolTip(tr("Read the messages as Markdown, or show them as they were written"));
    m_markdown->setCheckable(true);
    m_markdown->setChecked(true);
    m_markdown->setAutoRaise(true);
    m_markdown->setFocusPolicy(Qt::TabFocus);
    m_copy->setObjectName(u"copyConversation"_s);
    m_copy->setCopySource(
        [this] { return m_pane->transcript() ? toMarkdown(*m_pane->transcript()) : QString(); });
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(space::m, space::xs, space::s, space::xs);
    line->setSpacing(space::xs);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addWidget(m_facts, 1);
    line->addWidget(m_session);
    line->addWidget(m_markdown);
    line->addWidget(m_copy);
    return bar;
}

void ConversationView::showTrace(std::shared_ptr<const Outline> outline,
                                 std::shared_ptr<const Analysis> analysis)
{
    if (outline == m_outline && analysis == m_analysis)
        return;
    m_outline = std::move(outline);
    m_analysis = std::move(analysis);
    m_calls = m_outline && m_analysis
        ? std::make_shared<const std::vector<int>>(callsInTime(*m_outline, *m_analysis))
        : nullptr;
    if (!m_outline || m_row >= m_outline->size())
        m_row = -1;
    m_reading.cancel();
    if (m_isSession && session() != m_shownSession)
        leaveSession();
    if (!m_isSession)
        m_pane->showTranscript({});
    m_isStale = true;
    refresh();
}

void ConversationView::setCurrentRow(int row)
{
    if (row == m_row)
        return;
    m_row = row;
    m_isStale = m_isStale || m_scope == Scope::Span || m_isSession;
    if (!m_isStale || m_isSession)
        markCurrent();
    refresh();
}

void ConversationView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ConversationView::refresh()
{
    updateBar();
    const bool isAskable = m_outline && (m_scope == Scope::Trace ? m_calls != nullptr : m_row >= 0);
    if (!m_isStale || !isVisible() || !isAskable)
        return;
    ask();
}

void ConversationView::ask()
{
    m_isStale = false;
    if (m_isSession)
        return askSession();
    using Shared = ChatPane::Shared;
    const auto calls = m_calls ? m_calls : std::make_shared<const std::vector<int>>();
    m_reading.ask(
        this,
        [outline = m_outline, calls, row = m_row, scope = m_scope](QPromise<Shared> &promise) {
            auto made = scope == Scope::Span
                ? transcriptOfSpan(*outline, *calls, row)
                : transcriptOfTrace(*outline, *calls, [&] { return promise.isCanceled(); });
            return std::make_shared<const app::trace::Transcript>(std::move(made));
        },
        [this](const Shared &transcript) { take(transcript); });
    if (m_scope == Scope::Trace)
        m_stack->setCurrentWidget(m_waiting);
}

void ConversationView::take(const ChatPane::Shared &transcript)
{
    m_nothing->setSentence(m_scope == Scope::Span ? tr("This span tells of no messages.")
                               : m_isSession
                               ? tr("No call of this session was found.")
                               : tr("No span of this trace is a call to a language model."));
    markCurrent();
    m_stack->setCurrentWidget(transcript->calls.empty() ? static_cast<QWidget *>(m_nothing)
                                                        : m_pane);
    m_pane->showTranscript(transcript);
    updateBar();
}

void ConversationView::goToCall(int step)
{
    if (!m_calls || m_calls->empty())
        return;
    const auto &rows = *m_calls;
    const auto here = std::find(rows.begin(), rows.end(), m_row);
    const auto at = (here == rows.end() ? (step > 0 ? -1 : 0) : here - rows.begin()) + step;
    if (at >= 0 && at < std::ptrdiff_t(rows.size()))
        Q_EMIT rowChosen(rows[std::size_t(at)]);
}

QString ConversationView::totals() const
{
    std::int64_t tokens = 0;
    double dollars = 0;
    for (const auto &call : m_analysis->calls) {
        tokens += call.tokens.value_or(0);
        dollars += call.costDollars.value_or(0);
    }
    const auto calls = qint64(m_analysis->calls.size());
    QStringList words{calls == 1
                          ? tr("1 call")
                          : tr("%1 calls", nullptr, pluralNumber(calls)).arg(formatCount(calls))};
    if (tokens > 0)
        words += tr("%1 tokens").arg(formatCount(tokens));
    if (dollars > 0)
        words += formatMoney(dollars);
    const auto &shown = m_pane->transcript();
    if (shown && shown->omittedCalls > 0)
        words += tr("showing the first %1").arg(formatCount(qint64(shown->calls.size())));
    return words.join(u" · "_s);
}

void ConversationView::updateBar()
{
    const auto count = m_calls ? std::ptrdiff_t(m_calls->size()) : 0;
    const auto here =
        count > 0 ? std::find(m_calls->begin(), m_calls->end(), m_row) - m_calls->begin() : 0;
    const bool isOnCall = here < count;
    m_previous->setEnabled(isOnCall && here > 0);
    m_next->setEnabled(count > 0 && (!isOnCall || here + 1 < count));
    m_copy->setVisible(m_pane->transcript() && !m_pane->transcript()->calls.empty());
    const bool isOffered = m_scope == Scope::Span || m_sessions;
    m_session->setVisible(isOffered && (m_isSession || !session().empty()));
    if (m_isSession)
        m_facts->setText(m_sessionFacts);
    else if (m_scope == Scope::Trace)
        m_facts->setText(m_analysis ? totals() : QString());
    else
        //: which call to a model of the trace, of how many
        m_facts->setText(isOnCall && count > 1
                             ? tr("Call %1 of %2").arg(formatCount(here + 1), formatCount(count))
                             : QString());
}

} // namespace ui
