#include "app/base/result.h"
#include "app/trace/generation.h"
#include "ui/theme/format.h"
#include "ui/trace/conversationview.h"
#include "ui/trace/outline.h"
#include "ui/trace/sessionreader.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

/// A session across traces, in the view of one trace's chat.
namespace ui {
using namespace Qt::StringLiterals;

void ConversationView::setSource(app::sources::TraceSource &source)
{
    m_sessions = new SessionReader(source, this);
    connect(m_sessions, &SessionReader::told, this, &ConversationView::takeSession);
    connect(m_sessions, &SessionReader::failed, this, &ConversationView::failSession);
    updateBar();
}

/// Of the selected span; of the first span of the trace that has one, where it has none.
std::string ConversationView::session() const
{
    if (!m_outline)
        return {};
    const auto at = [this](int row) {
        return std::string(app::trace::sessionOf(m_outline->span(row).attributes));
    };
    std::string found = m_row >= 0 ? at(m_row) : std::string();
    if (m_scope == Scope::Span || !found.empty())
        return found;
    constexpr int mostLookedAt = 1'000; // sessions stand at the top of a trace, if anywhere
    for (int row = 0; row < std::min(m_outline->size(), mostLookedAt) && found.empty(); ++row)
        found = at(row);
    return found;
}

void ConversationView::showSession(bool isSession)
{
    if (isSession == m_isSession || !m_sessions)
        return;
    leaveSession();
    m_session->setChecked(isSession);
    m_isSession = isSession;
    m_isStale = true;
    m_reading.cancel();
    m_pane->showTranscript({});
    refresh();
}

void ConversationView::leaveSession()
{
    m_isSession = false;
    m_session->setChecked(false);
    m_shownSession.clear();
    m_sessionFacts.clear();
    m_sessions->cancel();
}

void ConversationView::askSession()
{
    const std::string asked = session();
    if (asked == m_shownSession)
        return markCurrent();
    m_shownSession = asked;
    m_sessionFacts = tr("Looking for the session…");
    m_stack->setCurrentWidget(m_waiting);
    m_sessions->read(asked);
    updateBar();
}

void ConversationView::takeSession(const SessionTranscript &soFar)
{
    const auto calls = qint64(soFar.transcript->calls.size());
    const auto traces = qint64(soFar.readTraces);
    QStringList words{tr("Session %1").arg(QString::fromStdString(m_shownSession)),
                      tr("%1 calls", nullptr, pluralNumber(calls)).arg(formatCount(calls)),
                      tr("%1 traces", nullptr, pluralNumber(traces)).arg(formatCount(traces))};
    if (!soFar.isComplete())
        words += tr("reading, %1 to go").arg(formatCount(soFar.knownTraces - soFar.readTraces));
    if (soFar.omittedTraces > 0)
        words += tr("%1 older traces are left out", nullptr, soFar.omittedTraces)
                     .arg(formatCount(soFar.omittedTraces));
    if (soFar.transcript->omittedCalls > 0)
        words += tr("showing the first %1").arg(formatCount(calls));
    m_sessionFacts = words.join(u" · "_s);
    take(soFar.transcript);
}

void ConversationView::failSession(const app::Error &error)
{
    m_sessionFacts.clear();
    m_shownSession.clear();
    m_nothing->setSentence(
        tr("The session could not be read: %1").arg(QString::fromStdString(error.detail)));
    m_stack->setCurrentWidget(m_nothing);
    updateBar();
}

void ConversationView::markCurrent()
{
    if (!m_outline || m_row < 0)
        return;
    const auto &span = m_outline->span(m_row);
    m_pane->setCurrent(span.traceId, span.spanId);
}

} // namespace ui
