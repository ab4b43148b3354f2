#include "ui/explore/pageflow.h"

namespace ui {
namespace {

using namespace std::chrono_literals;
constexpr auto blink = 150ms;
constexpr auto interval = 2000ms;

} // namespace

PageFlow::PageFlow(app::sources::TraceSource &source, QObject *parent) : QObject(parent)
{
    m_blink.setSingleShot(true);
    m_blink.setInterval(blink);
    m_pause.setSingleShot(true);
    m_pause.setInterval(interval);
    connect(&m_blink, &QTimer::timeout, this, [this] { setState(PageState::Loading); });
    connect(&m_pause, &QTimer::timeout, this, &PageFlow::refreshIfDue);
    connect(&source, &app::sources::TraceSource::changed, this, [this] {
        m_hasChanged = true;
        refreshIfDue();
    });
}

void PageFlow::ask()
{
    m_blink.start();
    begin(false);
}

void PageFlow::askMore() { begin(false); }

void PageFlow::begin(bool isQuiet)
{
    m_isRunning = true;
    m_isQuiet = isQuiet;
    m_hasChanged = false;
    Q_EMIT due();
}

void PageFlow::answered(bool isEmpty) { end(isEmpty ? PageState::Empty : PageState::Full); }

void PageFlow::failed() { end(m_isQuiet ? m_state : PageState::Failed); }

void PageFlow::end(PageState state)
{
    m_blink.stop();
    m_isRunning = false;
    m_isQuiet = false;
    m_pause.start();
    setState(state);
}

void PageFlow::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    if (isSeen && m_state == PageState::Idle && !m_isRunning)
        ask();
    else
        refreshIfDue();
}

void PageFlow::refreshIfDue()
{
    const bool isAnswered = m_state == PageState::Full || m_state == PageState::Empty;
    if (m_isSeen && m_isFollowing && m_hasChanged && isAnswered && !m_isRunning
        && !m_pause.isActive())
        begin(true);
}

void PageFlow::setState(PageState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace ui
