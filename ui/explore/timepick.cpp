#include "ui/explore/timepick.h"

#include "ui/explore/customrange.h"
#include "ui/explore/timerangebutton.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

TimePick::TimePick(QWidget *parent)
    : QWidget(parent)
    , m_button(new TimeRangeButton(this))
    , m_range(new CustomRange(this))
    , m_row(new QHBoxLayout)
{
    m_button->setObjectName(u"timeRangeButton"_s);
    m_row->setSpacing(space::s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addLayout(m_row, 1);
    line->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::s);
    column->setSpacing(space::s);
    column->addLayout(line);
    column->addWidget(m_range);
    connect(m_button, &TimeRangeButton::chosen, this, &TimePick::timeChosen);
    connect(m_button, &TimeRangeButton::customRequested, this,
            [this] { m_range->edit(m_button->choice(), app::now()); });
    connect(m_range, &CustomRange::chosen, this, [this](const TimeChoice &choice) {
        m_button->setChoice(choice);
        Q_EMIT timeChosen(choice);
    });
}

TimeChoice TimePick::time() const { return m_button->choice(); }

void TimePick::setTime(const TimeChoice &time) { m_button->setChoice(time); }

} // namespace ui
