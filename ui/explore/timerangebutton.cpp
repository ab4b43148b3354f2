#include "ui/explore/timerangebutton.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <algorithm>
#include <utility>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype mostRecent = 5;

} // namespace

TimeRangeButton::TimeRangeButton(QWidget *parent)
    : MenuButton(parent)
    , m_actions(new QActionGroup(this))
    , m_recentEnd(nullptr)
{
    menu()->setObjectName(u"timeRangeMenu"_s);
    for (const auto last : timePresets)
        offer({TimeChoice::Kind::Last, last, 0, 0});
    menu()->addSeparator();
    offer({TimeChoice::Kind::All, {}, 0, 0});
    m_recentEnd = menu()->addSeparator();
    auto *custom = menu()->addAction(tr("Custom range…"));
    connect(custom, &QAction::triggered, this, &TimeRangeButton::customRequested);
    setChoice({});
    restyle();
}

QAction *TimeRangeButton::offer(const TimeChoice &choice, QAction *before)
{
    auto *action = new QAction(timeLabel(choice), this);
    menu()->insertAction(before, action);
    action->setCheckable(true);
    action->setData(toText(choice));
    m_actions->addAction(action);
    connect(action, &QAction::triggered, this, [this, choice] {
        setChoice(choice);
        Q_EMIT chosen(choice);
    });
    return action;
}

void TimeRangeButton::setChoice(const TimeChoice &choice)
{
    m_choice = choice;
    if (choice.kind == TimeChoice::Kind::Between) {
        m_recent.removeAll(choice);
        m_recent.prepend(choice);
        m_recent.resize(std::min<qsizetype>(m_recent.size(), mostRecent));
        showRecent();
    }
    setText(timeLabel(choice));
    setAccessibleName(tr("Time range: %1").arg(timeLabel(choice)));
    setToolTip(tr("Time range of the search"));
    for (auto *action : m_actions->actions())
        action->setChecked(action->data().toString() == toText(choice));
}

void TimeRangeButton::showRecent()
{
    for (auto *action : std::as_const(m_recentActions))
        action->deleteLater(); // it may be the one that is triggered now
    m_recentActions.clear();
    for (const auto &choice : std::as_const(m_recent))
        m_recentActions += offer(choice, m_recentEnd);
}

void TimeRangeButton::changeEvent(QEvent *event)
{
    MenuButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void TimeRangeButton::restyle() { setIcon(ui::icon(u"clock"_s, palette())); }

} // namespace ui
