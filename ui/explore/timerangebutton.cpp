#include "ui/explore/timerangebutton.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace ui {
using namespace Qt::StringLiterals;

TimeRangeButton::TimeRangeButton(QWidget *parent)
    : MenuButton(parent)
    , m_actions(new QActionGroup(this))
{
    menu()->setObjectName(u"timeRangeMenu"_s);
    for (const auto last : timePresets)
        offer({TimeChoice::Kind::Last, last, 0, 0});
    menu()->addSeparator();
    offer({TimeChoice::Kind::All, {}, 0, 0});
    auto *custom = menu()->addAction(tr("Custom range…"));
    connect(custom, &QAction::triggered, this, &TimeRangeButton::customRequested);
    setChoice({});
    restyle();
}

void TimeRangeButton::offer(const TimeChoice &choice)
{
    auto *action = menu()->addAction(timeLabel(choice));
    action->setCheckable(true);
    action->setData(toText(choice));
    m_actions->addAction(action);
    connect(action, &QAction::triggered, this, [this, choice] {
        setChoice(choice);
        Q_EMIT chosen(choice);
    });
}

void TimeRangeButton::setChoice(const TimeChoice &choice)
{
    m_choice = choice;
    setText(timeLabel(choice));
    setAccessibleName(tr("Time range: %1").arg(timeLabel(choice)));
    setToolTip(tr("Time range of the search"));
    for (auto *action : m_actions->actions())
        action->setChecked(action->data().toString() == toText(choice));
}

void TimeRangeButton::changeEvent(QEvent *event)
{
    MenuButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void TimeRangeButton::restyle() { setIcon(ui::icon(u"clock"_s, palette())); }

} // namespace ui
