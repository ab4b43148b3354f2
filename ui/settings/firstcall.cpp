#include "ui/settings/firstcall.h"

#include "app/async/deliver.h"
#include "app/base/time.h"

#include <utility>

namespace ui {

FirstCall::FirstCall(app::sources::TraceSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &app::sources::TraceSource::changed, this, &FirstCall::look);
}

void FirstCall::wait()
{
    m_since = app::now();
    m_isWaiting = true;
}

void FirstCall::look()
{
    if (!m_isWaiting)
        return;
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    app::query::SearchRequest request;
    request.query = "{ }";
    request.range.startUnixNano = m_since;
    request.limit = 1;
    request.areCallsWanted = false;
    app::deliver(m_source.search(request), this,
                 [this](const app::Result<app::query::SearchAnswer> &answer) {
                     m_isLooking = false;
                     if (answer)
                         take(*answer);
                     if (std::exchange(m_looksAgain, false))
                         look();
                 });
}

void FirstCall::take(const app::query::SearchAnswer &answer)
{
    // a search that began before wait() was called again finds what was seen before
    if (!m_isWaiting || answer.traces.empty()
        || answer.traces.front().summary.startUnixNano < m_since)
        return;
    m_isWaiting = false;
    const auto &summary = answer.traces.front().summary;
    Q_EMIT seen(summary.id, QString::fromStdString(summary.rootName));
}

} // namespace ui
