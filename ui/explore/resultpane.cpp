#include "ui/explore/resultpane.h"

#include "ui/explore/firststeps.h"
#include "ui/explore/resultskeleton.h"
#include "ui/explore/resultviews.h"
#include "ui/models/describe.h"
#include "ui/widgets/emptystate.h"

namespace ui {
using namespace Qt::StringLiterals;

ResultPane::ResultPane(ResultViews *views, QWidget *parent)
    : QStackedWidget(parent)
    , m_views(views)
    , m_skeleton(new ResultSkeleton(this))
    , m_firstSteps(new FirstSteps(this))
    , m_idle(new EmptyState(u"search"_s, tr("Press Enter in the query line to search."), {}, this))
    , m_noMatch(new EmptyState(u"search"_s, {}, {}, this))
    , m_failed(new EmptyState(u"error"_s, {}, tr("Try again"), this))
{
    m_skeleton->setObjectName(u"stateLoading"_s);
    m_firstSteps->setObjectName(u"stateFirstSteps"_s);
    m_idle->setObjectName(u"stateIdle"_s);
    m_noMatch->setObjectName(u"stateNoMatch"_s);
    m_failed->setObjectName(u"stateFailed"_s);
    for (QWidget *page : {static_cast<QWidget *>(m_idle), m_skeleton,
                          static_cast<QWidget *>(m_firstSteps), static_cast<QWidget *>(m_noMatch),
                          static_cast<QWidget *>(m_failed), static_cast<QWidget *>(m_views)})
        addWidget(page);
    connect(m_noMatch, &EmptyState::actionTriggered, this, &ResultPane::allTimeRequested);
    connect(m_failed, &EmptyState::actionTriggered, this, &ResultPane::retryRequested);
}

void ResultPane::showState(SearchState state, const TimeChoice &time)
{
    switch (state) {
    case SearchState::Idle: setCurrentWidget(m_idle); break;
    case SearchState::Loading: setCurrentWidget(m_skeleton); break;
    case SearchState::FirstSteps: setCurrentWidget(m_firstSteps); break;
    case SearchState::NoMatch: showNoMatch(time); break;
    case SearchState::Failed: setCurrentWidget(m_failed); break;
    case SearchState::Results: setCurrentWidget(m_views); break;
    }
}

void ResultPane::setError(const app::Error &error) { m_failed->setSentence(describe(error)); }

void ResultPane::showNoMatch(const TimeChoice &time)
{
    if (time.kind == TimeChoice::Kind::All) {
        m_noMatch->setSentence(
            tr("No trace matches this query. Loosen a condition, or start from an example."));
        m_noMatch->setAction({});
    } else {
        //: %1 is a time range such as "Last 15 minutes"
        m_noMatch->setSentence(tr("No trace matches this query within: %1.").arg(timeLabel(time)));
        m_noMatch->setAction(tr("Search all time"));
    }
    setCurrentWidget(m_noMatch);
}

} // namespace ui
