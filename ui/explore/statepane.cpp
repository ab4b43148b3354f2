#include "ui/explore/statepane.h"

#include "ui/explore/resultskeleton.h"
#include "ui/models/describe.h"
#include "ui/widgets/emptystate.h"

namespace ui {
using namespace Qt::StringLiterals;

StatePane::StatePane(const QString &iconName, QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_idle(new QWidget(this))
    , m_skeleton(new ResultSkeleton(this))
    , m_empty(new EmptyState(iconName, {}, {}, this))
    , m_failed(new EmptyState(u"error"_s, {}, tr("Try again"), this))
{
    m_skeleton->setObjectName(u"stateLoading"_s);
    m_empty->setObjectName(u"stateEmpty"_s);
    m_failed->setObjectName(u"stateFailed"_s);
    for (auto *page : {m_idle, m_skeleton, static_cast<QWidget *>(m_empty),
                       static_cast<QWidget *>(m_failed), m_content})
        addWidget(page);
    connect(m_empty, &EmptyState::actionTriggered, this, &StatePane::actionTriggered);
    connect(m_failed, &EmptyState::actionTriggered, this, &StatePane::retryRequested);
}

void StatePane::showState(PageState state)
{
    switch (state) {
    case PageState::Idle: setCurrentWidget(m_idle); break;
    case PageState::Loading: setCurrentWidget(m_skeleton); break;
    case PageState::Empty: setCurrentWidget(m_empty); break;
    case PageState::Failed: setCurrentWidget(m_failed); break;
    case PageState::Full: setCurrentWidget(m_content); break;
    }
}

void StatePane::setEmpty(const QString &sentence, const QString &action)
{
    m_empty->setSentence(sentence);
    m_empty->setAction(action);
}

void StatePane::setError(const app::Error &error) { m_failed->setSentence(describe(error)); }

} // namespace ui
