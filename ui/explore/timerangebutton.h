#pragma once

#include "ui/explore/menubutton.h"
#include "ui/explore/timechoice.h"

#include <QList>

class QActionGroup;

namespace ui {

/// Shows the chosen time and offers the presets, all time, the ranges of one's own used last, and a custom range.
class TimeRangeButton final : public MenuButton
{
    Q_OBJECT
public:
    explicit TimeRangeButton(QWidget *parent = nullptr);

    const TimeChoice &choice() const { return m_choice; }
    /// Emits nothing.
    void setChoice(const TimeChoice &choice);

Q_SIGNALS:
    /// By the person, in the menu.
    void chosen(const ui::TimeChoice &choice);
    void customRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *offer(const TimeChoice &choice, QAction *before = nullptr);
    void showRecent();
    void restyle();

    TimeChoice m_choice;
    QActionGroup *m_actions;
    QAction *m_recentEnd; ///< what stands after the recent ranges
    QList<TimeChoice> m_recent;
    QList<QAction *> m_recentActions;
};

} // namespace ui
